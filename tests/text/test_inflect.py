"""English forms: recognised, and made."""

import pytest

from transcheck.text.inflect import (
    Form,
    base_of,
    form_of,
    in_form,
    inflect,
    is_verb,
    lemmas,
    plural,
    singular,
)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("gave", "give"), ("giving", "give"), ("adventures", "adventure"), ("was", "be"), ("hoped", "hope"),
        ("hopping", "hop"), ("tried", "try"), ("dying", "die"), ("leaves", "leave"), ("leaves", "leaf"),
        ("crises", "crisis"), ("travelling", "travel"), ("traveling", "travel"), ("committed", "commit"),
        ("visited", "visit"), ("boxes", "box"), ("agreed", "agree"), ("Left", "leave"), ("left", "left"),
        ("highest", "high"), ("bigger", "big"), ("severest", "severe"), ("happier", "happy"),
        ("worst", "bad"),
    ],
)  # fmt: skip
def test_a_form_is_known_for_its_word(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


@pytest.mark.parametrize(
    ("word", "other"),
    [("news", "new"), ("evening", "even"), ("hoped", "hop"), ("bus", "bu"), ("officer", "office")],
)
def test_a_word_that_only_looks_inflected_is_not(word: str, other: str) -> None:
    assert other not in lemmas(word)


@pytest.mark.parametrize(
    ("verb", "like", "expected"),
    [
        ("make", "gave", "made"), ("make", "gives", "makes"), ("make", "giving", "making"),
        ("succeed", "remained", "succeeded"), ("pay", "was", "paid"), ("stop", "ran", "stopped"),
        ("die", "running", "dying"), ("reply", "says", "replies"), ("be", "remains", "is"),
        ("refer", "telling", "referring"), ("open", "telling", "opening"), ("free", "telling", "freeing"),
        ("made", "giving", "making"),
    ],
)  # fmt: skip
def test_a_verb_takes_the_form_of_another(verb: str, like: str, expected: str) -> None:
    assert inflect(verb, like) == expected


@pytest.mark.parametrize(
    ("word", "after", "form"),
    [
        ("remained", "he", Form.PAST),
        ("remained", "has", Form.PARTICIPLE),
        ("held", "were", Form.PARTICIPLE),
        ("come", "have", Form.PARTICIPLE),
        ("come", "they", Form.BASE),
        ("put", "he", Form.PAST),
        ("put", "will", Form.BASE),
    ],
)
def test_the_word_before_tells_forms_apart(word: str, after: str, form: Form) -> None:
    assert form_of(word, after=after) is form


@pytest.mark.parametrize(
    ("one", "many"),
    [("worker", "workers"), ("crisis", "crises"), ("party", "parties"), ("man", "men"), ("box", "boxes")],
)
def test_a_noun_has_a_plural_and_the_way_back(one: str, many: str) -> None:
    assert plural(one) == plural(many) == many
    assert singular(many) == singular(one) == one


def test_what_is_not_counted_has_no_plural() -> None:
    assert plural("evidence") == "evidence"
    assert singular("news") == "news"


def test_every_form_of_every_verb_leads_back_to_it() -> None:
    for verb in ("give", "stop", "try", "lie", "refer", "travel", "dye", "panic", "be", "see", "fix", "go"):
        for form in Form:
            assert verb in lemmas(in_form(verb, form)), (verb, form)


def test_a_verb_is_known_in_all_its_forms() -> None:
    assert is_verb("sprinkling")
    assert is_verb("was")
    assert not is_verb("majority")
    assert base_of("made") == "make"


@pytest.mark.parametrize("verb", ["bring", "sting", "feed", "need", "speed", "proceed"])
def test_a_base_that_ends_like_a_form_is_a_base(verb: str) -> None:
    assert form_of(verb) is Form.BASE
