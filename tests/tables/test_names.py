"""Names across scripts."""

import pytest

from transcheck.tables.names import similarity


@pytest.mark.parametrize(
    ("language", "source", "english"),
    [
        ("ur", "خواجہ آصف", "Khawaja Asif"),
        ("ur", "استنبول", "Istanbul"),
        ("ar", "دونالد ترامب", "Donald Trump"),
        ("ru", "Навальный", "Navalny"),
        ("hi", "नरेन्द्र मोदी", "Narendra Modi"),
        ("zh", "法国", "France"),
    ],
)
def test_one_name_in_two_scripts_fits(language, source, english):
    assert similarity(source, english, language=language) > 0.7


@pytest.mark.parametrize(
    ("source", "english"), [("خواجہ آصف", "Istanbul"), ("Навальный", "Trump"), ("استنبول", "Islamabad")]
)
def test_two_names_do_not(source, english):
    assert similarity(source, english) < 0.7


def test_no_name_fits_nothing():
    assert similarity("", "Asif") == 0
    assert similarity("آصف", " ") == 0
