"""Words looked for in the translation, and other words put in their place. No widgets."""

import re
from collections.abc import Sequence

from transcheck.model import Alignment, Location, PassageId, Side, Span


def occurrences(alignment: Alignment, words: str, *, exact: bool = False) -> tuple[Location, ...]:
    """Where the words stand, in reading order; capitals count only when `exact`."""
    if not words:
        return ()
    pattern = re.compile(re.escape(words), 0 if exact else re.IGNORECASE)
    return tuple(
        Location(passage.id, Side.TARGET, Span(*match.span()))
        for passage in alignment.passages
        for match in pattern.finditer(passage.target)
    )


def replaced(alignment: Alignment, places: Sequence[Location], words: str) -> dict[PassageId, str]:
    """The texts of the passages those places stand in, with the words in all of them."""
    texts: dict[PassageId, str] = {}
    for at in reversed(places):
        text = texts.get(at.passage, alignment.passage(at.passage).target)
        texts[at.passage] = text[: at.span.start] + words + text[at.span.end :]
    return texts
