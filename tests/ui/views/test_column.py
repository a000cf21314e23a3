"""Where words stand in a text that was laid out, in both directions."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from transcheck.model import Span
from ui.fonts import Typography, face, foreign_formats
from ui.views.column import behind, lay_out

ENGLISH = "The district council announced on Monday that the work of the bridge will start next month."
URDU = "ضلعی کونسل نے پیر کے روز اعلان کیا کہ پل کی تعمیر کا کام اگلے مہینے شروع ہو جائے گا"
MIXED = "کونسل نے X (Twitter) پر کہا 😀 کہ کام شروع ہو گا"


def column(text, language="en", width=300.0):
    typography = Typography()
    set_in = face(typography, language)
    return lay_out(text, set_in, width, foreign_formats(text, set_in, typography))


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def test_a_text_is_as_high_as_its_lines(qapp):
    made = column(ENGLISH)
    assert made.lines >= 2
    assert made.height == made.lines * made.face.line


def test_an_empty_text_has_the_height_of_one_line_and_a_place(qapp):
    made = column("")
    assert made.height == made.face.line
    assert made.place(0).left == 0
    assert column("", "ar").place(0).left == 300
    assert made.point_at(QPointF(10, 10)) == 0
    assert made.over(QPointF(10, 10)) is None


def test_words_on_one_line_are_one_stretch(qapp):
    made = column(ENGLISH)
    (stretch,) = made.stretches(span_of(ENGLISH, "district"))
    assert 0 < stretch.left < stretch.right < 300
    assert stretch.baseline == made.face.baseline
    assert stretch.ends


def test_words_over_two_lines_are_two_stretches_without_the_space_at_the_break(qapp):
    made = column(ENGLISH)
    first, last = made.stretches(Span(0, made._starts[1] + 4))
    assert (first.ends, last.ends) == (False, True)
    (words,) = made.stretches(Span(0, made._starts[1] - 1))
    assert first.right == words.right
    assert last.left == 0


def test_space_that_is_flagged_within_a_line_is_underlined(qapp):
    (stretch,) = column("too  wide").stretches(Span(3, 5))
    assert stretch.right > stretch.left


def test_urdu_begins_at_the_right(qapp):
    made = column(URDU, "ur")
    (first,) = made.stretches(Span(0, 4))
    assert first.right == pytest.approx(300, abs=1)
    assert made.place(0).left == pytest.approx(300, abs=1)


def test_a_span_across_directions_is_in_pieces_that_do_not_overlap(qapp):
    made = column(MIXED, "ur", 600)
    stretches = made.stretches(span_of(MIXED, "نے X (Twit"))
    assert len(stretches) >= 2
    assert all(a.right <= b.left for a, b in pairwise(stretches))


def test_an_emoji_does_not_shift_what_comes_after_it(qapp):
    plain, wide = column("It is ab here"), column("It is 😀b here")
    (before,) = plain.stretches(Span(7, 8))
    (after,) = wide.stretches(Span(7, 8))
    assert before.right - before.left == pytest.approx(after.right - after.left, abs=0.6)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (URDU, "ur")])
def test_a_click_on_a_letter_finds_that_letter(qapp, text, language):
    made = column(text, language)
    for word in text.split():
        span = span_of(text, word)
        (stretch, *_) = made.stretches(span)
        middle = QPointF((stretch.left + stretch.right) / 2, stretch.baseline - 4)
        assert span.start <= made.over(middle) < span.end
        assert span.start <= made.point_at(middle) <= span.end


def test_beside_the_words_there_is_no_letter(qapp):
    made = column("short")
    assert made.over(QPointF(290, 10)) is None
    assert made.over(QPointF(5, 500)) is None
    assert made.point_at(QPointF(290, 10)) == 5


@given(start=st.integers(0, len(MIXED)), length=st.integers(1, 12))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_span_lies_within_its_box(qapp, start, length):
    made = column(MIXED, "ur", 200)
    for stretch in made.stretches(Span(start, min(start + length, len(MIXED)))):
        assert -1 <= stretch.left <= stretch.right <= 201


def test_letters_that_hang_deep_are_measured(qapp):
    shallow, deep = column("oooo"), column("ggyy")
    (flat,) = shallow.stretches(Span(0, 4))
    (hanging,) = deep.stretches(Span(0, 4))
    assert flat.ink < hanging.ink


def test_a_highlight_is_as_high_as_the_letters_and_not_as_the_line(qapp):
    for language in ("en", "ur", "ar", "zh"):
        made = column("اب" if language in ("ur", "ar") else "ab", language)
        (stretch,) = made.stretches(Span(0, 2))
        box = behind(stretch, made.face)
        assert box.top() < stretch.baseline - made.face.pixels * 0.7
        assert box.bottom() > stretch.baseline
        assert box.height() <= 1.95 * made.face.pixels


def test_a_line_break_within_a_passage_breaks_the_line(qapp):
    assert column("one\ntwo").lines == 2
