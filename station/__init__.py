"""The bench program: composition root, the loop and the screens."""
