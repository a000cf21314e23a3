"""How high every passage is and where it begins, for articles too long to lay out at once.

Heights are estimated until a passage has been laid out; a height that becomes known moves
what is below it, and the reader keeps what a person looks at in its place.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Rows:
    """Heights in pixels, and from them tops. Numbers are 0-based, in reading order."""

    def __init__(self, estimates: Iterable[float] = ()) -> None:
        self._heights = list(estimates)
        self._known = [False] * len(self._heights)
        self._tops: list[float] = []

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> float:
        return self._all_tops()[-1]

    def top(self, number: int) -> float:
        return self._all_tops()[number]

    def height(self, number: int) -> float:
        return self._heights[number]

    def known(self, number: int) -> bool:
        return self._known[number]

    def first_unknown(self, start: int = 0) -> int | None:
        """The first row from `start` whose height is only estimated."""
        try:
            return self._known.index(False, start)
        except ValueError:
            return None

    def at(self, y: float) -> int:
        """The row at a height; the nearest one above the first or below the last."""
        return min(max(bisect_right(self._all_tops(), y) - 1, 0), max(len(self) - 1, 0))

    def measure(self, number: int, height: float) -> float:
        """The height of a row is known now; by how much what is below it moves."""
        change = height - self._heights[number]
        self._known[number] = True
        if change:
            self._heights[number] = height
            self._tops.clear()
        return change

    def forget(self, number: int) -> None:
        """The row has changed: its height is an estimate again until it is laid out."""
        self._known[number] = False

    def _all_tops(self) -> list[float]:
        # One pass over all rows costs a tenth of a millisecond for 2,000 of them.
        if not self._tops:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops
