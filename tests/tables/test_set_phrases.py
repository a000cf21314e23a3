"""Set phrases found in source texts."""

import pytest

from transcheck.tables.lexicon import load
from transcheck.tables.set_phrases import set_phrases


@pytest.mark.parametrize(
    ("language", "source", "phrase", "rendering"),
    [
        ("fr", "Le cortège était bon enfant.", "bon enfant", "good-natured"),
        ("zh", "消息不胫而走。", "不胫而走", "spread like wildfire"),
        ("es", "La mayoría pende de un hilo.", "pende de un hilo", "hang by a thread"),
    ],
)
def test_a_phrase_is_found_with_its_renderings(
    language: str, source: str, phrase: str, rendering: str
) -> None:
    lexicon = load(language)
    assert lexicon is not None
    found = {p.span.of(source): p for p in set_phrases(source, lexicon)}
    assert rendering in found[phrase].renderings
    assert len(found[phrase].parts) > 1


def test_words_of_a_phrase_that_stand_apart_are_none() -> None:
    lexicon = load("es")
    assert lexicon is not None
    assert not [p for p in set_phrases("Pende la causa; compró un hilo.", lexicon) if len(p.parts) > 3]
