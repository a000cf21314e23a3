"""Words looked for in the article, and other words put in their place. No widgets."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from transcheck.model import Alignment, Location, PassageId, Side, Span
from transcheck.text.fold import Folded, fold

BOTH = (Side.TARGET, Side.SOURCE)


def occurrences(
    alignment: Alignment,
    words: str,
    *,
    exact: bool = False,
    whole: bool = False,
    sides: Collection[Side] = (Side.TARGET,),
) -> tuple[Location, ...]:
    """Where the words stand, in reading order.

    Capitals, kinds of quotation marks and the ways of writing an Urdu letter count only when
    `exact`; with `whole` no letter may stand beside them.
    """
    if not words.strip():
        return ()
    wanted = words if exact else fold(words).text
    pattern = re.compile(re.escape(wanted))
    return tuple(
        Location(passage.id, side, span)
        for passage in alignment.passages
        for side in BOTH
        if side in sides
        for span in _spans(passage.text(side), pattern, exact=exact)
        if not whole or _stands_alone(passage.text(side), span)
    )


def _spans(text: str, pattern: re.Pattern[str], *, exact: bool) -> Iterator[Span]:
    if exact:
        yield from (Span(*found.span()) for found in pattern.finditer(text))
    else:
        folded = _folded(text)
        yield from (folded.original(*found.span()) for found in pattern.finditer(folded.text))


@lru_cache(maxsize=1 << 13)
def _folded(text: str) -> Folded:
    """Kept, because one looks anew at every letter that is typed into the field."""
    return fold(text)


def _stands_alone(text: str, span: Span) -> bool:
    before, after = text[: span.start][-1:], text[span.end :][:1]
    return not before.isalnum() and not after.isalnum()


def replaced(alignment: Alignment, places: Sequence[Location], words: str) -> dict[PassageId, str]:
    """The texts of the passages those places stand in, with the words in all of them."""
    texts: dict[PassageId, str] = {}
    for at in reversed(places):
        if at.side is Side.TARGET:
            text = texts.get(at.passage, alignment.passage(at.passage).target)
            texts[at.passage] = text[: at.span.start] + words + text[at.span.end :]
    return texts
