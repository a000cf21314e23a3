"""What this program is, and the keys it knows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from transcheck import __version__

from .. import actions
from . import fit


class About(QDialog):
    """Name, version, licence, and what leaves the machine (nothing)."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About TransCheck"))
        name = QLabel(f"TransCheck {__version__}", self)
        name.setProperty("role", "title")
        about = QLabel(
            self.tr(
                "A desk for reviewing translated news: literal phrasing, drift of terms and names, "
                "scores, and annotated Word reports.\n\n"
                "Everything is done on this machine; no text leaves it.\n\n"
                "Free software under the GNU General Public License, version 3 or later."
            ),
            self,
        )
        about.setWordWrap(True)
        layout = _column(self)
        layout.addWidget(name)
        layout.addWidget(about)
        layout.addWidget(_close_button(self))
        fit(self, 420)


class Keys(QDialog):
    """Every action with its keys, menu by menu."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        rows = [row for menu, _ in actions.MENUS for row in actions.rows_of(menu)]
        table = QTableWidget(len(rows), 2, self)
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.tr("Keys"))
        for n, row in enumerate(rows):
            native = (QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in row.keys)
            table.setItem(n, 0, QTableWidgetItem(actions.label(row.text).rstrip("…")))
            table.setItem(n, 1, QTableWidgetItem(self.tr(" or ").join(native)))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        layout = _column(self)
        layout.addWidget(table)
        layout.addWidget(_close_button(self))
        self.resize(520, 560)


def _column(dialog: QDialog) -> QVBoxLayout:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 16)
    layout.setSpacing(12)
    return layout


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    return buttons
