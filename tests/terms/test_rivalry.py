"""Which pairs of English nouns are drift."""

from tests.builders import pair
from transcheck.tables.lexicon import load
from transcheck.terms.rivalry import rivalries
from transcheck.terms.stretches import stretches


def _rivals(source: list[str], target: list[str]) -> list[tuple[str, str, str]]:
    article, lexicon = pair(source, target), load("ur")
    found = rivalries(list(stretches(article, lexicon)), lexicon, article)
    return [(r.source, r.first, r.rival) for r in found]


def test_one_source_word_behind_two_nouns_is_drift() -> None:
    source = ["غداری کی سزا موت ہے۔", "اس کی غداری ثابت ہوئی۔"]
    target = ["The punishment for treason is death.", "The betrayal by the man was proven."]
    assert _rivals(source, target) == [("غداری", "treason", "betrayal")]


def test_two_source_words_for_two_nouns_are_none() -> None:
    source = ["حکومت نے معاہدہ کیا۔", "فوج نے وعدہ کیا۔"]
    target = ["The government made an agreement.", "The army made a promise."]
    assert _rivals(source, target) == []


def test_both_nouns_in_one_sentence_are_none() -> None:
    source = ["غداری اور دھوکہ ہوا۔", "غداری ثابت ہوئی۔"]
    target = ["There was treason and treachery.", "The treason was proven."]
    assert _rivals(source, target) == []
