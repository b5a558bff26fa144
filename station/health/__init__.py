"""What is well at a bench and what is not: small functions that look, each with findings in words.

`packbench doctor` prints them; a page may show them. None of them changes anything.
"""
