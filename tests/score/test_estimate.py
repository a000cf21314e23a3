"""The estimate without a reference: what it is made of, and what may change it."""

from dataclasses import replace

import pytest

from tests import builders
from transcheck.model import REASONS, Decision, Location, Mark, Severity, Side, Span, State
from transcheck.profile import preset
from transcheck.score import rescore, score
from transcheck.score.estimate import estimates, on_scale

SOURCE = [
    "وزیر اعظم نے اسپتال کے دورے کے دوران زخمیوں کی عیادت کی۔",
    "وزیر صحت نے کہا کہ تمام زخمیوں کو مفت علاج فراہم کیا جائے گا۔",
]
GOOD = [
    "The prime minister visited the injured during a tour of the hospital.",
    "The health minister said all the injured would be given free treatment.",
]
BAD = ["The match of cricket was won by two wickets after a storm.", "He he said that that."]


@pytest.fixture
def article():
    return builders.pair(SOURCE, GOOD)


def of_article(alignment, marks=()):
    return next(score for score in estimates(alignment, marks) if score.passage is None)


def mark(alignment, quote, state, *, severity=Severity.MAJOR, applied=None):
    issue = builders.issue(alignment, 1, quote, category="accuracy/mistranslation", severity=severity)
    decision = Decision(
        issue, state, applied=applied, at=Location(1, Side.TARGET, Span(0, 1)) if applied else None
    )
    return Mark(issue, state, decision if state is not State.OPEN else None)


def test_a_faithful_translation_is_estimated_higher_than_another_text(article):
    assert of_article(article).value > of_article(builders.pair(SOURCE, BAD)).value + 10


def test_the_article_and_each_passage_have_one_within_its_interval(article):
    found = estimates(article, ())
    assert [score.passage for score in found] == [None, 1, 2]
    for one in found:
        low, high = one.interval
        assert 0 <= low <= one.value <= high <= 100
        assert "weights:with_lexicon" in one.signature


def test_the_reasons_add_up_to_the_expected_points(article):
    for one in estimates(article, ()):
        assert on_scale(sum(reason.points for reason in one.reasons)) == pytest.approx(one.value)
        assert {reason.kind for reason in one.reasons} <= set(REASONS)
        assert one.reasons[0].kind == "usual"


def test_two_major_errors_in_forty_words_halve_it():
    assert on_scale(0) == 100
    assert on_scale(10) == 50


def test_an_accepted_error_counts_in_full_until_it_is_mended(article):
    clean = of_article(article).value
    known = of_article(article, [mark(article, "minister", State.ACCEPTED)])
    mended = of_article(article, [mark(article, "minister", State.ACCEPTED, applied="premier")])
    assert known.value < clean
    assert known.reasons[-1].kind == "accepted"
    assert mended.value == clean


def test_a_dismissed_flag_counts_nothing_and_an_open_one_something():
    article = builders.pair(
        SOURCE, ["The minister went on a tour of a hospital, it was said by him.", BAD[1]]
    )
    clean = of_article(article).value
    assert of_article(article, [mark(article, "minister", State.DISMISSED)]).value == clean
    assert of_article(article, [mark(article, "minister", State.OPEN)]).value < clean


@pytest.mark.parametrize(
    "alignment",
    [
        builders.pair(None, GOOD),
        builders.pair(SOURCE, GOOD, target_language="fr"),
        builders.pair(SOURCE, ["", ""]),
        builders.pair([], []),
    ],
    ids=["no source", "not into English", "nothing translated", "empty"],
)
def test_there_is_none_where_it_cannot_be_made(alignment):
    assert estimates(alignment, ()) == ()


def test_it_stays_out_of_the_verdict_unless_the_house_asks_for_it(article):
    plain, asking = preset("mqm"), replace(preset("mqm"), estimate_at_least=100)
    assert score(article, (), preset=plain).verdict == "pass"
    card = score(article, (), preset=asking)
    assert card.verdict == "fail"
    assert "estimate" in card.reasons[0]


def test_it_follows_decisions_and_stands_once_in_the_scorecard(article):
    card = score(article, (), preset=preset("mqm"))
    marks = [mark(article, "minister", State.ACCEPTED, severity=Severity.CRITICAL)]
    after = rescore(card, article, marks, preset=preset("mqm"))
    assert after.of("estimate").value < card.of("estimate").value
    assert len([s for s in after.scores if s.metric == "estimate" and s.passage is None]) == 1
