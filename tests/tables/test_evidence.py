"""Measures of a passage and its translation."""

import pytest

from transcheck.tables.evidence import FAITHFUL, MEASURES, evidence

URDU = "وزیر اعظم نے اسپتال کے دورے کے دوران زخمیوں کی عیادت کی۔"
GOOD = "The prime minister visited the injured during a tour of the hospital."


def test_words_of_the_source_without_a_counterpart_are_missed():
    whole = evidence(URDU, GOOD, "ur")
    cut = evidence(URDU, "The prime minister was there.", "ur")
    assert cut["unrendered"] > whole["unrendered"]
    assert cut["rendered"] < whole["rendered"]


def test_english_that_no_word_of_the_source_accounts_for_is_noticed():
    other = "The striker scored two goals in the second half of the match."
    assert evidence(URDU, other, "ur")["explained"] < evidence(URDU, GOOD, "ur")["explained"]


def test_a_word_of_the_same_family_counts_nearly_as_much():
    text = "经济 增长"
    exact, family, none = (
        evidence(text, f"The {word} grew.", "zh")["rendered"] for word in ("economy", "economical", "weather")
    )
    assert exact > family > none


def test_native_wording_has_more_lift_than_literal_wording():
    native = evidence("x", "They took part in the meeting.", "und")
    literal = evidence("x", "They took share at the meeting.", "und")
    assert native["lift"] > literal["lift"]


def test_without_a_lexicon_nothing_is_said_of_faithfulness():
    found = evidence(
        "Ministeerium teatas, et kõnelused lõppesid.", "The ministry said talks had ended.", "et"
    )
    assert not set(FAITHFUL) & set(found)
    assert set(found) == set(MEASURES) - set(FAITHFUL)


def test_names_that_sound_like_nothing_in_the_translation_are_lost():
    source = "Eile kohtus Tamm Riias Bergmanniga."
    kept = evidence(source, "Yesterday Tamm met Bergmann in Riga.", "et")
    lost = evidence(source, "Yesterday they met in the city.", "et")
    assert lost["names_lost"] > kept["names_lost"]
    assert kept["alike"] > lost["alike"]


@pytest.mark.parametrize(
    ("source", "target"),
    [("۔", "."), ("", ""), ("۱۲۳", "123"), ("ایک", "👍"), ("ا" * 5000, "a" * 5000), ("\ud800", "x\ud800")],
)
def test_odd_texts_have_measures_too(source, target):
    assert all(isinstance(value, float | int) for value in evidence(source, target, "ur").values())
