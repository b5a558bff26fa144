"""The demo data keeps what the demo promises: right codes, real look-alikes, cases, and orders that can be packed."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from itertools import combinations, groupby

import pytest

import assets

Row = dict[str, str]
CATALOGUE_COLUMNS = ["sku", "description", "gtin", "units", "picture", "location", "weight_g", "match", "stock"]
ORDER_COLUMNS = [
    "order",
    "customer",
    "address1",
    "address2",
    "postcode",
    "city",
    "country",
    "note",
    "priority",
    "ship_by",
    "sku",
    "description",
    "quantity",
]


def rows(name: str) -> list[Row]:
    with assets.path("demo", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


CODES = rows("catalogue.csv")
PRODUCTS = {row["sku"]: row for row in CODES if row["units"] == "1"}
CASES = [row for row in CODES if row["units"] != "1"]
LINES = rows("orders.csv")
ORDERS = {number: list(lines) for number, lines in groupby(LINES, key=lambda row: row["order"])}


def check_digit(body: str) -> int:
    """GS1 General Specifications 7.9.1: weights 3 and 1 in turn from the right."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        total += int(digit) * (3 if place % 2 == 0 else 1)
    return (10 - total % 10) % 10


def one_apart(a: str, b: str) -> bool:
    """One letter or digit is another, or two neighbours have changed places."""
    if len(a) != len(b):
        return False
    places = [i for i in range(len(a)) if a[i] != b[i]]
    if len(places) == 1:
        return True
    return (
        len(places) == 2
        and places[1] == places[0] + 1
        and a[places[0]] == b[places[1]]
        and a[places[1]] == b[places[0]]
    )


def test_the_check_digit_of_this_test_agrees_with_the_standards_own_example() -> None:
    assert check_digit("629104150021") == 3


@pytest.mark.parametrize("name", ["catalogue.csv", "orders.csv", "orders-trouble.csv", "people.csv"])
def test_files_are_plain_utf8_with_line_feeds(name: str) -> None:
    raw = assets.path("demo", name).read_bytes()
    raw.decode("utf-8")
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.endswith(b"\n")


def test_columns_are_the_documented_ones() -> None:
    readme = assets.path("README.md").read_text(encoding="utf-8")
    assert list(CODES[0]) == CATALOGUE_COLUMNS
    assert list(LINES[0]) == list(rows("orders-trouble.csv")[0]) == ORDER_COLUMNS
    for column in {*CATALOGUE_COLUMNS, *ORDER_COLUMNS}:
        assert column in readme


@pytest.mark.parametrize("row", CODES, ids=lambda row: row["gtin"])
def test_every_gtin_is_valid_and_under_the_demonstration_prefix(row: Row) -> None:
    gtin = row["gtin"]
    assert gtin.isascii()
    assert gtin.isdigit()
    assert len(gtin) in {13, 14}
    assert gtin[-13:].startswith("952")
    assert int(gtin[-1]) == check_digit(gtin[:-1])
    assert len(gtin) == 13 or gtin[0] in "12345678"


def test_no_two_rows_share_a_code() -> None:
    assert not [gtin for gtin, count in Counter(row["gtin"].zfill(14) for row in CODES).items() if count > 1]


def test_every_product_has_one_base_row_and_all_its_figures() -> None:
    assert len(PRODUCTS) == sum(row["units"] == "1" for row in CODES)
    assert 55 <= len(PRODUCTS) <= 70
    for row in PRODUCTS.values():
        assert len(row["gtin"]) == 13
        assert int(row["weight_g"]) > 0
        assert int(row["stock"]) >= 0
        assert row["location"].count("-") == 2
        assert row["match"] in {"", "exact", "any_case"}
    assert len({row["location"] for row in PRODUCTS.values()}) == len(PRODUCTS)


def test_cases_are_aliases_of_products_that_weigh_what_is_in_them() -> None:
    assert {row["units"] for row in CASES} == {"6", "12", "24"}
    for case in CASES:
        base = PRODUCTS[case["sku"]]
        units = int(case["units"])
        assert int(case["weight_g"]) > units * int(base["weight_g"])
        assert (case["picture"], case["location"], case["match"]) == (base["picture"], base["location"], base["match"])
        assert case["stock"] == ""
        assert case["gtin"][-13:-1] == base["gtin"][:-1] or len(case["gtin"]) == 13
    assert any(len(case["gtin"]) == 13 for case in CASES), "a case with a GTIN-13 of its own"
    kinds = defaultdict(set)
    for case in CASES:
        kinds[case["sku"]].add(case["units"])
    assert {"6", "24"} in kinds.values(), "one product in two sizes of case"


def test_look_alikes_are_there() -> None:
    pairs = [(a, b) for a, b in combinations(PRODUCTS, 2) if one_apart(a, b)]
    assert len(pairs) >= 20
    assert ("30-118", "30-181") in pairs
    assert [(a, b) for a, b in combinations(PRODUCTS, 2) if a.lower() == b.lower()] == [("84C", "84c")]
    assert not any(PRODUCTS[sku]["match"] == "any_case" for sku in ("84C", "84c"))


