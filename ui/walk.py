"""Which open flag comes next: the order a person walks in with F8."""

from collections.abc import Sequence

from transcheck.model import Alignment, Mark, PassageId, Span

Place = tuple[int, Span, str]


def place_of(mark: Mark, alignment: Alignment) -> Place:
    """Where a flag stands in reading order."""
    return (alignment.number(mark.issue.at.passage), mark.issue.at.span, mark.issue.id)


def place_before(passage: PassageId | None, alignment: Alignment) -> Place:
    """The place before all flags of a passage; without one, before the article."""
    number = alignment.number(passage) if passage is not None and passage in alignment else -1
    return (number, Span(0, 0), "")


def after(place: Place, waiting: Sequence[Mark], alignment: Alignment) -> Mark | None:
    """The first flag after a place; past the last one it begins anew."""
    return next((m for m in waiting if place_of(m, alignment) > place), next(iter(waiting), None))


def before(place: Place, waiting: Sequence[Mark], alignment: Alignment) -> Mark | None:
    """The last flag before a place; before the first one it begins at the end."""
    backwards = tuple(reversed(waiting))
    return next((m for m in backwards if place_of(m, alignment) < place), next(iter(backwards), None))
