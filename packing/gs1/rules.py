"""How strictly GS1 data is judged: the switches of GS1's own engine, and the two settings that are used here."""

from __future__ import annotations

from msgspec import Struct


class Rules(Struct, frozen=True):
    """Leniencies, all off as GS1's engine has them, and one thing that it lets pass.

    `unknown_ais`: identifiers that the dictionary does not know are taken as text. `unknown_in_query`: those in a
    Digital Link's query too. `short_gtins`: a Digital Link may leave out the leading zeros of a GTIN. `short_names`:
    it may say `/gtin/` for `/01/`. `any_case`: `HtTp://` is http. `sscc_elsewhere`: the SSCC that an identifier needs
    may stand in another symbol of the same label. `apart`: so may everything else that it needs. `one_key`: a Digital
    Link whose path has the same key before, with another number, is refused; else the last one counts.
    """

    unknown_ais: bool = False
    unknown_in_query: bool = False
    short_gtins: bool = False
    short_names: bool = False
    any_case: bool = False
    sscc_elsewhere: bool = False
    apart: bool = False
    one_key: bool = False


STRICT = Rules()
"""As GS1's engine judges when nothing is switched."""

BENCH = Rules(short_gtins=True, short_names=True, any_case=True, sscc_elsewhere=True, one_key=True)
"""As the bench judges. Links with short GTINs and names were sound until Digital Link 1.3 and are printed; a logistic
label has its SSCC in a symbol of its own (GS1 General Specifications, section 6.4.3)."""
