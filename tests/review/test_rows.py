"""Rows aligned by hand: what a person did moves along with the words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import issue, pair, place
from transcheck.model import Decision, Link, Location, Note, Review, Side, Span, State
from transcheck.review.rows import merged, split

LOADED = pair(["ایک دو", "تین چار", "پانچ"], ["One two.", "Three four.", "Five."])


def two_sentences():
    """One passage of two sentences that face each other."""
    alignment = pair(["ایک۔ دو۔"], ["One here. Two there."])
    row = replace(
        alignment.passage(1),
        source_sentences=(Span(0, 4), Span(5, 8)),
        target_sentences=(Span(0, 9), Span(10, 20)),
        links=(Link((0,), (0,)), Link((1,), (1,))),
    )
    return alignment.with_passage(row)


def test_merging_puts_both_texts_under_the_id_of_the_first():
    review = merged(Review(), loaded=LOADED, alignment=LOADED, passage=1)
    passages = review.apply(LOADED).passages
    assert [(p.id, p.source, p.target) for p in passages] == [
        (1, "ایک دو\nتین چار", "One two.\nThree four."),
        (3, "پانچ", "Five."),
    ]
    assert passages[0].pinned


def test_merging_keeps_edits_and_what_was_loaded():
    review = Review().with_text(2, loaded="Three four.", current="Three four.", text="3 and 4.")
    review = merged(review, loaded=LOADED, alignment=review.apply(LOADED), passage=1)
    (edit,) = review.edits
    assert (edit.passage, edit.before, edit.after) == (1, "One two.\nThree four.", "One two.\n3 and 4.")


def test_merging_moves_decisions_notes_and_own_flags_of_the_lower_passage():
    flag = issue(LOADED, 2, "four", evidence=[place(LOADED, 2, "چار")])
    review = (
        Review()
        .with_decision(Decision(flag, State.ACCEPTED, applied="four", at=flag.at))
        .with_own(issue(LOADED, 2, "Three"))
        .with_note(Note(2, "see the desk"))
    )
    review = merged(review, loaded=LOADED, alignment=LOADED, passage=1)
    now = review.apply(LOADED)
    (decision,), (own,), (note,) = review.decisions, review.own, review.notes
    assert now.quote(decision.at) == now.quote(decision.issue.at) == "four"
    assert now.quote(decision.issue.evidence[0]) == "چار"
    assert now.quote(own.at) == "Three"
    assert note.passage == 1


def test_an_empty_side_adds_no_line_between():
    loaded = pair(["ایک", "دو"], ["One", ""])
    review = merged(Review(), loaded=loaded, alignment=loaded, passage=1)
    assert review.apply(loaded).passage(1).target == "One"


def test_the_last_passage_has_nothing_to_merge_with():
    with pytest.raises(ValueError, match="below the last"):
        merged(Review(), loaded=LOADED, alignment=LOADED, passage=3)


def test_splitting_cuts_both_sides_at_the_sentence():
    loaded = two_sentences()
    review = split(Review(), loaded=loaded, alignment=loaded, passage=1, sentence=1)
    assert [(p.id, p.source, p.target) for p in review.apply(loaded).passages] == [
        (1, "ایک۔", "One here."),
        (2, "دو۔", "Two there."),
    ]


def test_splitting_an_edited_passage_keeps_both_halves_of_the_edit():
    loaded = two_sentences()
    review = Review().with_text(1, loaded="One here. Two there.", current="", text="One here. 2 there.")
    now = loaded.with_passage(
        replace(loaded.passage(1), target="One here. 2 there.", target_sentences=(Span(0, 9), Span(10, 18)))
    )
    review = split(review, loaded=loaded, alignment=now, passage=1, sentence=1)
    (edit,) = review.edits
    assert (edit.passage, edit.before, edit.after) == (2, "Two there.", "2 there.")


def test_splitting_moves_what_stands_behind_the_cut():
    loaded = two_sentences()
    before, behind = issue(loaded, 1, "here"), issue(loaded, 1, "there")
    review = Review().with_own(before).with_own(behind)
    review = split(review, loaded=loaded, alignment=loaded, passage=1, sentence=1)
    now = review.apply(loaded)
    assert [(own.at.passage, now.quote(own.at)) for own in review.own] == [(1, "here"), (2, "there")]


@pytest.mark.parametrize("sentence", [0, 2, -1])
def test_there_must_be_a_sentence_on_either_side_of_the_cut(sentence):
    loaded = two_sentences()
    with pytest.raises(ValueError, match="no sentence"):
        split(Review(), loaded=loaded, alignment=loaded, passage=1, sentence=sentence)


def test_a_new_passage_of_a_file_with_names_gets_a_name():
    loaded = two_sentences()
    named = loaded.with_passages((replace(loaded.passage(1), id="seg"),))
    review = split(Review(), loaded=named, alignment=named, passage="seg", sentence=1)
    assert [p.id for p in review.apply(named).passages] == ["seg", "segb"]


@given(st.data())
def test_no_word_is_lost_however_rows_are_merged(data):
    loaded = pair([f"س{n}" for n in range(5)], [f"word{n}" for n in range(5)])
    review = Review()
    for _ in range(data.draw(st.integers(0, 4))):
        now = review.apply(loaded)
        passage = data.draw(st.sampled_from([p.id for p in now.passages[:-1]]))
        review = merged(review, loaded=loaded, alignment=now, passage=passage)
    passages = review.apply(loaded).passages
    assert " ".join(p.target for p in passages).split() == [f"word{n}" for n in range(5)]
    assert " ".join(p.source for p in passages).split() == [f"س{n}" for n in range(5)]


def test_a_place_on_the_source_side_moves_by_the_source():
    flag = replace(issue(LOADED, 2, "چار", side=Side.SOURCE))
    review = merged(Review().with_own(flag), loaded=LOADED, alignment=LOADED, passage=1)
    assert review.own[0].at == Location(1, Side.SOURCE, Span(11, 14))
