"""A number found in a text, as a value: what it says and what it counts."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from transcheck.model import Span


class NumberKind(StrEnum):
    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    POINTS = "percentage points"
    MONEY = "money"
    MEASURE = "measure"
    YEAR = "year"
    FRACTION = "fraction"
    TIME = "time"
    CODE = "code"
    """Part of a name: F-16, G20, COVID-19."""


CURRENCIES = frozenset(
    {
        "dollar", "euro", "pound", "rupee", "rial", "toman", "dirham", "yuan", "yen", "ruble", "lira",
        "dinar", "franc", "won", "afghani", "peso", "real", "shekel", "taka", "krona",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands. `span` is the number alone, `unit_span` the sign or word it counts.

    `readings` holds every value it may have, the likeliest first (1.500 in a language that
    points its thousands). `weak` numbers may not be numbers, or need not be said.
    """

    span: Span
    readings: tuple[Decimal, ...]
    kind: NumberKind = NumberKind.CARDINAL
    unit: str = ""
    unit_span: Span | None = None
    weak: bool = False
    spelt: bool = False
    scale: Decimal = Decimal(1)
    """What its figure is multiplied by: a million in "2.5 million"."""

    @property
    def value(self) -> Decimal:
        return self.readings[0]

    @property
    def whole(self) -> Span:
        """The number with its unit."""
        if self.unit_span is None:
            return self.span
        return Span(min(self.span.start, self.unit_span.start), max(self.span.end, self.unit_span.end))
