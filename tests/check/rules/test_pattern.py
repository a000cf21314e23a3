"""How English patterns are read."""

import pytest

from transcheck.check.rules.pattern import Gap, PatternError, Reading, parse


def written(reading: Reading) -> str:
    """The reading as one would write it: gaps as dots, slots by their letter."""
    return " ".join(
        (element.name or "...") if isinstance(element, Gap) else element.written
        for element in reading.elements
    )


@pytest.mark.parametrize(
    ("pattern", "readings"),
    [
        ("give X a bitter taste", ["give X a bitter taste"]),
        ("a word?", ["a word", "a"]),
        ("(make a|take the) hash", ["make a hash", "take the hash"]),
        ("(black|dark) day", ["black day"]),
        ("on ... condition", ["on ... condition"]),
        ("on … condition", ["on ... condition"]),
        ("back-breaking", ["back breaking"]),
        ("(very)? (big)? day", ["very big day", "very day", "big day", "day"]),
        ("X give Y", ["give"]),
        ("... give ...", ["give"]),
        ("last, but not =the least", ["last but not the least"]),
        ("N’s eyes on", ["eyes on"]),
    ],
)
def test_a_pattern_has_these_readings(pattern: str, readings: list[str]) -> None:
    assert [written(reading) for reading in parse(pattern)] == readings


@pytest.mark.parametrize(
    ("pattern", "what"),
    [
        ("give (X a taste", "a bracket is not closed"),
        ("give X) a taste", r"'\)' is out of place"),
        ("X ...", "can be read without a single word"),
        ("(a)?", "can be read without a single word"),
        ("give * taste", "neither a word nor a sign"),
        (" ".join(["(a b|c d|e f)"] * 6), "multiply to more than"),
    ],
)
def test_a_mistake_is_said_in_words(pattern: str, what: str) -> None:
    with pytest.raises(PatternError, match=what):
        parse(pattern)


def test_slots_that_stood_outside_are_remembered() -> None:
    (reading,) = parse("X gives Y a taste of N")
    assert reading.dropped == {"X", "N"}
    assert reading.slots == {"Y"}
