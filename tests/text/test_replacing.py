"""A suggestion in the place of its words, and the tidying after a cut."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.text.replacing import apply, in_place_of, replaced


def after(marked: str, suggestion: str) -> str:
    """The text after the suggestion has taken the place of the words in brackets."""
    before, words, rest = re.split(r"[\[\]]", marked)
    span = Span(len(before), len(before) + len(words))
    return apply(before + words + rest, span, suggestion)


@pytest.mark.parametrize(
    ("marked", "suggestion", "expected"),
    [
        ("It [remained successful].", "succeeded", "It succeeded."),
        ("one[] two", " and a half", "one and a half two"),
        ("[It is needless to say that] the road is closed.", "", "The road is closed."),
        ("It rained. [Needless to say], the road is closed.", "", "It rained. The road is closed."),
        ("“[It is clear that] we lost,” he said.", "", "“We lost,” he said."),
        ("The road, [needless to say], is closed.", "", "The road is closed."),
        ("The road is closed[ in this regard].", "", "The road is closed."),
        ("The road is closed [in this regard].", "", "The road is closed."),
        ("The road is closed, [in this regard].", "", "The road is closed."),
        ("The [very] road is closed.", "", "The road is closed."),
        ("He said ([namely]) this", "", "He said () this"),
        ("[Nothing]", "", ""),
        ("an [eventual] closure", "possible", "a possible closure"),
        ("A [heavy] majority", "overwhelming", "An overwhelming majority"),
        ("a [very] old man", "", "an old man"),
        ("an [hour-long] talk", "useful", "a useful talk"),
        ("a [lone] visit", "unannounced", "an unannounced visit"),
        ("grade A [students]", "undergraduates", "grade A undergraduates"),
    ],
)
def test_what_stands_there_afterwards(marked: str, suggestion: str, expected: str) -> None:
    assert after(marked, suggestion) == expected


@given(st.text(alphabet="bB ,.“”", max_size=30), st.data())
def test_nothing_but_white_space_commas_and_case_changes_around_a_cut(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cut = apply(text, Span(start, end), "")
    bare = str.maketrans("", "", " ,;:")
    assert cut.translate(bare).lower() == (text[:start] + text[end:]).translate(bare).lower()


def test_the_place_of_the_new_wording_is_known() -> None:
    text, span = replaced("It remained successful.", Span(3, 22), "succeeded")
    assert span.of(text) == "succeeded"


def test_after_a_cut_the_place_is_where_the_words_were() -> None:
    text, span = replaced("The very road.", Span(4, 8), "")
    assert (text, span) == ("The road.", Span(4, 4))


@pytest.mark.parametrize(
    ("quote", "preferred", "worded"),
    [
        ("Boards", "commission", "Commissions"),
        ("board", "commission", "commission"),
        ("checkpoints", "border post", "border posts"),
        ("crisis", "emergency", "emergency"),
        ("Rehmani", "Rahmani", "Rahmani"),
    ],
)
def test_a_term_takes_the_number_and_capital_of_what_it_replaces(
    quote: str, preferred: str, worded: str
) -> None:
    assert in_place_of(quote, preferred) == worded
