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
from transcheck.text.number_tokens import Token
from transcheck.text.number_words import NumberWord, NumberWords, Sense, number_words
from transcheck.text.quantity import CURRENCIES, NumberKind, Quantity


@lru_cache(maxsize=4096)
def numbers(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text in order, loose ones ("both", "decade") among them as weak."""
    words = number_words(language)
    tokens = words.tokens(text)
    reader = _Reader(text, words, tokens)
    return tuple(sorted(reader.read(), key=lambda q: (q.span, q.value)))


# Figures inside addresses, handles and tags are no quantities.
_NO_QUANTITY = regex.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#][\p{L}\p{N}_]+")


class _Reader:
    """Goes over the tokens of one text and collects its numbers."""

    def __init__(self, text: str, words: NumberWords, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.words = words
        self.tokens = tokens
        self.hidden = (
            [m.span() for m in _NO_QUANTITY.finditer(text)]
            if "@" in text or "#" in text or "www" in text or "://" in text
            else []
        )

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
        money = self._unit_before(self._index_of(number.start)) is not None
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
        weak = number.weak or number.ordinal or (number.bare and number.taken == 1) or number.positional == 1
        quantity = Quantity(span=span, readings=number.values, weak=weak, spelt=spelt)
        if number.fraction:
            quantity = replace(quantity, kind=NumberKind.FRACTION)
        quantity, after = self._with_suffix(quantity, after)
        named = self._named(self._with_unit(quantity, first, after), first, after)
        while after < len(self.tokens) and self.tokens[after].end <= named.whole.end:
            after += 1
        return named, after

    def _with_suffix(self, quantity: Quantity, after: int) -> tuple[Quantity, int]:
        """25th, 25ویں, 25-й; 1990s."""
        if quantity.spelt or after >= len(self.tokens):
            return quantity, after
        token = self.tokens[after]
        gap = self.text[quantity.span.end : token.start]
        if gap.strip(" -’'\u200c") or len(gap) > 1:
            return quantity, after
        close = gap != " "
        if token.text in self.words.ordinal_suffixes and (close or len(token.text) > 1):
            kind, after = NumberKind.ORDINAL, after + 1
        elif close and token.text in self.words.plain_suffixes:
            kind, after = quantity.kind, after + 1
        else:
            return quantity, after
        if kind is NumberKind.ORDINAL:
            return replace(quantity, kind=kind, span=Span(quantity.span.start, token.end)), after
        return replace(quantity, kind=kind), after

    def _with_unit(self, quantity: Quantity, first: int, after: int) -> Quantity:
        found = self._unit_before(first)
        here = self._unit_after(quantity.span.end, after)
        if here is not None and (found is None or here[0] == "point"):
            found = here
        if found is not None and found[0] == "year" and _looks_like_a_year(quantity, self.text):
            found = None  # 2019年
        if found is not None:
            unit, span = found
            return replace(quantity, unit=unit, unit_span=span, kind=_kind_of_unit(unit, quantity))
        if _looks_like_a_year(quantity, self.text):
            return replace(quantity, kind=NumberKind.YEAR)
        return quantity

    def _unit_before(self, first: int) -> tuple[str, Span] | None:
        """$ 50, Rs 500, 百分之五, yüzde 5: a currency or percentage in front of the number."""
        for length in (3, 2, 1):
            start = first - length
            if start < 0 or self.tokens[first].start - self.tokens[first - 1].end > 2:
                continue
            phrase = tuple(token.text for token in self.tokens[start:first])
            unit = self.words.units_before.get(phrase) or self.words.units.get(phrase)
            gap = self.text[self.tokens[first - 1].end : self.tokens[first].start]
            span = Span(self.tokens[start].start, self.tokens[first - 1].end)
            leads = phrase in self.words.units_before or (unit in CURRENCIES and _is_sign(span.of(self.text)))
            if unit and leads and not gap.strip(" .\u00a0\u202f"):
                return unit, span
        return None

    def _unit_after(self, end: int, after: int) -> tuple[str, Span] | None:
        if after >= len(self.tokens):
            return None
        gap = self.text[end : self.tokens[after].start]
        if len(gap) > 2 or gap.strip(" \u00a0\u202f\u200c-‑’'"):
            return None
        found = self.words.match(self.words.units, self.tokens, after)
        if found is None:
            return None
        unit, length = found
        return unit, Span(self.tokens[after].start, self.tokens[after + length - 1].end)

    def _named(self, quantity: Quantity, first: int, after: int) -> Quantity:
        """Figures that are part of a name or a time of day are marked so, and weak."""
        if quantity.spelt:
            return quantity
        if self._is_time(quantity.span):
            return replace(quantity, kind=NumberKind.TIME, weak=True)
        if self._is_code(quantity, first, after):
            return replace(quantity, kind=NumberKind.CODE, weak=True)
        if self._beside_a_figure(first, after) or self._is_height(quantity, first, after):
            return replace(quantity, weak=True)
        before, behind = self.text[: quantity.span.start][-2:], self.text[quantity.span.end :][:2]
        if (before[-1:] == "/" and before[:1].isdigit()) or (behind[:1] == "/" and behind[1:].isdigit()):
            return replace(quantity, weak=True)
        return quantity

    def _beside_a_figure(self, first: int, after: int) -> bool:
        """Figures with only a space between belong to a telephone number: 116 123."""
        neighbours = [(i, i + 1) for i in (first - 1, after - 1) if i >= 0 and i + 1 < len(self.tokens)]
        return not self.words.digits_after_scale and any(
            self.tokens[a].figure
            and self.tokens[b].figure
            and self.tokens[b].start - self.tokens[a].end == 1
            and self.text[self.tokens[a].end] == " "
            for a, b in neighbours
        )

    def _is_height(self, quantity: Quantity, first: int, after: int) -> bool:
        """A 6-foot-6 forward: both figures together are one measure."""
        before, behind = self.tokens[max(first - 1, 0)], self.tokens[min(after + 1, len(self.tokens) - 1)]
        feet = ("foot", "feet")
        return before.text in feet or (
            quantity.unit == "foot" and behind.figure and behind.start - quantity.whole.end <= 1
        )

    def _is_time(self, span: Span) -> bool:
        before, behind = self.text[: span.start], self.text[span.end :]
        return bool(
            (before.endswith(":") and before[-2:-1].isdigit())
            or (behind.startswith(":") and behind[1:2].isdigit())
        )

    def _is_code(self, quantity: Quantity, first: int, after: int) -> bool:
        span = quantity.span
        if first > 0 and not self.words.unspaced and not quantity.unit:
            previous = self.tokens[first - 1]
            gap = self.text[previous.end : span.start]
            shown = self.text[previous.start : previous.end]
            glued = gap == "" and previous.text not in self.words.prefixes
            if glued or (gap in ("-", "‑") and (shown[:1] != shown[:1].lower() or _has_no_case(shown))):
                return not previous.figure
        behind = self.tokens[after] if after < len(self.tokens) else None
        if behind is None or behind.start != span.end or quantity.unit or self.words.unspaced:
            return False
        return quantity.kind is not NumberKind.ORDINAL and not behind.figure and behind.text[:1].isalpha()

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


_ROMAN = regex.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def _roman(text: str) -> int:
    """The value of a Roman numeral under 40; 0 for anything else, and for a lone I."""
    if text[:1] not in _ROMAN_DIGITS or text == "I" or not _ROMAN.fullmatch(text):
        return 0
    digits = [_ROMAN_DIGITS[c] for c in text]
    return sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True))


def _is_sign(shown: str) -> bool:
    """$, USD, Rs, 人民币: what stands before a sum; "won 500" is a verb."""
    return _has_no_case(shown) or shown.isupper() or shown in ("Rs", "Re", "Dhs")


def _has_no_case(text: str) -> bool:
    return text.upper() == text.lower()


def _kind_of_unit(unit: str, quantity: Quantity) -> NumberKind:
    if unit == "percent":
        return NumberKind.PERCENT
    if unit == "point":
        return NumberKind.POINTS
    if unit in CURRENCIES:
        return NumberKind.MONEY
    return quantity.kind if quantity.kind is NumberKind.ORDINAL else NumberKind.MEASURE


def _looks_like_a_year(quantity: Quantity, text: str) -> bool:
    shown = quantity.span.of(text)
    return len(shown) == 4 and shown.isdigit() and 1000 <= quantity.value <= 2100
