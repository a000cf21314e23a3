"""The trend over many articles: by translator, desk, languages and month, or one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from transcheck.trend import By, Result

from ..models.trend import SORT, TrendTable

_SIZE = (980, 560)


class Trend(QDialog):
    """Shows what was kept. It asks by signals; whoever opened it reads, writes and deletes."""

    folderWanted = Signal()
    sheetWanted = Signal()
    forgetWanted = Signal()
    credited = Signal(str, str, str)
    """An article's key with the translator and the desk that were written in."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trend"))
        self.resize(*_SIZE)
        self._results: tuple[Result, ...] = ()
        self.by = QComboBox(self)
        for text, by in (
            (self.tr("Translator"), By.TRANSLATOR),
            (self.tr("Desk"), By.DESK),
            (self.tr("Languages"), By.LANGUAGES),
            (self.tr("Month"), By.MONTH),
            (self.tr("Articles, one by one"), None),
        ):
            self.by.addItem(text, by)
        self.model = TrendTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT)
        self.table = QTableView(self)
        self._said = QLabel(self)
        self._lay_out()
        self.by.currentIndexChanged.connect(lambda _: self._refresh())
        # Later: the table is filled anew by it, and the cell is still being edited now.
        self.model.credited.connect(self.credited, Qt.ConnectionType.QueuedConnection)
        self.show_results(())

    def show_results(self, results: Sequence[Result]) -> None:
        """All that is kept now."""
        self._results = tuple(results)
        for button in (self.sheet, self.forget):
            button.setEnabled(bool(self._results))
        self._refresh()

    def say(self, sentence: str) -> None:
        """A sentence under the table: what could not be read."""
        self._said.setText(sentence)

    def _refresh(self) -> None:
        by = self.by.currentData()  # Qt keeps the text of it
        self.model.show(self._results, By(by) if by else None)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if not self._results:
            self.say(
                self.tr(
                    "Nothing is kept yet. Add a folder of saved reviews: only their figures are kept,"
                    " on this computer, and only of what you add."
                )
            )
        else:
            self.say(self.tr("%n article(s) kept on this computer", "", len(self._results)))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Sum up by"), self.by)
        table = self.table
        table.setModel(self._sorted)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Trend"))
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(table, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = buttons.addButton(self.tr("&Add a folder…"), role)
        self.sheet = buttons.addButton(self.tr("&Export…"), role)
        self.forget = buttons.addButton(self.tr("&Delete everything"), role)
        self.add.clicked.connect(self.folderWanted)
        self.sheet.clicked.connect(self.sheetWanted)
        self.forget.clicked.connect(self.forgetWanted)
        buttons.rejected.connect(self.reject)
        return buttons
