"""Reading the dates of a text: days, months and weekdays, Gregorian, lunar and solar.

Years are read with the numbers, since a bare year is one.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

import regex

from transcheck.model import Span
from transcheck.paths import resources
from transcheck.text.fold import Folded, fold, fold_text
from transcheck.text.languages import facts
from transcheck.text.scripts import base_language


class Calendar(StrEnum):
    GREGORIAN = "gregorian"
    LUNAR = "lunar"
    """The Islamic months, Muharram to Dhu al-Hijjah."""
    SOLAR = "solar"
    """The months of Iran and Afghanistan, from about 21 March on."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as it stands; what it leaves open is 0. `weekday` runs from 1, Monday, to 7.

    `doubtful` names may be something else ("may", پیر): they excuse another date but are
    not themselves in the wrong. `month_span` and `day_span` are the places of the parts.
    """

    span: Span
    day: int = 0
    month: int = 0
    weekday: int = 0
    calendar: Calendar = Calendar.GREGORIAN
    doubtful: bool = False
    day_span: Span | None = None
    month_span: Span | None = None


@lru_cache(maxsize=4096)
def dates(text: str, language: str) -> tuple[DateMention, ...]:
    """The dates of a text in order; a weekday beside a date is a mention of its own."""
    names = _names(base_language(language))
    folded = fold(text)
    found = [*_named(text, folded, names), *_numeric(text)]
    return tuple(sorted(found, key=lambda d: d.span))


@dataclass(frozen=True)
class _Names:
    """What months and weekdays are called, keyed by the folded name."""

    language: str
    pattern: regex.Pattern[str]
    months: Mapping[str, tuple[Calendar, int]]
    weekdays: Mapping[str, int]
    doubtful: frozenset[str]
    beside: frozenset[str]
    """Words beside a doubtful weekday that make it one."""


@cache
def _names(language: str) -> _Names:
    known, extra = facts(language), _calendars()
    months = {
        **_numbered(_more(extra, "hijri", language, "/"), Calendar.LUNAR),
        **_numbered(_more(extra, "solar", language, "/"), Calendar.SOLAR),
        **_numbered(known.months, Calendar.GREGORIAN),
        **_numbered(_more(extra, "months", language, " "), Calendar.GREGORIAN),
    }
    weekdays = {
        fold_text(form): n
        for rows in (known.weekdays, _more(extra, "weekdays", language, " "))
        for n, forms in enumerate(rows, start=1)
        for form in forms
    }
    doubtful = extra["doubtful"].get(language, "")
    names = sorted({*months, *weekdays} - {""}, key=len, reverse=True)
    pattern = "|".join(_flexible(name) for name in names) or r"(?!)"
    edge = "" if language in ("zh", "ja") else r"(?![\p{L}\p{M}])"
    prefix = r"(?<=(?<![\p{L}\p{M}])[وبلف])|" if language == "ar" else ""
    start = "" if language in ("zh", "ja") else rf"(?:{prefix}(?<![\p{{L}}\p{{M}}]))"
    return _Names(
        language=language,
        pattern=regex.compile(f"{start}(?:{pattern}){edge}"),
        months={name.replace(" ", "").replace("-", ""): value for name, value in months.items()},
        weekdays={name.replace(" ", "").replace("-", ""): value for name, value in weekdays.items()},
        doubtful=frozenset(fold_text(form.strip()).replace(" ", "") for form in doubtful.split(",")),
        beside=frozenset(fold_text(form.strip()) for form in extra["beside"].get(language, "").split(","))
        - {""},
    )


def _flexible(name: str) -> str:
    """The name with its spaces optional or hyphens; Chinese writers set one before 月."""
    return regex.escape(name).replace(r"\ ", r"[ \-]?").replace("月", " ?月")


@cache
def _calendars() -> Mapping[str, Any]:
    path = resources() / "languages" / "dates" / "calendars.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _more(extra: Mapping[str, Any], table: str, language: str, mark: str) -> list[tuple[str, ...]]:
    rows = extra[table].get(language, [])
    return [tuple(form.replace("_", " ").strip() for form in row.split(mark) if form.strip()) for row in rows]


def _numbered(rows: Sequence[Sequence[str]], calendar: Calendar) -> dict[str, tuple[Calendar, int]]:
    return {fold_text(form): (calendar, n) for n, forms in enumerate(rows, start=1) for form in forms}


_ORDINAL = r"(?:st|nd|rd|th|er|º|\.|-?го|-?е|ویں|वीं|मे|مه)?"
_BEFORE = regex.compile(rf"(?<![\d.,:/])(\d{{1,2}}){_ORDINAL}(?:\s|-|\s?(?:of|de|of the|نېټه د)\s)?$")
_BEFORE_RANGE = regex.compile(r"\d{1,2}\s*(?:-|to|and|تا|سے|से|au|al|bis|y|et)\s*$")
_AFTER = regex.compile(
    r"\.?[\s\-]*(?:په\s*)?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|\s*(?:a\.?m|p\.?m|per|million|billion))"
)
_AFTER_UNSPACED = regex.compile(r"(?:份)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号號]")
_NOT_A_WEEKDAY = regex.compile(r"[天个年]")  # 一周四天: four days a week
_YEAR = regex.compile(r"[\s,]*(?:de |del |سنة |عام |سال |د |of )?(?:1[5-9]|20)\d\d(?!\d)")
_IN = regex.compile(
    r"\b(?:in|since|until|till|by|from|to|through|of|for|mid|early|late|last|next|this|every|and|or"
    r"|between|before|after|during)[ \-]$"
)


def _named(text: str, folded: Folded, names: _Names) -> Iterator[DateMention]:
    for found in names.pattern.finditer(folded.text):
        name = found.group().replace(" ", "").replace("-", "")
        span = folded.original(found.start(), found.end())
        if name in names.weekdays and name not in names.months:
            yield from _weekday(text, span, name, names, is_day=_beside_a_day(folded, found, names))
        elif name in names.months:
            yield from _month(text, folded, found, names)


def _beside_a_day(folded: Folded, found: "regex.Match[str]", names: _Names) -> bool:
    """Whether a word such as "day" or "evening" stands before the name, or soon after it."""
    before = folded.text[max(found.start() - 20, 0) : found.start()].split()[-1:]
    after = folded.text[found.end() : found.end() + 20].split()[:2]
    return not names.beside.isdisjoint((*before, *after))


def _weekday(text: str, span: Span, name: str, names: _Names, *, is_day: bool) -> Iterator[DateMention]:
    doubtful = name in names.doubtful and not is_day
    if names.language == "zh" and _NOT_A_WEEKDAY.match(text, span.end):
        return
    if _lost_its_capital(text, span, names.language) or (doubtful and names.language in ("en", "de")):
        return
    yield DateMention(span=span, weekday=names.weekdays[name], doubtful=doubtful)


def _month(text: str, folded: Folded, found: "regex.Match[str]", names: _Names) -> Iterator[DateMention]:
    name = found.group().replace(" ", "").replace("-", "")
    span = folded.original(found.start(), found.end())
    if _lost_its_capital(text, span, names.language):
        return
    calendar, month = names.months[name]
    day = _day(folded, found, names)
    behind = folded.text[found.end() :]
    anchored = day is not None or _YEAR.match(behind) is not None
    doubtful = name in names.doubtful and not anchored
    if doubtful and names.language == "en" and not _IN.search(folded.text[: found.start()][-12:]):
        return
    if calendar is Calendar.SOLAR and not anchored:
        return
    whole = span if day is None else Span(min(span.start, day[1].start), max(span.end, day[1].end))
    yield DateMention(
        span=whole,
        day=day[0] if day else 0,
        month=month,
        calendar=calendar,
        doubtful=doubtful,
        day_span=day[1] if day else None,
        month_span=span,
    )


def _day(folded: Folded, found: "regex.Match[str]", names: _Names) -> tuple[int, Span] | None:
    """The day of the month before its name, or behind it where the language puts it there."""
    text = folded.text
    if names.language in ("zh", "ja"):
        behind = _AFTER_UNSPACED.match(text, found.end())
    else:
        before = _BEFORE.search(text[: found.start()][-16:])
        if before is not None:
            offset = max(found.start() - 16, 0)
            return _valid(int(before[1]), folded.original(offset + before.start(1), offset + before.end(1)))
        behind = _AFTER.match(text, found.end()) if names.language in ("en", "ps") else None
    if behind is None:
        return None
    return _valid(_number(behind[1]), folded.original(behind.start(1), behind.end(1)))


def _number(text: str) -> int:
    """A day in figures or Chinese words."""
    if text.isdigit():
        return int(text)
    tens, ten, units = text.rpartition("十")
    digits = "零一二三四五六七八九"
    if not ten:
        return digits.find(units) if len(units) == 1 else 0
    return (digits.find(tens) if tens else 1) * 10 + (digits.find(units) if units else 0)


def _valid(day: int, span: Span) -> tuple[int, Span] | None:
    return (day, span) if 1 <= day <= 31 else None


def _lost_its_capital(text: str, span: Span, language: str) -> bool:
    """English and German capitalise months and weekdays: "may", "march" and "sun" are words."""
    return language in ("en", "de") and text[span.start : span.start + 1].islower()


_DAY_FIRST = regex.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]*\d)")
_YEAR_FIRST = regex.compile(r"(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-]*\d)")


def _numeric(text: str) -> Iterator[DateMention]:
    """11.10.2025, 2025-10-11. Where day and month could change places both stay open."""
    for found in _YEAR_FIRST.finditer(text):
        yield _of_figures(Span(*found.span()), int(found[4]), int(found[3]))
    for found in _DAY_FIRST.finditer(text):
        first, second = int(found[1]), int(found[3])
        if first > 12 or found[2] == ".":
            yield _of_figures(Span(*found.span()), first, second)
        elif second > 12:
            yield _of_figures(Span(*found.span()), second, first)
        else:
            yield DateMention(span=Span(*found.span()), doubtful=True)


def _of_figures(span: Span, day: int, month: int) -> DateMention:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return DateMention(span=span, doubtful=True)
    return DateMention(span=span, day=day, month=month, day_span=span, month_span=span)


# The Gregorian day a solar month begins on, in most years; it moves by a day.
_SOLAR_STARTS = (
    (3, 21), (4, 21), (5, 22), (6, 22), (7, 23), (8, 23), (9, 23), (10, 23),
    (11, 22), (12, 22), (1, 21), (2, 20),
)  # fmt: skip
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def gregorian(mention: DateMention) -> frozenset[tuple[int, int]]:
    """The Gregorian months and days, within a day either way, that a solar date may be."""
    month, start = _SOLAR_STARTS[mention.month - 1]
    first = sum(_LENGTHS[: month - 1]) + start - 1
    days = (
        range(first, first + 31)
        if not mention.day
        else range(first + mention.day - 2, first + mention.day + 1)
    )
    return frozenset(_month_and_day(day % 365) for day in days)


def _month_and_day(day_of_year: int) -> tuple[int, int]:
    month = 0
    while day_of_year >= _LENGTHS[month]:
        day_of_year -= _LENGTHS[month]
        month += 1
    return month + 1, day_of_year + 1
