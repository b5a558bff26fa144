"""Documents as blocks, their bytes for each printer language, and the spool."""
