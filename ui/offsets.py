"""Code points and UTF-16 units: the only place that converts between the two.

The engine counts Unicode code points, Qt counts UTF-16 units. The two part company after
the first emoji or rare ideograph, and then every mark behind it would be off by one.
"""

from bisect import bisect_right
from dataclasses import dataclass

from transcheck.model import Span

_LAST_OF_ONE_UNIT = "\uffff"


def _wide_places(text: str) -> tuple[int, ...]:
    """Where the characters of two units stand, in code points."""
    if text.isascii() or max(text, default="") <= _LAST_OF_ONE_UNIT:
        return ()
    return tuple(i for i, character in enumerate(text) if character > _LAST_OF_ONE_UNIT)


@dataclass(frozen=True, slots=True)
class Offsets:
    """Both ways of counting in one text. Costs nothing where no character takes two units."""

    wide: tuple[int, ...]
    wide_units: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Offsets":
        wide = _wide_places(text)
        return cls(wide, tuple(place + n for n, place in enumerate(wide)))

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which a code point begins."""
        return point + bisect_right(self.wide, point - 1)

    def point(self, unit: int) -> int:
        """The code point at a unit; within a pair, the character the pair makes."""
        before = bisect_right(self.wide_units, unit - 1)
        if before and self.wide_units[before - 1] == unit - 1:
            return self.wide[before - 1]
        return unit - before

    def units(self, span: Span) -> tuple[int, int]:
        """Start and length of a span as Qt wants them."""
        start = self.unit(span.start)
        return start, self.unit(span.end) - start

    def span(self, start: int, end: int) -> Span:
        """The span between two places that Qt gave, in either order."""
        low, high = sorted((self.point(start), self.point(end)))
        return Span(low, high)
