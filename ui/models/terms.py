"""The recurring terms with their renderings, drifting ones on top; and the places of one term."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from transcheck.model import Location, Rendering, Term
from transcheck.text.fold import fold_text

from ..session import Session

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TermRole(IntEnum):
    TERM = Qt.ItemDataRole.UserRole + 1
    """The Term of a row, None for the heading of a group."""
    DRIFTING = Qt.ItemDataRole.UserRole + 2
    """Whether a heading, or the term, belongs to the drifting ones."""
    OCCURRENCE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Group:
    """A heading in the list."""

    drifting: bool


def preferred_first(term: Term) -> tuple[Rendering, ...]:
    """The renderings of a term, the preferred one first, then by how often they stand."""
    return tuple(sorted(term.renderings, key=lambda r: (r.text != term.preferred, -r.count, r.text)))


class Terms(QAbstractListModel):
    """Headings and terms in one list: drifting before steady, the most frequent first."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = ""
        self._rows: tuple[Group | Term, ...] = ()
        session.reportChanged.connect(self.refresh)
        session.marksChanged.connect(self.refresh)
        self.refresh()

    def find(self, text: str) -> None:
        """List only terms that mention a text, on either side."""
        self._text = text
        self.refresh()

    def refresh(self) -> None:
        rows = _grouped(self._session.terms, fold_text(self._text))
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.term(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == TermRole.TERM:
            return row if isinstance(row, Term) else None
        if role == TermRole.DRIFTING:
            return row.drifting if isinstance(row, Group) else row.drift
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._heading(row) if isinstance(row, Group) else self._words(row)
        return None

    def term(self, row: int) -> Term | None:
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Term) else None

    def row_of(self, id: str) -> int | None:
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Term) and row.id == id), None)

    def first(self) -> int | None:
        """The first row that is a term."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Term)), None)

    def _heading(self, group: Group) -> str:
        return self.tr("Drifting") if group.drifting else self.tr("Steady")

    def _words(self, term: Term) -> str:
        """A row for a screen reader."""
        renderings = ", ".join(f"{r.text} {r.count}" for r in preferred_first(term))
        return ": ".join(filter(None, (" / ".join(term.source_forms), renderings)))


def _grouped(terms: Sequence[Term], wanted: str) -> tuple[Group | Term, ...]:
    rows: list[Group | Term] = []
    for drifting in (True, False):
        found = [term for term in terms if term.drift is drifting and _mentions(term, wanted)]
        if found:
            rows.append(Group(drifting))
            rows.extend(sorted(found, key=lambda t: (-t.count, t.source_forms)))
    return tuple(rows)


def _mentions(term: Term, wanted: str) -> bool:
    texts = (*term.source_forms, *(rendering.text for rendering in term.renderings))
    return not wanted or any(wanted in fold_text(text) for text in texts)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a term in the translation, with what stands before and after it."""

    at: Location
    words: str
    before: str
    after: str
    preferred: bool


class Occurrences(QAbstractListModel):
    """The places where the translation has a rendering of one term, as one reads."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[Occurrence, ...] = ()

    def show(self, term: Term | None) -> None:
        rows = self._found(term) if term else ()
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == TermRole.OCCURRENCE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.before}{row.words}{row.after}"
        return None

    def occurrence(self, row: int) -> Occurrence | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def all(self) -> tuple[Occurrence, ...]:
        return self._rows

    def _found(self, term: Term) -> tuple[Occurrence, ...]:
        alignment = self._session.alignment
        if alignment is None:
            return ()
        found = []
        for rendering in term.renderings:
            for at in rendering.occurrences:
                if at.passage not in alignment:
                    continue
                text = alignment.passage(at.passage).text(at.side)
                preferred = rendering.text == term.preferred
                before, after = text[: at.span.start], text[at.span.end :]
                found.append(Occurrence(at, at.span.of(text), before, after, preferred))
        return tuple(sorted(found, key=lambda o: (alignment.number(o.at.passage), o.at.span)))
