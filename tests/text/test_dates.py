"""Dates are read in many languages, and what is no date is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.text.dates import Calendar, DateMention, dates, gregorian


def said(text: str, language: str) -> list[tuple[int, int]]:
    return [(d.month, d.day) for d in dates(text, language) if d.month and not d.doubtful]


def weekdays(text: str, language: str) -> list[int]:
    return [d.weekday for d in dates(text, language) if d.weekday and not d.doubtful]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on October 11, 2025"),
        ("en", "on the 11th of October"),
        ("en", "on Oct. 11"),
        ("ur", "11 اکتوبر کی شب"),
        ("ur", "۱۱ اکتوبر"),
        ("hi", "11 अक्टूबर को"),
        ("ar", "في 11 أكتوبر"),
        ("ar", "11 تشرين الأول"),
        ("fa", "۱۱ اکتبر"),
        ("ps", "د اکتوبر په 11"),
        ("zh", "10月11日"),
        ("zh", "2025 年 10 月 11 日"),
        ("zh", "十月十一日"),
        ("ru", "11 октября"),
        ("tr", "11 Ekim"),
        ("es", "el 11 de octubre"),
        ("fr", "le 11 octobre"),
        ("de", "am 11. Oktober"),
        ("de", "am 11.10.2025"),
        ("en", "2025-10-11"),
    ],
)
def test_the_eleventh_of_october(language: str, text: str) -> None:
    assert said(text, language) == [(10, 11)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on Tuesday"),
        ("ur", "جمعرات اور"),
        ("fa", "روز سه‌شنبه"),
        ("ar", "يوم الثلاثاء"),
        ("zh", "星期二"),
        ("ru", "во вторник"),
        ("tr", "Salı günü"),
        ("de", "Dienstagabend"),
        ("fr", "mardi soir"),
    ],
)
def test_weekdays(language: str, text: str) -> None:
    assert weekdays(text, language) == ([4] if language == "ur" else [2])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they may march 5 km in the sun"),
        ("en", "May the best team win, said Theresa May"),
        ("zh", "一周四天工作制"),
        ("fa", "مهر و محبت"),
        ("fr", "la planète Mars"),
        ("ur", "گزشتہ ہفتے پیر صاحب"),
    ],
)
def test_words_that_are_also_months_and_weekdays_are_left_alone(language: str, text: str) -> None:
    assert said(text, language) == []
    assert weekdays(text, language) == []


def test_a_date_whose_parts_could_change_places_stays_open() -> None:
    (mention,) = dates("on 10/11/2025", "en")
    assert mention.doubtful
    assert mention.month == 0


def test_the_lunar_calendar_goes_by_the_same_numbers_in_every_language() -> None:
    months = [
        dates(text, language)[0] for text, language in [("12 ربیع الاول", "ur"), ("12 Rabi-ul-Awwal", "en")]
    ]
    assert {(m.calendar, m.month, m.day) for m in months} == {(Calendar.LUNAR, 3, 12)}


def test_a_solar_date_is_known_within_a_day() -> None:
    (mention,) = dates("۱۵ مهر ۱۴۰۲", "fa")
    assert mention.calendar is Calendar.SOLAR
    assert (10, 7) in gregorian(mention)
    assert len(gregorian(mention)) == 3


def test_nowruz_and_the_last_day_of_the_year_stand_side_by_side() -> None:
    first = DateMention(span=dates("1 حمل", "fa")[0].span, day=1, month=1, calendar=Calendar.SOLAR)
    last = DateMention(span=first.span, day=29, month=12, calendar=Calendar.SOLAR)
    assert (3, 21) in gregorian(first)
    assert (3, 20) in gregorian(last)


@given(st.text(max_size=60), st.sampled_from(["en", "ur", "zh", "ar", "fa", "sv"]))
def test_every_span_lies_in_the_text(text: str, language: str) -> None:
    for mention in dates(text, language):
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert all(mention.span.contains(s) for s in (mention.day_span, mention.month_span) if s)


def test_a_word_for_day_makes_a_doubtful_weekday_certain() -> None:
    assert weekdays("وصل الوفد يوم السبت", "ar") == [6]
    assert weekdays("ہفتے کے روز", "ur") == [6]
    assert weekdays("گزشتہ ہفتے", "ur") == []
