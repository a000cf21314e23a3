"""Numbers and quotations of the two sides against each other: what changed, is missing, was added."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from transcheck.model import Alignment, Passage, PassageId, Span
from transcheck.text.ledger import countable, pair_off, tells_little
from transcheck.text.quotes import Quotation, quotations
from transcheck.text.words import count_words

_FEWEST_WORDS = 3
"""In a quotation: a word or two in marks is a manner of speaking."""


class Standing(StrEnum):
    """How an entry stands on the two sides."""

    CHANGED = "changed"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Entry:
    """What differs in a passage: the words of its sides, "" on the side that has none."""

    passage: PassageId
    standing: Standing
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """What differs, in reading order, and how many agree."""

    name: str
    entries: tuple[Entry, ...]
    agreed: int

    def __bool__(self) -> bool:
        """Whether it holds anything."""
        return bool(self.entries or self.agreed)

    @property
    def sums(self) -> str:
        """How many agree, and how many do not: "Numbers: 12 agree, 1 changed"."""
        counts = ((sum(e.standing is kind for e in self.entries), kind.value) for kind in Standing)
        parts = [f"{self.agreed:,} agree", *(f"{n:,} {word}" for n, word in counts if n)]
        return f"{self.name}: {', '.join(parts)}"


def ledgers(alignment: Alignment) -> tuple[Ledger, ...]:
    """The ledgers that hold something, of the passages that have both sides, as they now read."""
    facing = [p for p in alignment.passages if p.source.strip() and p.target.strip()]
    found = (_numbers(facing, alignment), _quotations(facing))
    return tuple(ledger for ledger in found if ledger)


def _numbers(passages: Sequence[Passage], alignment: Alignment) -> Ledger:
    entries: list[Entry] = []
    agreed = 0
    for passage in passages:
        theirs = countable(passage.source, alignment.source_language)
        ours = countable(passage.target, alignment.target_language)
        if not (theirs or ours):
            continue
        book = pair_off(theirs, ours)
        agreed += sum(not ours.weak for _, ours in book.agreed)
        pairs = [
            *((q.whole, o.whole) for q, o in book.changed),
            *((q.whole, None) for q in book.missing if not tells_little(q)),
            *((None, q.whole) for q in book.added if not tells_little(q)),
        ]
        entries += _entries(passage, pairs)
    return Ledger("Numbers", tuple(entries), agreed)


def _quotations(passages: Sequence[Passage]) -> Ledger:
    """Quotations pair off where their sentences face each other, then in their order."""
    entries: list[Entry] = []
    agreed = 0
    for passage in passages:
        theirs, ours = _outer(passage.source), _outer(passage.target)
        pairs = list(_facing(passage, theirs, ours))
        agreed += len(pairs)
        left = [q for q in theirs if q not in {source for source, _ in pairs}]
        new = [q for q in ours if q not in {target for _, target in pairs}]
        more = min(len(left), len(new))
        agreed += more
        lost = [(q.span, None) for q in left[more:] if _is_long(q, passage.source)]
        entries += _entries(
            passage, [*lost, *((None, q.span) for q in new[more:] if _is_long(q, passage.target))]
        )
    return Ledger("Quotations", tuple(entries), agreed)


def _outer(text: str) -> list[Quotation]:
    return [quoted for quoted in quotations(text) if not quoted.depth]


def _facing(
    passage: Passage, theirs: Sequence[Quotation], ours: Sequence[Quotation]
) -> Iterator[tuple[Quotation, Quotation]]:
    left = list(theirs)
    for quoted in ours:
        sentences = passage.linked(quoted.span)
        partner = next((q for q in left if any(s.overlaps(q.span) for s in sentences)), None)
        if partner is not None:
            left.remove(partner)
            yield partner, quoted


def _is_long(quoted: Quotation, text: str) -> bool:
    return count_words(quoted.inner.of(text)) >= _FEWEST_WORDS


def _entries(passage: Passage, pairs: Sequence[tuple[Span | None, Span | None]]) -> list[Entry]:
    """The entries of a passage in the order of its translation, what is missing first."""
    ordered = sorted(pairs, key=lambda pair: (pair[1] or Span(0, 0), pair[0] or Span(0, 0)))
    return [_entry(passage, source, target) for source, target in ordered]


def _entry(passage: Passage, source: Span | None, target: Span | None) -> Entry:
    standing = Standing.CHANGED
    if source is None or target is None:
        standing = Standing.ADDED if source is None else Standing.MISSING
    return Entry(
        passage.id,
        standing,
        "" if source is None else source.of(passage.source),
        "" if target is None else target.of(passage.target),
    )
