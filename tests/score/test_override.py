"""A verdict that a person sets against the numbers."""

import pytest

from tests import builders
from transcheck.model import Override, Review, Severity, Verdict
from transcheck.profile import default_profile
from transcheck.recheck import rescore
from transcheck.report import as_dict
from transcheck.report.verdict import sentence
from transcheck.review import Saved, open_review, save
from transcheck.score import overruled

SAID = Override(Verdict.PASS, "The court has confirmed the figure")


@pytest.fixture
def failing():
    article = builders.pair(["ایک"], ["Nine people were hurt."])
    flag = builders.issue(article, 1, "Nine", category="accuracy/number", severity=Severity.CRITICAL)
    return builders.report(article, flag)


def test_the_persons_verdict_stands_with_its_reason_before_the_numbers(failing):
    assert failing.scorecard.verdict is Verdict.FAIL
    card = overruled(failing.scorecard, SAID)
    assert card.verdict is Verdict.PASS
    assert card.reasons[0] == "decided by a person: The court has confirmed the figure"
    assert card.calibrated == failing.scorecard.calibrated
    assert overruled(failing.scorecard, None) is failing.scorecard


def test_it_is_part_of_the_review_and_survives_saving(failing, tmp_path):
    path = tmp_path / "a.tcreview"
    save(Saved(failing.alignment, failing, Review().with_override(SAID)), path)
    review = open_review(path).review
    assert review.override == SAID
    after = rescore(failing, review, profile=default_profile())
    assert after.scorecard.verdict is Verdict.PASS
    assert as_dict(after, review)["score"]["verdict"] == "pass"


def test_taking_it_back_brings_the_numbers_verdict_again(failing):
    review = Review().with_override(SAID).with_override(None)
    assert rescore(failing, review, profile=default_profile()).scorecard.verdict is Verdict.FAIL


def test_the_report_prints_who_decided_and_why(failing):
    review = Review().with_override(SAID)
    said = sentence(overruled(failing.scorecard, SAID), review.marks(failing))
    assert said.startswith(
        "Ready to run, by a person's decision: The court has confirmed the figure. It scores "
    )
