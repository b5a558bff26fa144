"""Orders from files: hostile tables, whole or not at all."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import assets
from packing.errors import KnownError
from packing.picklist import Address, PickLine, Picklist
from sync.intake import Intake, IntakeError, Mapping, NothingKnown, Outcome, Reason, lines, read_orders

HEADER = "order,sku,quantity,description,customer\n"
GOOD = "G1,A,1,,\nG2,A,2,,\n"


class Shop(NothingKnown):
    """A store with products and orders."""

    def __init__(self, *skus: str, orders: tuple[Picklist, ...] = ()) -> None:
        self.skus = skus
        self.orders = {order.order: order for order in orders}

    def has_catalogue(self) -> bool:
        return bool(self.skus)

    def knows_sku(self, sku: str) -> bool:
        return sku in self.skus

    def order(self, number: str) -> Picklist | None:
        return self.orders.get(number)


def read(text: str | bytes, known: NothingKnown | None = None, **options: object) -> Intake:
    data = text.encode() if isinstance(text, str) else text
    return read_orders(data, "f.csv", known=known or NothingKnown(), **options)  # type: ignore[arg-type]


def taken(intake: Intake) -> list[str]:
    return [order.picklist.order for order in intake.orders]


def named(intake: Intake) -> list[tuple[int, str, str, str]]:
    return [(one.line, one.order, one.outcome.value, one.reason.value) for one in intake.troubles]


HOSTILE: dict[str, tuple[str | bytes, str, Reason]] = {
    "too few fields": ("B,A,1\n", "B", Reason.BROKEN_ROW),
    "too many fields": ("B,A,1,,,,\n", "B", Reason.BROKEN_ROW),
    "a quote never closed": ('B,A,1,"open,\n', "B", Reason.BROKEN_ROW),
    "a quote never closed around the order": ('"B,A,1,,\n', "B", Reason.BROKEN_ROW),
    "text after a quote": ('B,A,1,"a"b,\n', "B", Reason.BROKEN_ROW),
    "a zero byte": ("B,A,1,a\0b,\n", "B", Reason.BROKEN_ROW),
    "another encoding": (b"B,A,1,M\xfcller,\n", "B", Reason.WRONG_ENCODING),
    "an encoded surrogate": (b"B,A,1,\xed\xa0\x80,\n", "B", Reason.WRONG_ENCODING),
    "no SKU": ("B,,1,,\n", "B", Reason.MISSING_SKU),
    "quantity 0": ("B,A,0,,\n", "B", Reason.QUANTITY_ZERO),
    "quantity -0.0": ("B,A,-0.0,,\n", "B", Reason.QUANTITY_ZERO),
    "quantity -1": ("B,A,-1,,\n", "B", Reason.QUANTITY_NEGATIVE),
    "quantity abc": ("B,A,abc,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity 1.5": ("B,A,1.5,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity empty": ("B,A, ,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity 1e3": ("B,A,1e3,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity 1,000": ('B,A,"1,000",,\n', "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity +1": ("B,A,+1,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity Arabic-Indic 12": ("B,A,١٢,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity superscript 2": ("B,A,²,,\n", "B", Reason.QUANTITY_NOT_A_NUMBER),
    "quantity 1e9": ("B,A,1e9,,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "quantity 1.0E+09": ("B,A,1.0E+09,,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "quantity 1e999999999": ("B,A,1e999999999,,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "quantity 1000000000": ("B,A,1000000000,,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "quantity 1000001": ("B,A,1000001,,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "quantity of 10,000 nines": (f"B,A,{'9' * 10_000},,\n", "B", Reason.QUANTITY_TOO_LARGE),
    "a SKU of 10,000 characters": (f"B,{'x' * 10_000},1,,\n", "B", Reason.TOO_LONG),
    "a description of 10,001": (f"B,A,1,{'x' * 10_001},\n", "B", Reason.TOO_LONG),
    "an order number of 65": (f"{'B' * 65},A,1,,\n", "B" * 64 + "… (65 characters)", Reason.TOO_LONG),
    "an escape in a SKU": ("B,A\x1b@,1,,\n", "B", Reason.NOT_PRINTABLE),
    "an escape in an order": ("B\x1b@,A,1,,\n", r"B\x1b@", Reason.NOT_PRINTABLE),
    "a line break in a SKU": ('B,"A\nA",1,,\n', "B", Reason.NOT_PRINTABLE),
    "a command as SKU": ("B,PBC-DONE,1,,\n", "B", Reason.RESERVED_CODE),
    "a badge as order": ("PBB-7,A,1,,\n", "PBB-7", Reason.RESERVED_CODE),
    "the header again": ("order,sku,quantity,description,customer\n", "order", Reason.QUANTITY_NOT_A_NUMBER),
}


@pytest.mark.parametrize("row", HOSTILE)
def test_a_bad_row_is_named_with_line_and_reason_and_the_rest_is_taken(row: str) -> None:
    bad, number, reason = HOSTILE[row]
    data = bad.encode() if isinstance(bad, str) else bad
    intake = read(HEADER.encode() + b"G1,A,1,,\n" + data + b"G2,A,2,,\n")
    assert taken(intake) == ["G1", "G2"]
    assert not any(order.held for order in intake.orders)
    assert named(intake) == [(3, number, "refused", reason.value)]
    assert intake.refused == (number,)
    msgspec.json.encode(intake)


@pytest.mark.parametrize("row", [row for row, (_, number, _) in HOSTILE.items() if number == "B"])
def test_an_order_with_one_bad_row_is_refused_whole(row: str) -> None:
    bad, _, _ = HOSTILE[row]
    data = bad.encode() if isinstance(bad, str) else bad
    intake = read(HEADER.encode() + b"B,A,1,,\n" + data + b"B,A,1,,\nG2,A,2,,\n")
    assert taken(intake) == ["G2"]
    assert intake.refused == ("B",)


GOOD_PICKLISTS = (Picklist("G1", (PickLine("A", 1),)), Picklist("G2", (PickLine("A", 2),)))
SPELLINGS = {
    "UTF-8": (HEADER + GOOD).encode(),
    "UTF-8 with a mark": (HEADER + GOOD).encode("utf-8-sig"),
    "UTF-16": (HEADER + GOOD).encode("utf-16"),
    "UTF-16 big end first": b"\xfe\xff" + (HEADER + GOOD).encode("utf-16-be"),
    "UTF-32": (HEADER + GOOD).encode("utf-32"),
    "semicolons": (HEADER + GOOD).replace(",", ";").encode(),
    "tabs": (HEADER + GOOD).replace(",", "\t").encode(),
    "pipes": (HEADER + GOOD).replace(",", "|").encode(),
    "sep= first": ("sep=;\r\n" + (HEADER + GOOD).replace(",", ";")).encode(),
    "CR LF": (HEADER + GOOD).replace("\n", "\r\n").encode(),
    "CR": (HEADER + GOOD).replace("\n", "\r").encode(),
    "no last line end": (HEADER + GOOD).rstrip().encode(),
    "empty lines": (HEADER + "\n\n,,,,\n" + GOOD.replace("\n", "\n\n")).encode(),
    "quotes everywhere": re.sub(r"[^,\n]+", r'"\g<0>"', HEADER + GOOD).encode(),
    "other case and blanks": (" Order , SKU,QUANTITY,Description,customer\n" + GOOD).encode(),
    "blanks around fields": (HEADER + " G1 ,A \t, 1,,\nG2,\u00a0A, 2.0 ,,\n").encode(),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_same_orders_are_read_however_they_are_spelt(spelling: str) -> None:
    intake = read(SPELLINGS[spelling])
    assert tuple(order.picklist for order in intake.orders) == GOOD_PICKLISTS
    assert intake.troubles == ()
    assert intake.rows == 2


def test_a_file_in_another_encoding_is_read_when_it_is_named() -> None:
    data = (HEADER + "G1,A,1,Müller €,\n").encode("cp1252")
    assert "--encoding cp1252" in lines(read(data))[1]
    assert read(data, encoding="cp1252").orders[0].picklist.lines[0].description == "Müller €"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "f.csv is empty"),
        (b"\xef\xbb\xbf \r\n", "f.csv is empty"),
        (b"PK\x03\x04\x14", "save the sheet as CSV"),
        (b"ordernr;sku;qty\n1;2;3\n", "order and quantity are missing; it has: ordernr, sku, qty. Is 'ordernr' your"),
        ((HEADER + GOOD).encode("utf-16-le"), "--encoding utf-16-le"),
        (b'"order,sku,quantity\n', "a quote that is not closed"),
        (b"order,sku,quantity,SKU\n", "'sku' stands more than once"),
    ],
)
def test_a_file_of_which_nothing_can_be_taken_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(IntakeError) as caught:
        read(data)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["no-such", "hex", "utf-8\0", "idna"])
def test_an_encoding_that_cannot_be_is_refused(encoding: str) -> None:
    with pytest.raises(IntakeError, match="cannot be read with the encoding"):
        read(HEADER + "x" * 70, encoding=encoding)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    intake = read(HEADER + 'G1,A,1,"two\nlines\r\nthree",\nB,A,0,,\n')
    assert intake.orders[0].picklist.lines[0].description == "two\nlines\r\nthree"
    assert named(intake) == [(5, "B", "refused", "quantity_zero")]


def test_an_open_quote_costs_the_row_where_it_opens_and_no_row_below() -> None:
    intake = read(HEADER + 'B,A,1,"7 inch,\nG1,A,1,,\nG2,A,1,"quoted, and ""so"" on",\nG3,A,1,,\n')
    assert taken(intake) == ["G1", "G2", "G3"]
    assert named(intake) == [(2, "B", "refused", "broken_row")]


def test_an_order_whose_row_was_swallowed_by_a_broken_row_is_refused() -> None:
    intake = read(HEADER + 'G1,A,1,,\nB,A,1,"x,\nG1,A,2,y"\nG2,A,1,,\n')
    assert taken(intake) == ["G2"]
    assert set(intake.refused) == {"G1", "B"}
    assert "runs from line 3 to 4" in intake.troubles[0].message


def test_a_row_without_order_number_makes_the_orders_beside_it_wait() -> None:
    intake = read(HEADER + "G1,A,1,,\n,B,1,,\nG2,A,1,,\nG3,A,1,,\n")
    assert [(order.picklist.order, bool(order.held)) for order in intake.orders] == [
        ("G1", True), ("G2", True), ("G3", False),
    ]  # fmt: skip
    assert named(intake) == [
        (3, "", "refused", "missing_order"),
        (3, "G1", "held", "stray_row"),
        (3, "G2", "held", "stray_row"),
    ]
    assert "1 row without an order number refused" in lines(intake)[0]


def test_a_row_without_order_number_inside_an_order_refuses_it() -> None:
    intake = read(HEADER + "B,A,1,,\n,B,1,,\nB,A,1,,\nG3,A,1,,\n")
    assert taken(intake) == ["G3"]
    assert named(intake) == [(3, "B", "refused", "missing_order")]


def test_a_broken_row_whose_order_stands_behind_the_break_is_not_guessed() -> None:
    intake = read("note,order,sku,quantity\n,G1,A,1\nShelf, left,G1,A,2\n,G2,A,1\n,G3,A,1\n")
    assert [order.picklist.order for order in intake.orders if not order.held] == ["G3"]


def test_an_order_that_comes_again_is_held_and_the_later_rows_refused() -> None:
    intake = read(HEADER + "D,A,1,,X\nG1,A,1,,\nD,B,5,,Y\nD,C,5,,Y\n")
    first = intake.orders[0]
    assert first.picklist == Picklist("D", (PickLine("A", 1),), Address("X"))
    assert "comes again in line 4" in first.held
    assert named(intake) == [
        (2, "D", "held", "duplicate_order"),
        (4, "D", "refused", "duplicate_order"),
        (5, "D", "refused", "duplicate_order"),
    ]
    assert "line 2" in intake.troubles[1].message
    assert intake.refused == ()


def test_an_order_taken_before_is_unchanged_or_refused() -> None:
    text = HEADER + "K,A,1,,X\nK,A,2,,\n"
    before = read(text).orders[0].picklist
    same = read(text, Shop("A", orders=(before,)))
    assert (same.orders, same.troubles, same.unchanged) == ((), (), ("K",))
    other = read(text.replace("A,2", "A,3"), Shop("A", orders=(before,)))
    assert named(other) == [(2, "K", "refused", "order_known")]
    assert "line 2 was 2 of A, is 3 of A" in other.troubles[0].message


def test_what_the_catalogue_added_to_an_order_is_no_change() -> None:
    stored = Picklist("K", (PickLine("A", 1, "Mug", "A-01", "mug.svg"),))
    assert read(HEADER + "K,A,1,,\n", Shop("A", orders=(stored,))).unchanged == ("K",)
    assert read(HEADER + "K,A,1,Jug,\n", Shop("A", orders=(stored,))).refused == ("K",)


def test_an_unknown_sku_holds_the_order_and_is_named() -> None:
    intake = read(HEADER + "G1,A,1,,\nH,A,1,,\nH,a,1,,\n", Shop("A"))
    assert [(order.picklist.order, order.held) for order in intake.orders] == [
        ("G1", ""), ("H", "the SKU 'a' is not in the catalogue (line 4)"),
    ]  # fmt: skip
    assert named(intake) == [(4, "H", "held", "unknown_sku")]


def test_an_order_number_that_is_a_sku_is_held() -> None:
    assert named(read(HEADER + "A,A,1,,\n", Shop("A"))) == [(2, "A", "held", "collides_with_sku")]


def test_fields_of_the_order_may_stand_once_or_repeat_but_not_contradict() -> None:
    columns = "order,customer,address1,address2,postcode,city,country,note,priority,ship_by,sku,description,quantity"
    told = "G1,Ada,1 High St,Flat 2,AB1,Leeds,GB,ring twice,5,16:30"
    want = Picklist(
        "G1", (PickLine("A", 1), PickLine("B", 2)), Address("Ada", "1 High St", "Flat 2", "AB1", "Leeds", "GB"),
        "ring twice", 5, "16:30",
    )  # fmt: skip
    for second in ("G1,,,,,,,,,", told):
        intake = read(f"{columns}\n{told},A,,1\n{second},B,,2\n")
        assert [(order.picklist, order.held) for order in intake.orders] == [(want, "")]
    intake = read(f"{columns}\n{told},A,,1\n{told.replace('High', 'Low')},B,,2\n")
    assert intake.orders[0].picklist == want
    assert named(intake) == [(3, "G1", "held", "contradiction")]


def test_a_priority_that_is_no_number_is_refused() -> None:
    intake = read("order,sku,quantity,priority\nB,A,1,high\n")
    assert named(intake) == [(2, "B", "refused", "bad_priority")]


def test_text_is_only_text() -> None:
    words = ["=cmd()", "^XA^JUS", "\x1b@", "'; DROP TABLE orders;--", "<script>", "😀", "\u202eabc", "x" * 10_000]
    for word in words:
        picklist = read(f"{HEADER}G1,A,1,{word},{word}\n").orders[0].picklist
        assert (picklist.lines[0].description, picklist.ship_to.name) == (word, word)
    for word in ("=cmd()", "^XA^JUS", "<script>", "😀", "a\u202eb", "84997c", "12-3"):
        assert read(f"{HEADER}G1,{word},1,,\n").orders[0].picklist.lines[0].sku == word


def test_messages_hold_nothing_that_a_terminal_acts_on() -> None:
    intake = read(f"{HEADER}\x1b]0;x\x07,A,1,,\nB,A\u202e,\x1b[2J,,\n{'Q' * 5000},A,1,,\n")
    assert all(said.isprintable() and len(said) < 300 for said in lines(intake))


def test_columns_that_mean_nothing_are_named_once() -> None:
    intake = read("order,sku,quantity,colour,Size\nG1,A,1,red,M\nG2,A,1,red,M\n")
    assert intake.ignored == ("colour", "Size")
    assert "columns not used: colour, Size" in "\n".join(lines(intake))


def test_the_same_sku_on_two_lines_stays_two_lines() -> None:
    assert read(HEADER + "G1,A,1,,\nG1,A,2,,\n").orders[0].picklist.lines == (PickLine("A", 1), PickLine("A", 2))


def test_the_sum_of_a_report_adds_up() -> None:
    intake = read(HEADER + "G1,A,1,,\nG1,A,2,,\nB,A,0,,\nH,Z,4,,\n", Shop("A"))
    assert lines(intake)[0] == (
        "f.csv: taken 2 orders (3 lines, 7 units), held 1, refused 1, unchanged 0, skipped 0 rows"
    )
    assert lines(intake)[1] == "f.csv:4: order B: refused: quantity_zero: the quantity is 0, at least 1 was expected"


CELL = st.sampled_from(["G1", "G2", "A", "1", "0", "", '"', '""', "x\ny", "\0", "é", "PBC-X", " ", "1e9", "\ufeff"])
NEARLY_CSV = st.lists(st.lists(CELL, min_size=3, max_size=6).map(",".join), max_size=12).map("\n".join)


@given(st.binary())
def test_no_bytes_raise_anything_but_a_known_error(data: bytes) -> None:
    for text in (data, HEADER.encode() + data):
        try:
            msgspec.json.encode(read(text))
        except KnownError:
            pass


@given(NEARLY_CSV, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_every_order_is_accounted_for_and_none_is_short(body: str, encoding: str) -> None:
    intake = read((HEADER + body).encode(encoding, "replace"), Shop("A", "é"))
    msgspec.json.encode(intake)
    numbers = [*taken(intake), *intake.unchanged, *intake.refused]
    assert len(numbers) == len(set(numbers))
    loose = sum(1 for one in intake.troubles if one.outcome is Outcome.REFUSED)
    assert intake.rows <= sum(len(order.picklist.lines) for order in intake.orders) + loose + _good_rows_of_refused(
        body, intake
    )


def _good_rows_of_refused(body: str, intake: Intake) -> int:
    """Rows that begin with the number of an order that was refused."""
    return sum(1 for line in body.split("\n") if line.split(",")[0].strip(' "\ufeff') in intake.refused)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(["1", "2", "0", "x", "-1"])), max_size=20))
def test_an_order_has_all_its_rows_or_is_held_or_refused(rows: list[tuple[str, str]]) -> None:
    intake = read(HEADER + "".join(f"{number},S,{units},,\n" for number, units in rows))
    orders = {order.picklist.order: order for order in intake.orders}
    assert orders.keys() | set(intake.refused) == {number for number, _ in rows}
    for number, order in orders.items():
        wanted = [units for name, units in rows if name == number]
        assert all(units in {"1", "2"} for units in wanted)
        if not order.held:
            assert [str(line.quantity) for line in order.picklist.lines] == wanted


MAPPING = b"""
[recognise]
columns = ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate"]
[columns]
order = "InvoiceNo"
sku = "StockCode"
quantity = "Quantity"
[[skip]]
column = "StockCode"
matches = "POST|D|M"
reason = "not goods"
"""


def test_rows_that_a_mapping_skips_are_counted_by_reason_and_known_by_line() -> None:
    mapping = Mapping.from_toml(MAPPING, "m.toml")
    text = "InvoiceNo,StockCode,Quantity\n1,A,2\n2,POST,1\n1,B,3\n1,D,-1\n"
    intake = read(text, mapping=mapping)
    assert intake.orders[0].picklist.lines == (PickLine("A", 2), PickLine("B", 3))
    assert [(one.line, one.order, one.sku) for one in intake.troubles] == [(3, "2", "POST"), (5, "1", "D")]
    assert lines(intake)[1:] == ["f.csv: skipped 2: not goods"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (b"[columns]", b"[colums]", "did you mean 'columns'?"),
        (b"quantity =", b"quantty =", "did you mean 'quantity'?"),
        (b"matches", b"match", "did you mean 'matches'?"),
        (b'sku = "StockCode"', b"", "sku must be given"),
        (b'"POST|D|M"', b'"("', "no regular expression"),
        (b'"InvoiceNo"\n', b"3\n", "a text in quotes was expected, but 3 came"),
        (b"[columns]", b"[columns", "is not TOML"),
        (b'["InvoiceNo", "StockCode", "Quantity", "InvoiceDate"]', b"1", "a list"),
    ],
)
def test_a_mapping_with_a_mistake_names_it(old: bytes, new: bytes, says: str) -> None:
    with pytest.raises(IntakeError) as caught:
        Mapping.from_toml(MAPPING.replace(old, new), "m.toml")
    assert says in str(caught.value)
    assert "m.toml" in str(caught.value)


def test_csv_means_our_own_columns_only() -> None:
    text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,CustomerID,Country\n1,A,,2,,,\n"
    with pytest.raises(IntakeError, match="order and sku are missing"):
        read(text, format="csv")
    with pytest.raises(IntakeError, match="auto or csv"):
        read(text, format="edifact")


DAYS = Path(__file__).parents[3].parent / "shared" / "data" / "orders"
NOT_GOODS = re.compile(r"POST|DOT|C2|D|M|m|S|B|CRUK|BANK CHARGES|AMAZONFEE|PADS|gift_[0-9]{4}_[0-9]+")


@pytest.mark.skipif(not DAYS.is_dir(), reason=f"no real days of orders at {DAYS}")
def test_no_line_of_a_real_day_is_lost() -> None:
    for path in sorted(DAYS.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            wanted = [
                (row["InvoiceNo"], row["StockCode"], int(row["Quantity"]), row["Description"].strip())
                for row in csv.DictReader(file)
                if int(row["Quantity"]) > 0 and not NOT_GOODS.fullmatch(row["StockCode"]) and row["InvoiceNo"].isdigit()
            ]
        intake = read_orders(path.read_bytes(), path.name, known=NothingKnown())
        got = [
            (order.picklist.order, line.sku, line.quantity, line.description)
            for order in intake.orders
            for line in order.picklist.lines
        ]
        assert got == wanted
        assert {one.outcome for one in intake.troubles} <= {Outcome.SKIPPED}
        assert not any(order.held for order in intake.orders)


def test_the_demo_orders_are_read_with_nothing_to_say() -> None:
    for name, troubles in (("orders.csv", False), ("orders-trouble.csv", True)):
        intake = read_orders(assets.path("demo", name).read_bytes(), name, known=NothingKnown())
        assert bool(intake.troubles) is troubles


def test_a_large_file_of_open_quotes_takes_no_more_than_its_share_of_time() -> None:
    """Quadratic reading would take hours here; the test's time limit is what fails."""
    for body in ('B,A,1,"x,\n' * 100_000, 'B,A,1,"\n' + 'G,A,1,"a""b",\n' * 100_000, '"' * 400_001, 'B,"\n' * 200_000):
        assert read(HEADER + body).rows
