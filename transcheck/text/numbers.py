"""Reading the numbers of a text in any script: figures, number words, and both mixed.

"2 کروڑ 50 لاکھ", "two and a half million", "2,5 Mio." and "250万" come out as values that can
be compared. What may be no number at all ("one should", "second-hand") is marked weak:
it may excuse a number on the other side, but nobody should miss it.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

import regex

from transcheck.model import Span
from transcheck.text.counting import Count
from transcheck.text.figures import readings
from transcheck.text.number_ranges import with_shared_scales
from transcheck.text.number_setting import Setting
from transcheck.text.number_tokens import Token
from transcheck.text.number_words import NumberWord, NumberWords, Sense, number_words
from transcheck.text.quantity import NumberKind, Quantity


@lru_cache(maxsize=4096)
def numbers(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text in order, loose ones ("both", "decade") among them as weak."""
    words = number_words(language)
    tokens = words.tokens(text)
    reader = _Reader(text, words, tokens)
    found = sorted(reader.read(), key=lambda q: (q.span, q.value))
    return with_shared_scales(text, found)


# Figures inside addresses, handles and tags are no quantities.
_MAY_HIDE = regex.compile(r"[@#]|www|://")
_NO_QUANTITY = regex.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#][\p{L}\p{N}_]+")


class _Reader:
    """Goes over the tokens of one text and collects its numbers."""

    def __init__(self, text: str, words: NumberWords, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.words = words
        self.tokens = tokens
        self.setting = Setting(text, words, tokens)
        self.hidden = [m.span() for m in _NO_QUANTITY.finditer(text)] if _MAY_HIDE.search(text) else []

    def read(self) -> Iterator[Quantity]:
        at = 0
        while at < len(self.tokens):
            passed = self.words.passed_over(self.tokens, at)
            if passed:
                at += passed
                continue
            found = self._number(at)
            if found is not None:
                quantity, after = found
                if not self._is_hidden(quantity.span):
                    yield quantity
                yield from self._loose(after, quantity.value)
                at = after
            else:
                yield from self._ordinal(at)
                yield from self._hidden_in_word(at)
                yield from self._loose(at)
                at += 1

    def _is_hidden(self, span: Span) -> bool:
        return any(start <= span.start and span.end <= end for start, end in self.hidden)

    def _number(self, at: int) -> tuple[Quantity, int] | None:
        """The number that begins with a token, and the token after it."""
        number = Count(self.words, start=self.tokens[at].start)
        first, after, joined = at, at, False
        while at < len(self.tokens):
            if at > first and not self._follows(at):
                break
            step = self._take(number, at, joined=joined)
            if step is None:
                break
            taken, joined = step
            at += taken
            if not joined:
                after = at
                number.end = self.tokens[at - 1].end
        if not number.started:
            return None
        return self._quantity(number, first, after)

    def _follows(self, at: int) -> bool:
        gap = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        return len(gap) <= 2 and not gap.strip(" \t\u00a0\u202f\u200c-‑")

    def _take(self, number: Count, at: int, *, joined: bool) -> tuple[int, bool] | None:
        """Take what stands at a token: how many tokens that is, and whether it was an "and"."""
        token = self.tokens[at]
        if token.figure:
            return (1, False) if self._take_figure(number, token, joined=joined) else None
        if number.started and token.text in self.words.attached and self.tokens[at - 1].end == token.start:
            return (1, False) if self._take_attached(number, at) else None
        found = self.words.atom(self.tokens, at)
        if found is None:
            found = self._ordinal_within(number, at)
            number.ordinal = number.ordinal or found is not None
        if found is None:
            return (1, False) if self._take_compound(number, token.text) else None
        if number.started and self._is_percentage(at):
            return None
        word, length = found
        if word.sense is Sense.AND:
            return (length, True) if number.started and not joined else None
        return (length, False) if number.take(word, joined=joined or word.joined) else None

    def _is_percentage(self, at: int) -> bool:
        """بالمائة and "por ciento" hold a number word that is not counted."""
        unit = self.words.match(self.words.units, self.tokens, at)
        return unit is not None and unit[0] in ("percent", "point")

    def _ordinal_within(self, number: Count, at: int) -> tuple[NumberWord, int] | None:
        """Twenty-first; in Arabic the ordinal comes first (الرابعة والثلاثين)."""
        opens = self.words.inverted and self.words.prefixes and not number.started
        return self.words.ordinal(self.tokens, at) if opens or number.ends_in_tens else None

    def _take_figure(self, number: Count, token: Token, *, joined: bool) -> bool:
        possible = readings(token.text, self.words)
        if not possible:
            return False
        fresh = not number.started
        word = NumberWord(Sense.CARDINAL, possible[0])
        if not number.take(word, joined=joined, figure=True):
            return False
        number.readings = possible if fresh else ()
        return True

    def _take_attached(self, number: Count, at: int) -> bool:
        """2.8bn, £25m; a bare 25m may be metres, so it keeps both readings."""
        size = self.words.attached[self.tokens[at].text]
        money = self.setting.unit_before(self._index_of(number.start)) is not None
        plain = number.value
        if not number.take(NumberWord(Sense.SCALE, size), joined=False):
            return False
        if self.tokens[at].text == "m" and not money:
            number.readings = (plain, plain * size)
        return True

    def _take_compound(self, number: Count, word: str) -> bool:
        if number.started:
            return False
        pieces = self.words.pieces(word)
        joined = False
        for piece in pieces:
            if piece.sense is Sense.AND:
                joined = True
                continue
            if not number.take(piece, joined=joined):
                return False
            joined = False
        number.weak = False
        return bool(pieces)

    def _index_of(self, start: int) -> int:
        return next(i for i, token in enumerate(self.tokens) if token.start == start)

    def _quantity(self, number: Count, first: int, after: int) -> tuple[Quantity, int]:
        span = Span(number.start, number.end)
        spelt = not any(token.figure for token in self.tokens[first:after])
        weak = number.weak or number.ordinal or (number.bare and number.taken == 1)
        quantity = Quantity(span=span, readings=number.values, weak=weak, spelt=spelt, scale=number.scale)
        if number.fraction:
            quantity = replace(quantity, kind=NumberKind.FRACTION)
        return self.setting.described(quantity, first, after)

    def _ordinal(self, at: int) -> Iterator[Quantity]:
        found = self.words.ordinal(self.tokens, at)
        if found is not None:
            word, length = found
            span = Span(self.tokens[at].start, self.tokens[at + length - 1].end)
            value = word.value
            yield Quantity(span, (value,), kind=NumberKind.ORDINAL, weak=True, spelt=True)

    def _hidden_in_word(self, at: int) -> Iterator[Quantity]:
        """Roman numerals, and numbers that begin an adjective."""
        token = self.tokens[at]
        span = Span(token.start, token.end)
        value = _roman(span.of(self.text)) or self.words.in_adjective(token.text)
        if value:
            yield Quantity(span, (Decimal(value),), weak=True, spelt=True)

    def _loose(self, at: int, count: Decimal | None = None) -> Iterator[Quantity]:
        """Decade, both, couple; after a number ("two decades") the product as well."""
        if at >= len(self.tokens):
            return
        found = self.words.match(self.words.loose, self.tokens, at)
        if found is None:
            return
        value, length = found
        span = Span(self.tokens[at].start, self.tokens[at + length - 1].end)
        yield Quantity(span, (value if count is None else value * count,), weak=True, spelt=True)


_ROMAN = regex.compile(r"(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|er|ème)?")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def _roman(text: str) -> int:
    """The value of a Roman numeral under 40; 0 for anything else, and for a lone I."""
    found = _ROMAN.fullmatch(text) if text[:1] in _ROMAN_DIGITS else None
    if found is None or text == "I":
        return 0
    digits = [_ROMAN_DIGITS[c] for c in found[1]]
    return sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True))
