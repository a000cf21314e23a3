"""Two spellings of one name, and two names."""

import pytest

from tests.builders import pair
from transcheck.terms.names import is_respelling, spellings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rahmani", "Rehmani"),
        ("Zarmina", "Zarmeena"),
        ("Qassem", "Kassem"),
        ("Yousuf", "Yusuf"),
        ("Khaled", "Khalid"),
    ],
)
def test_two_ways_to_write_one_sound_are_one_name(one: str, other: str) -> None:
    assert is_respelling(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Pakistan", "Pakistani"), ("Turkey", "Turkish"), ("Mariam", "Marib")],
)
def test_a_derived_word_or_another_name_is_no_spelling(one: str, other: str) -> None:
    assert not is_respelling(one, other)


def test_where_the_source_writes_two_names_they_are_two() -> None:
    two = pair(["Davis kam.", "Davies ging."], ["Davis came.", "Davies left."], source_language="de")
    one = pair(["Davis kam.", "Davis ging."], ["Davis came.", "Davies left."], source_language="de")
    assert [len(spellings(article)) for article in (two, one)] == [0, 1]