def test_gtins_lie_one_digit_or_one_transposition_apart() -> None:
    bodies = [row["gtin"][:-1] for row in PRODUCTS.values()]
    assert sum(one_apart(a, b) for a, b in combinations(bodies, 2)) >= 40
    # Mod 10 does not see two neighbours change places when they differ by five.
    jars = PRODUCTS["30-118"]["gtin"], PRODUCTS["30-181"]["gtin"]
    assert one_apart(*jars)


def test_descriptions_are_of_many_scripts_and_lengths() -> None:
    text = "".join(row["description"] for row in PRODUCTS.values())
    assert any("\u4e00" <= letter <= "\u9fff" for letter in text)
    assert "ü" in text
    assert max(len(row["description"]) for row in PRODUCTS.values()) > 90


def test_there_are_25_orders_in_a_row_each_standing_together() -> None:
    assert list(ORDERS) == [f"SO-{number}" for number in range(1001, 1026)]
    assert len({row["order"] for row in LINES}) == sum(1 for _ in groupby(row["order"] for row in LINES))
    assert {len(lines) for lines in ORDERS.values()} >= {1, 12}
    assert max(len(lines) for lines in ORDERS.values()) == 12


def test_order_columns_repeat_or_stand_in_the_first_row_only() -> None:
    repeated = 0
    for lines in ORDERS.values():
        assert lines[0]["customer"]
        assert lines[0]["country"]
        head = [lines[0][name] for name in ORDER_COLUMNS[1:10]]
        others = {tuple(row[name] for name in ORDER_COLUMNS[1:10]) for row in lines[1:]}
        assert others in (set(), {("",) * 9}, {tuple(head)})
        repeated += others == {tuple(head)}
    assert repeated >= 2


@pytest.mark.parametrize("row", LINES, ids=lambda row: f"{row['order']} {row['sku']}")
def test_every_line_names_a_product_with_its_description(row: Row) -> None:
    assert row["description"] == PRODUCTS[row["sku"]]["description"]
    assert int(row["quantity"]) >= 1


def test_stock_suffices_for_all_orders_together() -> None:
    wanted: Counter[str] = Counter()
    for row in LINES:
        wanted[row["sku"]] += int(row["quantity"])
    assert {sku: n for sku, n in wanted.items() if n > int(PRODUCTS[sku]["stock"])} == {}


def test_orders_are_as_orders_are() -> None:
    quantities = [int(row["quantity"]) for row in LINES]
    assert sum(n > 1 for n in quantities) >= 0.7 * len(quantities)
    assert sum(n >= 24 for n in quantities) >= 0.1 * len(quantities)
    twice = sum(len({row["sku"] for row in lines}) < len(lines) for lines in ORDERS.values())
    assert 3 <= twice <= 5
    alike = sum(any(one_apart(a["sku"], b["sku"]) for a, b in combinations(lines, 2)) for lines in ORDERS.values())
    assert alike >= 13
    case_units = {(case["sku"], int(case["units"])) for case in CASES}
    assert sum(any(sku == row["sku"] and int(row["quantity"]) >= n for sku, n in case_units) for row in LINES) >= 25
    assert 3 <= sum(lines[0]["priority"] not in {"", "0"} for lines in ORDERS.values()) <= 8
    assert "16:30" in {row["ship_by"] for row in LINES}
    names = "".join(row["customer"] for row in LINES)
    assert any("\u0600" <= letter <= "\u06ff" for letter in names)
    assert any("\u4e00" <= letter <= "\u9fff" for letter in names)
    assert len({row["country"] for row in LINES} - {""}) >= 10


def test_the_troubles_are_the_promised_ones_and_only_those() -> None:
    trouble = rows("orders-trouble.csv")
    assert not {row["order"] for row in trouble} & set(ORDERS)
    assert [(row["order"], row["sku"]) for row in trouble if row["sku"] not in PRODUCTS] == [("SO-1102", "4121E")]
    assert [(row["order"], row["quantity"]) for row in trouble if int(row["quantity"]) < 1] == [("SO-1103", "0")]
    runs = Counter(number for number, _ in groupby(row["order"] for row in trouble))
    assert [number for number, count in runs.items() if count > 1] == ["SO-1104"]
    assert len({row["customer"] for row in trouble if row["order"] == "SO-1104"} - {""}) == 2
    assert [row["order"] for row in trouble if "<" in row["customer"]] == ["SO-1105"]
    assert [row["customer"] for row in trouble if row["order"] == "SO-1105"] == ["<b>^XZ~JA"]


def test_people_hold_every_role() -> None:
    people = rows("people.csv")
    assert list(people[0]) == ["name", "role", "language"]
    assert people[0]["language"] == "en", "the first badge is in the language of the guide"
    assert Counter(row["role"] for row in people) >= Counter(picker=1, packer=1, supervisor=2, admin=1)
    assert len({row["name"] for row in people}) == len(people)
