"""Which paragraphs of a file are which lines of the article, where nothing but their words tells."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from transcheck.report.laying import solid

_ALIKE = 0.5
"""How much of a paragraph's words must stand for it to be taken for the same."""
_ENOUGH = 0.5
"""Share of an article's lines that a file must hold to be this article."""

Reading = tuple[str, str]
"""A paragraph with all changes accepted, and with all rejected."""


def lines_found(lines: Sequence[str], paragraphs: Sequence[Reading]) -> dict[int, int]:
    """The number of the paragraph that each line is now; nothing where too few are there.

    Those that read the same come first, then between them those most alike, in order.
    """
    wanted = [solid(line) for line in lines]
    known = set(wanted)
    there = [_known_reading(both, known) for both in paragraphs]
    found: dict[int, int] = {}
    for kind, first, end, start, stop in SequenceMatcher(None, wanted, there, autojunk=False).get_opcodes():
        if kind == "equal":
            found.update(zip(range(first, end), range(start, stop), strict=True))
        elif kind == "replace":
            found.update(_most_alike(lines, range(first, end), paragraphs, range(start, stop)))
    return found if len(found) >= _ENOUGH * len(lines) else {}


def _known_reading(both: Reading, known: set[str]) -> str:
    readings = [solid(text) for text in both]
    return next((reading for reading in readings if reading in known), readings[0])


def _most_alike(
    lines: Sequence[str], here: range, paragraphs: Sequence[Reading], there: range
) -> Iterator[tuple[int, int]]:
    after = there.start
    for n in here:
        likeness = {m: _likeness(lines[n], paragraphs[m]) for m in range(after, there.stop)}
        best = max(likeness, key=lambda m: likeness[m], default=None)
        if best is not None and likeness[best] >= _ALIKE:
            after = best + 1
            yield n, best


def _likeness(line: str, both: Reading) -> float:
    return max(
        SequenceMatcher(None, line.split(), text.split(), autojunk=False).ratio() for text in set(both)
    )
