"""The ledger: every number and quotation of the source against what the translation has for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from transcheck.model import Alignment, Location, Passage, Side, Span
from transcheck.text.ledger import pair_off
from transcheck.text.numbers import numbers
from transcheck.text.quotes import quotations

from ..session import Session

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LedgerRole(IntEnum):
    ENTRY = Qt.ItemDataRole.UserRole + 1


class Standing(IntEnum):
    """How the two sides of an entry compare, what wants looking at first."""

    CHANGED = 0
    MISSING = 1
    ADDED = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: the words on both sides, and where to go for them."""

    number: int
    source: str
    target: str
    standing: Standing
    at: Location


def entries(alignment: Alignment) -> tuple[Entry, ...]:
    """The entries of an article, those that differ first, then as one reads."""
    if alignment.source is None:
        return ()
    found = [
        entry
        for number, passage in enumerate(alignment.passages, start=1)
        if passage.source.strip() and passage.target.strip()
        for entry in (*_numbers(number, passage, alignment), *_quotations(number, passage))
    ]
    return tuple(sorted(found, key=lambda e: (e.standing, e.number, e.at.span)))


def _numbers(number: int, passage: Passage, alignment: Alignment) -> Iterator[Entry]:
    theirs = numbers(passage.source, alignment.source_language)
    ours = numbers(passage.target, alignment.target_language)
    book = pair_off(theirs, ours)
    for standing, pairs in ((Standing.SAME, book.agreed), (Standing.CHANGED, book.changed)):
        for source, target in pairs:
            if not target.weak:
                yield _entry(number, passage, source.whole, target.whole, standing)
    for quantity in book.missing:
        yield _entry(number, passage, quantity.whole, None, Standing.MISSING)
    for quantity in book.added:
        yield _entry(number, passage, None, quantity.whole, Standing.ADDED)


def _quotations(number: int, passage: Passage) -> Iterator[Entry]:
    """The quotations of both sides, paired in their order."""
    theirs, ours = (
        [q.span for q in quotations(text) if not q.depth] for text in (passage.source, passage.target)
    )
    for source, target in zip(theirs, ours, strict=False):
        yield _entry(number, passage, source, target, Standing.SAME)
    for source in theirs[len(ours) :]:
        yield _entry(number, passage, source, None, Standing.MISSING)
    for target in ours[len(theirs) :]:
        yield _entry(number, passage, None, target, Standing.ADDED)


def _entry(
    number: int, passage: Passage, source: Span | None, target: Span | None, standing: Standing
) -> Entry:
    at = (
        Location(passage.id, Side.TARGET, target)
        if target is not None
        else Location(passage.id, Side.SOURCE, source or Span(0, 0))
    )
    return Entry(
        number=number,
        source=source.of(passage.source) if source else "",
        target=target.of(passage.target) if target else "",
        standing=standing,
        at=at,
    )


class LedgerTable(QAbstractTableModel):
    """The entries as a table: passage, source, translation, how they compare."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: Sequence[Entry] = ()

    def refresh(self) -> None:
        """Read the ledger anew; the page asks for it when it is seen."""
        alignment = self._session.alignment
        rows = entries(alignment) if alignment is not None else ()
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        names = (self.tr("Passage"), self.tr("Source"), self.tr("Translation"), self.tr("Compared"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == LedgerRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(entry.number), entry.source, entry.target, self._said(entry.standing))[index.column()]
        return None

    def _said(self, standing: Standing) -> str:
        return {
            Standing.SAME: self.tr("the same"),
            Standing.CHANGED: self.tr("differs"),
            Standing.MISSING: self.tr("not in the translation"),
            Standing.ADDED: self.tr("not in the source"),
        }[standing]
