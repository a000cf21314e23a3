"""What the number checks say about a pair, and in which words."""

import pytest

from tests.builders import pair
from transcheck.check import Context
from transcheck.check.accuracy.numbers import numbers
from transcheck.check.accuracy.scale import scale
from transcheck.check.check import Check, Finding


def findings(check: Check, source: str, target: str, language: str = "ur") -> list[Finding]:
    alignment = pair([source], [target], source_language=language)
    assert check.passage is not None
    return list(check.passage(alignment.passages[0], Context(alignment=alignment)))


def test_the_message_shows_the_arithmetic() -> None:
    (finding,) = findings(scale, "2 کروڑ 50 لاکھ روپے خرچ ہوئے", "It cost 2.5 million rupees")
    assert finding.message == "2 کروڑ 50 لاکھ روپے = 25 million, here 2.5 million rupees: 10 times too small"
    assert finding.suggestions == ("25 million",)


def test_a_scale_slip_is_told_once() -> None:
    assert not findings(numbers, "2 کروڑ 50 لاکھ روپے خرچ ہوئے", "It cost 2.5 million rupees")


@pytest.mark.parametrize(
    ("source", "target", "suggestion"),
    [
        ("آٹھ افراد آئے", "Nine people came", "Eight"),
        ("2019 میں", "In 2018", "2019"),
        ("34ویں بار", "for the 33rd time", "34th"),
        ("12 افراد", "21 people", "12"),
        ("1250 افراد", "1,350 people", "1,250"),
        ("45 لاکھ افراد", "5.5 million people", "4.5 million"),
    ],
)
def test_the_suggestion_is_written_in_the_manner_of_what_it_replaces(
    source: str, target: str, suggestion: str
) -> None:
    (finding,) = findings(numbers, source, target)
    assert finding.suggestions == (suggestion,)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("11 اکتوبر کو حملہ ہوا", "The attack was on October 12"),  # a date, which another check compares
        ("کال کریں: 116123", "Call 116 123"),
        ("اس نے دونوں کو دیکھا", "He saw the two of them"),
        ("ایک شخص آیا", "Two men came"),
        ("اس سال", "In 2019"),
        ("", "There were 50 people"),
    ],
)
def test_what_is_not_its_business_is_left_alone(source: str, target: str) -> None:
    assert findings(numbers, source, target) == []


def test_a_missing_number_is_a_place_before_the_full_stop() -> None:
    target = "Police arrested people."
    (finding,) = findings(numbers, "پولیس نے 340 افراد گرفتار کیے", target)
    assert (finding.span.start, finding.span.end) == (len(target) - 1, len(target) - 1)


def test_numbers_that_went_with_one_clause_are_told_once() -> None:
    (finding,) = findings(numbers, "پولیس نے 340 افراد اور 57 گاڑیاں پکڑیں", "Police were busy.")
    assert finding.message == "The source says 340 and 57; the translation leaves them out"
    assert len(finding.evidence) == 2
