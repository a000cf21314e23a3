from dataclasses import replace
from datetime import datetime

import pytest

from tests.builders import issue, pair, place, report
from transcheck.model import (
    Decision,
    Diagnostic,
    Location,
    MadeWith,
    Note,
    Rendering,
    Review,
    Score,
    Severity,
    Side,
    Span,
    State,
    Term,
)
from transcheck.report import Dismissed, ReportOptions
from transcheck.report.compose import Content, compose

ARTICLE = pair(["ایک دو"], ["One two three"])


def composed(*flags, review: Review | None = None, **given) -> Content:
    options = {key: given.pop(key) for key in list(given) if key in ReportOptions.__slots__}
    article = given.pop("article", ARTICLE)
    return compose(report(article, *flags, **given), review or Review(), ReportOptions(**options))


def test_flags_are_numbered_as_they_are_read():
    flags = composed(issue(ARTICLE, 1, "three"), issue(ARTICLE, 1, "One")).flags
    assert [(flag.number, flag.quote) for flag in flags] == [(1, "One"), (2, "three")]


def test_a_flag_speaks_in_whole_sentences():
    flag = issue(ARTICLE, 1, "two", message="Roles reversed", explanation="Who did it?\nWe do not know")
    (found,) = composed(flag).flags
    assert found.why == "Roles reversed. Who did it? We do not know."
    assert found.head == "Phrasing, minor"


def test_source_words_are_quoted_once_each_and_suggestions_are_three_at_most():
    here = [place(ARTICLE, 1, "دو"), place(ARTICLE, 1, "دو"), place(ARTICLE, 1, "One", side=Side.TARGET)]
    (found,) = composed(issue(ARTICLE, 1, "two", evidence=here, suggestions=["1", "", "2", "3", "4"])).flags
    assert found.sources == ("دو",)
    assert found.tries == ("1", "2", "3")


@pytest.mark.parametrize(
    ("state", "quote", "applied", "outcome"),
    [
        (State.DISMISSED, "two", None, "Dismissed."),
        (State.ACCEPTED, "two", None, "Accepted, not yet changed."),
        (State.ACCEPTED, "two", "2", "Changed from “two” to “2”."),
        (State.ACCEPTED, "two", "", "“two” was taken out."),
        (State.ACCEPTED, "", "2", "Added “2”."),
    ],
)
def test_the_outcome_says_what_was_decided(state, quote, applied, outcome):
    flag = issue(ARTICLE, 1, quote, at=4)
    at = None if applied is None else Location(1, Side.TARGET, Span(4, 4 + len(applied)))
    review = Review().with_decision(Decision(flag, state, applied=applied, at=at))
    after = "One " + (quote if applied is None else applied) + ARTICLE.passage(1).target[4 + len(quote) :]
    review = review.with_text(1, loaded=ARTICLE.passage(1).target, current=after, text=after)
    flags = () if at else (flag,)
    (found,) = composed(
        *flags, article=review.apply(ARTICLE), review=review, dismissed=Dismissed.RESOLVED
    ).flags
    assert found.outcome == outcome
    assert found.drawn is (state is State.ACCEPTED and applied is None)


def test_the_gravest_are_five_at_most_each_wording_once():
    article = pair(["ایک"], ["a b c d e f g a"])
    flags = [issue(article, 1, letter) for letter in "bcdefg"]
    grave = [issue(article, 1, "a", occurrence=n, severity=Severity.MAJOR) for n in (0, 1)]
    assert [flag.quote for flag in composed(*flags, *grave, article=article).gravest] == [
        "a",
        "b",
        "c",
        "d",
        "e",
    ]


def test_the_title_is_the_headline_as_it_now_reads_on_one_line():
    article = pair(["سرخی"], ["The\nheadline"])
    assert composed(article=article).title == "The headline"
    assert composed(article=pair(None, [""])).title == "Untitled"


def test_the_facts_name_languages_words_reader_and_date():
    facts = composed(prepared_for="Foreign desk", written=datetime(2026, 11, 2)).facts
    assert facts == (
        ("From", "Urdu, 2 words"),
        ("Into", "English, 3 words"),
        ("Prepared for", "Foreign desk"),
        ("Date", "2 November 2026"),
    )
    assert composed().facts[2] == ("Passages", "1")
    assert composed(article=pair(["x"], ["y"], "und", "en")).facts[0] == ("From", "Language unknown, 1 word")


def test_of_steady_terms_the_most_frequent_are_printed_and_the_rest_counted():
    terms = [Term(str(n), (str(n),), (Rendering("x", ()),), "x", drift=n == 3) for n in range(30)]
    made = composed(terms=terms)
    assert len(made.terms) == 21
    assert made.terms[0].id == "3"
    assert made.steady_left_out == 9


def test_how_the_report_was_made_is_told_with_what_did_not_run():
    lines = composed(
        made_with=MadeWith("1.2", "desk", "mqm", ("embedder",)),
        diagnostics=(Diagnostic("check x", "failed"),),
    ).colophon
    assert lines[0] == "Made with TransCheck 1.2, profile desk, preset test."
    assert lines[-2:] == ("Helpers: embedder", "check x: failed")


def test_a_note_on_a_passage_and_a_flag_on_all_of_it_share_a_comment():
    whole = ARTICLE.passage(1).target
    review = Review().with_note(Note(1, "Check this"))
    (row,) = composed(issue(ARTICLE, 1, whole), review=review).rows
    (group,) = row.target
    assert (group.note, len(group.flags), group.settled) == ("Check this", 1, False)


def test_the_estimate_stands_under_the_score_with_its_range():
    made = report(ARTICLE)
    estimate = Score("estimate", 63.7, "weights", interval=(82.0, 35.4))
    told = made.with_scorecard(replace(made.scorecard, scores=(estimate,)))
    assert compose(told, Review(), ReportOptions()).score_notes[-1] == "estimate 64, likely 35 to 82"
