"""Keeping what happened and telling others: the bench's journal and store, the server, and the wire between them."""
