"""Offers back what was not saved when the program ended badly."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..autosave import Leftover
from . import fit

_LEFTOVER = Qt.ItemDataRole.UserRole


class Recovery(QDialog):
    """Open one, throw all away, or decide later."""

    def __init__(
        self,
        leftovers: Sequence[Leftover],
        rescue: Callable[[Leftover], None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self.setWindowTitle(self.tr("Unsaved reviews"))
        about = QLabel(
            self.tr(
                "TransCheck ended unexpectedly. These reviews had changes that were not saved; "
                "nothing older than two seconds is missing."
            ),
            self,
        )
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Unsaved reviews"))
        for left in leftovers:
            self.list.addItem(_item(left))
        self.list.setCurrentRow(0)
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        self.open = buttons.addButton(self.tr("Open"), role.AcceptRole)
        self.discard = buttons.addButton(self.tr("Throw all away"), role.DestructiveRole)
        self.later = buttons.addButton(self.tr("Later"), role.RejectRole)
        self.open.setDefault(True)
        self.open.clicked.connect(self._open)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (about, self.list, buttons):
            layout.addWidget(widget)
        fit(self, 480)

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._rescue(item.data(_LEFTOVER))
            self.accept()

    def _discard(self) -> None:
        for row in range(self.list.count()):
            self.list.item(row).data(_LEFTOVER).forget()
        self.reject()


def _item(left: Leftover) -> QListWidgetItem:
    when = QLocale().toString(datetime.fromtimestamp(left.changed), QLocale.FormatType.ShortFormat)
    where = f" · {left.saved_as.name}" if left.saved_as else ""
    item = QListWidgetItem(f"{left.title}\n{when}{where}")
    item.setData(_LEFTOVER, left)
    return item
