from __future__ import annotations

from collections.abc import Iterable

import pytest

from drivers.camera.boxes import Box
from drivers.camera.choose import Choice, Chooser, State, box_of
from drivers.camera.messages import Seen
from packing.scan import Scan

FPS = 30
EAN, QR, OTHER = "4006381333931", "https://id.example/01/04006381333931", "9780201379624"
WANTED = {EAN: "item A", QR: "item A", "4012345678901": "item B", "ORDER-7": "order ORDER-7"}


def code(text: str, x: int = 400, y: int = 300, format_: str = "EAN-13", reads: int = 1) -> Seen:
    aim = {"EAN-13": "]E0", "QR": "]Q1", "Code 128": "]C0", "ITF": "]I0"}[format_]
    return Seen(text, aim, format_, "zxing", ((x, y), (x + 200, y), (x + 200, y + 80), (x, y + 80)), reads)


class Camera:
    """Shows frames to a chooser, 30 a second, and keeps what counted."""

    def __init__(self, wanted: dict[str, str] | None = None) -> None:
        self.wanted = WANTED if wanted is None else wanted
        self.chooser = Chooser(lambda scan: self.wanted.get(scan.text, ""), "camera")
        self.scans: list[str] = []
        self.at: list[int] = []
        self.number = 0
        self.last = Choice((), ())

    def show(self, *symbols: Seen, frames: int = 1, print_: Iterable[Box] = (), changed: bool = True) -> None:
        here = [box_of(one.points) for one in symbols]
        for _ in range(frames):
            boxes = [*here, *print_]
            self.last = self.chooser.frame(symbols, self.number / FPS, boxes, lambda _: changed)
            self.scans += [scan.text for scan in self.last.scans]
            self.at += [self.number] * len(self.last.scans)
            self.number += 1

    def state(self, text: str) -> State:
        return next(outline.state for outline in self.last.outlines if outline.text == text)


def test_an_expected_code_counts_at_its_first_read() -> None:
    camera = Camera()
    camera.show(code(EAN))
    assert camera.scans == [EAN]
    assert camera.last.scans == (Scan(EAN, "camera", "]E0"),)


def test_a_code_that_nobody_expects_counts_after_three_reads_and_some_time_in_view() -> None:
    camera = Camera()
    camera.show(code(OTHER), frames=8)
    assert camera.scans == []
    camera.show(code(OTHER), frames=10)
    assert camera.scans == [OTHER]
    assert camera.at[0] >= 12


@pytest.mark.parametrize("reads", [1, 2])
def test_a_misread_of_a_frame_or_two_never_counts(reads: int) -> None:
    camera = Camera()
    camera.show(code("7034759003930"), frames=reads)
    camera.show(frames=60)
    assert camera.scans == []


def test_two_texts_in_turn_at_one_place_count_for_nothing_until_one_is_clearly_ahead() -> None:
    camera = Camera(wanted={})
    for _ in range(20):
        camera.show(code("5030159003930"))
        camera.show(code("7034759003930"))
    assert camera.scans == []
    camera.show(code("5030159003930"), frames=60)
    assert camera.scans == ["5030159003930"]


def test_codes_without_a_check_digit_need_more_reads() -> None:
    camera = Camera(wanted={})
    for _ in range(4):
        camera.show(code("14724930734936", format_="ITF"))
        camera.show(frames=5, print_=[(400, 300, 600, 380)])
    assert camera.scans == []
    camera.show(code("14724930734936", format_="ITF"))
    assert camera.scans == ["14724930734936"]


@pytest.mark.parametrize("text", ["1621", "47249", "147249", "201574", "14724930734937"])
def test_a_piece_of_other_bars_that_looks_like_itf_counts_only_where_it_is_expected(text: str) -> None:
    camera = Camera(wanted={})
    camera.show(code(text, format_="ITF", reads=2), frames=60)
    assert camera.scans == []
    camera.wanted = {text: "item X"}
    camera.show(code(text, format_="ITF"))
    assert camera.scans == [text]


def test_an_expected_code_without_a_check_digit_counts_in_its_second_frame() -> None:
    camera = Camera(wanted={"147249": "item X"})
    camera.show(code("147249", format_="ITF", reads=2))
    assert camera.scans == []
    camera.show(code("147249", format_="ITF"))
    assert camera.scans == ["147249"]


def test_a_misread_that_is_another_wanted_article_does_not_count_beside_what_the_label_says() -> None:
    one, sibling = "4006381333931", "4006381333948"
    camera = Camera(wanted={one: "item A", sibling: "item B"})
    camera.show(code(one, x=402), frames=6)
    camera.show(code(sibling), code(one))
    camera.show(code(sibling))
    assert camera.scans == [one]
    camera.show(frames=30)
    camera.show(code(sibling))
    assert camera.scans == [one, sibling]


def test_the_next_article_held_where_the_last_one_was_counts_without_delay() -> None:
    camera = Camera(wanted={"4006381333931": "item A", "4006381333948": "item B"})
    camera.show(code("4006381333931"), frames=30)
    camera.show(frames=6)
    camera.show(code("4006381333948"))
    assert camera.scans == ["4006381333931", "4006381333948"]


