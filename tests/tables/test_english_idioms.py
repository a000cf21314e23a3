"""Idioms that English has itself."""

import pytest

from transcheck.tables.english_idioms import holds_idiom
from transcheck.text.stem import stem


@pytest.mark.parametrize(
    ("words", "held"),
    [
        (("foot", "door", "get"), True),
        (("barking", "wrong", "tree", "they"), True),
        (("knife", "bone", "reached"), False),
        (("foot",), False),
    ],
)
def test_an_idiom_is_there_when_all_its_content_words_are(words: tuple[str, ...], held: bool) -> None:
    assert holds_idiom([stem(word) for word in words]) is held
