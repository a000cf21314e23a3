"""The words that show the cause, under the highlighter, in their own script."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from transcheck.model import Span

from ..fonts import Face
from ..theme import Look
from .column import Column, lay_out
from .marks import Ink, Wash, paint_washes

_MOST_LINES = 3
_WIDEST = 220.0


class EvidenceWords(QWidget):
    """A few words of the article as they stand there; long ones are cut."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._face: Face | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_words(self, words: str, set_in: Face) -> None:
        self._words, self._face = " ".join(words.split()), set_in
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = self._column(width)
        return round(min(column.height, _MOST_LINES * column.face.line)) if column else 0

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self._face.line) if self._face else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        column = self._column(self.width())
        if column is None:
            return
        theme, origin = self._look.theme, QPointF(self._shift(column), 0)
        painter = QPainter(self)
        wash = Wash(Span(0, len(column.text)), theme.evid)
        paint_washes(painter, column, Ink((wash,)), origin)
        painter.setPen(theme.text)
        column.draw(painter, origin)

    def _shift(self, column: Column) -> float:
        """A single line stands at the far edge, opposite to its label."""
        if column.lines != 1:
            return 0.0
        (words, *_) = column.stretches(Span(0, len(column.text)))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return 1 - words.left if mirrored else self.width() - 1 - words.right

    def _column(self, width: int) -> Column | None:
        if self._face is None or not self._words:
            return None
        text, room = self._words, max(width, 40)
        column = lay_out(text, self._face, room)
        while column.lines > _MOST_LINES and " " in text:
            text = text[: int(len(text) * _MOST_LINES / column.lines)].rpartition(" ")[0]
            column = lay_out(f"{text} …", self._face, room)
        return column


class TermWords(QWidget):
    """A term in its own script and no wider than it is, for the head of a panel."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column: Column | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_words(self, words: str, set_in: Face) -> None:
        column = lay_out(words, set_in, _WIDEST) if words else None
        width = column.layout.lineAt(0).naturalTextWidth() if column and column.lines else 0.0
        self._column = lay_out(words, set_in, width + 1) if words else None
        self.setFixedSize(round(width) + 4, round(set_in.line))
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._column is not None:
            painter = QPainter(self)
            painter.setPen(self._look.theme.text)
            self._column.draw(painter, QPointF(2, 0))
