"""Measurements, each against a named floor or peer in the same run. `docs/performance.md` holds the results."""
