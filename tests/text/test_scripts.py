"""Writing systems."""

import pytest

from transcheck.text.scripts import base_language, is_rtl, main_script, script_of


@pytest.mark.parametrize(
    ("character", "script"),
    [
        ("a", "Latin"),
        ("ب", "Arabic"),
        ("北", "Han"),
        ("カ", "Kana"),
        ("ह", "Devanagari"),
        ("7", ""),
        ("۔", ""),
    ],
)
def test_a_letter_belongs_to_a_script_and_a_digit_to_none(character: str, script: str) -> None:
    assert script_of(character) == script


def test_the_main_script_is_the_one_of_most_letters() -> None:
    assert main_script("پاکستان in 2026") == "Arabic"
    assert main_script("12:30!") == ""


def test_a_tag_is_read_by_its_language() -> None:
    assert base_language("zh-Hans") == "zh"
    assert is_rtl("ur-PK")
    assert not is_rtl("en")
