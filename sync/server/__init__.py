"""The central server behind all benches. Knows nothing of journals, drivers or screens of a bench."""
