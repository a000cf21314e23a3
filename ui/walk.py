"""Which open flag comes next: the order a person walks in with F8."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.model import Alignment, Mark, PassageId, Span, State

Place = tuple[int, Span, str]

_NOWHERE = (-1, Span(0, 0), "")


@dataclass(frozen=True, slots=True)
class Start:
    """Where the walk sets out: from a flag, or from a place in reading order where no flag is chosen."""

    issue: str | None
    place: Place


def start_of(mark: Mark | None, passage: PassageId | None, alignment: Alignment) -> Start:
    """The flag that is chosen; without one all flags of the passage are still to come."""
    if mark is not None:
        return Start(mark.issue.id, _place_of(mark, alignment))
    if passage is None or passage not in alignment:
        return Start(None, _NOWHERE)
    return Start(None, (alignment.number(passage), Span(0, 0), ""))


def onward(flags: Sequence[Mark], start: Start, alignment: Alignment, *, forward: bool = True) -> Mark | None:
    """The next open flag of a list; past its end it begins anew. None where none is open.

    A flag that is not in the list (or none) is left for the nearest one in reading order.
    """
    here = next((n for n, mark in enumerate(flags) if mark.issue.id == start.issue), None)
    if here is None and start.place == _NOWHERE:
        return next(filter(_is_open, flags if forward else reversed(flags)), None)
    if here is not None:
        ring = [*flags[here + 1 :], *flags[: here + 1]] if forward else [*flags[here::-1], *flags[:here:-1]]
        ring = ring if forward else [*ring[1:], ring[0]]
        return next(filter(_is_open, ring), None)
    waiting = sorted(filter(_is_open, flags), key=lambda mark: _place_of(mark, alignment))
    if not forward:
        waiting.reverse()
    beyond = (m for m in waiting if (_place_of(m, alignment) > start.place) is forward)
    return next(beyond, next(iter(waiting), None))


def _is_open(mark: Mark) -> bool:
    return mark.state is State.OPEN


def _place_of(mark: Mark, alignment: Alignment) -> Place:
    return (alignment.number(mark.issue.at.passage), mark.issue.at.span, mark.issue.id)
