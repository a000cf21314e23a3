"""Which token types of two texts match, and how well."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from transcheck.align.anchors import Side

Numbers = npt.NDArray[np.int32]
Fits = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Matches:
    """Pairs of matching types, sorted by the first; `starts[t]` is where the pairs of type t begin."""

    own: Numbers
    other: Numbers
    fit: Fits
    starts: npt.NDArray[np.int64]
    others: int

    @classmethod
    def between(cls, source: Side, target: Side) -> "Matches":
        """All pairs of types that share a key, with the best of their shared keys."""
        index: dict[str, list[tuple[int, float]]] = {}
        for number, keys in enumerate(target.keys):
            for key, trust in keys:
                index.setdefault(key, []).append((number, trust))
        own: list[int] = []
        other: list[int] = []
        fit: list[float] = []
        for number, keys in enumerate(source.keys):
            best: dict[int, float] = {}
            for key, trust in keys:
                for found, other_trust in index.get(key, ()):
                    best[found] = max(best.get(found, 0.0), trust * other_trust)
            own += [number] * len(best)
            other += best
            fit += best.values()
        pairs = np.array(own, np.int32), np.array(other, np.int32), np.array(fit, np.float32)
        return cls(*pairs, _starts(pairs[0], len(source.keys)), len(target.keys))

    def turned(self) -> "Matches":
        """The same pairs from the other side."""
        order = np.argsort(self.other, kind="stable")
        own, other, fit = self.other[order], self.own[order], self.fit[order]
        return Matches(own, other, fit, _starts(own, self.others), len(self.starts) - 1)

    def of(self, types: Numbers) -> tuple[npt.NDArray[np.int64], Numbers, Fits]:
        """All matches of each type: its place in `types`, the matching type, the fit."""
        counts = self.starts[types + 1] - self.starts[types]
        which = np.repeat(np.arange(len(types)), counts)
        ends = np.cumsum(counts)
        places = np.arange(len(which)) - np.repeat(ends - counts - self.starts[types], counts)
        return which, self.other[places], self.fit[places]

    def pairs(self) -> Iterator[tuple[int, int, float]]:
        return zip(self.own.tolist(), self.other.tolist(), self.fit.tolist(), strict=True)


def _starts(sorted_types: Numbers, count: int) -> npt.NDArray[np.int64]:
    return np.searchsorted(sorted_types, np.arange(count + 1))
