"""The flags of the article as a list that Qt views can show: those that are wanted, under their headings."""

from collections.abc import Hashable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from transcheck.model import Mark

from ..check_words import check_title, message_of
from ..names import category_name, severity_name, state_name
from ..session import Session
from .listing import Criteria, Heading, Row, arranged

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class IssueRole(IntEnum):
    """What can be asked about a row beside its text."""

    MARK = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    """The number of its passage, from 1."""
    STALE = Qt.ItemDataRole.UserRole + 3
    """Whether its passage is being checked again."""
    HEADING = Qt.ItemDataRole.UserRole + 4
    """The Heading, where the row is one."""


class Issues(QAbstractListModel):
    """Rows over the session's marks.

    When marks change only the rows that differ come and go: a view keeps its place.
    """

    arranged = Signal()
    """Other flags are listed, or the same ones in another order."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._criteria = Criteria()
        self._folded: frozenset[Hashable] = frozenset()
        self._rows: tuple[Row, ...] = ()
        self._rows_by_id: dict[Hashable, int] = {}
        self._stale = session.stale
        self._listed: tuple[tuple[object, object], tuple[Mark, ...]] | None = None
        self._take(self._wanted())
        session.reportChanged.connect(self._reset)
        session.marksChanged.connect(self._follow)

    # ── what is listed ────────────────────────────────────────────────────────────────

    @property
    def criteria(self) -> Criteria:
        return self._criteria

    def set_criteria(self, criteria: Criteria) -> None:
        if criteria == self._criteria:
            return
        regrouped = criteria.grouping is not self._criteria.grouping
        self._criteria = criteria
        if regrouped:
            self._folded = frozenset()
        self._reset()
        self.arranged.emit()

    def fold(self, key: Hashable, *, folded: bool) -> None:
        """Hide the flags of a group under its heading, or show them again."""
        self._folded = self._folded | {key} if folded else self._folded - {key}
        self._follow()

    def marks(self) -> tuple[Mark, ...]:
        """The flags that are wanted, folded groups among them, in the order of the list."""
        asked = (self._session.marks, self._criteria)
        # Menu, tool bar and walk ask in turn, thousands of flags each time.
        if self._listed is None or any(a is not b for a, b in zip(asked, self._listed[0], strict=True)):
            every = arranged(*asked)
            self._listed = (asked, tuple(row for row in every if isinstance(row, Mark)))
        return self._listed[1]

    def group(self, key: Hashable) -> tuple[Mark, ...]:
        """The flags under a heading."""
        return tuple(mark for mark in self.marks() if self._criteria.group_of(mark) == key)

    # ── rows ──────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return self._of_heading(row, role) if isinstance(row, Heading) else self._of_mark(row, role)

    def mark(self, row: int) -> Mark | None:
        """The flag of a row, None where the row is a heading."""
        found = self._rows[row]
        return found if isinstance(found, Mark) else None

    def row_of(self, issue: str | None) -> int | None:
        """The row of a flag by its id, None where it is not listed."""
        return self._rows_by_id.get(issue) if issue else None

    def heading_of(self, row: int) -> int | None:
        """The row of the heading that a row stands under, itself if it is one."""
        return next((n for n in range(row, -1, -1) if isinstance(self._rows[n], Heading)), None)

    def _of_mark(self, mark: Mark, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return mark.issue.quote or message_of(mark.issue)
            case Qt.ItemDataRole.ToolTipRole:
                return message_of(mark.issue)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(mark)
            case IssueRole.MARK:
                return mark
            case IssueRole.NUMBER:
                return self._number(mark.issue.at.passage)
            case IssueRole.STALE:
                return mark.issue.at.passage in self._stale
        return None

    def _of_heading(self, heading: Heading, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(heading)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = self.tr("folded") if heading.folded else self.tr("unfolded")
                left = self.tr("%n flag(s) left", "", heading.waiting)
                return f"{self._title(heading)}, {left}, {state}"
            case IssueRole.HEADING:
                return heading
        return None

    def _title(self, heading: Heading) -> str:
        if heading.passage is not None:
            return self.tr("Passage {number}").format(number=self._number(heading.passage))
        return check_title(heading.check) or self._first_message(heading.check)

    def _first_message(self, check: str) -> str:
        """What the first flag of a check says: a row of a rule pack has no other name."""
        return next((message_of(m.issue) for m in self._session.marks if m.issue.check == check), check)

    def _number(self, passage: Hashable) -> int:
        alignment = self._session.alignment
        return alignment.number(passage) + 1 if alignment and passage in alignment else 0

    def _spoken(self, mark: Mark) -> str:
        issue = mark.issue
        return self.tr("{severity}, {kind}: {quote}. {message}. Passage {number}. {state}").format(
            severity=severity_name(issue.severity),
            kind=category_name(issue.category),
            quote=issue.quote,
            message=message_of(issue),
            number=self._number(issue.at.passage),
            state=state_name(mark.state),
        )

    # ── following ─────────────────────────────────────────────────────────────────────

    def _wanted(self) -> tuple[Row, ...]:
        return arranged(self._session.marks, self._criteria, self._folded)

    def _reset(self) -> None:
        self.beginResetModel()
        self._take(self._wanted())
        self.endResetModel()

    def _follow(self) -> None:
        """Take over what changed: rows between the first and the last that are not the same."""
        old, new = self._rows, self._wanted()
        head, tail = _same_ends([_id(row) for row in old], [_id(row) for row in new])
        if len(old) - tail > head:
            self.beginRemoveRows(_NOWHERE, head, len(old) - tail - 1)
            self._take((*old[:head], *old[len(old) - tail :]))
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_NOWHERE, head, len(new) - tail - 1)
            self._take((*self._rows[:head], *new[head : len(new) - tail], *self._rows[head:]))
            self.endInsertRows()
        before, was_stale = self._rows, self._stale
        self._take(new)
        self._tell(before, was_stale)

    def _take(self, rows: tuple[Row, ...]) -> None:
        self._rows = rows
        self._rows_by_id = {_id(row): number for number, row in enumerate(rows)}
        self._stale = self._session.stale

    def _tell(self, before: Sequence[Row], was_stale: frozenset) -> None:
        """Say which rows changed, in as few signals as there are stretches of them."""
        turned = was_stale ^ self._stale
        changed = [
            row
            for row, (old, new) in enumerate(zip(before, self._rows, strict=True))
            if old != new or (isinstance(new, Mark) and new.issue.at.passage in turned)
        ]
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _id(row: Row) -> Hashable:
    """By what a row is known again: of a heading its key, apart from the ids of flags."""
    return ("heading", row.key) if isinstance(row, Heading) else row.issue.id


def _same_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
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
