"""Counting as the engine does and counting as Qt does."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from ui.offsets import Offsets

WORDS = st.text(st.sampled_from("ab 😀𠮷کڑوا مزہ‘’\u0301\u200f"), max_size=40)
TEXTS = WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_place_is_counted_as_utf16_counts_it(text):
    offsets = Offsets.of(text)
    assert [offsets.unit(n) for n in range(len(text) + 1)] == [units(text[:n]) for n in range(len(text) + 1)]


@given(TEXTS)
def test_there_and_back_is_the_same_place(text):
    offsets = Offsets.of(text)
    assert [offsets.point(offsets.unit(n)) for n in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS, st.data())
def test_a_span_covers_the_same_words(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    offsets = Offsets.of(text)
    first, length = offsets.units(span)
    encoded = text.encode("utf-16-le")[2 * first : 2 * (first + length)]
    assert encoded.decode("utf-16-le") == span.of(text)
    assert offsets.span(first + length, first) == span


def test_a_place_within_a_pair_belongs_to_the_character_of_the_pair():
    offsets = Offsets.of("a😀b")
    assert [offsets.point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_urdu_without_emoji_needs_no_table():
    assert Offsets.of("کڑوا مزہ ضرور چکھائیں گے") == Offsets((), ())
