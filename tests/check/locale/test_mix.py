"""The minority of a mixed article is flagged, and an even one left alone."""

from tests.builders import pair
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Span


def uses(ways: str) -> list[Use]:
    return [Use(way, n, Span(0, 1)) for n, way in enumerate(ways)]


def test_the_minority_is_flagged_with_the_majority_as_evidence() -> None:
    (finding,) = minority(uses("aab"), "{way} among {usual}")
    assert finding.message == "b among a"
    assert finding.passage == 2
    assert [place.passage for place in finding.evidence] == [0, 1]


def test_an_even_mix_says_nothing() -> None:
    assert not list(minority(uses("aabb"), ""))
    assert not list(minority(uses("ab"), ""))
    assert not list(minority(uses("aaaa"), ""))
    assert not list(minority([], ""))


def test_checks_of_a_mix_run_over_the_article() -> None:
    from transcheck.check import Context
    from transcheck.check.locale.date_format import date_format

    alignment = pair(None, ["On October 11.", "On October 12.", "By October 14.", "On 13 October."])
    assert date_format.article is not None
    found = list(date_format.article(Context(alignment=alignment)))
    assert [(f.passage, f.suggestions) for f in found] == [(4, ("October 13",))]


def said(paragraphs: list[str], check: str) -> list[str]:
    from transcheck.check import Context, run

    issues, _ = run(Context(alignment=pair(None, paragraphs)), only={check})
    return [issue.message for issue in issues]


def test_a_way_that_is_a_name_keeps_its_capital_and_a_plain_word_has_none() -> None:
    american = ["The color of the labor party.", "Its neighbor in the center.", "The theatre closed."]
    assert said(american, "locale.spelling_variety") == ["British spelling in an article that is American"]
    quoted = [
        "“We will not go there,” he said.",
        "“We will stay at home,” she said.",
        "‘We will see about it,’ they said.",
    ]
    assert said(quoted, "locale.quotation_marks") == ["Single marks, where the article uses double ones"]
