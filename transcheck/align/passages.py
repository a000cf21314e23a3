"""Aligned paragraph groups become passages; sentences are linked inside each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from transcheck.align.groups import Group, group_texts
from transcheck.errors import Cancelled
from transcheck.model import Alignment, Block, BlockKind, Document, Passage, Span

_BETWEEN = "\n"
"""What stands between two paragraphs that share a passage."""


def align_documents(source: Document, target: Document, *, cancelled: Callable[[], bool]) -> Alignment:
    """Passages of two segmented documents, numbered from 1 in reading order."""
    languages = (source.language, target.language)
    groups = group_texts(
        [b.text for b in source.blocks], [b.text for b in target.blocks], languages, paired=True
    )
    passages = []
    for number, group in enumerate(groups, start=1):
        if cancelled():
            raise Cancelled
        passages.append(_passage(number, group, source, target))
    return Alignment(source=source, target=target, passages=tuple(passages), method="length+anchors")


@dataclass(frozen=True, slots=True)
class _Joined:
    """Neighbouring paragraphs as one text, with the places of their sentences in it."""

    text: str
    sentences: tuple[Span, ...]


def _joined(blocks: Sequence[Block]) -> _Joined:
    starts = accumulate((len(block.text) + len(_BETWEEN) for block in blocks), initial=0)
    sentences = tuple(
        span.shift(start)
        for block, start in zip(blocks, starts, strict=False)
        for span in (block.sentences or ((Span(0, len(block.text)),) if block.text else ()))
    )
    return _Joined(_BETWEEN.join(block.text for block in blocks), sentences)


def _passage(number: int, group: Group, source: Document, target: Document) -> Passage:
    source_blocks = [source.blocks[i] for i in group.link.source]
    target_blocks = [target.blocks[i] for i in group.link.target]
    left, right = _joined(source_blocks), _joined(target_blocks)
    inside = group_texts(
        [span.of(left.text) for span in left.sentences],
        [span.of(right.text) for span in right.sentences],
        (source.language, target.language),
    )
    return Passage(
        id=number,
        source=left.text,
        target=right.text,
        source_sentences=left.sentences,
        target_sentences=right.sentences,
        links=tuple(g.link for g in inside),
        kind=_kind(target_blocks or source_blocks),
        confidence=group.confidence,
    )


def _kind(blocks: Sequence[Block]) -> BlockKind:
    return blocks[0].kind if blocks else BlockKind.PARAGRAPH
