"""How soon a tone is heard: from the verdict to the moment when the sound device takes its first samples.

    ./dev exec python -m benchmarks.tone_latency [--tones 100]

Needs a sound device; PulseAudio with a null sink will do: `pulseaudio --start -n -L module-native-protocol-unix -L
module-null-sink`. What the device holds in hand (see `station.ui.sound`) comes on top. Beside it stands the floor: how
often the device asks for samples at all.
"""

from __future__ import annotations

import argparse
import queue
import random
import statistics
import threading
import time

from packing.verdict import Tone
from station.ui.sound import PERIOD_MS, PERIODS, Sound


def measured(tones: int) -> list[float]:
    """Milliseconds of each tone, sorted; none where there is no device. At moments that the device does not know."""
    taken: queue.SimpleQueue[float] = queue.SimpleQueue()
    sound = Sound(played=lambda _: taken.put(time.perf_counter()))
    dice, pause = random.Random(1), threading.Event()
    found = []
    try:
        running = 0  # a server of sounds may take a second to find its pace
        for _ in range(100):
            sound.play(Tone.RIGHT)
            try:
                taken.get(timeout=0.1)
                running += 1
            except queue.Empty:
                running = 0
            if running == 5:
                break
        else:
            return []
        for _ in range(tones):
            pause.wait(0.17 + dice.random() / 20)
            asked = time.perf_counter()
            sound.play(Tone.RIGHT)
            found.append((taken.get(timeout=5) - asked) * 1_000)
    finally:
        sound.stop()
    return sorted(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tones", type=int, default=100)
    found = measured(parser.parse_args().tones)
    if not found:
        print("There is no sound device: nothing was measured.")
        return
    print("| verdict to device | median | p95 | worst | floor: the device asks every | in hand |")
    print("|---|---|---|---|---|---|")
    p95 = found[int(len(found) * 0.95)]
    print(
        f"| ms | {statistics.median(found):.1f} | {p95:.1f} | {found[-1]:.1f} | {PERIOD_MS} | {PERIOD_MS * PERIODS} |"
    )


if __name__ == "__main__":
    main()
