"""Words found in both columns, and what becomes of the text where they are replaced."""

import pytest

from tests import builders
from transcheck.model import Side
from ui.search import BOTH, occurrences, replaced

PAIR = builders.pair(
    ("کشمیر کے بارے میں ہے", "یہ كشمير ہے"), ("The Cafe of the cafeteria", "A cafe. The CAFE!")
)


def found(words, **options):
    return [
        (at.passage, at.span.of(PAIR.passage(at.passage).text(at.side)))
        for at in occurrences(PAIR, words, **options)
    ]


@pytest.mark.parametrize(
    ("words", "options", "expected"),
    [
        ("cafe", {}, [(1, "Cafe"), (1, "cafe"), (2, "cafe"), (2, "CAFE")]),
        ("cafe", {"whole": True}, [(1, "Cafe"), (2, "cafe"), (2, "CAFE")]),
        ("cafe", {"exact": True}, [(1, "cafe"), (2, "cafe")]),
        ("کشمیر", {}, []),
        ("کشمیر", {"sides": BOTH}, [(1, "کشمیر"), (2, "كشمير")]),
        ("", {}, []),
        (" ", {}, []),
        (".", {}, [(2, ".")]),
    ],
)
def test_words_are_found(words, options, expected):
    assert found(words, **options) == expected


def test_all_places_of_a_passage_are_replaced_and_the_source_is_not():
    places = occurrences(PAIR, "cafe", whole=True, sides=BOTH)
    assert replaced(PAIR, places, "teahouse") == {
        1: "The teahouse of the cafeteria",
        2: "A teahouse. The teahouse!",
    }
    source = occurrences(PAIR, "کشمیر", sides=(Side.SOURCE,))
    assert replaced(PAIR, source, "x") == {}
