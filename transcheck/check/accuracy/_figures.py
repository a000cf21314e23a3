"""What the checks of numbers share: the ledger of a passage, and how its findings are worded."""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from transcheck.check.check import Context
from transcheck.model import Location, Passage, Side, Span
from transcheck.text.figures import written
from transcheck.text.ledger import Ledger, countable, pair_off, same_digits
from transcheck.text.quantity import NumberKind, Quantity

_SMALL_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of a passage's two sides, days of the month left out, and how they compare."""

    source: tuple[Quantity, ...]
    target: tuple[Quantity, ...]
    ledger: Ledger


_NONE = Figures(source=(), target=(), ledger=Ledger((), (), (), ()))


def figures(passage: Passage, context: Context) -> Figures:
    """The numbers of a passage; none where a side is empty, which is an omission or addition."""
    if not passage.source.strip() or not passage.target.strip():
        return _NONE
    return _figures(passage.source, passage.target, context.source_language, context.target_language)


@lru_cache(maxsize=256)
def _figures(source: str, target: str, source_language: str, target_language: str) -> Figures:
    theirs = countable(source, source_language)
    ours = countable(target, target_language)
    return Figures(source=theirs, target=ours, ledger=pair_off(theirs, ours))


def said_in_other_groups(quantity: Quantity, text: str, other: str) -> bool:
    """Whether a long number stands in the other text spaced otherwise, as telephone numbers do."""
    digits = _digits(quantity.span.of(text))
    return len(digits) >= 5 and digits in _digits(other)


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdecimal())


def at_source(passage: Passage, span: Span) -> tuple[Location, ...]:
    """The source words as evidence."""
    return (Location(passage.id, Side.SOURCE, span),)


def is_scale_slip(source: Quantity, target: Quantity) -> bool:
    """The same figures a power of ten apart, where that is a slip of million and billion."""
    return (
        source.value != target.value
        and same_digits(source, target)
        and max(source.value, target.value) >= 1000
    )


def equation(quantity: Quantity, text: str, language: str = "en") -> str:
    """The number as it stands and, where English writes it otherwise, what that is: 2 کروڑ = 20 million."""
    shown = quantity.whole.of(text)
    if quantity.kind is NumberKind.YEAR:
        return shown if str(quantity.value) in shown else f"{shown} = {quantity.value}"
    english = written(quantity.value, language)
    return shown if english in shown else f"{shown} = {english}"


def rewritten(value: Decimal, like: Quantity, text: str) -> str:
    """A value in the manner of the number it replaces."""
    shown = like.span.of(text)
    if like.kind is NumberKind.YEAR:
        return str(value)
    if like.kind is NumberKind.ORDINAL and value == value.to_integral_value():
        return f"{value}{_ordinal_ending(int(value))}"
    if like.spelt and value in range(len(_SMALL_WORDS)):
        word = _SMALL_WORDS[int(value)]
        return word.capitalize() if shown[:1].isupper() else word
    return written(value)


def _ordinal_ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def place_facing(passage: Passage, source: Span) -> Span:
    """The place in the translation where words of the source should have come: the end of the sentence
    that faces theirs, or of the passage."""
    sentence = next((n for n, s in enumerate(passage.source_sentences) if s.overlaps(source)), None)
    facing = [n for link in passage.links if sentence in link.source for n in link.target]
    numbers_known = [n for n in facing if n < len(passage.target_sentences)]
    end = passage.target_sentences[max(numbers_known)].end if numbers_known else len(passage.target)
    while end and passage.target[end - 1] in " .!?。\n":
        end -= 1
    return Span(end, end)
