"""The bench's side of sync."""
