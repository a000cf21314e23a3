"""Weak flags of phrasing in articles that have many sure ones."""

from tests.builders import pair
from transcheck.check import Context
from transcheck.check.company import raised
from transcheck.check.flags import Flag
from transcheck.model import Issue, Location, Severity, Side, Span


def flag(confidence: float, *, check: str = "literal.gloss", start: int = 0) -> Flag:
    return Flag(
        Issue(
            id="",
            check=check,
            category="style/awkward",
            severity=Severity.MINOR,
            confidence=confidence,
            at=Location(1, Side.TARGET, Span(start, start + 1)),
            quote="",
            message="",
        )
    )


def confidences(flags: list[Flag], *, words: int = 100) -> list[float]:
    context = Context(alignment=pair(None, ["word " * words]))
    return [found.issue.confidence for found in raised(flags, context)]


SURE = [flag(0.8, check="literal.ur-en.row", start=n) for n in range(3)]


def test_among_sure_flags_a_weak_one_is_surer() -> None:
    assert confidences([*SURE, flag(0.3)]) == [0.8, 0.8, 0.8, 0.5]


def test_two_sure_flags_are_too_few() -> None:
    assert confidences([*SURE[:2], flag(0.3)]) == [0.8, 0.8, 0.3]


def test_in_a_long_article_three_say_nothing() -> None:
    assert confidences([*SURE, flag(0.3)], words=1000)[-1] == 0.3


def test_flags_of_other_families_neither_count_nor_change() -> None:
    others = [flag(0.8, check="accuracy.numbers", start=n) for n in range(5)]
    assert confidences([*others, flag(0.3)])[-1] == 0.3
    assert confidences([*SURE, flag(0.3, check="style.connectors")])[-1] == 0.3
