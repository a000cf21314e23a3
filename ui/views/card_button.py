"""A button that says more than its name: an icon before it, its key or an arrow after it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ..fonts import small
from ..icons import IN_BUTTON, pixmap
from ..theme import Look

_SIDE, _GAP, _HEIGHT = 12.0, 6.0, 32


class CardButton(QPushButton):
    """Icon, words and hint in reading order, whichever way that runs."""

    def __init__(
        self, words: str, look: Look, parent: QWidget, *, icon: str = "", hint: str = "", arrow: bool = False
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._icon = icon
        self._hint = hint
        self._arrow = arrow
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths()) + 2 * _SIDE), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _word_font(self) -> QFont:
        font = QFont(self.font())
        if self._primary:
            font.setWeight(QFont.Weight.Medium)
        return font

    @property
    def _primary(self) -> bool:
        return bool(self.property("primary"))

    def _widths(self) -> tuple[float, float, float, float]:
        """Of icon, words, hint and arrow, each with the gap beside it."""
        words = QFontMetricsF(self._word_font()).horizontalAdvance(_plain(self.text()))
        hint = QFontMetricsF(small(self.font())).horizontalAdvance(self._hint)
        return (
            IN_BUTTON + _GAP if self._icon else 0.0,
            words,
            hint + 8 if self._hint else 0.0,
            IN_BUTTON + 4 if self._arrow else 0.0,
        )

    def _colour(self) -> QColor:
        theme = self._look.theme
        if not self.isEnabled():
            return theme.muted
        return theme.onacc if self._primary else theme.text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the places below are reckoned by hand
        icon, words, hint, arrow = self._widths()
        place = (self.width() - icon - words - hint - arrow) / 2
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for width, draw in (
            (icon, self._draw_icon),
            (words, self._draw_words),
            (hint, self._draw_hint),
            (arrow, self._draw_arrow),
        ):
            if width:
                left = self.width() - place - width if rtl else place
                draw(painter, QRectF(left, 0, width, self.height()), rtl)
                place += width

    def _draw_icon(self, painter: QPainter, box: QRectF, rtl: bool) -> None:
        self._draw_picture(painter, self._icon, box.right() - IN_BUTTON if rtl else box.left())

    def _draw_arrow(self, painter: QPainter, box: QRectF, rtl: bool) -> None:
        self._draw_picture(painter, "more", box.left() if rtl else box.right() - IN_BUTTON)

    def _draw_picture(self, painter: QPainter, name: str, left: float) -> None:
        ratio = self.devicePixelRatioF()
        drawn = pixmap(name, self._colour(), size=IN_BUTTON, ratio=ratio)
        painter.drawPixmap(QPointF(left, (self.height() - IN_BUTTON) / 2), drawn)

    def _draw_words(self, painter: QPainter, box: QRectF, rtl: bool) -> None:
        painter.setFont(self._word_font())
        painter.setPen(self._colour())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _plain(self.text()))

    def _draw_hint(self, painter: QPainter, box: QRectF, rtl: bool) -> None:
        painter.setFont(small(self.font()))
        painter.setPen(self._colour())
        edge = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, edge | Qt.AlignmentFlag.AlignVCenter, self._hint)


def _plain(text: str) -> str:
    return text.replace("&", "")
