"""Ranges: in "12 to 14 million dollars" the first number takes scale and unit from the last."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from transcheck.text.quantity import NumberKind, Quantity

_JOINT = regex.compile(
    r"\s*(?:to|and|or|through|until|bis|und|oder|à|et|ou|a|y|o|до|и|или|تا|سے|اور|یا|او|إلى|الى|و|से|और|या|至|到|ile|veya)\s*"
    r"(?:[A-Z]{0,3}[$€£¥₹]|Rs\.?)?\s*|\s?[-–—~～]\s?(?:[A-Z]{0,3}[$€£¥₹])?",
)


def with_shared_scales(text: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The numbers, each that opens a range with the scale and unit it shares with the next."""
    found = list(quantities)
    for n, (first, last) in enumerate(pairwise(quantities)):
        if _opens_range(text, first, last):
            found[n] = _sharing(first, last)
    return tuple(found)


def _opens_range(text: str, first: Quantity, last: Quantity) -> bool:
    shares = last.scale != 1 or bool(last.unit)
    alone = first.scale == 1 and not first.spelt and first.kind not in (NumberKind.TIME, NumberKind.CODE)
    if not shares or not alone or (first.unit and first.unit != last.unit):
        return False
    return _JOINT.fullmatch(text[first.span.end : last.span.start]) is not None


def _sharing(first: Quantity, last: Quantity) -> Quantity:
    readings = first.readings
    if last.scale != 1 and first.value < last.scale:
        readings = (*(reading * last.scale for reading in readings), *readings)
    kind = last.kind if last.unit and first.kind is NumberKind.CARDINAL else first.kind
    return replace(first, readings=readings, unit=first.unit or last.unit, kind=kind)