def test_wanted_labels_side_by_side_are_no_misreads_of_each_other() -> None:
    camera = Camera(wanted={"4006381333931": "item A", "4006381333948": "item B"})
    camera.show(code("4006381333931", y=300), code("4006381333948", y=400))
    assert sorted(camera.scans) == ["4006381333931", "4006381333948"]


def test_a_code_that_stays_in_view_counts_once() -> None:
    camera = Camera()
    for step in range(300):
        camera.show(code(EAN, x=300 + step % 7, y=300 + step % 3))
    assert camera.scans == [EAN]
    assert camera.state(EAN) is State.COUNTED


@pytest.mark.parametrize("frames", [1, 3, 8, 14])
def test_a_hand_before_the_label_for_a_few_frames_is_no_new_scan(frames: int) -> None:
    camera = Camera()
    for _ in range(5):
        camera.show(code(EAN), frames=20)
        camera.show(frames=frames)
    assert camera.scans == [EAN]


def test_an_item_taken_away_and_shown_again_counts_again() -> None:
    camera = Camera()
    for shown in range(4):
        camera.show(code(EAN, x=300 + 60 * shown), frames=10)
        camera.show(frames=20)
    assert camera.scans == [EAN] * 4


def test_print_that_cannot_be_read_where_the_label_was_may_be_the_label() -> None:
    camera = Camera()
    camera.show(code(EAN), frames=5)
    camera.show(frames=25, print_=[(420, 310, 610, 400)])
    camera.show(code(EAN), frames=5)
    assert camera.scans == [EAN]
    camera.show(frames=40, print_=[(420, 310, 610, 400)])
    camera.show(code(EAN), frames=5)
    assert camera.scans == [EAN, EAN]


def test_where_nothing_changed_the_label_is_still_there_whether_it_is_read_or_not() -> None:
    camera = Camera()
    camera.show(code(EAN), frames=3)
    camera.show(frames=300, print_=[(400, 300, 600, 380)], changed=False)
    camera.show(code(EAN), frames=3)
    assert camera.scans == [EAN]
    camera.show(frames=1)
    assert camera.chooser.missed, "to be looked at, now that something changed"
    camera.show(frames=60, changed=False)
    camera.show(code(EAN), frames=3)
    assert camera.scans == [EAN, EAN]


def test_of_two_codes_on_one_item_one_counts_whatever_the_order_in_which_they_are_read() -> None:
    ean, square = code(EAN), code(QR, x=700, format_="QR")
    for first, second in ((ean, square), (square, ean)):
        camera = Camera()
        camera.show(first, frames=2)
        camera.show(first, second, frames=20)
        camera.show(second, frames=60)  # the first is covered for long: still the same item
        assert camera.scans == [first.text]
        assert camera.state(second.text) is State.OTHER


def test_an_expected_code_keeps_back_the_others_on_its_item() -> None:
    camera = Camera()
    serial = code("SN-0815", x=700, format_="Code 128")
    camera.show(serial, frames=4)
    camera.show(code(EAN), serial, frames=200)
    camera.show(serial, frames=60)
    assert camera.scans == [EAN]
    assert camera.state("SN-0815") is State.OTHER


def test_of_two_codes_that_nobody_expects_on_one_item_the_articles_number_is_refused_once() -> None:
    camera = Camera(wanted={})
    camera.show(code(OTHER), code("SN-0815", x=700, format_="Code 128"), frames=300)
    assert camera.scans == [OTHER]


def test_two_different_expected_items_in_view_both_count() -> None:
    camera = Camera()
    camera.show(code(EAN), frames=10)
    camera.show(code(EAN), code("4012345678901", x=700), frames=10)
    assert camera.scans == [EAN, "4012345678901"]


def test_two_identical_labels_in_view_at_once_are_one() -> None:
    camera = Camera()
    camera.show(code(EAN), code(EAN, x=800), frames=60)
    assert camera.scans == [EAN]


def test_a_paper_that_lies_on_the_bench_hides_no_wrong_item() -> None:
    camera = Camera()
    slip = code("ORDER-7", x=900, format_="Code 128")
    camera.show(slip, frames=90)
    camera.show(slip, code(OTHER), frames=40)
    camera.show(slip, frames=30)
    camera.show(slip, code(EAN), frames=10)
    assert camera.scans == ["ORDER-7", OTHER, EAN]


def test_a_camera_that_stood_still_has_seen_nothing_leave() -> None:
    camera = Camera()
    camera.show(code(EAN), frames=3)
    camera.number += 300
    camera.show(frames=6)
    camera.show(code(EAN), frames=3)
    assert camera.scans == [EAN]


def test_what_is_expected_is_asked_anew_while_the_code_has_not_counted() -> None:
    camera = Camera(wanted={})
    camera.show(code(EAN), frames=3)
    camera.wanted = WANTED
    camera.show(code(EAN), frames=1)
    assert camera.scans == [EAN]
