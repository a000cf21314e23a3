"""Names across scripts."""

import pytest

from transcheck.tables.names import latin_letters, script_letters, similarity


@pytest.mark.parametrize(
    ("language", "source", "english"),
    [
        ("ur", "زاہد رحمانی", "Zahid Rahmani"),
        ("ur", "عبد اللہ قریشی", "Abdullah Qureshi"),
        ("und", "استنبول", "Istanbul"),
        ("ar", "دونالد ترامب", "Donald Trump"),
        ("fa", "محمود احمدی‌نژاد", "Mahmoud Ahmadinejad"),
        ("ru", "Навальный", "Navalny"),
        ("und", "Волгоград", "Volgograd"),
        ("hi", "नरेन्द्र मोदी", "Narendra Modi"),
        ("he", "נתניהו", "Netanyahu"),
        ("zh", "法国", "France"),
        ("und", "马克龙", "Macron"),
        ("ko", "트럼프", "Trump"),
        ("ja", "オバマ", "Obama"),
    ],
)
def test_one_name_in_two_scripts_fits(language, source, english):
    assert similarity(source, english, language=language) > 0.6


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("خواجہ آصف", "Istanbul"),
        ("Навальный", "Trump"),
        ("استنبول", "Islamabad"),
        ("马克龙", "Merkel"),
        ("트럼프", "Obama"),
    ],
)
def test_two_names_do_not(source, english):
    assert similarity(source, english) < 0.4


def test_no_name_fits_nothing():
    assert similarity("", "Asif") == 0
    assert similarity("آصف", " ") == 0
    assert similarity("123", "Asif") == 0


def test_letters_are_folded_on_both_sides():
    assert latin_letters("Łódź-Erdoğan’s") == "lodzerdogans"
    assert script_letters("عَلي 2") == script_letters("علی") == "علی"
