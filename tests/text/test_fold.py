"""Folding keeps the way back."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.fold import fold, fold_text


def test_variants_that_readers_do_not_tell_apart_become_one() -> None:
    assert fold_text("كتابي") == fold_text("کتابی")
    assert fold_text("دفترِ خارجہ") == fold_text("دفتر خارجه")
    assert fold_text("می‌شود") == "می شود"
    assert fold_text("Don’t") == "don't"


def test_a_folded_stretch_leads_back_to_its_own_words() -> None:
    text = "وہ دفترِ خارجہ گئے"
    folded = fold(text)
    start = folded.text.index("دفتر")
    assert folded.original(start, start + len("دفتر خارجه")).of(text) == "دفترِ خارجہ"


@given(st.text())
def test_every_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)
    whole = folded.original(0, len(folded.text))
    assert 0 <= whole.start <= whole.end <= len(text)
