"""The line above the columns that says which is which: "Translation · English"."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from transcheck.model import Side

from ..fonts import small
from ..names import language_name
from ..theme import Look
from .page import Page

HEIGHT = 34


class ColumnHeading(QWidget):
    """Stands still while the columns scroll."""

    def __init__(self, page: Page, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._look = look
        self.setAccessibleName(self.tr("Columns"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, frame = self._look.theme, self._page.frame
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        if not self._page.passages:
            return
        painter.setPen(theme.muted)
        painter.setFont(small(self.font()))
        for side, words in ((Side.TARGET, self.tr("Translation")), (Side.SOURCE, self.tr("Source"))):
            if side is Side.SOURCE and (frame.beneath or not frame.source_shown):
                continue
            # Each at the outer edge of its column; a column alone has it at the leading edge.
            alone = frame.beneath or not frame.source_shown
            middle = frame.left(side) + frame.column / 2
            on_the_left = not frame.mirrored if alone else middle < self.width() / 2
            edge = Qt.AlignmentFlag.AlignLeft if on_the_left else Qt.AlignmentFlag.AlignRight
            painter.drawText(
                QRectF(frame.left(side), 0, frame.column, self.height()),
                edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                f"{words} · {language_name(self._page.language(side))}",
            )
