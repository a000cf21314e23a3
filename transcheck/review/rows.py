"""What a person did, carried over to passages that were aligned by hand.

Merging, splitting, moving and aligning anew change where passages end, never the order of
the words. So the hundredth letter of the translation is the hundredth letter still, and
whatever stood there – a decision, a flag, an edit – stands there now.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

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


def carried(review: Review, *, loaded: Alignment, before: Alignment, after: Alignment) -> Review:
    """The review over the passages of `after`, which hold the text of `before` cut otherwise.

    `before` is the article as it now reads, `loaded` as it came from its files.
    """
    ways = {side: _Way(before, after, side) for side in Side}
    rows, edits = _rows(review, loaded, ways[Side.TARGET], after)
    return replace(
        review,
        rows=rows,
        edits=edits,
        decisions=tuple(_moved_decision(decision, ways) for decision in review.decisions),
        own=tuple(_moved_issue(issue, ways) for issue in review.own),
        notes=tuple(
            replace(note, passage=ways[Side.TARGET].successor(note.passage)) for note in review.notes
        ),
    )


@dataclass(frozen=True)
class _Text:
    """One side of a passage, its letters counted. A blank is none: a cut may take it away."""

    passage: PassageId
    text: str
    first: int
    """How many letters of the article stand before it."""

    @cached_property
    def places(self) -> list[int]:
        return [place for place, character in enumerate(self.text) if not character.isspace()]

    @property
    def last(self) -> int:
        """How many letters of the article stand before its end."""
        return self.first + len(self.places)

    def letter(self, place: int) -> int:
        """The number in the article of the first letter at a place or behind it."""
        return self.first + bisect_left(self.places, place)

    def start(self, letter: int) -> int:
        """Where a letter stands; the end where it stands in no passage up to this one."""
        number = letter - self.first
        return self.places[number] if number < len(self.places) else len(self.text)


class _Way:
    """Where each letter of one side was and is."""

    def __init__(self, before: Alignment, after: Alignment, side: Side) -> None:
        self.before = _counted(before, side)
        self.after = _counted(after, side)
        self._old = {text.passage: text for text in self.before}
        self._new = {text.passage: text for text in self.after}
        self._starts = [text.first for text in self.after]

    def moved(self, at: Location) -> Location:
        """Where the words of a place now stand; as far as their passage goes, if they were parted."""
        old, new = self._old.get(at.passage), self._new.get(at.passage)
        if old is None or (new is not None and new.text == old.text and new.first == old.first):
            return at
        first, last = old.letter(at.span.start), old.letter(at.span.end)
        if last <= first:
            return self._moved_point(at.side, first, behind=bool(old.places) and first == old.last)
        here = self.holding(first)
        span = Span(here.start(first), here.start(min(last, here.last) - 1) + 1)
        return Location(here.passage, at.side, span)

    def _moved_point(self, side: Side, letter: int, *, behind: bool) -> Location:
        """A place between two letters; at the end of a passage it stays behind the letter before it."""
        here = self.holding(letter - 1 if behind else letter)
        place = here.start(letter - 1) + 1 if behind else here.start(letter)
        return Location(here.passage, side, Span(place, place))

    def holding(self, letter: int) -> _Text:
        """The passage that a letter now stands in; behind the last letter the last passage."""
        number = bisect_right(self._starts, letter) - 1
        while number and self.after[number].last <= letter and not self.after[number].places:
            number -= 1  # passages without a letter begin where the next one does
        return self.after[number]

    def heir(self, old: _Text) -> _Text:
        """The passage that stands for one without a letter: itself, if it has none still."""
        same = self._new.get(old.passage)
        return same if same is not None and not same.places else self.holding(old.first)

    def successor(self, passage: PassageId) -> PassageId:
        """The passage that now stands for one: itself, or the one its first letter went to."""
        if passage in self._new or passage not in self._old:
            return passage
        return self.holding(self._old[passage].first).passage


def _counted(alignment: Alignment, side: Side) -> list[_Text]:
    texts: list[_Text] = []
    first = 0
    for passage in alignment.passages:
        text = passage.text(side)
        texts.append(_Text(passage.id, text, first))
        first += len("".join(text.split()))
    return texts


def _rows(
    review: Review, loaded: Alignment, way: _Way, after: Alignment
) -> tuple[tuple[Passage, ...], tuple[Edit, ...]]:
    """The passages as they would read without the person's edits, and these edits."""
    as_loaded = loaded if review.rows is None else loaded.with_passages(review.rows)
    pieces = _pieces(way, as_loaded)
    rows: list[Passage] = []
    kept: list[Edit] = []
    for passage in after.passages:
        text = pieces[passage.id]
        rows.append(_row(passage, text, as_loaded))
        if text != passage.target:
            kept.append(Edit(passage.id, text, passage.target))
    return tuple(rows), tuple(kept)


def _row(passage: Passage, text: str, as_loaded: Alignment) -> Passage:
    """The passage with the text it was loaded with; its sentences where they are known of that text."""
    if text == passage.target:
        return passage
    if passage.id in as_loaded:
        old = as_loaded.passage(passage.id)
        if (old.source, old.target) == (passage.source, text):
            return replace(old, kind=passage.kind, pinned=passage.pinned)
    return replace(passage, target=text, target_sentences=(), links=())


def _pieces(way: _Way, as_loaded: Alignment) -> dict[PassageId, str]:
    """For each passage as it is now, the text it has as loaded, put together from the old passages'."""
    found = {text.passage: "" for text in way.after}
    for old in way.before:
        for new, start, end in _shares(old, way):
            piece = _as_loaded(as_loaded.passage(old.passage).target, old.text, start, end)
            between = _between(new, old.letter(start)) if found[new.passage] and piece else ""
            found[new.passage] += between + piece
    return found


def _shares(old: _Text, way: _Way) -> Iterator[tuple[_Text, int, int]]:
    """The stretches of an old passage, each with the new one that took it."""
    if not old.places:
        yield way.heir(old), 0, len(old.text)
        return
    letter = old.first
    while letter < old.last:
        new = way.holding(letter)
        until = min(new.last, old.last)
        start = 0 if letter == old.first else old.start(letter)
        yield new, start, len(old.text) if until == old.last else old.start(until)
        letter = until


def _as_loaded(loaded: str, now: str, start: int, end: int) -> str:
    """What was loaded of a stretch of a text as it now reads, without blanks around it."""
    if loaded == now:
        return now[start:end].strip()
    first = 0 if start == 0 else _place_in(loaded, now, start)
    last = len(loaded) if end == len(now) else _place_in(loaded, now, end)
    return loaded[first : max(first, last)].strip()


def _place_in(loaded: str, now: str, place: int) -> int:
    """A place of the edited text in the text as it was loaded; where it was rewritten, near it."""
    moved = Span(place, place).moved(now, loaded)
    return moved.start if moved is not None else min(place, len(loaded))


def _between(new: _Text, letter: int) -> str:
    """The blanks before a letter."""
    place = new.start(letter)
    head = new.text[:place]
    return head[len(head.rstrip()) :] or " "


def _moved_decision(decision: Decision, ways: dict[Side, _Way]) -> Decision:
    at = None if decision.at is None else ways[decision.at.side].moved(decision.at)
    return replace(decision, issue=_moved_issue(decision.issue, ways), at=at)


def _moved_issue(issue: Issue, ways: dict[Side, _Way]) -> Issue:
    evidence = tuple(ways[at.side].moved(at) for at in issue.evidence)
    return replace(issue, at=ways[issue.at.side].moved(issue.at), evidence=evidence)
