"""Where English patterns match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.check.rules.match import Matcher, placed
from transcheck.check.rules.pattern import parse


def found(pattern: str, text: str) -> list[str]:
    """The words matched, in order; of matches on one spot all are told."""
    words = placed(text)
    matcher = Matcher((0, reading) for reading in parse(pattern))
    return [match.span.of(text) for _, match in matcher.matches(words)]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("give a taste", "He gave a taste.", "gave a taste"),
        ("gave a taste", "He is giving a taste.", "giving a taste"),
        ("adventure", "Such adventures end.", "adventures"),
        ("be told that", "It was told that he left.", "was told that"),
        ("last but not =the least", "Last but not the least, he left.", "Last but not the least"),
        ("give X a taste", "They gave the young men a taste of it.", "gave the young men a taste"),
        ("give X a taste", "They gave us a very taste.", "gave us a very taste"),
        ("throw dust in X's eyes", "He threw dust in the people’s eyes.", "threw dust in the people’s eyes"),
        ("throw dust in X's eyes", "He threw dust in their eyes.", "threw dust in their eyes"),
        ("break the waist", "It broke their waist.", "broke their waist"),
        ("sit with his hands joined", "She sat with her hands joined.", "sat with her hands joined"),
        ("make him hear", "It made them hear.", "made them hear"),
        ("bitter taste", "a bitter, very bitter taste", "bitter taste"),
        ("remain successful", "They remained fully successful.", "remained fully successful"),
        (
            "on ... grounds",
            "on what he called humanitarian grounds",
            "on what he called humanitarian grounds",
        ),
        ("back-breaking inflation", "Back-breaking inflation hit.", "Back-breaking inflation"),
        ("back-breaking inflation", "back breaking inflation", "back breaking inflation"),
        ("organise X in colour", "organizing it in color", "organizing it in color"),
        ("=rather ,", "Rather, it is cheap.", "Rather,"),
        (", while", "It rained, while he slept.", ", while"),
        ("at this ,?", "At this, he left.", "At this,"),
        ("at this ,?", "He left at this hour.", "at this"),
        ("on high level", "on the highest level", "on the highest level"),
    ],
)
def test_the_pattern_matches_these_words(pattern: str, text: str, words: str) -> None:
    assert found(pattern, text) == ([words] if words else [])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("last but not =the least", "Last but not least, he left."),
        ("=gave a taste", "They give a taste."),
        ("bitter taste", "It was bitter. Taste it."),
        ("bitter taste", "It was bitter, taste and all."),
        ("give X a taste", "He gave up. The soup had a taste."),
        ("give X a taste", "They gave one two three four five six seven a taste."),
        ("throw dust in X's eyes", "He threw dust in the eyes."),
        ("remain successful", "They remained not successful."),
        ("air firing", "There was on-air firing."),
        ("bitter taste", "a bitter taste-maker"),
        ("=rather ,", "He would rather stay."),
        (", while", "It rained while he slept."),
        ("on highest level", "on a high level"),
        ("new", "The news is out."),
    ],
)
def test_the_pattern_does_not_match(pattern: str, text: str) -> None:
    assert found(pattern, text) == []


def test_a_slot_is_as_short_as_can_be() -> None:
    text = "It gave him a taste and a taste."
    assert found("give X a taste", text) == ["gave him a taste"]


def test_every_place_is_found() -> None:
    assert found("bitter taste", "bitter taste, bitter taste; bitter tastes") == [
        "bitter taste",
        "bitter taste",
        "bitter tastes",
    ]


@given(st.lists(st.sampled_from(["give", "gave", "a", "bitter", "very", "taste", "him", ".", ",", "-", "“"])))
def test_a_match_begins_and_ends_with_words_of_the_pattern(parts: list[str]) -> None:
    text = " ".join(parts)
    for words in found("give X a bitter taste", text):
        first, *_, last = words.split()
        assert (first, last) in {("give", "taste"), ("gave", "taste")}
        assert "." not in words


def test_many_patterns_are_matched_at_once() -> None:
    patterns = ["bitter taste", "taste of adventure", "own end"]
    matcher = Matcher((n, reading) for n, pattern in enumerate(patterns) for reading in parse(pattern))
    owners = {owner for owner, _ in matcher.matches(placed("a bitter taste of adventures"))}
    assert owners == {0, 1}
