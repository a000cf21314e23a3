"""Rows put right by hand: merge, split, move a sentence, pin, align anew from here.

Pure functions from Alignment to Alignment; no sentence and no character other than blanks
at a cut is ever lost. A passage keeps its id; what a split cuts off gets a new one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from transcheck.align.groups import group_texts, link_texts
from transcheck.model import Alignment, BlockKind, Link, Passage, PassageId, Side, Span
from transcheck.text.scripts import main_script

_PARAGRAPHS = "\n"
_UNSPACED = frozenset({"Han", "Kana", "Thai", "Lao", "Khmer", "Myanmar"})


class Edge(StrEnum):
    """Which sentence of a passage is moved, and so where to."""

    FIRST = "first"
    """The first one, up to the end of the passage before."""
    LAST = "last"
    """The last one, down to the start of the passage after."""


@dataclass(frozen=True, slots=True)
class _Text:
    """One side of a passage: its text and the places of its sentences."""

    text: str
    sentences: tuple[Span, ...]

    def cut(self, number: int) -> tuple["_Text", "_Text"]:
        """In two, before the sentence of that number."""
        if not 0 <= number <= len(self.sentences):
            raise ValueError(f"there are {len(self.sentences)} sentences, not {number}")
        ends = [0, *(sentence.start for sentence in self.sentences[1:]), len(self.text)]
        place = ends[number] if self.sentences else 0
        head = self.text[:place].rstrip()
        tail = self.text[place:]
        lead = len(tail) - len(tail.lstrip())
        return (
            _Text(head, tuple(Span(s.start, min(s.end, len(head))) for s in self.sentences[:number])),
            _Text(tail.lstrip(), tuple(s.shift(-place - lead) for s in self.sentences[number:])),
        )

    def joined(self, other: "_Text", between: str) -> "_Text":
        if not self.text or not other.text:
            return other if not self.text else self
        offset = len(self.text) + len(between)
        return _Text(
            self.text + between + other.text, (*self.sentences, *(s.shift(offset) for s in other.sentences))
        )


def merge_with_next(alignment: Alignment, id: PassageId) -> Alignment:
    """One passage of this and the next, under this one's id. ValueError where there is no next."""
    number = alignment.number(id)
    passages = alignment.passages
    if number + 1 >= len(passages):
        raise ValueError(f"no passage follows {id}")
    first, second = passages[number : number + 2]
    merged = _with_texts(
        replace(
            first,
            kind=first.kind if first.target else second.kind,
            confidence=min(first.confidence, second.confidence),
            pinned=first.pinned or second.pinned,
        ),
        _side(first, Side.SOURCE).joined(_side(second, Side.SOURCE), _PARAGRAPHS),
        _side(first, Side.TARGET).joined(_side(second, Side.TARGET), _PARAGRAPHS),
    )
    if first.links and second.links:
        merged = replace(merged, links=(*first.links, *_after(first, second.links)))
    else:
        merged = _relinked(merged, alignment)
    return _replaced(alignment, number, 2, (merged,))


def split(alignment: Alignment, id: PassageId, *, target: int, source: int | None = None) -> Alignment:
    """Two passages: the second takes the sentences from these numbers on.

    Without `source` it takes those that face its part of the translation alone. A number
    may be 0 or the count of sentences; then one of the two has nothing on that side.
    ValueError where one of the two would be empty on both sides.
    """
    number = alignment.number(id)
    passage = alignment.passages[number]
    source = _first_facing(passage, target) if source is None else source
    source_head, source_tail = _side(passage, Side.SOURCE).cut(source)
    target_head, target_tail = _side(passage, Side.TARGET).cut(target)
    if not (source_head.text or target_head.text) or not (source_tail.text or target_tail.text):
        raise ValueError(f"nothing would be left on one side of the cut in passage {id}")
    head = _relinked(_with_texts(passage, source_head, target_head), alignment)
    tail = _with_texts(replace(passage, id=_new_id(alignment, id)), source_tail, target_tail)
    return _replaced(alignment, number, 1, (head, _relinked(tail, alignment)))


def _first_facing(passage: Passage, target: int) -> int:
    """The first source sentence that faces nothing of the translation before that sentence."""
    behind = [i for link in passage.links if link.target and min(link.target) >= target for i in link.source]
    return min(behind, default=len(passage.source_sentences))


def move(alignment: Alignment, id: PassageId, side: Side, edge: Edge) -> Alignment:
    """The first sentence of one side goes up to the passage before, or the last one down.

    A passage that has nothing left on either side disappears. ValueError where there is
    no sentence to move or no passage to move it to.
    """
    number = alignment.number(id)
    passage = alignment.passages[number]
    count = len(passage.sentences(side))
    neighbour = number - 1 if edge is Edge.FIRST else number + 1
    if not count or not 0 <= neighbour < len(alignment.passages):
        raise ValueError(f"passage {id} has no sentence to move there")
    head, tail = _side(passage, side).cut(1 if edge is Edge.FIRST else count - 1)
    moved, kept = (head, tail) if edge is Edge.FIRST else (tail, head)
    other = alignment.passages[neighbour]
    there = _side(other, side)
    between = "" if main_script(moved.text) in _UNSPACED else " "
    grown = there.joined(moved, between) if edge is Edge.FIRST else moved.joined(there, between)
    pair = [_with_side(other, side, grown), _with_side(passage, side, kept)]
    if edge is Edge.LAST:
        pair.reverse()
    left = [_relinked(p, alignment) for p in pair if p.source or p.target]
    return _replaced(alignment, min(number, neighbour), 2, left)


