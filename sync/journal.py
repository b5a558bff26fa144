"""The bench's journal."""
