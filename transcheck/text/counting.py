"""How number words add up: twenty-five, ساڑھے تین کروڑ, quatre-vingt-dix, 二千五百万."""

from dataclasses import dataclass, field
from decimal import Decimal

from transcheck.text.number_words import NumberWord, NumberWords, Sense

_BEYOND_COUNTING = Decimal(10) ** 24
"""No news counts so far; Decimal's 28 digits would not divide what follows."""


@dataclass
class Count:
    """A number being read, part by part: `parts` are finished multiples, `current` what follows them."""

    words: NumberWords
    start: int
    end: int = 0
    parts: list[tuple[Decimal, Decimal]] = field(default_factory=list)
    current: Decimal | None = None
    before: Decimal | None = None
    readings: tuple[Decimal, ...] = ()
    taken: int = 0
    digits: bool = False
    figures: bool = False
    fractional: bool = False
    positional: int = 0
    either: tuple[Decimal, Decimal] | None = None
    """六七千: six or seven thousand."""
    either_size: Decimal = Decimal(1)
    first_figure: Decimal | None = None
    bare: bool = False
    fraction: bool = False
    weak: bool = False
    ordinal: bool = False

    @property
    def value(self) -> Decimal:
        return sum((part for part, _ in self.parts), self.current or Decimal(0))

    @property
    def started(self) -> bool:
        return bool(self.parts) or self.current is not None

    @property
    def ends_in_tens(self) -> bool:
        return self.current is not None and not self.digits and self.current in range(20, 91, 10)

    def take(self, word: NumberWord, *, joined: bool, figure: bool = False) -> bool:
        """Add a word to the number; False where it does not go on with it."""
        match word.sense:
            case Sense.SCALE:
                fits = self._scale(word.value, joined=joined)
            case Sense.AFTER:
                fits = self._after(word.value)
            case Sense.BEFORE:
                fits = self._before(word.value)
            case Sense.DENOMINATOR:
                fits = self._denominator(word.value)
            case Sense.FRACTION:
                fits = self._fraction(word.value)
            case _:
                fits = self._count(word.value, joined=joined, figure=figure)
        if fits:
            self.taken += 1
            self.weak = word.weak if self.taken == 1 else False
        return fits

    def _count(self, value: Decimal, *, joined: bool, figure: bool) -> bool:
        if self.before is not None:
            value, self.before = value + self.before, None
        if self.current is None:
            if self.parts and not self._goes_on(value, joined=joined, figure=figure):
                return False
            self.current, self.digits = value, figure
            self.figures = self.figures or figure
            self.first_figure = value if figure and not self.parts else self.first_figure
            self.fractional = figure and value != value.to_integral_value()
            return True
        if (self.digits or figure) and not (joined and self.words.and_before_digits and not self.digits):
            return False
        total = self._added(self.current, value, joined=joined)
        if total is None:
            return False
        self.current = total
        return True

    def _goes_on(self, value: Decimal, *, joined: bool, figure: bool) -> bool:
        """Whether a number may follow what has been counted so far: 5 thousand | 300."""
        allowed = self.words.digits_after_scale or (joined and self.words.and_before_digits)
        total, smallest = self.parts[-1]
        if (
            total >= _BEYOND_COUNTING
            or self.fractional
            or smallest == 12
            or value >= smallest
            or total % smallest
        ):
            return False
        return allowed or not (figure or self.figures)

    def _added(self, current: Decimal, value: Decimal, *, joined: bool) -> Decimal | None:
        """Two spelt counts that make one: twenty-five, soixante-dix, خمسة وعشرون."""
        words = self.words
        if words.unspaced:
            if value > 9 or (current > 9 and not self.positional):
                return None
            self.positional += 1
            next_to = self.positional == 1 and value == current + 1
            self.either = (current, value) if next_to else None
            return current * 10 + value
        tens = current % 10 == 0 and 20 <= current <= 90
        if tens and 1 <= value <= 9 and (not joined or words.and_after_tens):
            return current + value
        if words.units_first and 1 <= current <= 9 and value % 10 == 0 and 20 <= value <= 90:
            return current + value
        if words.vigesimal and current in (60, 80) and 1 <= value <= 19:
            return current + value
        if words.inverted and 1 <= current % 100 <= 9:
            is_ten = value == 10 and not joined
            return current + value if is_ten or (joined and value % 10 == 0 and 20 <= value <= 90) else None
        hundreds = current >= 100 and value < (1000 if current % 1000 == 0 else 100)
        return current + value if hundreds and current % 100 == 0 else None

    def _scale(self, size: Decimal, *, joined: bool) -> bool:
        below = [part for part in self.parts if part[1] < size]
        above = [part for part in self.parts if part[1] >= size]
        count = self.current
        if self.before is not None:
            count, self.before = (count if count is not None else Decimal(1)) + self.before, None
        if above and above[-1][1] == size:
            return False
        if count is None and not below:
            if self.words.unspaced and size not in (10, 100):
                return False
            count, self.bare = Decimal(1), not (joined and above) and not (self.words.unspaced and size == 10)
        self.either_size *= size if self.either else 1
        total = sum((part for part, _ in below), count or Decimal(0)) * size
        self.parts = [*above, (total, size)]
        self.current = None
        return True

    def _after(self, value: Decimal) -> bool:
        if self.current is not None:
            self.current += value
        elif self.parts:
            last, size = self.parts[-1]
            self.parts[-1] = (last + value * size, size)
        else:
            self.current, self.fraction = value, True
        return True

    def _before(self, value: Decimal) -> bool:
        if self.started or self.before is not None:
            return False
        self.before = value
        return True

    def _denominator(self, value: Decimal) -> bool:
        if self.current is None or self.parts or self.current >= 20:
            return False
        self.current, self.fraction = self.current * value, True
        return True

    def _fraction(self, value: Decimal) -> bool:
        if self.started or self.before is not None:
            return False
        self.current, self.fraction = value, True
        return True

    @property
    def scale(self) -> Decimal:
        """What the figure it began with is multiplied by."""
        return self.value / self.first_figure if self.first_figure and len(self.parts) == 1 else Decimal(1)

    @property
    def values(self) -> tuple[Decimal, ...]:
        """All readings: those of the only figure in it, carried through its scales."""
        value = self.value
        if self.either is not None:
            low, high = self.either
            rest = value - (low * 10 + high) * self.either_size
            return (rest + low * self.either_size, rest + high * self.either_size)
        if len(self.readings) < 2 or value in self.readings:
            return self.readings if len(self.readings) > 1 else (value,)
        factor = value / self.readings[0] if self.readings[0] else Decimal(1)
        return tuple(reading * factor for reading in self.readings)
