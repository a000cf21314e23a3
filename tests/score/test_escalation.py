"""Levels by where an error stands."""

from dataclasses import replace

import pytest

from tests import builders
from transcheck.model import BlockKind, Mark, Severity, State
from transcheck.profile import preset
from transcheck.score import score
from transcheck.score.escalation import graded, lead
from transcheck.score.mqm import charges

ARTICLE = builders.pair(
    ["سرخی", "ابتدا", "باقی"],
    ["Minister quits", "He left on Monday.", "He said: “I am leaving now.” Nobody asked."],
    kinds=[BlockKind.HEADLINE],
)
DESK = preset("newsroom")


def level(passage, quote, category, severity=Severity.MINOR, by=DESK):
    issue = builders.issue(ARTICLE, passage, quote, category=category, severity=severity)
    return graded(issue, ARTICLE, by)


@pytest.mark.parametrize(
    ("passage", "quote", "category", "expected"),
    [
        (1, "quits", "style/awkward", Severity.MAJOR),
        (2, "left", "style/awkward", Severity.MAJOR),
        (3, "asked", "style/awkward", Severity.MINOR),
        (3, "leaving", "accuracy/mistranslation", Severity.MAJOR),
        (3, "asked", "accuracy/mistranslation", Severity.MINOR),
        (3, "leaving", "terminology/drift", Severity.MINOR),
    ],
    ids=["headline", "lead", "body", "fidelity of a quotation", "fidelity outside", "term in a quotation"],
)
def test_an_error_counts_by_where_it_stands(passage, quote, category, expected):
    assert level(passage, quote, category) is expected


def test_the_style_of_a_quotation_is_milder_but_never_nothing():
    assert level(3, "leaving", "style/awkward", Severity.MAJOR) is Severity.MINOR
    assert level(3, "leaving", "style/awkward", Severity.MINOR) is Severity.MINOR


def test_neutral_stays_neutral_and_critical_is_the_end():
    assert level(1, "quits", "style/awkward", Severity.NEUTRAL) is Severity.NEUTRAL
    assert level(1, "quits", "accuracy/number", Severity.CRITICAL) is Severity.CRITICAL


def test_presets_without_rules_leave_levels_alone():
    assert level(1, "quits", "style/awkward", by=preset("mqm")) is Severity.MINOR


def test_the_standfirst_is_the_lead_where_there_is_one():
    kinds = [BlockKind.HEADLINE, BlockKind.STANDFIRST]
    article = builders.pair(["a", "b", "c"], ["A", "B", "C"], kinds=kinds)
    assert lead(article) == 2
    assert lead(ARTICLE) == 2
    assert lead(builders.pair(None, [])) is None


def test_the_scorecard_counts_the_raised_level_and_says_the_rule():
    issue = builders.issue(ARTICLE, 1, "quits", category="accuracy/number", severity=Severity.MINOR)
    marks = [Mark(issue, State.OPEN)]
    assert [c.points for c in charges(marks, DESK, ARTICLE)] == [5]
    assert [c.points for c in charges(marks, DESK)] == [1]
    card = score(ARTICLE, marks, preset=DESK)
    assert card.tallies[0].major == 1
    assert "escalation:headline+1,lead+1,quotation_accuracy+1,quotation_style-1" in card.signature


def test_a_cap_on_majors_fails_an_article_that_would_pass():
    issues = [
        builders.issue(ARTICLE, 3, quote, category="accuracy/number", severity=Severity.MAJOR)
        for quote in ("said", "Nobody", "asked")
    ]
    lenient = replace(DESK, tolerance=10_000, escalation={})
    card = score(ARTICLE, [Mark(issue, State.OPEN) for issue in issues], preset=lenient)
    assert card.verdict == "fail"
    assert card.reasons == ("3 major, 2 allowed",)
    assert "majors:2" in card.signature
