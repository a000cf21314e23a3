"""Flags and their lasting names."""

import pytest

from tests.builders import issue, pair
from transcheck.model import CATEGORIES, Location, Severity, Side, Span, issue_id

TEXT = "He gave a bitter taste of war to the bitter taste club."


def _id(text: str, start: int, occurrence: int = 0) -> str:
    at = Location(1, Side.TARGET, Span(start, start + 12))
    return issue_id(check="c", category="style/awkward", text=text, at=at, occurrence=occurrence)


def test_an_id_survives_edits_elsewhere_in_the_passage() -> None:
    assert _id(TEXT, 10) == _id("Yesterday morning, " + TEXT, 29)


def test_an_id_tells_two_places_with_the_same_words_apart() -> None:
    assert _id(TEXT, 10) != _id(TEXT, 37)


def test_an_id_is_the_same_in_every_run() -> None:
    # Written down: a hash that changed between processes or versions would lose every saved decision.
    assert _id(TEXT, 10) == "18fe918fed6dd2a9"


def test_a_category_outside_the_table_is_refused() -> None:
    article = pair(["ایک"], [TEXT])
    with pytest.raises(ValueError, match="no category"):
        issue(article, 1, "bitter taste", category="style/ugly")


def test_severities_are_raised_and_lowered_within_the_scale() -> None:
    assert Severity.MINOR.raised() is Severity.MAJOR
    assert Severity.CRITICAL.raised() is Severity.CRITICAL
    assert Severity.NEUTRAL.raised(-1) is Severity.NEUTRAL


def test_only_what_a_person_adds_out_of_taste_is_unscored() -> None:
    assert [c.id for c in CATEGORIES.values() if not c.scored] == ["custom/preference", "custom/praise"]
