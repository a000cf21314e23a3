"""Ledger: numbers and quotations of both sides, what differs on top; a line leads to its place."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from ..models.ledger import LedgerRole, LedgerTable
from ..session import Session
from ..theme import Look


class LedgerDock(QFrame):
    """A table that is read anew when it is shown, and while it is seen."""

    placeChosen = Signal(object)
    """The Location of an entry the person wants to see."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._session = session
        self.model = LedgerTable(session, self)
        self.table = QTableView(self)
        self._lay_out()
        session.reportChanged.connect(self._changed)
        session.marksChanged.connect(self._changed)
        look.changed.connect(self.table.viewport().update)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Numbers and quotations"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (0, 3):
            header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(table)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.refresh()

    def _changed(self) -> None:
        if self.isVisible():
            self.model.refresh()

    def _chosen(self, current: QModelIndex) -> None:
        entry = current.data(LedgerRole.ENTRY)
        if entry is not None and self.table.hasFocus():
            self._session.select_passage(entry.at.passage)
            self.placeChosen.emit(entry.at)


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(LedgerDock, width=1440, height=318))
