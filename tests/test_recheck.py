"""Looking again at what changed gives what looking at everything would."""

from dataclasses import replace

import pytest

from tests.builders import pair
from transcheck.check import catalogue
from transcheck.model import Decision, Review, State
from transcheck.opening import with_sentences
from transcheck.pipeline import check_alignment
from transcheck.profile import default_profile
from transcheck.recheck import recheck, rescore

SOURCE = ["وزیر نے کمیشن قائم کیا۔", "کمیشن کل رپورٹ دے گا۔", "کمیشن نے 37 افراد کو بلایا۔"]
TARGET = [
    "The minister set up a commission.",
    "The commission reports tomorrow.",
    "The panel called 37 people.",
]


@pytest.fixture(scope="module")
def loaded():
    bare = pair(SOURCE, TARGET)
    return with_sentences(bare.with_passages(replace(p, links=()) for p in bare.passages))


@pytest.fixture(scope="module")
def report(loaded):
    return check_alignment(loaded, profile=default_profile())


def edited(loaded, passage, text):
    before = loaded.passage(passage).target
    return Review().with_text(passage, loaded=before, current=before, text=text)


def again(report, review, loaded, changed, **options):
    return recheck(report, review, loaded, changed, profile=default_profile(), **options)


def flags(report):
    return [(issue.check, issue.at) for issue in report.issues]


@pytest.mark.parametrize(
    "text", ["The commission reports the the results.", "The panel reports tomorrow.", ""]
)
def test_a_recheck_finds_what_a_check_of_the_edited_article_finds(report, loaded, text):
    review = edited(loaded, 2, text)
    found = again(report, review, loaded, {2})
    fresh = check_alignment(with_sentences(review.apply(loaded)), profile=default_profile())
    assert flags(found) == flags(fresh)
    assert found.terms == fresh.terms


def test_a_quick_look_finds_what_is_wrong_within_the_passage(report, loaded):
    found = again(report, edited(loaded, 3, "The panel called 39 people."), loaded, {3}, whole=False)
    assert "accuracy" in {issue.check.partition(".")[0] for issue in found.issues_in(3)}


def test_a_quick_look_leaves_terms_and_article_wide_flags_as_they_were(report, loaded):
    wide = {check.id for check in catalogue() if check.article is not None}
    found = again(report, edited(loaded, 1, "The minister set up a board."), loaded, {1}, whole=False)
    assert found.terms is report.terms
    assert [i for i in found.issues if i.check in wide] == [i for i in report.issues if i.check in wide]


def test_sentences_of_what_changed_are_found_again(report, loaded):
    found = again(report, edited(loaded, 2, "It reports tomorrow. It is late."), loaded, {2}, whole=False)
    assert len(found.alignment.passage(2).target_sentences) == 2


def test_a_dismissed_flag_no_longer_counts(report, loaded):
    broken = again(report, edited(loaded, 3, "The panel called 39 people."), loaded, {3})
    review = edited(loaded, 3, "The panel called 39 people.")
    for issue in broken.issues:
        review = review.with_decision(Decision(issue, State.DISMISSED))
    assert broken.scorecard.penalty > 0
    assert rescore(broken, review, profile=default_profile()).scorecard.penalty == 0


def test_flags_alike_in_two_passages_keep_ids_of_their_own_after_a_recheck():
    twice = ["The the minister spoke.", "The the minister spoke.", "She left."]
    bare = pair(SOURCE, twice)
    loaded = with_sentences(bare.with_passages(replace(p, links=()) for p in bare.passages))
    report = check_alignment(loaded, profile=default_profile())
    for whole in (True, False):
        found = again(report, Review(), loaded, {2}, whole=whole)
        assert [issue.id for issue in found.issues] == [issue.id for issue in report.issues]
        assert len({issue.id for issue in found.issues}) == len(found.issues)


def test_a_quick_look_keeps_what_counting_rows_of_a_house_pack_found(tmp_path) -> None:
    pack = tmp_path / "any-en"
    pack.mkdir()
    (pack / "own.toml").write_text(
        '[[calque]]\nid = "too-often"\ntier = "P3"\nkind = "formula"\nper_thousand = 1.0\n'
        'literal = ["=the =commission"]\nnatural = ["(vary it)"]\nnote = "House style."\n'
        'flagged = { target = "[The commission] met. The commission left." }\n'
        'clean = { target = "A commission met." }\n',
        encoding="utf-8",
    )
    profile = replace(default_profile(), packs=(tmp_path,))
    article = with_sentences(pair(SOURCE, ["The commission met.", "The commission left.", "All went home."]))
    before = check_alignment(article, profile=profile)
    kept = [issue.id for issue in before.issues if issue.check.endswith("too-often")]
    assert kept
    review = Review().with_text(3, loaded="All went home.", current="All went home.", text="All went.")
    after = recheck(before, review, article, {3}, profile=profile, whole=False)
    assert [issue.id for issue in after.issues if issue.check.endswith("too-often")] == kept
