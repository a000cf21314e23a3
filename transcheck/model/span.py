"""Where something stands in a text: half-open spans of Unicode code points."""

from dataclasses import dataclass
from enum import StrEnum

PassageId = int | str
"""Articles number their passages from 1; a bilingual file keeps the ids it came with."""


class Side(StrEnum):
    """The two columns of the desk."""

    SOURCE = "source"
    TARGET = "target"

    @property
    def other(self) -> "Side":
        return Side.TARGET if self is Side.SOURCE else Side.SOURCE


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch `text[start:end]`, in code points, 0-based, end exclusive.

    A span of no length is a place between two characters: where something is missing.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span runs from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # Without this an empty span would be false by its length and `if span` a trap.
        return True

    def of(self, text: str) -> str:
        """The words of `text` under this span."""
        return text[self.start : self.end]

    def shift(self, offset: int) -> "Span":
        return Span(self.start + offset, self.end + offset)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character; an empty span overlaps what encloses it."""
        if not len(self) or not len(other):
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end

    def moved(self, before: str, after: str) -> "Span | None":
        """The span in `after`, which was `before` until one stretch of it was rewritten.

        None where the rewriting reaches into the span, so that its words are gone. In a
        run of equal characters any of them may be the one that changed; the span keeps its
        words where one reading of the edit allows it.
        """
        limit = min(len(before), len(after))
        prefix = 0
        while prefix < limit and before[prefix] == after[prefix]:
            prefix += 1
        suffix = 0
        while suffix < limit and before[-1 - suffix] == after[-1 - suffix]:
            suffix += 1
        if self.end <= prefix:
            return self
        if self.start >= len(before) - suffix:
            return self.shift(len(after) - len(before))
        return None

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Location:
    """A span on one side of one passage."""

    passage: PassageId
    side: Side
    span: Span
