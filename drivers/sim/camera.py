"""A simulated network camera over a simulated bench: Motion JPEG over HTTP, on the loopback.

It misbehaves on demand: the cable can be pulled, the picture can freeze, the light can go. Not loaded with the other
simulated devices, for it needs the picture library.
"""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import cv2

from drivers.sim.scene import Bench, Label, Light, Pose

BOUNDARY: Final = "frame"


class SimCamera:
    """`address` is the text for `drivers.open_scanner`. Safe to call from any thread."""

    def __init__(
        self, *, surface: str = "table", seed: int = 1, light: Light | None = None, size: tuple[int, int] = (1280, 720),
        fps: int = 25,
    ) -> None:  # fmt: skip
        self._surface, self._seed, self._size, self._fps = surface, seed, size, fps
        self._bench = Bench(surface, seed, light or Light(), size)
        self._lock = threading.Lock()
        self._shown: tuple[tuple[Label, Pose], ...] = ()
        self._pulled, self._frozen, self._closing = threading.Event(), threading.Event(), threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, name="simulated camera", daemon=True)
        self._thread.start()
        self.address = f"camera:http://127.0.0.1:{self._server.server_port}/video.mjpg"

    def show(self, *labels: tuple[Label, Pose]) -> None:
        """What lies on the bench from now on; nothing clears it."""
        with self._lock:
            self._shown = labels

    def light(self, light: Light) -> None:
        """Another lamp."""
        bench = Bench(self._surface, self._seed, light, self._size)
        with self._lock:
            self._bench = bench

    def freeze(self, frozen: bool = True) -> None:
        """Sends nothing, and keeps the connection."""
        (self._frozen.set if frozen else self._frozen.clear)()

    def pull_cable(self) -> None:
        """Breaks what is connected off and takes no new connection."""
        self._pulled.set()

    def put_cable_back(self) -> None:
        self._pulled.clear()

    def close(self) -> None:
        """Ends it."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _jpeg(self) -> bytes:
        with self._lock:
            picture = self._bench.frame(self._shown)
        _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])
        return data.tobytes()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        camera = self

        class Handler(BaseHTTPRequestHandler):
            """One viewer."""

            def do_GET(self) -> None:
                if camera._pulled.is_set():
                    self.close_connection = True
                    return
                self.send_response(200)
                self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={BOUNDARY}")
                self.end_headers()
                try:
                    camera._stream(self.wfile)
                except OSError:
                    pass  # the viewer is gone
                self.close_connection = True

            def log_message(self, *_: Any) -> None:
                """Nobody wants to read it."""

        return Handler

    def _stream(self, out: Any) -> None:
        while not self._pulled.is_set() and not self._closing.wait(1 / self._fps):
            if self._frozen.is_set():
                continue
            data = self._jpeg()
            head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
            out.write(head.encode("ascii") + data + b"\r\n")
