"""Which source expressions stand in a text, and where."""

import pytest

from transcheck.check.rules.source import SourceIndex


def found(pattern: str, text: str, *, language: str = "ur", spaced: bool = True) -> list[str]:
    index = SourceIndex([(7, pattern)], language=language, spaced=spaced)
    return [span.of(text) for span in index.matches(text).get(7, ())]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("زہریلے بیانات", "وزیر نے زہریلے بیانات دیے۔", "زہریلے بیانات"),
        ("یاد رہے کہ", "ياد رہے كہ وہ گئے۔", "ياد رہے كہ"),  # Arabic letters in Urdu copy
        ("جنگی معیشت", "جنگِی معیشت", "جنگِی معیشت"),
        ("مہم جوئی", "ایسی مہم‌جوئی ہے", "مہم‌جوئی"),  # a joiner for the space
        ("چکھا*", "مزہ چکھائیں گے", "چکھائیں"),
        ("تلخ ... چکھا*", "تلخ اور کڑوا مزہ چکھایا", "تلخ اور کڑوا مزہ چکھایا"),
    ],
)
def test_urdu_is_found(pattern: str, text: str, words: str) -> None:
    assert found(pattern, text) == [words]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("کل", "کلام"),
        ("جنگ", "جنگی"),
        ("تلخ ... مزہ", "تلخ ہے۔ بڑا مزہ"),
        ("تلخ ... مزہ", "تلخ ایک دو تین چار پانچ مزہ"),
    ],
)
def test_urdu_is_not_found(pattern: str, text: str) -> None:
    assert found(pattern, text) == []


def test_arabic_words_carry_what_is_written_together_with_them() -> None:
    assert found("جانب", "ومن الجانب", language="ar") == ["الجانب"]
    assert found("من جانبه", "ومن جانبه قال", language="ar") == ["ومن جانبه"]


def test_hindi_words_end_after_their_signs() -> None:
    assert found("वर", "वर्ष", language="hi") == []
    assert found("वर्ष", "इस वर्ष में", language="hi") == ["वर्ष"]


def test_chinese_needs_no_borders() -> None:
    assert found("与此同时", "他与此同时说", language="zh", spaced=False) == ["与此同时"]
    assert found("加强...建设", "要加强基层组织建设。", language="zh", spaced=False) == ["加强基层组织建设"]


def test_every_place_is_told_in_order() -> None:
    assert found("کل", "کل اور کل") == ["کل", "کل"]
