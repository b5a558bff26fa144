from __future__ import annotations

from drivers.camera.engines import Corner, Read
from drivers.camera.evidence import Evidence, overlap

HERE: tuple[Corner, ...] = ((10, 10), (110, 10), (110, 60), (10, 60))
THERE: tuple[Corner, ...] = ((300, 10), (400, 10), (400, 60), (300, 60))
RIGHT, MISREAD = "5030159003930", "7034759003930"


def given(*reads: tuple[str, str, str], format_: str = "EAN-13", at: tuple[Corner, ...] = HERE) -> Evidence:
    """Evidence of (text, engine, variant)."""
    evidence = Evidence()
    for text, engine, variant in reads:
        evidence.add(Read(text, "]E0", format_, engine, at), variant, at)
    return evidence


def texts(evidence: Evidence, minimum: int = 2) -> list[str]:
    return [each.text for each in evidence.believed(minimum)]


def test_one_read_of_a_retail_number_is_not_believed_unless_single_reads_are_asked_for() -> None:
    evidence = given((RIGHT, "zxing", "plain"))
    assert texts(evidence) == []
    assert texts(evidence, 1) == [RIGHT]


def test_an_engine_that_says_the_same_twice_on_one_variant_has_said_it_once() -> None:
    evidence = given(*[("ABC123", "zxing", "plain")] * 4, format_="Code 39")
    assert texts(evidence) == []
    assert evidence.believed(1)[0].reads == 1


def test_opencv_never_suffices_by_itself_for_it_sees_ean_in_every_linear_symbol() -> None:
    evidence = given(*((RIGHT, "opencv", f"variant {number}") for number in range(12)))
    assert texts(evidence) == []


def test_zbar_never_suffices_by_itself_for_what_is_no_retail_number() -> None:
    evidence = given(*(("0829220876", "zbar", f"variant {number}") for number in range(12)), format_="ITF")
    assert texts(evidence) == []


def test_a_symbol_with_error_correction_needs_one_read() -> None:
    assert texts(given(("https://example.com", "zxing", "plain"), format_="QR")) == ["https://example.com"]
    assert texts(given(("https://example.com", "zxing", "plain"), format_="QR"), 3) == []


def test_a_linear_symbol_with_little_protection_needs_two_equal_reads() -> None:
    assert texts(given(("12345", "zxing", "plain"), format_="Codabar")) == []
    assert texts(given(("12345", "zxing", "plain"), ("12345", "zbar", "plain"), format_="Codabar")) == ["12345"]


def test_zbar_spelling_a_code_39_otherwise_does_not_contest_it() -> None:
    reads = [("Aa-1234", "zxing", "plain"), ("Aa-1234", "zxing", "contrast")]
    other = [("A+A-1234", "zbar", "plain"), ("A+A-1234", "zbar", "contrast")]
    assert texts(given(*reads, *other, format_="Code 39")) == ["Aa-1234"]


def test_of_two_numbers_at_one_place_the_clearly_better_supported_one_is_right() -> None:
    reads = [(RIGHT, engine, variant) for engine in ("zxing", "zbar", "opencv") for variant in ("plain", "contrast")]
    lesser = [(MISREAD, "zbar", "plain"), (MISREAD, "zxing", "contrast"), (MISREAD, "zxing", "soft")]
    assert texts(given(*reads, *lesser)) == [RIGHT]


def test_of_two_numbers_at_one_place_neither_is_right_where_both_are_about_as_well_supported() -> None:
    one = [(RIGHT, engine, variant) for engine in ("zxing", "zbar") for variant in ("plain", "contrast")]
    other = [(MISREAD, engine, variant) for engine in ("zxing", "opencv") for variant in ("soft", "x0.75")]
    assert texts(given(*one, *other)) == []


def test_a_number_with_half_of_a_better_supported_one_is_its_misread_wherever_it_was_seen() -> None:
    evidence = given(*((RIGHT, engine, "plain") for engine in ("zxing", "zbar", "opencv")))
    for number in range(4):
        evidence.add(Read(MISREAD, "]E0", "EAN-13", "zxing", THERE), f"variant {number}", THERE)
    assert texts(evidence) == [RIGHT]
    assert evidence.doubtful() == []


def test_the_second_row_of_a_japanese_book_is_left_out_beside_its_isbn_and_only_there() -> None:
    second = "1920081045006"
    evidence = given(*((second, engine, variant) for engine in ("zxing", "zbar") for variant in ("plain", "soft")))
    assert texts(evidence) == [second]
    for engine, variant in (("zxing", "plain"), ("zbar", "plain"), ("zxing", "contrast"), ("opencv", "soft")):
        evidence.add(Read("9784872348880", "]E0", "EAN-13", engine, THERE), variant, THERE)
    assert texts(evidence) == ["9784872348880"]


def test_two_labels_with_the_same_text_are_two_places_only_where_one_engine_saw_both() -> None:
    evidence = given((RIGHT, "zxing", "plain"), (RIGHT, "zbar", "plain"))
    evidence.add(Read(RIGHT, "]E0", "EAN-13", "zbar", THERE), "contrast", THERE)
    assert len(evidence.believed(1)[0].places) == 1
    for engine in ("zxing", "zbar"):
        evidence.add(Read(RIGHT, "]E0", "EAN-13", engine, THERE), "plain", THERE)
    assert len(evidence.believed(1)[0].places) == 2


def test_two_labels_one_under_the_other_and_turned_are_no_rivals() -> None:
    upper: tuple[Corner, ...] = ((0, 100), (87, 50), (97, 67), (10, 117))
    lower: tuple[Corner, ...] = ((25, 143), (112, 93), (122, 110), (35, 160))
    assert overlap(upper, lower) == 0
    assert overlap(upper, tuple((x + 3, y + 5) for x, y in upper)) > 0.5


def test_two_engines_that_misread_alike_do_not_end_the_looking() -> None:
    evidence = given((MISREAD, "zxing", "plain"), (MISREAD, "zbar", "plain"))
    assert not evidence.settled()
    evidence.add(Read(MISREAD, "]E0", "EAN-13", "zbar", HERE), "contrast", HERE)
    assert evidence.settled()
    evidence.add(Read("4006381333931", "]E0", "EAN-13", "zxing", HERE), "contrast", HERE)
    assert not evidence.settled()


def test_the_reader_of_blurred_codes_is_believed_at_its_word_unless_two_engines_say_otherwise() -> None:
    evidence = given((RIGHT, "blurred", "plain"), (MISREAD, "opencv", "soft"))
    assert texts(evidence) == [RIGHT]
    evidence.add(Read(MISREAD, "]E0", "EAN-13", "zxing", HERE), "soft", HERE)
    assert texts(evidence) == []
