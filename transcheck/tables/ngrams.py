"""Which English words native writers put next to each other, as counts of two and three words.

Names and numbers are masked and the counts pruned, so the table knows phrasing rather than
facts. What it gives is the lift of a word: how much likelier its neighbours make it than it
is by itself. Literal phrasing has little lift, and so have rare but right words: a low
lift is a hint and no finding.
"""

import io
import lzma
import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from transcheck.model import Span
from transcheck.paths import resources

FILE = "ngrams-en.npz.xz"
START, UNKNOWN, NAME, NUMBER = range(4)
"""Numbers of what is no word: where a stretch begins, a rare word, a name, a figure."""
FIRST_WORD = 4
TOKEN = re.compile(r"[^\W\d_]+(?:['’‑-][^\W\d_]+)*|\d[\d.,:]*|[^\w\s]")
ENDS_SENTENCE = frozenset(".!?:")
"""After these a capital says nothing about a word."""
STEPS_TO_DOUBLE = 8
"""Counts are kept as steps of a logarithm, eight to a doubling: within 5 % and one byte."""
_DISCOUNT = 0.75


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
    """The shipped table; opening it takes about a quarter of a second."""
    packed = (resources() / "tables" / FILE).read_bytes()
    return Ngrams(np.load(io.BytesIO(lzma.decompress(packed)), allow_pickle=False))


class Ngrams:
    """Look-up in the counts, with absolute discounting and interpolation (Ney, Essen, Kneser 1994)."""

    def __init__(self, arrays: "np.lib.npyio.NpzFile | dict[str, npt.NDArray[np.integer]]") -> None:
        listed = bytes(arrays["words"]).decode("utf-8").split("\n")
        self._numbers = {word.lstrip("^"): n for n, word in enumerate(listed, start=FIRST_WORD)}
        self._names = frozenset(word[1:] for word in listed if word.startswith("^"))
        self._single = _counts(arrays["single"])
        self._second = _Groups(arrays["second_sizes"], arrays["second"], arrays["second_counts"])
        self._third = _Groups(arrays["third_sizes"], arrays["third"], arrays["third_counts"])
        self._total = float(self._single[1:].sum())

    def __contains__(self, word: str) -> bool:
        """Whether native text has the word at all, in lower case."""
        return word.lower().replace("’", "'") in self._numbers

    def per_million(self, word: str) -> float:
        """How often a word is met in a million."""
        number = self._numbers.get(word.lower().replace("’", "'"))
        return 0.0 if number is None else 1e6 * float(self._single[number]) / self._total

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
        alone = float(self._single[word]) / self._total
        pair = self._second.share(last, word, float(self._single[last]), alone)
        place = self._second.find(before, last) if before >= 0 else None
        if place is None:
            return math.log2(pair / alone)
        return math.log2(self._third.share(place, word, float(self._second.counts[place]), pair) / alone)


class _Groups:
    """Numbers in sorted groups with a count each: the words that follow a word, or a pair of words."""

    def __init__(
        self, sizes: npt.NDArray[np.integer], steps: npt.NDArray[np.integer], counts: npt.NDArray[np.integer]
    ) -> None:
        self._ends = np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)])
        self._members = _summed(steps, self._ends)
        self.counts = _counts(counts)

    @cached_property
    def _discounted(self) -> npt.NDArray[np.float64]:
        """For each group what its members' counts add up to, each made a little less."""
        sums = np.concatenate([[0.0], np.cumsum(self.counts - _DISCOUNT)])
        return np.asarray(sums[self._ends[1:]] - sums[self._ends[:-1]])

    def find(self, group: int, member: int) -> int | None:
        """The place of a member of a group."""
        first, last = int(self._ends[group]), int(self._ends[group + 1])
        place = bisect_left(self._members, member, first, last)
        return place if place < last and int(self._members[place]) == member else None

    def share(self, group: int, member: int, total: float, otherwise: float) -> float:
        """How likely the member is in its group; what is left over goes to `otherwise`."""
        taken = float(self._discounted[group])
        size = int(self._ends[group + 1] - self._ends[group])
        total = max(total, taken + _DISCOUNT * size, 1.0)
        place = self.find(group, member)
        own = 0.0 if place is None else (float(self.counts[place]) - _DISCOUNT) / total
        return own + (1 - taken / total) * otherwise


def _summed(steps: npt.NDArray[np.integer], ends: npt.NDArray[np.int64]) -> npt.NDArray[np.int32]:
    """Members out of their distances: each group begins at 0 again."""
    sums = np.cumsum(steps, dtype=np.int64)
    starts = ends[:-1]
    offsets = np.where(starts > 0, sums[np.maximum(starts - 1, 0)], 0)
    return np.asarray(sums - np.repeat(offsets, np.diff(ends)), dtype=np.int32)


def _counts(steps: npt.NDArray[np.integer]) -> npt.NDArray[np.float32]:
    """Counts out of their logarithmic steps."""
    return np.asarray(np.exp2(steps.astype(np.float32) / STEPS_TO_DOUBLE), dtype=np.float32)


def _is_first_person(lower: str) -> bool:
    return lower == "i" or lower.startswith("i'")
