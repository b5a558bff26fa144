"""Simulated devices: real bytes through real ports, and every misbehaviour on demand. They ship with the demo."""

from __future__ import annotations

from drivers.sim.light import SimLight
from drivers.sim.printer import SimPrinter
from drivers.sim.scale import SimScale
from drivers.sim.scanner import SimScanner

__all__ = ["SimLight", "SimPrinter", "SimScale", "SimScanner"]
