"""The bench's face: shows values, sends inputs, decides nothing. The only place of widgets."""
