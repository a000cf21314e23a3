"""Aligned paragraph groups become passages; sentences are linked inside each.

Where the two sides cut their paragraphs too differently for that (a translation of thirty
paragraphs beside a source pasted as one), sentences are aligned over the whole article
and each paragraph of the translation takes the source sentences it faces.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from transcheck.align.groups import Group, group_texts, link_texts
from transcheck.errors import Cancelled
from transcheck.model import Alignment, Block, BlockKind, Document, Link, Passage, Span

METHOD = "length+words"
_BETWEEN = "\n"
"""What stands between two paragraphs that share a passage."""
_MOST_TOGETHER = 3
"""So many paragraphs of one side may share a passage; more are cut by their sentences."""
_TOO_MUCH_ALONE = 0.2
"""The share of the text without a counterpart that makes paragraphs doubtful as units."""


def align_documents(source: Document, target: Document, *, cancelled: Callable[[], bool]) -> Alignment:
    """Passages of two segmented documents, numbered from 1 in reading order."""
    _stop_if(cancelled)
    languages = (source.language, target.language)
    blocks = _Blocks(source.blocks, target.blocks, languages)
    passages = tuple(_by_paragraphs(blocks, cancelled))
    if _alone(passages) > _TOO_MUCH_ALONE and len(source.blocks) != len(target.blocks):
        _stop_if(cancelled)
        others = tuple(_by_sentences(blocks))
        if _alone(others) < _alone(passages) / 2:
            passages = others
    numbered = tuple(replace(passage, id=number) for number, passage in enumerate(passages, start=1))
    return Alignment(source=source, target=target, passages=numbered, method=METHOD)


@dataclass(frozen=True, slots=True)
class _Blocks:
    """Paragraphs of both sides that belong together."""

    source: Sequence[Block]
    target: Sequence[Block]
    languages: tuple[str, str]

    def of(self, link: Link) -> "_Blocks":
        source, target = [self.source[i] for i in link.source], [self.target[j] for j in link.target]
        return _Blocks(source, target, self.languages)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _alone(passages: Iterable[Passage]) -> float:
    """The share of the characters that stand in passages with one side empty, of the worse side."""
    sizes = [(len(p.source), len(p.target)) for p in passages]
    alone = sum(s for s, t in sizes if not t), sum(t for s, t in sizes if not s)
    whole = sum(s for s, _ in sizes), sum(t for _, t in sizes)
    return max(part / total if total else 0.0 for part, total in zip(alone, whole, strict=True))


@dataclass(frozen=True, slots=True)
class _Joined:
    """Neighbouring paragraphs, or parts of them, as one text with the places of its sentences."""

    text: str
    sentences: tuple[Span, ...]

    def texts(self) -> list[str]:
        return [span.of(self.text) for span in self.sentences]


def _joined(parts: Sequence[_Joined]) -> _Joined:
    starts = accumulate((len(part.text) + len(_BETWEEN) for part in parts), initial=0)
    sentences = tuple(
        span.shift(start) for part, start in zip(parts, starts, strict=False) for span in part.sentences
    )
    return _Joined(_BETWEEN.join(part.text for part in parts), sentences)


def _whole(block: Block) -> _Joined:
    """A paragraph; one whose sentences are not known is one sentence."""
    return _Joined(block.text, block.sentences or ((Span(0, len(block.text)),) if block.text else ()))


def _by_paragraphs(blocks: _Blocks, cancelled: Callable[[], bool]) -> Iterator[Passage]:
    texts = [block.text for block in blocks.source], [block.text for block in blocks.target]
    for group in group_texts(*texts, blocks.languages):
        _stop_if(cancelled)
        inside = blocks.of(group.link)
        if max(len(inside.source), len(inside.target)) > _MOST_TOGETHER:
            yield from _by_sentences(inside)
        else:
            yield _together(inside, group.confidence)


def _together(blocks: _Blocks, confidence: float) -> Passage:
    """One passage of all these paragraphs."""
    left, right = (_joined([_whole(b) for b in side]) for side in (blocks.source, blocks.target))
    links = link_texts(left.texts(), right.texts(), blocks.languages)
    return _passage(left, right, links, _kind(blocks), confidence)


def _kind(blocks: _Blocks) -> BlockKind:
    return (blocks.target or blocks.source)[0].kind


def _passage(
    left: _Joined, right: _Joined, links: Iterable[Link], kind: BlockKind, confidence: float
) -> Passage:
    return Passage(
        id=0,
        source=left.text,
        target=right.text,
        source_sentences=left.sentences,
        target_sentences=right.sentences,
        links=tuple(links),
        kind=kind,
        confidence=confidence,
    )


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of an article: which paragraph it stands in, and where."""

    block: int
    span: Span


def _sentences(blocks: Sequence[Block]) -> list[_Sentence]:
    return [
        _Sentence(number, span) for number, block in enumerate(blocks) for span in _whole(block).sentences
    ]


def _by_sentences(blocks: _Blocks) -> Iterator[Passage]:
    left, right = _sentences(blocks.source), _sentences(blocks.target)
    groups = group_texts(
        [s.span.of(blocks.source[s.block].text) for s in left],
        [s.span.of(blocks.target[s.block].text) for s in right],
        blocks.languages,
    )
    for run in _runs(groups, left, right):
        ours = [left[i] for group in run for i in group.link.source]
        theirs = [right[j] for group in run for j in group.link.target]
        texts = _cut(ours, blocks.source), _cut(theirs, blocks.target)
        kind = blocks.target[theirs[0].block].kind if theirs else blocks.source[ours[0].block].kind
        confidence = sum(group.confidence for group in run) / len(run)
        yield _passage(*texts, _counted_from(run), kind, round(confidence, 3))


def _runs(
    groups: Sequence[Group], left: Sequence[_Sentence], right: Sequence[_Sentence]
) -> Iterator[list[Group]]:
    """Groups of sentences that share a passage: a new one begins with each paragraph of the translation."""
    run: list[Group] = []
    for group in groups:
        if run and _begins(group, run, left, right):
            yield run
            run = []
        run.append(group)
    if run:
        yield run


def _begins(
    group: Group, run: Sequence[Group], left: Sequence[_Sentence], right: Sequence[_Sentence]
) -> bool:
    """Whether a group begins a new passage: its paragraph is not the one that the run ends in."""
    before = [right[j].block for g in run for j in g.link.target]
    if group.link.target and before:
        return right[group.link.target[0]].block != before[-1]
    sources = [left[i].block for g in run for i in g.link.source]
    if group.link.source and sources:
        return left[group.link.source[0]].block != sources[-1]
    return bool(group.link.target)


def _counted_from(run: Sequence[Group]) -> Iterator[Link]:
    """The links of a run with its sentences counted from 0."""
    source = target = 0
    for group in run:
        a, b = len(group.link.source), len(group.link.target)
        yield Link(tuple(range(source, source + a)), tuple(range(target, target + b)))
        source, target = source + a, target + b


def _cut(sentences: Sequence[_Sentence], blocks: Sequence[Block]) -> _Joined:
    """Neighbouring sentences as they stand, paragraph by paragraph."""
    parts = []
    for number in dict.fromkeys(sentence.block for sentence in sentences):
        block = _whole(blocks[number])
        spans = [sentence.span for sentence in sentences if sentence.block == number]
        # The edges of a paragraph go with its first and its last sentence.
        start = 0 if spans[0] == block.sentences[0] else spans[0].start
        end = len(block.text) if spans[-1] == block.sentences[-1] else spans[-1].end
        parts.append(_Joined(block.text[start:end], tuple(span.shift(-start) for span in spans)))
    return _joined(parts)
