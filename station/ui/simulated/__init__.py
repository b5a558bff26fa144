"""The window of the simulated devices: what a person without hardware has in the hands.

It presses no button of the bench and reads nothing but what every listener is told: a click makes a simulated device
speak real bytes over its real port.
"""

from __future__ import annotations

from station.ui.simulated.window import DevicesWindow, devices_window

__all__ = ["DevicesWindow", "devices_window"]
