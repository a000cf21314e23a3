"""The flags of the article as a list that Qt views can show."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from transcheck.model import Mark

from ..names import category_name, severity_name, state_name
from ..session import Session

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class IssueRole(IntEnum):
    """What can be asked about a row beside its text."""

    MARK = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    """The number of its passage, from 1."""
    STALE = Qt.ItemDataRole.UserRole + 3
    """Whether its passage is being checked again."""


class Issues(QAbstractListModel):
    """A few roles over the session's marks, in reading order.

    When marks change only the rows that differ come and go: a view keeps its place.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: tuple[Mark, ...] = session.marks
        self._rows = {mark.issue.id: row for row, mark in enumerate(self._marks)}
        self._stale = session.stale
        session.reportChanged.connect(self._reset)
        session.marksChanged.connect(self._follow)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return mark.issue.quote or mark.issue.message
            case Qt.ItemDataRole.ToolTipRole:
                return mark.issue.message
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(mark)
            case IssueRole.MARK:
                return mark
            case IssueRole.NUMBER:
                return self._number(mark)
            case IssueRole.STALE:
                return mark.issue.at.passage in self._stale
        return None

    def mark(self, row: int) -> Mark:
        return self._marks[row]

    def row_of(self, issue: str | None) -> int | None:
        """The row of a flag by its id."""
        return self._rows.get(issue) if issue else None

    def _number(self, mark: Mark) -> int:
        alignment = self._session.alignment
        passage = mark.issue.at.passage
        return alignment.number(passage) + 1 if alignment and passage in alignment else 0

    def _spoken(self, mark: Mark) -> str:
        issue = mark.issue
        return self.tr("{severity}, {kind}: {quote}. {message}. Passage {number}. {state}").format(
            severity=severity_name(issue.severity),
            kind=category_name(issue.category),
            quote=issue.quote,
            message=issue.message,
            number=self._number(mark),
            state=state_name(mark.state),
        )

    def _reset(self) -> None:
        self.beginResetModel()
        self._take(self._session.marks)
        self.endResetModel()

    def _follow(self) -> None:
        """Take over what changed: rows between the first and the last that are not the same flag."""
        old, new = self._marks, self._session.marks
        head, tail = _same_ends([m.issue.id for m in old], [m.issue.id for m in new])
        if len(old) - tail > head:
            self.beginRemoveRows(_NOWHERE, head, len(old) - tail - 1)
            self._take((*old[:head], *old[len(old) - tail :]))
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_NOWHERE, head, len(new) - tail - 1)
            self._take((*self._marks[:head], *new[head : len(new) - tail], *self._marks[head:]))
            self.endInsertRows()
        before, was_stale = self._marks, self._stale
        self._take(new)
        self._tell(before, was_stale)

    def _take(self, marks: tuple[Mark, ...]) -> None:
        self._marks = marks
        self._rows = {mark.issue.id: row for row, mark in enumerate(marks)}
        self._stale = self._session.stale

    def _tell(self, before: Sequence[Mark], was_stale: frozenset) -> None:
        """Say which rows changed, in as few signals as there are stretches of them."""
        turned = was_stale ^ self._stale
        changed = [
            row
            for row, (old, new) in enumerate(zip(before, self._marks, strict=True))
            if old != new or new.issue.at.passage in turned
        ]
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _same_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many items are the same at the beginning and, of the rest, at the end."""
    limit = min(len(old), len(new))
    head = next((n for n in range(limit) if old[n] != new[n]), limit)
    tail = next((n for n in range(limit - head) if old[-1 - n] != new[-1 - n]), limit - head)
    return head, tail


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
