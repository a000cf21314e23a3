"""A flag: what is wrong where, how bad, why, and what to write instead."""

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from transcheck.model.category import CATEGORIES, Category, Severity
from transcheck.model.span import Location


class State(StrEnum):
    """What a person has decided about a flag."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Issue:
    """One flag, as data; rendering happens elsewhere.

    `at` is the flagged stretch, `quote` its words. `message` says in a few words what
    happened ("Urdu idiom carried over word for word"), `explanation` why it matters.
    `suggestions` replace the quote, best first. `evidence` are places that show the
    cause: source words, the other renderings of a term.
    """

    id: str
    check: str
    category: str
    severity: Severity
    confidence: float
    at: Location
    quote: str
    message: str
    explanation: str = ""
    suggestions: tuple[str, ...] = ()
    evidence: tuple[Location, ...] = ()

    def __post_init__(self) -> None:
        if self.category not in CATEGORIES:
            raise ValueError(f"{self.check} names {self.category!r}, which is no category of ours")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"{self.check} gives a confidence of {self.confidence}")

    @property
    def kind(self) -> Category:
        return CATEGORIES[self.category]


_WORD = re.compile(r"\w+")
_NEIGHBOURS = 2
_REACH = 64
"""Characters looked at for them, at first."""


@lru_cache(maxsize=1 << 14)
def issue_id(*, check: str, category: str, text: str, at: Location, occurrence: int) -> str:
    """A name for what a flag says about which words, the same in every run.

    Made of check, category, side, quote, two words to either side and the number of the
    occurrence among flags alike. Offsets and passage ids stay out, so that a decision
    survives edits elsewhere.
    """
    before = _words_before(text, at.span.start)
    after = list(islice((found[0] for found in _WORD.finditer(text, at.span.end)), _NEIGHBOURS))
    parts = (check, category, at.side, " ".join(before), at.span.of(text), " ".join(after), str(occurrence))
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _words_before(text: str, end: int) -> list[str]:
    """The last words before a place, found without reading all that stands before it."""
    reach = _REACH
    while True:
        start = max(end - reach, 0)
        words = _WORD.findall(text, start, end)
        # One more than asked for: the first may be the rest of a longer word.
        if start == 0 or len(words) > _NEIGHBOURS:
            return words[-_NEIGHBOURS:]
        reach *= 4
