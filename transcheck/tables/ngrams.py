"""Which English words native writers put next to each other, as counts of two and three words.

Names and numbers are masked and the counts pruned, so the table knows phrasing rather than
facts. What it gives is the lift of a word: how much likelier its neighbours make it than it
is by itself. Literal phrasing has little lift, and so have rare but right words: a low
lift is a hint and no finding.
"""

import io
import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from transcheck.model import Span
from transcheck.paths import resources

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Packed = npt.NDArray[np.integer]

FILE = "ngrams-en.npz"
START, UNKNOWN, NAME, NUMBER = range(4)
"""Numbers of what is no word: where a stretch begins, a rare word, a name, a figure."""
FIRST_WORD = 4
TOKEN = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*|\d[\d.,:]*|[^\w\s]")
ENDS_SENTENCE = frozenset(".!?:")
"""After these a capital says nothing about a word."""
STEPS_TO_DOUBLE = 8
"""Counts are kept as steps of a logarithm, eight to a doubling: within 5 % and one byte."""
_DISCOUNT = 0.75
_COUNTS: list[float] = [2.0 ** (step / STEPS_TO_DOUBLE) for step in range(256)]
_REMEMBERED = 20_000
"""Groups that are kept unpacked, enough for a long article."""


@dataclass(frozen=True, slots=True)
class Lift:
    """A word of a text with its lift in bits; None where the table cannot say: names, figures, rare words."""

    text: str
    span: Span
    value: float | None


def lift(words: Sequence[str]) -> tuple[float | None, ...]:
    """The lift of each word, given those before it; the words are one stretch without punctuation."""
    return table().lifts_of(list(words))


@cache
def table() -> "Ngrams":
    """The shipped table; opening it takes some 0.08 seconds and 20 MB."""
    import numpy as np

    packed = io.BytesIO((resources() / "tables" / FILE).read_bytes())
    return Ngrams(np.load(packed, allow_pickle=False))


class Ngrams:
    """Look-up in the counts, with absolute discounting and interpolation (Ney, Essen, Kneser 1994)."""

    def __init__(self, arrays: "np.lib.npyio.NpzFile | dict[str, Packed]") -> None:
        listed = bytes(arrays["words"]).decode("utf-8").split("\n")
        self._numbers = {word.lstrip("^"): n for n, word in enumerate(listed, start=FIRST_WORD)}
        self._names = frozenset(word[1:] for word in listed if word.startswith("^"))
        self._single = [_COUNTS[step] for step in arrays["single"].tolist()]
        self._second = _Groups(arrays["second_sizes"], arrays["second"], arrays["second_counts"])
        self._third = _Groups(arrays["third_sizes"], arrays["third"], arrays["third_counts"])
        self._total = sum(self._single[1:])

    def __contains__(self, word: str) -> bool:
        """Whether native text has the word at all, in lower case."""
        return word.lower().replace("’", "'") in self._numbers

    def per_million(self, word: str) -> float:
        """How often a word is met in a million."""
        number = self._numbers.get(word.lower().replace("’", "'"))
        return 0.0 if number is None else 1e6 * self._single[number] / self._total

    def pair_per_million(self, word: str, after: str) -> float:
        """How often two words stand next to each other in a million; 0 where that is too rare to be kept."""
        first, second = (self._numbers.get(one.lower().replace("’", "'")) for one in (word, after))
        place = None if first is None or second is None else self._second.find(first, second)
        return 0.0 if place is None else 1e6 * self._second.count(place) / self._total

    def lifts(self, text: str) -> tuple[Lift, ...]:
        """The lift of every word of a text; punctuation begins a stretch anew."""
        found: list[Lift] = []
        stretch: list[re.Match[str]] = []
        first = True
        for token in TOKEN.finditer(text):
            if token.group()[0].isalnum():
                stretch.append(token)
                continue
            found += self._stretch(stretch, initial=first)
            first = token.group() in ENDS_SENTENCE or (first and not stretch)
            stretch = []
        return (*found, *self._stretch(stretch, initial=first))

    def lifts_of(self, words: list[str], *, initial: bool = True) -> tuple[float | None, ...]:
        """The lifts of one stretch; `initial` says that its first capital may only begin a sentence."""
        before, last = -1, START
        values: list[float | None] = []
        for place, word in enumerate(words):
            number = self.number(word, initial=initial and not place)
            if number == NAME == last:
                values.append(None)  # a name of several words is one
                continue
            values.append(self._lift(before, last, number) if number >= FIRST_WORD else None)
            before, last = last, number
        return tuple(values)

    def number(self, word: str, *, initial: bool = False) -> int:
        """The number of a word, masked where it is a name or a figure."""
        if word[0].isdigit():
            return NUMBER
        lower = word.lower().replace("’", "'").replace("‑", "-")
        if word[0].isupper() and not _is_first_person(lower) and (not initial or lower in self._names):
            return NAME
        known = self._numbers.get(lower)
        return known if known is not None else (NAME if word[0].isupper() else UNKNOWN)

    def _stretch(self, tokens: list[re.Match[str]], *, initial: bool) -> list[Lift]:
        values = self.lifts_of([token.group() for token in tokens], initial=initial)
        return [
            Lift(token.group(), Span(token.start(), token.end()), value)
            for token, value in zip(tokens, values, strict=True)
        ]

    def _lift(self, before: int, last: int, word: int) -> float:
        alone = self._single[word] / self._total
        pair = self._second.share(last, word, self._single[last], alone)
        place = self._second.find(before, last) if before >= 0 else None
        if place is None:
            return math.log2(pair / alone)
        return math.log2(self._third.share(place, word, self._second.count(place), pair) / alone)


class _Groups:
    """Numbers in sorted groups with a count each: the words that follow a word, or a pair of words.

    Kept as small as in the file, and unpacked group by group where one is asked for: a text
    meets some hundreds of them, and there are over a million.
    """

    def __init__(self, sizes: "Packed", steps: "Packed", counts: "Packed") -> None:
        import numpy as np

        self._ends = np.concatenate([np.zeros(1, np.uint32), np.cumsum(sizes, dtype=np.uint32)])
        self._steps = steps
        self._counts = counts
        self._opened: dict[int, tuple[list[int], float]] = {}

    def count(self, place: int) -> float:
        """The count of a member, by its place."""
        return _COUNTS[int(self._counts[place])]

    def find(self, group: int, member: int) -> int | None:
        """The place of a member of a group."""
        members, _ = self._group(group)
        n = bisect_left(members, member)
        return int(self._ends[group]) + n if n < len(members) and members[n] == member else None

    def share(self, group: int, member: int, total: float, otherwise: float) -> float:
        """How likely the member is in its group; what is left over goes to `otherwise`."""
        members, taken = self._group(group)
        total = max(total, taken + _DISCOUNT * len(members), 1.0)
        place = self.find(group, member)
        own = 0.0 if place is None else (self.count(place) - _DISCOUNT) / total
        return own + (1 - taken / total) * otherwise

    def _group(self, group: int) -> tuple[list[int], float]:
        """The members of a group, and what their counts add up to, each made a little less."""
        if group not in self._opened:
            if len(self._opened) > _REMEMBERED:
                self._opened.clear()
            first, last = int(self._ends[group]), int(self._ends[group + 1])
            members = list(accumulate(self._steps[first:last].tolist()))
            taken = sum(_COUNTS[step] for step in self._counts[first:last].tolist())
            self._opened[group] = members, taken - _DISCOUNT * len(members)
        return self._opened[group]


def _is_first_person(lower: str) -> bool:
    return lower == "i" or lower.startswith("i'")
