"""The languages of scales, by their bytes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from drivers.scales import cas
from drivers.scales.parity import FRAMES, SPOILT, received, sent
from drivers.scales.table import NAMES, PROTOCOLS, named, recognised
from drivers.scales.weight import Answer, Noise, Reply, Steady, Weight, measured, no_weight
from drivers.sim.pans import TONGUES, Pan


def frame(body: bytes, check: int | None = None) -> bytes:
    """A frame of CAS, with its checksum or another."""
    return b"\x01\x02" + body + bytes([cas.check(body) if check is None else check]) + b"\x03\x04"


GRAMS_1500 = Weight(1_500_000, stable=True)
OVER, UNDER = no_weight("overload"), no_weight("underload")
MOVES, BUSY = no_weight("moving"), no_weight("busy")

SAID: list[tuple[str, bytes, list[Weight]]] = [
    ("mt-sics", b"S S     100.00 g\r\n", [Weight(100_000, stable=True)]),
    ("mt-sics", b"S D     -12.34 g\r\n", [Weight(-12_340, stable=False)]),
    ("mt-sics", b"S S      0.001 kg\r\n", [Weight(1_000, stable=True)]),
    ("mt-sics", b"S S       1.00 lb\r\n", [Weight(453_592, stable=True)]),
    ("mt-sics", b"S +\r\nS -\r\nS I\r\n", [OVER, UNDER, BUSY]),
    ("mt-sics", b"S S   100.00 stone\r\n", []),
    ("mt-sics", b"S X     100.00 g\r\n", []),
    ("mt-sics", b"S S        1e5 g\r\n", []),
    ("mt-sics", b"S S     100.00 g\n", []),
    ("mt-sics", b"ES\r\n\r\n", []),
    ("nci", b"\n001.50KG\r\n00\r\x03", [GRAMS_1500]),
    ("nci", b"\n  1.50kg\r\n10\r\x03", [Weight(1_500_000, stable=False)]),
    ("nci", b"\n03.307LB\n\rS00\r\x03", [Weight(1_500_030, stable=True)]),
    ("nci", b"\n-00.50lb\r\n00\r\x03", [Weight(-226_796, stable=True)]),
    ("nci", b"\n 3lb  4.9oz\r\n00\r\x03", [Weight(1_499_690, stable=True)]),
    ("nci", b"\n01.500KG\r\n0p4\r\x03", [GRAMS_1500]),  # three status bytes: net
    ("nci", b"\n------KG\r\n02\r\x03", [OVER]),
    ("nci", b"\n01.500KG\r\n02\r\x03", [OVER]),
    ("nci", b"\n01.500KG\r\n01\r\x03", [UNDER]),
    ("nci", b"\n01.500KG\r\n40\r\x03", [no_weight("fault")]),
    ("nci", b"\n10\r\x03", [MOVES]),
    ("nci", b"\n01.500KG\r\n0\r\x03", []),
    ("nci", b"\n01.500KG\r\n\x10\x10\r\x03", []),
    ("nci", b"\n01.500KG\r00\x03", []),  # the brief form of SCP-12, whose bits mean the opposite
    ("nci", b"\n01.500\r\n00\r\x03", []),
    ("8213", b"\x0201.500\r", [GRAMS_1500]),
    ("8213", b"\x02?\x61\r\x02?\x62\r\x02?\x64\r", [MOVES, OVER, UNDER]),
    ("8213", b"\x021.5.0\r01.500\r", []),
    ("sbi", b"+   1255.7 g  \r\n", [Weight(1_255_700, stable=True)]),
    ("sbi", b"-    0.500 kg \r\n", [Weight(-500_000, stable=True)]),
    ("sbi", b"+111.25507 mg \r\n", [Weight(111, stable=True)]),
    ("sbi", b"+   1255.7    \r\n", [MOVES]),
    ("sbi", b"N     +   123.5[6] g\r\n", []),
    ("sbi", b"N     +  123.[5] g  \r\n", [Weight(123_500, stable=True)]),
    ("sbi", b"      H       \r\n      L       \r\n      C       \r\n", [OVER, UNDER, BUSY]),
    ("sbi", b"Stat        High    \r\n", [OVER]),
    ("sbi", b"   Err  54    \r\n", [no_weight("fault")]),
    ("sbi", b"Qnt   +      253 pcs\r\n", []),
    ("sbi", b"+      253 pcs\r\n", []),
    ("sbi", b"+   125.7 g  \r\n", []),  # a digit lost on the way
    ("cas", frame(b"S 01.500kg"), [GRAMS_1500]),
    ("cas", frame(b"U-00.150lb"), [Weight(-68_039, stable=False)]),
    ("cas", frame(b"SFFFFFFFkg"), [OVER]),
    ("cas", frame(b"S 01.500kg", 0), []),
    ("cas", frame(b"S 001500kg"), []),  # where its point is, nobody can know
    ("cas", b"\x15", [BUSY]),
    ("stream", b"ST,GS,1\xc0,0001.500 kg\r\n", [GRAMS_1500]),
    ("stream", b"US,NT,1\x82,-  1.500 kg\r\n", [Weight(-1_500_000, stable=False)]),
    ("stream", b"ST,GS,+  1.500kg\r\n", [GRAMS_1500]),
    (
        "stream",
        b"ST,+00123.45  g\r\nOL,+9999999E+19\r\nOL,-9999999E+19\r\n",
        [Weight(123_450, stable=True), OVER, UNDER],
    ),
    ("stream", b"QT,+00000012 PC\r\nST,+0012345  g\r\nST,GS,1\xc0,001.500 kg\r\n", []),
]


def weights(answers: list[Answer]) -> list[Weight]:
    return [answer for answer in answers if isinstance(answer, Weight)]


@pytest.mark.parametrize(("protocol", "data", "said"), SAID)
def test_answers_are_read_to_the_milligram(protocol: str, data: bytes, said: list[Weight]) -> None:
    assert weights(named(protocol).begin("kg").feed(data)) == said


@given(some.data())
@settings(max_examples=150)
def test_bytes_cut_anywhere_give_the_same_answers(data: some.DataObject) -> None:
    protocol = data.draw(some.sampled_from(NAMES))
    mine = b"".join(said for name, said, _ in SAID if name == protocol)
    whole = named(protocol).begin("kg").feed(mine)
    cuts = sorted(data.draw(some.sets(some.integers(0, len(mine)))))
    pieces = [mine[start:end] for start, end in zip([0, *cuts], [*cuts, len(mine)], strict=True)]
    dialogue = named(protocol).begin("kg")
    said = [answer for piece in pieces for answer in dialogue.feed(piece)]
    assert [one for one in said if not isinstance(one, Noise)] == [one for one in whole if not isinstance(one, Noise)]


@given(some.data())
@settings(max_examples=300)
def test_whatever_comes_no_reader_raises(data: some.DataObject) -> None:
    protocol = data.draw(some.sampled_from(NAMES))
    dialogue = named(protocol).begin("kg")
    some_bytes = some.one_of(some.binary(max_size=60), some.sampled_from([said for _, said, _ in SAID]))
    for piece in data.draw(some.lists(some_bytes, max_size=6)):
        dialogue.feed(piece)


def damaged(line: bytes, dice: random.Random) -> bytes:
    """One bit, one byte lost, or the rest cut off."""
    place = dice.randrange(len(line))
    return [
        line[:place] + bytes([line[place] ^ 1 << dice.randrange(8)]) + line[place + 1 :],
        line[:place] + line[place + 1 :],
        line[:place],
    ][dice.randrange(3)]


@pytest.mark.parametrize("tongue", TONGUES)
def test_a_line_damaged_now_and_then_gives_no_wrong_weight(tongue: str) -> None:
    """One line in three is harmed; what is believed in the end is what lies on the pan, or that there is trouble."""
    dice = random.Random(tongue)
    pan = Pan("kg")
    speaker = TONGUES[tongue](pan)
    protocol = named({"ecr": "nci", "sbi-22": "sbi", "and": "stream"}.get(tongue, tongue))
    dialogue, steady = protocol.begin("kg"), Steady(protocol.times)
    ask = cas.DC1 if tongue == "cas" else dialogue.ask("weight")
    believed = 0
    for load in (0, 1_500_000, 412_000, 29_999_000):
        pan.load = load
        for turn in range(400):
            dialogue.ask("weight")
            (command, *_) = speaker.hear(ask) or [b""]
            said = speaker.obey(command)
            # Never two damaged lines in a row with the same damage: that is what telling twice is for.
            said = damaged(said, dice) if turn % 3 == 2 else said
            for weight in map(steady.take, weights(dialogue.feed(said))):
                if weight.stable:
                    believed += 1
                    assert weight.milligrams == load, said
    assert believed > 300


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize("framing", FRAMES)
def test_a_language_is_recognised_by_its_bytes(tongue: str, framing: str) -> None:
    if framing != "8N1" and tongue == "stream":
        pytest.skip("its lamps need the eighth bit")
    speaker = TONGUES[tongue](Pan("kg", load=1_500_000))
    ask = cas.DC1 if tongue == "cas" else PROTOCOLS[0].begin("").ask("weight")
    if tongue in ("nci", "ecr", "8213"):
        ask = b"W\r"
    elif tongue.startswith("sbi"):
        ask = b"\x1bP\r\n"
    (command, *_) = speaker.hear(ask) or [b""]
    found = recognised(b"\xff" + sent(b"\r\n" + speaker.obey(command), framing))  # type: ignore[arg-type]
    assert found is not None
    wanted = {"ecr": "nci", "sbi-22": "sbi", "and": "stream"}.get(tongue, tongue)
    assert (found[0].name, found[1]) == (wanted, framing)


def test_seven_bits_and_parity_go_through_eight() -> None:
    every = bytes(range(128))
    for framing in FRAMES:
        assert received(sent(every, framing), framing) == every
    assert received(b"\x57", "7E1") == bytes([SPOILT])


def test_a_scale_that_never_says_its_unit_gives_no_weight_before_it_was_told_one() -> None:
    assert named("8213").begin("").feed(b"\x0201.500\r") == [no_weight("unit")]


def test_zero_and_tare_are_answered_yes_or_no() -> None:
    sics = named("mt-sics").begin("")
    assert sics.feed(b"Z A\r\nZ I\r\nT S      50.00 g\r\nT +\r\n") == [
        Reply("zero", done=True), Reply("zero", done=False), Reply("tare", done=True), Reply("tare", done=False),
    ]  # fmt: skip
    nci = named("nci").begin("")
    for said, done in ((b"\n20\r\x03", True), (b"\n10\r\x03", False), (b"\n?\r\x03", False)):
        nci.ask("zero")
        assert nci.feed(said) == [Reply("zero", done=done)]


def test_pounds_and_ounces_are_exact() -> None:
    assert measured("1", "lb", stable=True) == Weight(453_592, stable=True)
    assert measured("100000", "LB", stable=True) == Weight(45_359_237_000, stable=True)
    assert measured("1,5", "kg", stable=True) is None
