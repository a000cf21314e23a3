"""Rows whose wording is met but roughly, opposite their source expression."""

from dataclasses import replace
from functools import partial

import pytest

from tests.builders import pair
from tests.check.rules import rows
from transcheck.check import Finding
from transcheck.check.rules import Rule, Rulebook, Tier

SOURCE = "وہ دشمن کو تلخ مزہ چکھائیں گے۔"


rule = partial(rows.rule, tier=Tier.WITH_SOURCE)


def found(rule: Rule, target: str, source: str = SOURCE) -> list[tuple[str, Finding]]:
    (passage,) = pair([source] if source else None, [target]).passages
    book = Rulebook([rule], source_language="ur")
    findings = [found.finding for found in book.passage_findings(passage)]
    return [(finding.span.of(target), finding) for finding in findings]


@pytest.mark.parametrize(
    ("target", "quote"),
    [
        ("The taste was bitter, they said.", "taste was bitter"),
        ("They got a bitter and lasting taste.", "bitter and lasting taste"),
        ("A bitter flavour was promised to them.", "bitter flavour"),
    ],
    ids=["another order", "words between", "another word for the same source word"],
)
def test_the_words_of_a_row_are_met_in_other_ways(target: str, quote: str) -> None:
    assert [stretch for stretch, _ in found(rule("bitter taste"), target)] == [quote]


def test_what_is_met_roughly_is_less_sure() -> None:
    ((_, exact),) = found(rule("bitter taste"), "They got a bitter taste.")
    ((_, rough),) = found(rule("bitter taste"), "The taste was bitter, they said.")
    assert exact.confidence is None
    assert rough.confidence is not None
    assert rough.confidence < rule("bitter taste").confidence(with_source=True)


@pytest.mark.parametrize(
    ("row", "target", "source"),
    [
        (rule("bitter taste"), "The taste was bitter, they said.", ""),
        (rule("bitter taste"), "The taste was bitter, they said.", "موسم اچھا ہے۔"),
        (rule("bitter taste"), "They will pay dearly for the bitter words about taste.", SOURCE),
        (rule("bitter taste"), "They liked the taste. Bitter words came later.", SOURCE),
        (rule("bitter taste", naturals=("taste bitter",)), "The taste was bitter, they said.", SOURCE),
        (rule("adventures"), "An adventure it was.", SOURCE),
        (rule("bitter taste of"), "The taste was bitter, they said.", SOURCE),
    ],
    ids=[
        "no source",
        "another source",
        "the natural rendering stands",
        "two sentences",
        "the row is about form",
        "one word is too little",
        "its preposition is missing",
    ],
)
def test_a_row_is_not_read_loosely(row: Rule, target: str, source: str) -> None:
    row = replace(row, tier=Tier.WITH_SOURCE)
    assert not [f for _, f in found(row, target, source) if f.confidence is not None]


def test_a_better_wording_is_put_in_place_only_where_nothing_is_lost() -> None:
    row = rule("bitter taste", naturals=("heavy price",))
    ((_, strewn),) = found(row, "The taste was bitter, they said.")
    assert not strewn.suggestions
    assert "heavy price" in strewn.message
    ((_, other),) = found(row, "They will face a bitter flavour.")
    assert other.suggestions == ("heavy price",)


def test_a_rare_word_stands_for_a_wording_whose_others_name_a_class() -> None:
    row = rule("fulminate (minister|mayor|farmer|union|resident|president|shopkeeper)", naturals=("fume",))
    ((stretch, finding),) = found(row, "“They leave us here,” fulminates Maryvonne.")
    assert stretch == "fulminates"
    assert finding.confidence is not None
    assert not found(row, "They fume at it, fulminates nobody.")


def test_words_turned_round_may_have_another_between_them() -> None:
    row = rule("level the problem", naturals=("solve it",), kind="lightverb")
    assert found(row, "The problem of the land is levelled.")
    assert not found(row, "They levelled the old problem.")


def test_a_name_is_not_read_loosely() -> None:
    row = rule("bitter taste")
    assert not found(row, "The Taste Bitter won.")
    assert found(row, "The taste bitter won.")
