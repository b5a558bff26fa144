"""The live page."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, Response


def add_to(app: FastAPI) -> None:
    """The pages' routes."""


def problem_page(request: Request, status: int, words: str) -> Response:
    return PlainTextResponse(words, status)
