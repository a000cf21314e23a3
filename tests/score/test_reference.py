"""Scores against a reference, with sacrebleu's own figures as the witness."""

import pytest
import sacrebleu

from tests import builders
from transcheck.score import back_translation_scores, compare, effort
from transcheck.score.reference import reference_scores, tokeniser

OURS = ["The minister opened a bridge in the north.", "Nine people were hurt when a bus overturned."]
REFS = ["The minister opened a bridge in the north on Monday.", "A bus overturned, hurting nine people."]
SOURCE = ["وزیر نے شمال میں پل کا افتتاح کیا۔", "بس الٹنے سے نو افراد زخمی ہوئے۔"]


def of(scores, metric, passage=None):
    return next(s for s in scores if s.metric == metric and s.passage == passage)


def test_figures_are_those_of_sacrebleu_with_its_signature():
    found = reference_scores(builders.pair(SOURCE, OURS).passages, REFS, language="en")
    assert of(found, "bleu").value == sacrebleu.corpus_bleu(OURS, [REFS]).score
    assert of(found, "chrf").value == sacrebleu.corpus_chrf(OURS, [REFS]).score
    assert of(found, "chrf++").value == sacrebleu.corpus_chrf(OURS, [REFS], word_order=2).score
    assert of(found, "ter").value == sacrebleu.corpus_ter(OURS, [REFS]).score
    assert of(found, "chrf", 2).value == sacrebleu.sentence_chrf(OURS[1], [REFS[1]]).score
    assert "tok:13a" in of(found, "bleu").signature


def test_passages_without_a_reference_are_left_out():
    found = reference_scores(builders.pair(SOURCE, OURS).passages, [REFS[0], ""], language="en")
    assert {s.passage for s in found} == {None, 1}
    assert reference_scores(builders.pair(SOURCE, OURS).passages, ["", ""], language="en") == ()


@pytest.mark.parametrize(
    ("language", "sample", "names"),
    [
        ("zh-Hant", "部長", {"zh"}),
        ("ja", "大臣", {"ja-mecab", "char"}),
        ("ko", "장관", {"ko-mecab", "char"}),
        ("th", "รัฐมนตรี", {"flores200", "char"}),
        ("de", "Minister", {"13a"}),
        ("ur", "وزیر", {"intl"}),
        ("und", "", {"13a"}),
    ],
)
def test_each_language_has_its_tokeniser(language, sample, names):
    assert tokeniser(language, sample) in names


def test_nothing_is_downloaded_for_a_language_without_spaces(monkeypatch, tmp_path):
    monkeypatch.setenv("SACREBLEU", str(tmp_path))
    assert tokeniser("th", "รัฐ") == "char"


def test_a_back_translation_is_held_against_the_source():
    passages = builders.pair(SOURCE, OURS).passages
    same = back_translation_scores(passages, SOURCE, language="ur")
    assert of(same, "back/chrf").value == pytest.approx(100)
    other = back_translation_scores(passages, ["وزیر آیا۔", "بس۔"], language="ur")
    assert of(other, "back/chrf").value < 60


# ── two translations of one source ────────────────────────────────────────────────────


def test_a_much_better_translation_is_surely_better():
    number = 12
    refs = [f"Train number {n} left the station on time this morning." for n in range(number)]
    passages = builders.pair(["ریل"] * number, refs).passages
    worse = [f"The {n} rail at morning went off." for n in range(number)]
    found = {c.metric: c for c in compare(passages, worse, refs, language="en", draws=200)}
    assert set(found) == {"bleu", "chrf", "ter"}
    for one in found.values():
        assert one.sure
        assert one.ours_is_better
        assert one.their_interval[0] <= one.their_interval[1] < 100
        assert "bs:200" in one.signature


def test_the_same_translation_twice_differs_by_chance():
    passages = builders.pair(SOURCE, OURS).passages
    found = compare(passages, OURS, REFS, language="en", draws=100)
    assert found[0].ours == found[0].theirs
    assert not found[0].sure


def test_one_passage_is_nothing_to_draw_from():
    passages = builders.pair(SOURCE, OURS).passages
    assert compare(passages, [OURS[0], ""], REFS, language="en") == ()


# ── editing effort ────────────────────────────────────────────────────────────────────


def test_an_untouched_draft_took_no_effort():
    passages = builders.pair(SOURCE, OURS).passages
    found = effort(passages, passages, language="en")
    assert [(s.value, s.passage) for s in found] == [(0.0, None)]


def test_one_word_in_eight_changed_is_an_effort_of_an_eighth():
    draft = builders.pair(SOURCE, OURS).passages
    edited = builders.pair(SOURCE, [OURS[0].replace("opened", "closed"), OURS[1]]).passages
    found = effort(draft, edited, language="en")
    assert of(found, "effort", 1).value == pytest.approx(100 / 8)
    assert of(found, "effort").value == pytest.approx(100 / 16)
    assert of(found, "effort").value == pytest.approx(
        sacrebleu.corpus_ter(OURS, [[OURS[0].replace("opened", "closed"), OURS[1]]]).score
    )


def test_rows_that_were_added_since_stay_out_of_the_effort():
    draft = builders.pair(SOURCE, OURS).passages
    more = builders.pair([*SOURCE, ""], [*OURS, "Added."]).passages
    assert [s.passage for s in effort(draft, more, language="en")] == [None]
    assert effort((), more, language="en") == ()
