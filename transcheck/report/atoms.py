"""A passage cut at every border that matters: where changes begin and end, and where comments do.

Ranges need not nest, they may cross, share borders or be empty. Cutting the text once at
all borders makes each of them a run of whole atoms.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transcheck.model import Span
from transcheck.report.changes import Fate, Stretch
from transcheck.report.flags import Flag
from transcheck.report.rows import Group


@dataclass(frozen=True, slots=True)
class Atom:
    """A stretch that no border divides.

    `opens` and `closes` are the groups whose range begins before it and ends behind it,
    `covers` all groups it lies in.
    """

    span: Span
    fate: Fate
    old: str
    new: str
    opens: tuple[Group, ...]
    closes: tuple[Group, ...]
    covers: tuple[Group, ...]

    @property
    def flag(self) -> Flag | None:
        """The gravest flag whose line is drawn under these words; the shorter one where two are as grave."""
        drawn = [
            (flag.severity.rank, -len(group.span), -flag.number, flag)
            for group in self.covers
            for flag in group.flags
            if flag.drawn
        ]
        return max(drawn)[-1] if drawn else None


def atoms(stretches: Sequence[Stretch], groups: Sequence[Group]) -> tuple[Atom, ...]:
    """The stretches cut so that every group is a run of atoms, with what begins and ends at each.

    A group with words goes around the atoms of its words; one without goes around what was
    taken out or is to be put in at its place, and gets an empty atom where there is neither.
    """
    pieces = _with_places(_cut(stretches, groups), groups)
    first, last = _ends(pieces, groups)
    open_now: dict[int, Group] = {}
    found = []
    for number, piece in enumerate(pieces):
        opens = [groups[n] for n in first.get(number, ())]
        closes = [groups[n] for n in last.get(number, ())]
        open_now.update((id(group), group) for group in opens)
        found.append(
            Atom(
                span=piece.span,
                fate=piece.fate,
                old=piece.old,
                new=piece.new,
                opens=tuple(opens),
                closes=tuple(closes),
                covers=tuple(open_now.values()),
            )
        )
        for group in closes:
            open_now.pop(id(group))
    return tuple(found)


def _cut(stretches: Sequence[Stretch], groups: Sequence[Group]) -> list[Stretch]:
    """The stretches cut at the borders of the groups."""
    borders = sorted({border for group in groups for border in (group.span.start, group.span.end)})
    return [piece for stretch in stretches for piece in _divided(stretch, borders)]


def _divided(stretch: Stretch, borders: Sequence[int]) -> Iterator[Stretch]:
    """Cut one stretch. What was taken out stays in front, what is proposed goes behind."""
    start, end = stretch.span.start, stretch.span.end
    inside = borders[bisect_right(borders, start) : bisect_left(borders, end)]
    if not inside:
        yield stretch
        return
    standing = stretch.old if stretch.fate.is_open else stretch.new
    edges = [start, *inside, end]
    for one, other in pairwise(edges):
        words = standing[one - start : other - start]
        old, new = words, words
        if stretch.fate is Fate.CHANGED:
            old = stretch.old if one == start else ""
        if stretch.fate.is_open:
            new = stretch.new if other == end else ""
        yield Stretch(Span(one, other), stretch.fate, old, new)


def _with_places(pieces: Sequence[Stretch], groups: Sequence[Group]) -> list[Stretch]:
    """The pieces with an empty one at every place that a group marks and nothing stands at."""
    taken = {piece.span.start for piece in pieces if not len(piece.span)}
    places = sorted({g.span.start for g in groups if not len(g.span)} - taken, reverse=True)
    found: list[Stretch] = []
    for piece in pieces:
        while places and places[-1] <= piece.span.start:
            found.append(_place(places.pop()))
        found.append(piece)
    found.extend(_place(offset) for offset in reversed(places))
    return found


def _place(offset: int) -> Stretch:
    return Stretch(Span(offset, offset), Fate.KEPT, "", "")


def _ends(
    pieces: Sequence[Stretch], groups: Sequence[Group]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """At which piece each group begins and ends: numbers of groups by the number of the piece."""
    starts = {p.span.start: n for n, p in reversed(list(enumerate(pieces))) if len(p.span)}
    stops = {p.span.end: n for n, p in enumerate(pieces) if len(p.span)}
    first_empty = {p.span.start: n for n, p in reversed(list(enumerate(pieces))) if not len(p.span)}
    last_empty = {p.span.start: n for n, p in enumerate(pieces) if not len(p.span)}
    first: dict[int, list[int]] = {}
    last: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        span = group.span
        begins = starts if len(span) else first_empty
        finishes = stops if len(span) else last_empty
        first.setdefault(begins[span.start], []).append(number)
        last.setdefault(finishes[span.end], []).append(number)
    return first, last
