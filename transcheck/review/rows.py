"""Rows aligned by hand: joined, cut, a sentence moved. Everything a person did moves along."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from transcheck.model import (
    Alignment,
    Decision,
    Edit,
    Issue,
    Location,
    Passage,
    PassageId,
    Review,
    Side,
    Span,
)
from transcheck.text.languages import facts

_BETWEEN = "\n"
"""What stands between two paragraphs that share a passage; the aligner puts the same."""

Move = Callable[[Location], Location]


def merged(review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId) -> Review:
    """The passage and the one below it as one, under the id of the first.

    `alignment` is the article as it now reads. Raises ValueError below the last passage.
    """
    rows = _rows(review, loaded)
    number = alignment.number(passage)
    if number + 1 >= len(rows):
        raise ValueError("there is no passage below the last one")
    upper, lower = rows[number], rows[number + 1]
    now_upper, now_lower = alignment.passage(upper.id), alignment.passage(lower.id)
    row = Passage(
        id=upper.id,
        source=_joined(upper.source, lower.source),
        target=_joined(upper.target, lower.target),
        kind=upper.kind,
        pinned=True,
    )
    shift = {
        Side.SOURCE: len(_joined(upper.source, lower.source)) - len(lower.source),
        Side.TARGET: len(_joined(now_upper.target, now_lower.target)) - len(now_lower.target),
    }

    def move(at: Location) -> Location:
        if at.passage != lower.id:
            return at
        return Location(upper.id, at.side, at.span.shift(shift[at.side]))

    text = _joined(now_upper.target, now_lower.target)
    return _with_rows(review, (*rows[:number], row, *rows[number + 2 :]), {row: text}, {lower.id}, move)


def split(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, sentence: int
) -> Review:
    """The passage cut before that sentence of the translation (0-based, as it now reads).

    The source is cut before the first sentence that faces only what follows. The second
    part gets a new id. Raises ValueError where there is nothing on one side of the cut.
    """
    rows = _rows(review, loaded)
    number = alignment.number(passage)
    now, row = alignment.passage(passage), rows[number]
    if not 0 < sentence < len(now.target_sentences):
        raise ValueError(f"there is no sentence to cut before at {sentence}")
    cut = {Side.SOURCE: _source_cut(now, sentence), Side.TARGET: now.target_sentences[sentence].start}
    as_loaded = _place_in(row.target, now.target, cut[Side.TARGET])
    upper = _part(row, row.id, row.source[: cut[Side.SOURCE]], row.target[:as_loaded])
    lower = _part(row, _new_id(rows, row.id), row.source[cut[Side.SOURCE] :], row.target[as_loaded:])

    def move(at: Location) -> Location:
        place = cut[at.side]
        if at.passage != row.id or at.span.start < place:
            return at
        return Location(lower.id, at.side, at.span.shift(-place))

    texts = {upper: now.target[: cut[Side.TARGET]].rstrip(), lower: now.target[cut[Side.TARGET] :]}
    return _with_rows(review, (*rows[:number], upper, lower, *rows[number + 1 :]), texts, set(), move)


def moved(
    review: Review, *, loaded: Alignment, alignment: Alignment, passage: PassageId, side: Side, up: bool
) -> Review:
    """The first sentence of one side moved to the passage above, or the last one to the passage below.

    Raises ValueError where there is no such passage, or nothing would be left of this one.
    """
    rows = _rows(review, loaded)
    number = alignment.number(passage)
    beside = number - 1 if up else number + 1
    if not 0 <= beside < len(rows):
        raise ValueError("there is no passage to move it to")
    here, there = alignment.passage(passage), alignment.passage(rows[beside].id)
    sentences = here.sentences(side)
    if not sentences or (len(sentences) == 1 and not here.text(side.other)):
        raise ValueError("nothing would be left of this passage")
    language = alignment.source_language if side is Side.SOURCE else alignment.target_language
    between = " " if facts(language).spaced else ""
    edge = _edge(here.text(side), sentences, up=up)
    step = _handed_over(here.text(side), there.text(side), edge, between=between, up=up)
    old = rows[number].text(side)
    cut = step.cut if side is Side.SOURCE else _place_in(old, here.text(side), step.cut)
    as_loaded = _handed_over(old, rows[beside].text(side), cut, between=between, up=up)
    changed = list(rows)
    changed[number] = _with_text(rows[number], side, as_loaded.here)
    changed[beside] = _with_text(rows[beside], side, as_loaded.there)
    texts = {
        changed[number]: step.here if side is Side.TARGET else here.target,
        changed[beside]: step.there if side is Side.TARGET else there.target,
    }

    def move(at: Location) -> Location:
        if at.side is not side or at.passage not in (here.id, there.id):
            return at
        return step.moved(at, here.id, there.id)

    return _with_rows(review, tuple(changed), texts, set(), move)


@dataclass(frozen=True, slots=True)
class _HandedOver:
    """Two texts after a stretch of one went to the other, and how far places in them moved.

    Before `cut` is what goes (`up`), or what stays. `stays` and `goes` are the distances of
    the two parts of `here`, `pushed` that of what stood in `there` before.
    """

    here: str
    there: str
    cut: int
    up: bool
    stays: int
    goes: int
    pushed: int

    def moved(self, at: Location, here: PassageId, there: PassageId) -> Location:
        if at.passage == there:
            return Location(there, at.side, at.span.shift(self.pushed))
        goes = (at.span.start < self.cut) is self.up
        by, text = (self.goes, self.there) if goes else (self.stays, self.here)
        start = min(max(at.span.start + by, 0), len(text))
        return Location(
            there if goes else here, at.side, Span(start, min(max(at.span.end + by, start), len(text)))
        )


def _handed_over(here: str, there: str, cut: int, *, between: str, up: bool) -> _HandedOver:
    piece, rest = (here[:cut], here[cut:]) if up else (here[cut:], here[:cut])
    pair = (there, piece.strip()) if up else (piece.strip(), there)
    together = between.join(text for text in pair if text)
    begins = len(together) - len(piece.strip()) if up else 0
    return _HandedOver(
        here=rest.strip(),
        there=together,
        cut=cut,
        up=up,
        stays=-_room(rest) - (cut if up else 0),
        goes=begins - _room(piece) - (0 if up else cut),
        pushed=0 if up else len(together) - len(there),
    )


def _edge(text: str, sentences: tuple[Span, ...], *, up: bool) -> int:
    """Where the text is cut: behind its first sentence, or before its last."""
    if up:
        return sentences[1].start if len(sentences) > 1 else len(text)
    return sentences[-1].start


def _room(text: str) -> int:
    """The white space it begins with."""
    return len(text) - len(text.lstrip())


def _with_text(row: Passage, side: Side, text: str) -> Passage:
    source, target = (text, row.target) if side is Side.SOURCE else (row.source, text)
    return Passage(id=row.id, source=source, target=target, kind=row.kind, pinned=True)


def _rows(review: Review, loaded: Alignment) -> tuple[Passage, ...]:
    return loaded.passages if review.rows is None else review.rows


def _joined(upper: str, lower: str) -> str:
    return _BETWEEN.join(text for text in (upper, lower) if text)


def _part(row: Passage, id: PassageId, source: str, target: str) -> Passage:
    return Passage(id=id, source=source.rstrip(), target=target.rstrip(), kind=row.kind, pinned=True)


def _source_cut(passage: Passage, sentence: int) -> int:
    """Where the source sentences begin that face only the second part of the translation."""
    following = [
        i for link in passage.links if link.target and min(link.target) >= sentence for i in link.source
    ]
    if not following:
        return len(passage.source)
    return passage.source_sentences[min(following)].start


def _place_in(loaded: str, now: str, place: int) -> int:
    """The place of the edited text in the text as it was loaded; where it was rewritten, near it."""
    moved = Span(place, place).moved(now, loaded)
    return moved.start if moved is not None else min(place, len(loaded))


def _new_id(rows: tuple[Passage, ...], old: PassageId) -> PassageId:
    taken = {row.id for row in rows}
    numbers = [id for id in taken if isinstance(id, int)]
    if len(numbers) == len(taken):
        return max(numbers) + 1
    letters = (f"{old}{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")
    return next((id for id in letters if id not in taken), f"{old}-{len(taken)}")


def _with_rows(
    review: Review, rows: tuple[Passage, ...], texts: dict[Passage, str], gone: set[PassageId], move: Move
) -> Review:
    """The review over those rows. `texts` are what the new ones now read."""
    touched = {row.id for row in texts} | gone
    kept = tuple(edit for edit in review.edits if edit.passage not in touched)
    edits = tuple(Edit(row.id, row.target, text) for row, text in texts.items() if row.target != text)
    first = next(iter(texts)).id
    return replace(
        review,
        rows=rows,
        edits=(*kept, *edits),
        decisions=tuple(_moved_decision(decision, move) for decision in review.decisions),
        own=tuple(_moved_issue(issue, move) for issue in review.own),
        notes=tuple(replace(n, passage=first) if n.passage in gone else n for n in review.notes),
    )


def _moved_decision(decision: Decision, move: Move) -> Decision:
    at = None if decision.at is None else move(decision.at)
    return replace(decision, issue=_moved_issue(decision.issue, move), at=at)


def _moved_issue(issue: Issue, move: Move) -> Issue:
    return replace(issue, at=move(issue.at), evidence=tuple(move(at) for at in issue.evidence))
