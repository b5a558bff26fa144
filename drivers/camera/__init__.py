"""A camera as a scanner."""
