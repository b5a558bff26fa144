"""The bench's store."""
