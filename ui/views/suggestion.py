"""One suggested wording as a radio row: set like text being read, chosen by click or arrow key."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ..fonts import Face
from ..theme import Look
from .column import Column, lay_out

_PAD = 8.0
_TEXT = 38.0
"""Where the words begin: circle and room beside it."""


class SuggestionRow(QRadioButton):
    """Wraps as it needs; a double click takes it."""

    taken = Signal()

    def __init__(self, text: str, set_in: Face, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = text
        self._face = set_in
        self._look = look
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._column(width).height + 2 * _PAD)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._face.line + 2 * _PAD))

    def natural_size(self) -> QSize:
        """As wide as its words on one line."""
        column = self._column(10_000)
        width = column.layout.lineAt(0).naturalTextWidth() if column.lines else 0.0
        return QSize(round(width + _TEXT + 2 * _PAD), round(column.face.line + 2 * _PAD))

    def hitButton(self, pos: object) -> bool:
        return True  # the whole row, not only circle and label

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setChecked(True)
        self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(theme.ctl if self.isChecked() else theme.hair, 1))
            painter.setBrush(theme.raised if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        column = self._column(self.width())
        rtl = self._face.rtl  # circle and words go together, the way the words run
        self._paint_circle(painter, column, rtl=rtl)
        painter.setPen(theme.text)
        column.draw(painter, QPointF(_PAD if rtl else _TEXT, _PAD))

    def _paint_circle(self, painter: QPainter, column: Column, *, rtl: bool) -> None:
        theme = self._look.theme
        middle = QPointF(self.width() - 20 if rtl else 20, _PAD + column.face.line / 2 + 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(theme.accent, 4))
            painter.drawEllipse(middle, 6.5, 6.5)
        else:
            painter.setPen(QPen(theme.ctl, 1))
            painter.drawEllipse(middle, 6.5, 6.5)

    def _column(self, width: int) -> Column:
        return lay_out(self.words, self._face, max(width - _TEXT - _PAD, 40))
