"""Scanners, scales and printer links: a pure half that frames bytes, and a thin half that holds the device."""
