"""Scores as tables: what each passage gets, what each kind of error costs."""

from transcheck.model import Mark, PassageId
from transcheck.score.mqm import charges

from ..session import Session


def costs(session: Session, passage: PassageId) -> tuple[tuple[Mark, float], ...]:
    """The flags of a passage that count, with the points each of them costs, dearest first."""
    points = {charge.issue.id: charge.points for charge in charges(session.marks, session.profile.preset)}
    counted = [(m, points[m.issue.id]) for m in session.marks_in(passage) if m.issue.id in points]
    return tuple(sorted(counted, key=lambda pair: -pair[1]))
