"""A headless Chromium, driven over its DevTools pipe: JSON messages that end in NUL. For tests of pages only."""

from __future__ import annotations

import base64
import fcntl
import itertools
import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
SECONDS = 30.0


class Browser:
    """One page in one browser. Every question waits for its answer; `console` holds errors that the page reported."""

    def __init__(self, chromium: str, profile: Path, width: int = 1366, height: int = 768) -> None:
        (low_from, to_browser), (from_browser, low_to) = os.pipe(), os.pipe()
        # Out of the way of 3 and 4, where the browser reads and writes.
        from_us, to_us = (fcntl.fcntl(low, fcntl.F_DUPFD, 20) for low in (low_from, low_to))
        command = [chromium, *FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}", "about:blank"]
        script = f'exec 3<&{from_us} 4>&{to_us}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", script, "chromium", *command],
            pass_fds=(from_us, to_us),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for ours in (low_from, low_to, from_us, to_us):
            os.close(ours)
        self._out = os.fdopen(to_browser, "wb")
        self._in = os.fdopen(from_browser, "rb")
        self._numbers = itertools.count(1)
        self._answers: dict[int, dict[str, Any]] = {}
        self._news = threading.Condition()
        self.console: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        page = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = self._ask("Target.attachToTarget", {"targetId": page, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.ask(f"{domain}.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.ask("Emulation.setDeviceMetricsOverride", size)

    def close(self) -> None:
        self._ask("Browser.close", {})
        self._process.wait(SECONDS)
        self._reader.join(SECONDS)
        self._out.close()
        self._in.close()

    def ask(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """One DevTools call to the page."""
        return self._ask(method, params or {}, self._session)

    def _ask(self, method: str, params: dict[str, Any], session: str = "") -> dict[str, Any]:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        with self._news:
            if not self._news.wait_for(lambda: number in self._answers, SECONDS):
                raise TimeoutError(f"the browser did not answer {method}")
            answer = self._answers.pop(number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def _read(self) -> None:
        waiting = b""
        while piece := os.read(self._in.fileno(), 65536):
            *messages, waiting = (waiting + piece).split(b"\0")
            for raw in messages:
                self._hear(json.loads(raw))

    def _hear(self, message: dict[str, Any]) -> None:
        with self._news:
            if "id" in message:
                self._answers[message["id"]] = message
            elif message["method"] == "Runtime.exceptionThrown":
                self.console.append(str(message["params"]["exceptionDetails"]))
            elif message["method"] == "Log.entryAdded" and message["params"]["entry"]["level"] == "error":
                self.console.append(str(message["params"]["entry"]["text"]))
            self._news.notify_all()

    def go(self, url: str) -> None:
        """Open `url` and wait until it is loaded."""
        self.ask("Page.navigate", {"url": url})
        self.until(f"document.readyState == 'complete' && location.href.startsWith({json.dumps(url)})")

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression; a promise is waited for."""
        asked = {"expression": script, "returnByValue": True, "awaitPromise": True}
        answer = self.ask("Runtime.evaluate", asked)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def until(self, condition: str) -> None:
        """Wait until a JavaScript condition holds; the page itself looks again at every change and every 50 ms."""
        script = f"""new Promise((done, fail) => {{
            const holds = () => {{ try {{ return {condition}; }} catch {{ return false; }} }};
            const end = Date.now() + {SECONDS * 500:.0f};
            const look = () => holds() ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 50);
            look();
        }})"""
        for _ in range(2):
            try:
                if self.run(script):
                    return
            except RuntimeError as error:
                if "navigated" not in str(error) and "context" not in str(error).lower():
                    raise
        raise TimeoutError(f"never true in the page: {condition}")

    def picture(self, file: Path, dark: bool = False, whole: bool = False) -> None:
        """A PNG of the page."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", {"features": [scheme]})
        shot = self.ask("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": whole})
        file.write_bytes(base64.b64decode(shot["data"]))