def pin(alignment: Alignment, id: PassageId, *, pinned: bool = True) -> Alignment:
    """The same with the passage held, or let go: realigning leaves a pinned one as it is."""
    return alignment.with_passage(replace(alignment.passage(id), pinned=pinned))


def realign_from(alignment: Alignment, id: PassageId) -> Alignment:
    """Align anew from this passage on; pinned passages stay, and nothing crosses them."""
    start = alignment.number(id)
    done = list(alignment.passages[:start])
    run: list[Passage] = []
    for passage in alignment.passages[start:]:
        if passage.pinned:
            done += [*_realigned(run, alignment), passage]
            run = []
        else:
            run.append(passage)
    return alignment.with_passages((*done, *_realigned(run, alignment)))


def _realigned(run: Sequence[Passage], alignment: Alignment) -> list[Passage]:
    """The paragraphs of neighbouring passages, aligned as if for the first time."""
    source = [part for passage in run for part in _paragraphs(passage, Side.SOURCE)]
    target = [part for passage in run for part in _paragraphs(passage, Side.TARGET)]
    languages = (alignment.source_language, alignment.target_language)
    groups = group_texts([p.text for p in source], [p.text for p in target], languages)
    ids = [passage.id for passage in run]
    while len(ids) < len(groups):
        ids.append(_new_id(alignment, ids[-1], also=ids))
    kinds = [passage.kind for passage in run for _ in _paragraphs(passage, Side.TARGET)]
    passages = []
    for id, group in zip(ids, groups, strict=False):
        texts = (
            _all_joined(source[i] for i in group.link.source),
            _all_joined(target[j] for j in group.link.target),
        )
        kind = kinds[group.link.target[0]] if group.link.target else BlockKind.PARAGRAPH
        passage = Passage(id, "", "", kind=kind, confidence=group.confidence)
        passages.append(_relinked(_with_texts(passage, *texts), alignment))
    return passages


def _paragraphs(passage: Passage, side: Side) -> list[_Text]:
    """A passage's side cut where a new paragraph begins; its sentences end there too."""
    text, sentences = passage.text(side), passage.sentences(side)
    parts: list[_Text] = []
    start = 0
    for line in text.split(_PARAGRAPHS):
        inside = Span(start, start + len(line))
        start = inside.end + len(_PARAGRAPHS)
        if line.strip():
            found = tuple(_within(s, inside) for s in sentences if s.overlaps(inside))
            parts.append(_Text(line, found or (Span(0, len(line)),)))
    return parts


def _within(sentence: Span, line: Span) -> Span:
    """The part of a sentence on a line, counted from the line's beginning."""
    start, end = max(sentence.start, line.start), min(sentence.end, line.end)
    return Span(start, end).shift(-line.start)


def _all_joined(parts: Iterable[_Text]) -> _Text:
    joined = _Text("", ())
    for part in parts:
        joined = joined.joined(part, _PARAGRAPHS)
    return joined


def _side(passage: Passage, side: Side) -> _Text:
    """One side; a text whose sentences are not known is one sentence."""
    text = passage.text(side)
    return _Text(text, passage.sentences(side) or ((Span(0, len(text)),) if text else ()))


def _with_texts(passage: Passage, source: _Text, target: _Text) -> Passage:
    return replace(
        passage,
        source=source.text,
        source_sentences=source.sentences,
        target=target.text,
        target_sentences=target.sentences,
    )


def _with_side(passage: Passage, side: Side, text: _Text) -> Passage:
    if side is Side.SOURCE:
        return _with_texts(passage, text, _side(passage, Side.TARGET))
    return _with_texts(passage, _side(passage, Side.SOURCE), text)


def _relinked(passage: Passage, alignment: Alignment) -> Passage:
    """The passage with its sentences linked anew."""
    links = link_texts(
        [span.of(passage.source) for span in passage.source_sentences],
        [span.of(passage.target) for span in passage.target_sentences],
        (alignment.source_language, alignment.target_language),
    )
    return replace(passage, links=tuple(links))


def _after(first: Passage, links: tuple[Link, ...]) -> Iterable[Link]:
    """Links of the passage that is joined to `first`, with its sentences counted on."""
    source, target = len(first.source_sentences), len(first.target_sentences)
    for link in links:
        yield Link(tuple(i + source for i in link.source), tuple(j + target for j in link.target))


def _replaced(alignment: Alignment, number: int, count: int, instead: Iterable[Passage]) -> Alignment:
    passages = alignment.passages
    return alignment.with_passages((*passages[:number], *instead, *passages[number + count :]))


def _new_id(alignment: Alignment, near: PassageId, *, also: Sequence[PassageId] = ()) -> PassageId:
    """An id no passage has: the next number, or the old id with a mark where ids are names."""
    used = {*(passage.id for passage in alignment.passages), *also}
    if isinstance(near, int):
        return 1 + max(id for id in used if isinstance(id, int))
    fresh = f"{near}+"
    while fresh in used:
        fresh += "+"
    return fresh
