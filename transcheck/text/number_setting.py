"""What stands around a number: its ordinal ending, its unit, and whether it is part of a name."""

from dataclasses import replace

from transcheck.model import Span
from transcheck.text.number_tokens import Token
from transcheck.text.number_words import NumberWords
from transcheck.text.quantity import CURRENCIES, NumberKind, Quantity

_DAY_OF_MONTH = "date"
"""What 日 and 号 count: a day without its month is a date all the same."""
_ADJECTIVES = 2
"""Words that may stand between a sum and its currency: Hong Kong dollars, U.S. dollars (two tokens)."""


class Setting:
    """The text around its numbers."""

    def __init__(self, text: str, words: NumberWords, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.words = words
        self.tokens = tokens

    def described(self, quantity: Quantity, first: int, after: int) -> tuple[Quantity, int]:
        """The number with its kind and unit, and the token after all that belongs to it."""
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
        found = self.unit_before(first)
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

    def unit_before(self, first: int) -> tuple[str, Span] | None:
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
        for skipped in range(_ADJECTIVES + 1):
            at = after + skipped
            found = self.words.match(self.words.units, self.tokens, at) if at < len(self.tokens) else None
            if found is not None and (not skipped or found[0] in CURRENCIES):
                unit, length = found
                return unit, Span(self.tokens[at].start, self.tokens[at + length - 1].end)
            if at >= len(self.tokens) or not self._is_adjective(at):
                return None
        return None

    def _is_adjective(self, at: int) -> bool:
        """Whether a capitalised word may stand between a sum and its currency: U.S. dollars."""
        token = self.tokens[at]
        gap = self.text[token.end : self.tokens[at + 1].start] if at + 1 < len(self.tokens) else ""
        return self.text[token.start].isupper() and len(gap) <= 2 and not gap.strip(" .\u00a0")

    def _named(self, quantity: Quantity, first: int, after: int) -> Quantity:
        """Figures that are part of a name or a time of day are marked so, and weak."""
        if quantity.spelt:
            return quantity
        if quantity.unit == _DAY_OF_MONTH:
            return replace(quantity, weak=True)
        if self._is_time(quantity.span):
            return replace(quantity, kind=NumberKind.TIME, weak=True)
        if self._is_code(quantity, first, after) or self._is_listing(quantity.span):
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

    def _is_listing(self, span: Span) -> bool:
        """A stock's code with its exchange: 600884.SH."""
        behind = self.text[span.end : span.end + 3]
        return len(span) >= 4 and behind[:1] == "." and behind[1:].isalpha() and behind[1:].isupper()


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
