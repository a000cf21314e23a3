"""Scores as tables: what each kind of error costs, and which flags make up a passage's score."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from transcheck.model import CATEGORIES, Family, Mark, PassageId, Score, Scorecard, Severity, Tally
from transcheck.score.mqm import charges

from ..names import category_name, family_name, severity_name
from ..session import Session

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEVELS = (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL)


def costs(session: Session, passage: PassageId) -> tuple[tuple[Mark, float], ...]:
    """The flags of a passage that count, with the points each of them costs, dearest first."""
    points = {
        charge.issue.id: charge.points
        for charge in charges(session.marks, session.profile.preset, session.alignment)
    }
    counted = [(m, points[m.issue.id]) for m in session.marks_in(passage) if m.issue.id in points]
    return tuple(sorted(counted, key=lambda pair: -pair[1]))


def editing_effort(session: Session) -> tuple[Score, ...]:
    """How much of the loaded translation was changed; empty while nothing was."""
    if not session.review.edits or session.loaded is None or session.alignment is None:
        return ()  # and sacrebleu need not be read
    from transcheck.score import effort

    draft, now = session.review.apply(session.loaded).passages, session.alignment.passages
    before = {edit.passage: edit.before for edit in session.review.edits}
    loaded = tuple(replace(p, target=before.get(p.id, p.target)) for p in draft)
    return effort(loaded, now, language=session.alignment.target_language)


class ScoreRole(IntEnum):
    FAMILY = Qt.ItemDataRole.UserRole + 1
    """The Family a row is the sum of, None for a category."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line of the scorecard: a family's sum, or one of its categories."""

    name: str
    counts: tuple[int, int, int]
    points: float
    family: Family | None = None


class ScoreTable(QAbstractTableModel):
    """The scorecard: families and under each its categories, with counts and points."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[CardRow, ...] = ()
        session.reportChanged.connect(self.refresh)
        session.marksChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        rows = card_rows(self._session.scorecard)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_LEVELS) + 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{row.name}, {heading}: {self._shown(row, index.column()) or 0}"
        if role == ScoreRole.FAMILY:
            return row.family
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Kind"), *(severity_name(level) for level in _LEVELS), self.tr("points"))[section]

    def _shown(self, row: CardRow, column: int) -> str:
        if column == 0:
            return row.name
        if column <= len(_LEVELS):
            count = row.counts[column - 1]
            return str(count) if count else ""
        return f"{row.points:g}"


def card_rows(card: Scorecard | None) -> tuple[CardRow, ...]:
    """The lines of a scorecard; families without errors are left out."""
    rows: list[CardRow] = []
    for family in Family:
        tallies = [t for t in card.tallies if CATEGORIES[t.category].family is family] if card else []
        if tallies:
            counts = [_counts(tally) for tally in tallies]
            rows.append(CardRow(family_name(family), _sum(counts), sum(t.penalty for t in tallies), family))
            rows += [
                CardRow(category_name(t.category), c, t.penalty) for t, c in zip(tallies, counts, strict=True)
            ]
    return tuple(rows)


def _counts(tally: Tally) -> tuple[int, int, int]:
    return (tally.minor, tally.major, tally.critical)


def _sum(counts: Sequence[tuple[int, int, int]]) -> tuple[int, int, int]:
    minor, major, critical = (sum(column) for column in zip(*counts, strict=True))
    return (minor, major, critical)
