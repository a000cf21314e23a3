"""Rows aligned by hand: what a person did moves along with the words."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import issue, pair, place
from transcheck.by_hand import locked, merged, moved, realigned, split
from transcheck.model import Decision, Link, Location, Note, Review, Side, Span, State

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
    with pytest.raises(ValueError, match="no passage follows"):
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
    assert [p.id for p in review.apply(named).passages] == ["seg", "seg+"]


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


def three_rows():
    """Three passages of two sentences each."""
    texts = ["A one. A two.", "B one. B two.", "C one. C two."]
    alignment = pair([text.lower() for text in texts], texts)
    halves = (Span(0, 6), Span(7, 13))
    return alignment.with_passages(
        replace(row, source_sentences=halves, target_sentences=halves) for row in alignment.passages
    )


@pytest.mark.parametrize(
    ("up", "targets"),
    [
        (True, ["A one. A two. B one.", "B two.", "C one. C two."]),
        (False, ["A one. A two.", "B one.", "B two. C one. C two."]),
    ],
)
@pytest.mark.parametrize("side", list(Side))
def test_a_sentence_moves_to_the_passage_beside_and_its_words_stay_marked(side, up, targets):
    loaded = three_rows()
    texts = [row.text(side) for row in loaded.passages]
    quotes = ["two", "one", "two", "one"]
    flags = [issue(loaded, id, quote, side=side) for id, quote in zip([1, 2, 2, 3], quotes, strict=True)]
    review = Review(own=tuple(flags))
    review = moved(review, loaded=loaded, alignment=loaded, passage=2, side=side, up=up)
    now = review.apply(loaded)
    wanted = targets if side is Side.TARGET else [text.lower() for text in targets]
    assert [row.text(side) for row in now.passages] == wanted
    assert [row.text(side.other) for row in now.passages] == [row.text(side.other) for row in loaded.passages]
    assert [now.quote(own.at) for own in review.own] == quotes
    assert texts == [row.text(side) for row in loaded.passages]


def test_a_moved_sentence_keeps_what_was_edited_in_it():
    loaded = three_rows()
    review = Review().with_text(2, loaded="B one. B two.", current="B one. B two.", text="B 1. B two.")
    now = loaded.with_passage(
        replace(loaded.passage(2), target="B 1. B two.", target_sentences=(Span(0, 4), Span(5, 11)))
    )
    review = moved(review, loaded=loaded, alignment=now, passage=2, side=Side.TARGET, up=True)
    (edit,) = review.edits
    assert (edit.passage, edit.before, edit.after) == (1, "A one. A two. B one.", "A one. A two. B 1.")


def test_the_only_sentence_may_leave_a_passage_that_has_a_source():
    loaded = pair(["ایک", "دو"], ["One.", "Two."])
    review = moved(Review(), loaded=loaded, alignment=loaded, passage=2, side=Side.TARGET, up=True)
    assert [row.target for row in review.apply(loaded).passages] == ["One. Two.", ""]


def test_sentences_of_a_language_without_spaces_are_put_together_without_one():
    loaded = pair(["One.", "Two."], ["一。", "二。"], "en", "zh")
    review = moved(Review(), loaded=loaded, alignment=loaded, passage=2, side=Side.TARGET, up=True)
    assert review.apply(loaded).passage(1).target == "一。二。"


def test_nothing_moves_out_of_the_article():
    loaded = three_rows()
    with pytest.raises(ValueError, match="no sentence to move there"):
        moved(Review(), loaded=loaded, alignment=loaded, passage=1, side=Side.TARGET, up=True)


def test_a_passage_left_with_nothing_disappears_and_its_note_follows_the_words():
    loaded = pair(["ایک", ""], ["One.", "Two."])
    review = Review().with_note(Note(2, "why twice?"))
    review = moved(review, loaded=loaded, alignment=loaded, passage=2, side=Side.TARGET, up=True)
    assert [row.id for row in review.apply(loaded).passages] == [1]
    assert review.notes == (Note(1, "why twice?"),)


def test_a_locked_passage_is_locked_until_it_is_let_go():
    review = locked(Review(), loaded=LOADED, alignment=LOADED, passage=2, hold=True)
    now = review.apply(LOADED)
    assert [row.pinned for row in now.passages] == [False, True, False]
    assert [row.target for row in now.passages] == [row.target for row in LOADED.passages]
    review = locked(review, loaded=LOADED, alignment=now, passage=2, hold=False)
    assert not review.apply(LOADED).passage(2).pinned


def shifted():
    """The second translation went astray: it stands beside the third source, and so on."""
    return pair(
        [
            "صدر نے 12 مارچ کو استنبول کا دورہ کیا۔",
            "کیا مذاکرات ناکام ہو گئے؟",
            "ترجمان نے کہا کہ 350 افراد دوحہ گئے۔",
            "",
            "آخر میں 7 لوگ آئے۔",
        ],
        [
            "The president visited Istanbul on March 12.",
            "",
            "Have the talks failed?",
            "The spokesman said 350 people went to Doha.",
            "At last 7 people came.",
        ],
    )


def test_aligning_anew_mends_what_follows_and_keeps_what_was_done():
    loaded = shifted()
    review = (
        Review()
        .with_own(issue(loaded, 4, "350 people"))
        .with_text(3, loaded="Have the talks failed?", current="", text="Did the talks fail?")
    )
    now = review.apply(loaded)
    review = realigned(review, loaded=loaded, alignment=now, passage=2)
    mended = review.apply(loaded)
    assert [(row.source[:4], row.target[:7]) for row in mended.passages] == [
        ("صدر ", "The pre"), ("کیا ", "Did the"), ("ترجم", "The spo"), ("آخر ", "At last"),
    ]  # fmt: skip
    (own,) = review.own
    assert mended.quote(own.at) == "350 people"
    (edit,) = review.edits
    assert (edit.before, edit.after) == ("Have the talks failed?", "Did the talks fail?")


def test_aligning_anew_does_not_touch_what_is_locked():
    loaded = shifted()
    review = locked(Review(), loaded=loaded, alignment=loaded, passage=3, hold=True)
    review = realigned(review, loaded=loaded, alignment=review.apply(loaded), passage=1)
    passage = review.apply(loaded).passage(3)
    assert (passage.source, passage.target) == (loaded.passage(3).source, loaded.passage(3).target)


@given(st.data())
def test_no_letter_of_the_article_or_of_what_was_loaded_is_ever_lost(data):
    loaded = three_rows()
    review = Review()
    for number, text in ((1, "A one. A 2."), (2, ""), (3, "C? C two.")):
        if data.draw(st.booleans()):
            old = loaded.passage(number).target
            review = review.with_text(number, loaded=old, current=old, text=text)
    before = _letters(review.apply(loaded), Side.TARGET)
    for _ in range(data.draw(st.integers(1, 5))):
        now = review.apply(loaded)
        step = data.draw(st.sampled_from([merged, _up, _down, _cut, realigned, _held]))
        passage = data.draw(st.sampled_from([row.id for row in now.passages]))
        with suppress(ValueError):
            review = step(review, loaded=loaded, alignment=now, passage=passage)
    after = review.apply(loaded)
    assert _letters(after, Side.TARGET) == before
    assert _letters(after, Side.SOURCE) == _letters(loaded, Side.SOURCE)
    as_loaded = loaded if review.rows is None else loaded.with_passages(review.rows)
    assert _letters(as_loaded, Side.TARGET) == _letters(loaded, Side.TARGET)
    assert {edit.passage: edit.before for edit in review.edits} == {
        row.id: row.target for row in as_loaded.passages if after.passage(row.id).target != row.target
    }


def _letters(alignment, side):
    return "".join("".join(row.text(side).split()) for row in alignment.passages)


def _up(review, **where):
    return moved(review, **where, side=Side.TARGET, up=True)


def _down(review, **where):
    return moved(review, **where, side=Side.TARGET, up=False)


def _cut(review, **where):
    return split(review, **where, sentence=1)


def _held(review, **where):
    return locked(review, **where, hold=True)
