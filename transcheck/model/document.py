"""A text as it was read from a file, before anything is aligned."""

from dataclasses import dataclass, replace
from enum import StrEnum

from transcheck.model.span import Span


class BlockKind(StrEnum):
    """What a paragraph is in the layout of an article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    CELL = "cell"

    @property
    def is_heading(self) -> bool:
        return self in (BlockKind.HEADLINE, BlockKind.SUBHEAD)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph; `sentences` is empty until the segmenter has seen it."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    sentences: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class CutBlock:
    """A paragraph taken for page furniture, kept so that a person can bring it back.

    `before` is the number of the kept block it stood in front of (0-based; the number
    of kept blocks where it stood after the last one).
    """

    text: str
    reason: str
    before: int


@dataclass(frozen=True, slots=True)
class Document:
    """One side of an article: its blocks in reading order, and what was cut away.

    `language` is a BCP 47 tag ("ur", "zh-Hans"), "und" where it is not known.
    `sha256` is the digest of the file's bytes, hexadecimal. `remarks` are what a person
    should know about the file before trusting what was read from it.
    """

    path: str
    language: str
    blocks: tuple[Block, ...]
    title: str = ""
    cut: tuple[CutBlock, ...] = ()
    sha256: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All blocks, a blank line between two."""
        return "\n\n".join(block.text for block in self.blocks)

    def with_language(self, language: str) -> "Document":
        return replace(self, language=language)

    def with_blocks(self, blocks: tuple[Block, ...]) -> "Document":
        return replace(self, blocks=blocks)


@dataclass(frozen=True, slots=True)
class BilingualRow:
    """One row of a file that holds both sides, with the id it carries there."""

    id: int | str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A file that holds both sides, row by row (XLIFF, TMX, PO, a table)."""

    path: str
    source_language: str
    target_language: str
    rows: tuple[BilingualRow, ...]
    title: str = ""
    sha256: str = ""
