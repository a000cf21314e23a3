"""Rows at work: when they speak, and what they say."""

import pytest

from tests.builders import pair
from tests.check.rules.rows import rule
from transcheck.check import Context, Finding
from transcheck.check.rules import Rule, Rulebook, Tier
from transcheck.model import Alignment, Link, Passage, Severity, Side, Span

SOURCE = "وہ دشمن کو تلخ مزہ چکھائیں گے۔"


def findings(rule: Rule, target: str, source: str = "", language: str = "ur") -> list[Finding]:
    (passage,) = pair([source] if source else None, [target]).passages
    book = Rulebook([rule], source_language=language)
    return [found.finding for found in book.passage_findings(passage)]


def test_a_sure_row_speaks_without_a_source() -> None:
    (finding,) = findings(rule("bitter taste"), "They got a bitter taste.")
    assert not finding.evidence
    assert finding.message == "Urdu idiom carried over word for word"


def test_a_sure_row_shows_its_source_where_it_stands() -> None:
    (finding,) = findings(rule("bitter taste"), "They got a bitter taste.", SOURCE)
    (place,) = finding.evidence
    assert place.side is Side.SOURCE
    assert place.span.of(SOURCE) == "تلخ مزہ"


@pytest.mark.parametrize(("source", "times"), [("", 0), ("موسم اچھا ہے۔", 0), (SOURCE, 1)])
def test_an_unsure_row_speaks_only_with_its_source(source: str, times: int) -> None:
    unsure = rule("bitter taste", tier=Tier.WITH_SOURCE)
    assert len(findings(unsure, "They got a bitter taste.", source)) == times


def test_the_source_alone_is_no_reason() -> None:
    assert findings(rule("bitter taste", tier=Tier.WITH_SOURCE), "They will regret it.", SOURCE) == []


def test_advice_is_part_of_the_message() -> None:
    (finding,) = findings(rule("bitter taste", advice=("say what",), naturals=()), "a bitter taste")
    assert finding.message.endswith("; say what")
    assert finding.suggestions == ()


def test_a_row_for_any_source_blames_no_language() -> None:
    (finding,) = findings(rule("bitter taste", pair="any-en"), "a bitter taste")
    assert finding.message == "Idiom carried over word for word"


def test_where_the_source_is_not_known_no_language_is_blamed() -> None:
    (finding,) = findings(rule("bitter taste"), "a bitter taste", language="und")
    assert finding.message == "Idiom carried over word for word"


def test_a_relative_s_row_blames_the_language_of_the_article() -> None:
    (finding,) = findings(rule("bitter taste"), "a bitter taste", language="hi")
    assert finding.message == "Hindi idiom carried over word for word"


def test_of_overlapping_readings_the_longest_counts() -> None:
    (finding,) = findings(
        rule("bitter taste", "a bitter taste of defeat"), "It was a bitter taste of defeat."
    )
    assert finding.span == Span(7, 31)


def test_a_row_without_wording_marks_where_the_facing_sentence_begins() -> None:
    ambiguous = rule(by_source=True, naturals=(), advice=("yesterday or tomorrow",))
    source, target = f"موسم اچھا ہے۔ {SOURCE}", "It is fine. They will pay."
    passage = Passage(
        id=1,
        source=source,
        target=target,
        source_sentences=(Span(0, 13), Span(14, len(source))),
        target_sentences=(Span(0, 11), Span(12, len(target))),
        links=(Link((0,), (0,)), Link((1,), (1,))),
    )
    (found,) = Rulebook([ambiguous], source_language="ur").passage_findings(passage)
    assert found.finding.span == Span(12, 12)


def test_evidence_comes_from_the_facing_sentence() -> None:
    source = f"{SOURCE} {SOURCE}"
    target = "They got a bitter taste. They got it."
    half = len(SOURCE)
    passage = Passage(
        id=1,
        source=source,
        target=target,
        source_sentences=(Span(0, half), Span(half + 1, len(source))),
        target_sentences=(Span(0, 24), Span(25, len(target))),
        links=(Link((0,), (0,)), Link((1,), (1,))),
    )
    (found,) = Rulebook([rule("bitter taste")], source_language="ur").passage_findings(passage)
    assert [place.span.end <= half for place in found.finding.evidence] == [True]


def density(alignment: Alignment, per_thousand: float = 5.0) -> list[Finding]:
    often = rule("thereafter", tier=Tier.DENSITY, per_thousand=per_thousand)
    book = Rulebook([often], source_language="ur")
    return [found.finding for found in book.article_findings(Context(alignment=alignment))]


def test_an_expression_that_stands_too_often_is_flagged_once() -> None:
    (finding,) = density(pair(None, ["Thereafter he left.", "He slept thereafter.", "Thereafter he woke."]))
    assert (finding.passage, finding.span) == (1, Span(0, 10))
    assert [place.passage for place in finding.evidence] == [2, 3]
    assert finding.message == "Stands 3 times in 9 words"
    assert finding.severity is Severity.NEUTRAL


def test_a_single_use_is_never_density() -> None:
    assert density(pair(None, ["Thereafter he left."])) == []


def test_an_expression_within_its_measure_is_not_flagged() -> None:
    assert density(pair(None, ["Thereafter he left.", "He slept thereafter."]), per_thousand=400) == []
