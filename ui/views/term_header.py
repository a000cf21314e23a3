"""The names of the columns over the list of terms."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ..fonts import small
from ..theme import Look
from .term_row import Columns

HEIGHT = 30


class TermHeader(QWidget):
    """Each name stands over its column, also in a mirrored desk."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(HEIGHT)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        columns = Columns(0, self.width(), rtl=rtl)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.hair)
        painter.setFont(small(self.font()))
        painter.setPen(theme.muted)
        near = Qt.AlignmentFlag.AlignLeft  # mirrored by Qt where the desk is
        for column, words, edge in (
            (columns.source, self.tr("Source term"), near),
            (columns.renderings, self.tr("Renderings, preferred first"), near),
            (columns.share, self.tr("Share"), near),
            (columns.sum, self.tr("In all"), Qt.AlignmentFlag.AlignRight),
        ):
            if column.width():
                box = QRectF(column.left(), 0, column.width(), self.height())
                painter.drawText(box, edge | Qt.AlignmentFlag.AlignVCenter, words)
