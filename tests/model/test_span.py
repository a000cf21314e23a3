"""Spans in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span


def test_a_span_counts_code_points_not_utf16_units() -> None:
    assert Span(1, 2).of("a😀b") == "😀"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_runs_backwards_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


def test_an_empty_span_is_still_a_place() -> None:
    assert Span(3, 3)
    assert Span(3, 3).overlaps(Span(2, 5))
    assert not Span(6, 6).overlaps(Span(2, 5))


def test_neighbours_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 6))


def test_a_span_moves_with_an_edit_before_it() -> None:
    assert Span(4, 7).moved("the old man", "then the old man") == Span(9, 12)


def test_a_span_stays_when_the_edit_lies_behind_it() -> None:
    assert Span(0, 3).moved("the old man", "the young man") == Span(0, 3)


def test_a_span_whose_words_were_rewritten_is_gone() -> None:
    assert Span(4, 7).moved("the old man", "the young man") is None


@given(st.text(), st.text(), st.text(), st.text())
def test_a_span_outside_the_edit_keeps_its_words(left: str, old: str, new: str, right: str) -> None:
    before, after = left + old + right, left + new + right
    for span in (Span(0, len(left)), Span(len(before) - len(right), len(before))):
        moved = span.moved(before, after)
        assert moved is None or moved.of(after) == span.of(before)
        # Text that the edit did not touch is found again unless it is empty and at its very edge.
        assert moved is not None or not len(span)
