"""The central server: takes events in, keeps claims, tells benches what changed, shows people what happens.

Knows nothing of the bench's own half of `sync`, of drivers, or of the station program.
"""

from __future__ import annotations
