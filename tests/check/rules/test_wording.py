"""Suggestions that fit the text."""

import pytest

from transcheck.check.rules.match import Matcher, placed
from transcheck.check.rules.pattern import parse
from transcheck.check.rules.wording import suggestions


def suggested(literal: str, natural: list[str], text: str) -> tuple[str, ...]:
    words = placed(text)
    matches = [m for _, m in Matcher((0, reading) for reading in parse(literal)).matches(words)]
    longest = max(matches, key=lambda match: (len(match.span), len(match.words)))
    return suggestions(natural, longest, words)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("It remains successful.", "succeeds"),
        ("It remained successful.", "succeeded"),
        ("It has remained successful.", "succeeded"),
        ("It is remaining successful.", "succeeding"),
        ("It will remain successful.", "succeed"),
    ],
)
def test_the_verb_takes_the_form_of_the_one_it_replaces(text: str, better: str) -> None:
    assert suggested("remain successful", ["succeed"], text) == (better,)


@pytest.mark.parametrize(
    ("literal", "natural", "text", "better"),
    [
        (
            "give X a bitter taste",
            "make X pay dearly",
            "They gave the enemy a bitter taste.",
            "made the enemy pay dearly",
        ),
        ("come face to face", "be at loggerheads", "They have come face to face.", "been at loggerheads"),
        ("put hemp in colour", "spoil the party", "Rain put hemp in colour.", "spoiled the party"),
        ("put hemp in colour", "spoil the party", "Rain will put hemp in colour.", "spoil the party"),
        ("become a whirlwind", "fly into a rage", "He became a whirlwind.", "flew into a rage"),
        ("fall victim to deadlock", "be stalled", "The talks fell victim to deadlock.", "were stalled"),
        ("fall victim to deadlock", "be stalled", "The deal fell victim to deadlock.", "was stalled"),
        ("was saved hair by hair", "narrowly escaped", "They were saved hair by hair.", "narrowly escaped"),
        ("pull and stretch", "tug-of-war", "Pulling and stretching began.", "Tug-of-war"),
        ("force of order", "police", "The forces of order came.", "police"),
        ("force X to go", "make X go", "It forces him to go.", "makes him go"),
        ("peasant worker", "migrant worker", "Peasant workers left.", "Migrant workers"),
        ("poisonous statements", "inflammatory remarks", "a poisonous statement", "inflammatory remark"),
        ("solid proof", "solid evidence", "with solid proofs", "solid evidence"),
        ("tug and pull", "war of words", "tugs and pulls", "war of words"),
        ("florp the teeth of", "thrash", "They florped the teeth of it.", "thrashed"),
        ("Holi of blood", "bloodbath", "It was a Holi of blood.", "bloodbath"),
        ("holi of blood", "bloodbath", "“Holi of blood”", "Bloodbath"),
        ("holi of blood", "bloodbath", "It came. Holi of blood.", "Bloodbath"),
        ("bitter taste", "sour note", "PM Leaves Bitter Taste", "Sour note"),
        (
            "the star of X's eye",
            "the apple of X's eye",
            "the star of his son's eyes",
            "the apple of his son's eye",
        ),
        ("welcoming step", "welcome step", "It is a welcoming step.", "welcome step"),
        ("throw dust in X's eyes", "deceive X", "It threw dust in the voters’ eyes.", "deceived the voters"),
        ("throw dust in X's eyes", "deceive X", "It threw dust in their eyes.", "deceived them"),
        ("give X a taste", "break X's will", "It gave him a taste.", "broke his will"),
        ("give X a taste", "break X's will", "It gave the party a taste.", "broke the party’s will"),
    ],
)
def test_slots_and_forms(literal: str, natural: str, text: str, better: str) -> None:
    assert suggested(literal, [natural], text) == (better,)


def test_the_row_s_order_is_kept() -> None:
    assert suggested("bitter taste", ["sour note", "bad time"], "a bitter taste") == ("sour note", "bad time")


def test_a_wording_that_would_lose_words_comes_last() -> None:
    text = "They dispatched two men to hell."
    assert suggested("dispatch X to hell", ["kill", "kill X"], text) == ("killed two men", "killed")


def test_a_wording_whose_slot_is_not_filled_is_left_out() -> None:
    assert suggested("(send to hell|send X to hell)", ["kill X", "kill"], "He sent to hell.") == ("killed",)


def test_a_preposition_goes_with_the_match_that_ends_in_it() -> None:
    naturals = ["succeed in", "succeed"]
    assert suggested("remain successful in", naturals, "He remained successful in it.") == (
        "succeeded in",
        "succeeded",
    )
    assert suggested("remain successful", naturals, "He remained successful.") == ("succeeded",)


def test_an_outer_slot_is_left_out_on_both_sides() -> None:
    text = "It gives him a taste of defeat."
    assert suggested("give X a taste of Y", ["make X pay for Y"], text) == ("makes him pay for",)


def test_a_capital_stays_a_capital() -> None:
    assert suggested(
        "last but not =the least", ["last but not least"], "Last but not the least, he left."
    ) == ("Last but not least",)


def test_no_wording_repeats_what_stands_there() -> None:
    assert suggested("severe punishment", ["severe punishment", "tough sentence"], "severe punishment") == (
        "tough sentence",
    )


def test_a_cut_is_an_empty_wording() -> None:
    assert suggested("it is needless to say that", [""], "It is needless to say that he left.") == ("",)
