"""Two texts' numbers paired off: which agree, which changed, which are missing or added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from transcheck.text.dates import dates
from transcheck.text.numbers import numbers
from transcheck.text.quantity import NumberKind, Quantity


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the source says in numbers against what the translation says.

    `agreed` pairs hold the same value, whatever they count; `changed` pairs stand for each
    other and differ. Weak numbers excuse others and are never missing or added.
    """

    agreed: tuple[tuple[Quantity, Quantity], ...]
    changed: tuple[tuple[Quantity, Quantity], ...]
    missing: tuple[Quantity, ...]
    added: tuple[Quantity, ...]


def countable(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers of a text that a ledger weighs: days of the month are dates."""
    days = [
        span for mention in dates(text, language) for span in (mention.day_span, mention.month_span) if span
    ]
    return tuple(q for q in numbers(text, language) if not any(q.span.overlaps(day) for day in days))


def tells_little(quantity: Quantity) -> bool:
    """Small numbers in words come and go with grammar, years with "this" and "last year"."""
    small = quantity.value <= 12 and (quantity.spelt or quantity.value <= 2)
    return small or quantity.kind in (NumberKind.YEAR, NumberKind.ORDINAL)


def pair_off(source: Sequence[Quantity], target: Sequence[Quantity]) -> Ledger:
    """The ledger of two texts that should say the same.

    A value said twice on one side and once on the other is no difference: a pronoun may
    stand for it. A number in other units is the same number (200 miles, 320 km).
    """
    same = _Sameness(source, target)
    agreed = tuple(
        (theirs, ours)
        for ours in target
        if (theirs := _best(ours, [q for q in source if same(q, ours)])) is not None
    )
    lost = [q for q in source if not q.weak and not any(same(q, t) for t in target)]
    new = [q for q in target if not q.weak and not any(same(s, q) for s in source)]
    # A number that may be none is no loss, but where the other side has one of its own they are a
    # pair. "One" is left out: it is an article too often.
    weak = [q for q in source if q.weak and q.value > 1 and not any(same(q, t) for t in target)]
    changed = _paired([*lost, *_said_more_often(source, target, same), *weak], new)
    paired = {id(q) for pair in changed for q in pair}
    return Ledger(
        agreed=agreed,
        changed=changed,
        missing=tuple(q for q in lost if id(q) not in paired),
        added=tuple(q for q in new if id(q) not in paired),
    )


def _said_more_often(
    source: Sequence[Quantity], target: Sequence[Quantity], same: "_Sameness"
) -> Iterator[Quantity]:
    """The last of a value's places in the source where the translation has it in fewer.

    No difference by itself; but if the translation has a number of its own too, that one took its place.
    """
    for n, quantity in enumerate(source):
        if quantity.weak or any(q.value == quantity.value for q in source[n + 1 :]):
            continue
        theirs = sum(not q.weak and q.value == quantity.value for q in source)
        ours = sum(not q.weak and same(quantity, q) for q in target)
        if 0 < ours < theirs or (not ours and any(same(quantity, q) for q in target)):
            yield quantity


def _best(quantity: Quantity, candidates: list[Quantity]) -> Quantity | None:
    """The candidate that counts the same thing, or else the first."""
    return next((c for c in candidates if c.unit == quantity.unit), candidates[0] if candidates else None)


class _Sameness:
    """Whether two numbers may stand for each other, given all units their texts speak of."""

    def __init__(self, source: Sequence[Quantity], target: Sequence[Quantity]) -> None:
        self._theirs = frozenset(q.unit for q in source)
        self._ours = frozenset(q.unit for q in target)

    def __call__(self, source: Quantity, target: Quantity) -> bool:
        if any(_equal(s, t) for s in _values(source) for t in _values(target)):
            return True
        # "2 to 4 inches": only the last number of a range shows what it counts.
        theirs = {source.unit} if source.unit else self._theirs
        ours = {target.unit} if target.unit else self._ours
        return any(_converts(source.value, s, target.value, t) for s in theirs for t in ours if s and t)


_IN_SMALLER = {
    "year": Decimal(12), "week": Decimal(7), "day": Decimal(24), "hour": Decimal(60), "minute": Decimal(60),
}  # fmt: skip


def _values(quantity: Quantity) -> tuple[Decimal, ...]:
    """The readings in one way of speaking: a quarter is 25 per cent and one in four."""
    readings = quantity.readings
    if quantity.kind is NumberKind.FRACTION:
        return (*readings, *(r * 100 for r in readings), *(1 / r for r in readings if r))
    if quantity.unit in _IN_SMALLER:
        return (*readings, *(r * _IN_SMALLER[quantity.unit] for r in readings))
    return readings


# How many of the second unit make one of the first.
_CONVERSIONS = {
    ("mile", "km"): 1.609, ("inch", "cm"): 2.54, ("inch", "mm"): 25.4, ("foot", "metre"): 0.305,
    ("foot", "cm"): 30.5, ("yard", "metre"): 0.914, ("mile", "metre"): 1609.0, ("acre", "hectare"): 0.405,
    ("mile2", "km2"): 2.59, ("foot2", "metre2"): 0.093, ("gallon", "litre"): 3.785, ("mph", "kmh"): 1.609,
    ("mile", "kmh"): 1.609, ("mph", "km"): 1.609, ("pound", "kg"): 0.454, ("kg", "gram"): 1000.0,
    ("km", "metre"): 1000.0, ("metre", "cm"): 100.0, ("tonne", "kg"): 1000.0,
    ("gigawatt", "megawatt"): 1000.0, ("toman", "rial"): 10.0,
}  # fmt: skip
_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
_TOLERANCE = 0.12
"""Newspapers round what they convert: 200 miles are 320 kilometres, 20 feet six metres."""


def _converts(a: Decimal, a_unit: str, b: Decimal, b_unit: str) -> bool:
    if a_unit in _DEGREES and b_unit in _DEGREES:
        return _is_fahrenheit_of(a, b) or _is_fahrenheit_of(b, a)
    factor = _CONVERSIONS.get((a_unit, b_unit))
    if factor is None:
        inverse = _CONVERSIONS.get((b_unit, a_unit))
        factor = 1 / inverse if inverse else None
    return bool(factor and b and abs(float(a) * factor / float(b) - 1) <= _TOLERANCE)


def _is_fahrenheit_of(fahrenheit: Decimal, celsius: Decimal) -> bool:
    return abs(float(celsius) * 1.8 + 32 - float(fahrenheit)) <= 2


_CLOSE = Decimal("0.0005")


def _equal(a: Decimal, b: Decimal) -> bool:
    """Equal, or one the other rounded: 2,480,000 is 2.5 million, one third 0.3333."""
    if a == b:
        return True
    if not a or not b:
        return False
    if a % 1 != 0 and abs(a - b) / max(a, b) < _CLOSE:
        return True
    return _rounds_to(a, b) or _rounds_to(b, a)


def _rounds_to(exact: Decimal, rounded: Decimal) -> bool:
    """Whether a number of ten thousand and more is another, said with fewer figures."""
    figures = len(rounded.normalize().as_tuple().digits)
    if exact < 10_000 or figures >= len(exact.normalize().as_tuple().digits) or figures < 2:
        return False
    step = Decimal(10) ** (exact.adjusted() - figures + 1)
    return abs(exact - rounded) <= step / 2


def _paired(lost: list[Quantity], new: list[Quantity]) -> tuple[tuple[Quantity, Quantity], ...]:
    """The numbers that stand for each other: the same unit or digits first, then by order."""
    pairs: list[tuple[Quantity, Quantity]] = []
    left = list(new)
    for alike in (_same_unit, same_digits, _same_kind):
        for quantity in [q for q in lost if not any(q is s for s, _ in pairs)]:
            partner = next((q for q in left if alike(quantity, q)), None)
            if partner is not None:
                pairs.append((quantity, partner))
                left.remove(partner)
    return tuple(sorted(pairs, key=lambda pair: pair[1].span))


def _same_unit(a: Quantity, b: Quantity) -> bool:
    return bool(a.unit) and a.unit == b.unit


def same_digits(a: Quantity, b: Quantity) -> bool:
    """2.5 million and 25 million: a slip of the scale."""
    return any(
        x.normalize().as_tuple().digits == y.normalize().as_tuple().digits
        for x in a.readings
        for y in b.readings
    )


def _same_kind(a: Quantity, b: Quantity) -> bool:
    """A year stands for a year; 1250 without a comma looks like one and may be none."""
    if (a.kind is NumberKind.YEAR) == (b.kind is NumberKind.YEAR):
        return True
    return all(1000 <= quantity.value <= 2100 for quantity in (a, b))
