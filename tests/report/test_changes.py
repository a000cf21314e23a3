from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.report.changes import Fate, Replacement, Stretch, stretches

TEXT = st.text(alphabet="ab 😀ç.خ漢\n", max_size=24)


def shown(found: tuple[Stretch, ...]) -> str:
    """The stretches as a person would write them: {old->new}, a proposal with a question mark."""
    signs = {Fate.CHANGED: "", Fate.PROPOSED: "?"}
    return "".join(s.new if s.fate is Fate.KEPT else f"{{{s.old}->{s.new}{signs[s.fate]}}}" for s in found)


def replacement(text: str, words: str, by: str) -> Replacement:
    start = text.index(words)
    return Replacement(Span(start, start + len(words)), by)


def test_an_untouched_text_is_one_stretch():
    assert shown(stretches("As it was.", "As it was.")) == "As it was."


def test_an_accepted_suggestion_is_shown_as_it_was_made():
    before, after = "try it at their own end and ruin.", "try it at the cost of their own ruin."
    replaced = [replacement(after, "at the cost of their own ruin", "at their own end and ruin")]
    assert shown(stretches(before, after, replaced=replaced)) == (
        "try it {at their own end and ruin->at the cost of their own ruin}."
    )


def test_an_edit_by_hand_is_shown_word_by_word():
    assert shown(stretches("the cat sat on a mat", "the dog sat on mats")) == (
        "the {cat->dog} sat on {a mat->mats}"
    )


def test_words_taken_out_have_an_empty_place_in_the_current_text():
    found = stretches("one two three", "one three")
    assert shown(found) == "one {two ->}three"
    assert [s.span for s in found] == [Span(0, 4), Span(4, 4), Span(4, 9)]


def test_a_proposal_stands_beside_a_change():
    before, after = "an old word and a bad one", "a new word and a bad one"
    found = stretches(
        before,
        after,
        replaced=[replacement(after, "a new", "an old")],
        proposed=[replacement(after, "bad", "good")],
    )
    assert shown(found) == "{an old->a new} word and a {bad->good?} one"


def test_the_first_of_two_proposals_that_touch_is_taken():
    text = "give you a bitter taste"
    proposed = [replacement(text, "bitter taste", "lesson"), replacement(text, "a bitter", "x")]
    assert shown(stretches(text, text, proposed=proposed)) == "give you a {bitter taste->lesson?}"


def test_a_proposal_on_changed_words_is_left_out():
    found = stretches("bad", "new", proposed=[Replacement(Span(0, 3), "newer")])
    assert shown(found) == "{bad->new}"


def test_a_proposal_may_only_add():
    text = "He said."
    assert shown(stretches(text, text, proposed=[Replacement(Span(7, 7), " so")])) == "He said{-> so?}."
    assert shown(stretches("", "", proposed=[Replacement(Span(0, 0), "All of it.")])) == "{->All of it.?}"


def test_a_long_rewriting_is_one_change():
    old, new = "a " * 2500, "b " * 2500
    assert len(stretches(old, new)) == 1


@given(loaded=TEXT, current=TEXT, places=st.lists(st.tuples(st.integers(0, 24), st.integers(0, 8), TEXT)))
def test_both_readings_come_back_whole(loaded, current, places):
    proposed = [
        Replacement(Span(start, min(start + length, len(current))), words)
        for start, length, words in places
        if start <= len(current)
    ]
    found = stretches(loaded, current, proposed=proposed, replaced=proposed)
    assert "".join(s.old for s in found) == loaded
    assert "".join(s.old if s.fate is Fate.PROPOSED else s.new for s in found) == current
    for s in found:
        assert s.span.of(current) == (s.old if s.fate is Fate.PROPOSED else s.new)
