"""Figures: what 1,00,000, 2.500,5 or ۲٫۵ may mean, and how a number is written."""

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

import regex

from transcheck.text.number_words import NumberWords, number_words

_GROUPED = regex.compile(r"(\d{1,3}(?:(?P<mark>[^\d])\d{3})(?:(?P=mark)\d{3})*)(?:[^\d](\d+))?")
_INDIAN = regex.compile(r"(\d{1,2}(?:(?P<mark>[^\d])\d{2})+(?P=mark)\d{3})(?:[^\d](\d+))?")
_DECIMAL = regex.compile(r"(\d+)(?P<mark>[^\d\s])(\d+)")


@lru_cache(maxsize=8192)
def readings(figure: str, words: NumberWords) -> tuple[Decimal, ...]:
    """What a figure may mean, the likeliest first; nothing for what is no number (1.2.3)."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in figure)
    if plain.isdigit():
        return (Decimal(plain),)
    found = [*_as_grouped(plain, words), *_as_decimal(plain, words)]
    decimal = _DECIMAL.fullmatch(plain)
    if len(found) > 1 and decimal and decimal["mark"] in words.decimal.replace("/", ""):
        found.reverse()
    return tuple(found)


def _as_grouped(plain: str, words: NumberWords) -> Iterator[Decimal]:
    grouped = _GROUPED.fullmatch(plain) or _INDIAN.fullmatch(plain)
    if grouped is None:
        return
    whole, mark, tail = grouped[1], grouped["mark"], grouped[3]
    if tail is None and mark in words.decimal and mark not in words.group and "." in words.decimal:
        return  # 2.500 where a point parts the tenths
    whole = whole.replace(mark, "")
    yield Decimal(f"{whole}.{tail}" if tail else whole)


def _as_decimal(plain: str, words: NumberWords) -> Iterator[Decimal]:
    decimal = _DECIMAL.fullmatch(plain)
    if decimal is None:
        return
    whole, mark, tail = decimal[1], decimal["mark"], decimal[3]
    if mark in words.group and mark not in words.decimal and "." in words.decimal and len(tail) == 3:
        return  # 2,500 where a comma groups the thousands
    yield Decimal(f"{whole}.{tail}")
    if mark == "/" and int(tail):
        yield Decimal(whole) / Decimal(tail)


def written(value: Decimal, language: str = "en") -> str:
    """A number as a newspaper writes it: 25 million, 1,250, 2 کروڑ 50 لاکھ. It reads back as itself."""
    words = number_words(language)
    if value != value.to_integral_value():
        return _figure(value, words)
    scales = [scale for scale in words.scales if scale[0] <= value and _worth_saying(scale[0], language)]
    if not scales:
        return _figure(value, words)
    if language == "en":
        size, name = scales[0]
        return f"{_figure(value / size, words)} {name}" if _short(value / size) else _figure(value, words)
    return _in_scales(value, scales, words)


def _worth_saying(scale: Decimal, language: str) -> bool:
    """English newspapers spell scales from a million on, and not the Indian ones."""
    return language != "en" or scale in (10**6, 10**9, 10**12)


def _short(value: Decimal) -> bool:
    return value * 100 == (value * 100).to_integral_value()


def _in_scales(value: Decimal, scales: list[tuple[Decimal, str]], words: NumberWords) -> str:
    parts: list[str] = []
    for size, name in scales:
        count, rest = divmod(value, size)
        if count and rest and not (words.digits_after_scale or words.and_before_digits):
            return _figure(value, words)
        if count:
            parts.append(f"{_figure(count, words)} {name}")
            value = rest
    if value:
        parts.append(_figure(value, words))
    return " ".join(parts)


def _figure(value: Decimal, words: NumberWords) -> str:
    plain = f"{value.normalize():f}"
    whole, _, tenths = plain.partition(".")
    grouped = f"{int(whole):,}".replace(",", words.group[0])
    return f"{grouped}{words.decimal[0]}{tenths}" if tenths else grouped
