"""Names keep their consonants from script to script."""

import pytest

from transcheck.text.romanise import skeletons


@pytest.mark.parametrize(
    ("english", "others"),
    [
        ("Istanbul", ["استنبول", "Стамбул", "イスタンブール"]),
        ("Michael", ["مائیکل", "माइकल", "মাইকেল", "마이클"]),
        ("Washington", ["واشنگٹن", "Вашингтон", "וושינגטון", "ワシントン", "워싱턴", "वाशिंगटन"]),
        ("Trump", ["ٹرمپ", "ट्रम्प", "トランプ", "트럼프"]),
        ("Obama", ["اوباما", "オバマ", "Ομπάμα"]),
    ],
)
def test_a_name_shares_a_skeleton_with_itself_in_another_script(english, others):
    for other in others:
        assert set(skeletons(english)) & set(skeletons(other)), other


def test_accents_and_case_do_not_matter():
    assert skeletons("ERDOĞAN") == skeletons("Erdogan")


def test_no_word_has_more_than_four_readings():
    assert len(skeletons("Wojciechowiczghchw")) <= 4


def test_a_word_without_consonants_has_an_empty_skeleton():
    assert skeletons("Aia") == ("",)
