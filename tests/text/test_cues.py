"""Negation and hedges are found in whole words, and not in phrases that only look so."""

import pytest

from transcheck.text.cues import cues


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He doesn't accept it"),
        ("en", "He doesn’t accept it"),
        ("en", "Nobody came"),
        ("ur", "قبول نہیں کرے گا"),
        ("hi", "नहीं मानेंगे"),
        ("ar", "لم يقبل"),
        ("fa", "نمی‌پذیرد"),
        ("zh", "他没有接受"),
        ("ru", "он не принял"),
        ("de", "keine Einigung"),
        ("fr", "il n’accepte pas"),
        ("es", "nunca aceptará"),
    ],
)
def test_a_denial_is_found(language: str, text: str) -> None:
    assert cues("negation", language).find(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a note on Notting Hill and the nobility"),
        ("ur", "نہ صرف پولیس بلکہ فوج بھی"),
        ("zh", "不仅如此，未来的无人机非常多"),
        ("de", "nicht nur die Polizei"),
        ("ar", "لا يزال قائما"),
    ],
)
def test_what_only_looks_like_a_denial_is_none(language: str, text: str) -> None:
    assert not cues("negation", language).find(text)


def test_a_word_that_holds_a_denial_counts_as_possible() -> None:
    negation = cues("negation", "en")
    assert negation.any_in("They were unable to come")
    assert not negation.find("They were unable to come")
    assert not negation.any_in("The United Nations met at the university")


def test_the_span_is_in_the_text_as_it_stands() -> None:
    text = "وہ ِقبول نہیں کرے گا"
    (span,) = cues("negation", "ur").find(text)
    assert span.of(text) == "نہیں"


def test_a_language_without_a_list_says_so() -> None:
    assert not cues("negation", "sw").known
    assert cues("negation", "zh-Hant").known


def test_several_denials_of_one_clause_are_one() -> None:
    assert cues("negation", "en").tally("She did not come and would not say why").certain == 2
    assert cues("negation", "fa").tally("هیچ کس نیامد").certain == 1


def test_words_that_only_keep_a_denial_company_do_not_stand_in_for_it() -> None:
    tally = cues("negation", "en").tally("They said anything before they failed")
    assert (tally.possible, tally.strong) == (3, 1)
