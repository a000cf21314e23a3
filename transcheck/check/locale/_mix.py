"""Two ways of writing the same thing in one article: which is the minority?"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transcheck.check.check import Finding
from transcheck.model import Location, PassageId, Side, Span


@dataclass(frozen=True, slots=True)
class Use:
    """One place where the article had a choice: which way it chose, and how the other way would look."""

    way: str
    passage: PassageId
    span: Span
    instead: tuple[str, ...] = ()


def minority(uses: Iterable[Use], message: str, *, least: int = 2) -> Iterator[Finding]:
    """Findings on the uses that go against the article's own majority of at least `least`.

    `message` may name `{way}`, `{Way}` at the start of a sentence, and `{usual}`. Where both
    ways are as frequent nothing is said.
    """
    found = list(uses)
    counts = Counter(use.way for use in found)
    if len(counts) < 2:
        return
    (usual, most), (_, next_most) = counts.most_common(2)
    if most < least or most == next_most:
        return
    examples = tuple(Location(u.passage, Side.TARGET, u.span) for u in found if u.way == usual)[:3]
    for use in found:
        if use.way != usual:
            way = use.way
            yield Finding(
                span=use.span,
                message=message.format(way=way, Way=way[:1].upper() + way[1:], usual=usual),
                suggestions=use.instead,
                passage=use.passage,
                evidence=examples,
            )
