"""Scales: a pure reader for each protocol, and the table of them. The thread that asks one is `drivers.scale`."""
