"""Looking source words up in the bilingual lexicons."""

import pytest

from transcheck.tables.lexicon import LANGUAGES, ChineseLexicon, Lexicon, load

SMALL = Lexicon(
    """\
حکومت\tgovernment 87|rule 3
لڑکا\tboy 90
لڑکی\tgirl 90
وزیر اعظم\tminister 50|prime 50\tprime minister|premier of state
""",
    "ur",
)
CHINESE = ChineseLexicon(
    "\t長\t长\n外交\tdiplomacy 90\n外交部\tministry 50\n部\tpart 40\n部长\tminister 90\n"
)


_FRANCE = {
    "ar": "فرنسا", "de": "Frankreich", "es": "Francia", "fa": "فرانسه", "fr": "France", "hi": "फ़्रांस",
    "ps": "فرانسه", "ru": "Франция", "ur": "فرانس", "zh": "法国",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_lexicon_opens_and_knows_a_country(language):
    lexicon = load(language)
    assert lexicon is not None
    assert lexicon.translations(_FRANCE[language])[0][0] == "France"


def test_probabilities_fall_and_stay_within_one():
    pairs = load("ur").translations("مذاکرات")
    assert [p for _, p in pairs] == sorted((p for _, p in pairs), reverse=True)
    assert 0 < sum(p for _, p in pairs) <= 1.01
    assert {"talk", "talks"} & {english for english, _ in pairs}


def test_a_language_without_a_table_has_no_lexicon():
    assert load("is") is None
    assert load("und") is None


def test_regions_and_kin_share_a_table():
    assert load("zh-Hant-TW") is load("zh")
    assert load("prs") is load("fa")


def test_an_inflected_word_is_found_by_its_base_with_less_trust():
    assert SMALL.translations("لڑکوں") == (("boy", 0.54),)


def test_spelling_variants_are_folded():
    assert SMALL.translations("حكومت") == SMALL.translations("حکومت") != ()


def test_a_word_is_explained_whatever_its_english_inflection():
    assert SMALL.explains(["حکومت"], "Governments") == pytest.approx(0.87)
    assert SMALL.explains(["حکومت"], "window") == 0


def test_phrases_are_kept_beside_the_words():
    assert SMALL.glosses("وزیر اعظم") == ("prime minister", "premier of state")
    assert SMALL.glosses("حکومت") == ()


def test_chinese_is_cut_into_the_longest_headwords_with_their_spans():
    text = "外交部 部長说OK。"
    found = CHINESE.tokens(text)
    assert [word.text for word in found] == ["外交部", "部長", "说", "OK"]
    assert all(word.span.of(text) == word.text for word in found)


def test_traditional_characters_are_read_as_simplified():
    assert CHINESE.translations("部長") == CHINESE.translations("部长") == (("minister", 0.9),)


def test_an_unknown_word_has_no_translation():
    assert SMALL.translations("ککککک") == ()
