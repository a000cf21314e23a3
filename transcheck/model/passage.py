"""The pair as the desk shows it: rows of source and translation, standing level."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from transcheck.model.document import BlockKind, Document
from transcheck.model.span import Location, PassageId, Side, Span


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences that say the same, as 0-based numbers; an empty side is an omission or addition."""

    source: tuple[int, ...]
    target: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """One row: a paragraph of the source beside its translation.

    Either text may be empty: left out by the translator, or added. `links` pair the
    sentence numbers of the two sides; every sentence is in exactly one link.
    `confidence` (0 to 1) is the aligner's own; `pinned` rows are left alone by it.
    """

    id: PassageId
    source: str
    target: str
    source_sentences: tuple[Span, ...] = ()
    target_sentences: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    kind: BlockKind = BlockKind.PARAGRAPH
    confidence: float = 1.0
    pinned: bool = False

    @property
    def heading(self) -> bool:
        return self.kind.is_heading

    def text(self, side: Side) -> str:
        return self.source if side is Side.SOURCE else self.target

    def sentences(self, side: Side) -> tuple[Span, ...]:
        return self.source_sentences if side is Side.SOURCE else self.target_sentences

    def linked(self, target: Span) -> tuple[Span, ...]:
        """The source sentences that face the target sentences touched by `target`."""
        numbers = {i for i, span in enumerate(self.target_sentences) if span.overlaps(target)}
        return tuple(
            self.source_sentences[i]
            for link in self.links
            if numbers.intersection(link.target)
            for i in link.source
        )


# No slots: `cached_property` needs a dictionary to keep its value in.
@dataclass(frozen=True)
class Alignment:
    """The two documents as passages in reading order.

    `source` is None where only the translation was to be had. `method` names how the
    rows were made ("length+anchors", "rows of the file"), for the report.
    """

    source: Document | None
    target: Document
    passages: tuple[Passage, ...]
    method: str = ""

    @cached_property
    def _by_id(self) -> dict[PassageId, Passage]:
        return {passage.id: passage for passage in self.passages}

    @cached_property
    def _order(self) -> dict[PassageId, int]:
        return {passage.id: number for number, passage in enumerate(self.passages)}

    @property
    def source_language(self) -> str:
        return self.source.language if self.source else "und"

    @property
    def target_language(self) -> str:
        return self.target.language

    def passage(self, id: PassageId) -> Passage:
        """The passage of that id. Raises KeyError where there is none."""
        return self._by_id[id]

    def number(self, id: PassageId) -> int:
        """Where the passage stands in reading order, 0-based."""
        return self._order[id]

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def quote(self, at: Location) -> str:
        """The words at a location."""
        return at.span.of(self.passage(at.passage).text(at.side))

    def with_passages(self, passages: Iterable[Passage]) -> "Alignment":
        return replace(self, passages=tuple(passages))

    def with_passage(self, changed: Passage) -> "Alignment":
        """The same article with one passage put in the place of the one of its id."""
        return self.with_passages(
            changed if passage.id == changed.id else passage for passage in self.passages
        )
