"""The heading of a group of flags: whether it is folded, what they share, how many are left."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ..fonts import small
from ..models.listing import Heading
from ..theme import Theme

HEIGHT = 34
_PAD, _ARROW, _GAP = 16.0, 9.0, 8.0


def paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, heading: Heading, title: str, left: str, theme: Theme
) -> None:
    """`left` says how many are still to be decided; it stands at the far end."""
    box = QRectF(option.rect)
    rtl = option.direction is Qt.LayoutDirection.RightToLeft
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, option, box, theme)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the places below are reckoned by hand
    inner = box.adjusted(_PAD, 0, -_PAD, 0)
    _paint_arrow(painter, inner, theme, folded=heading.folded, rtl=rtl)
    count_font = small(option.font)
    count = QFontMetricsF(count_font).horizontalAdvance(left)
    words = inner.adjusted(0, 0, -_ARROW - _GAP, 0) if rtl else inner.adjusted(_ARROW + _GAP, 0, 0, 0)
    words = words.adjusted(count + _GAP, 0, 0, 0) if rtl else words.adjusted(0, 0, -count - _GAP, 0)
    edge, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if rtl:
        edge, far = far, edge
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.text if heading.waiting else theme.muted)
    shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, edge | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setFont(count_font)
    painter.setPen(theme.muted)
    painter.drawText(inner, far | Qt.AlignmentFlag.AlignVCenter, left)
    painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRectF, theme: Theme) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(box, theme.sel if chosen else theme.win)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.hair)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(3, 2, -3, -3), 4, 4)


def _paint_arrow(painter: QPainter, box: QRectF, theme: Theme, *, folded: bool, rtl: bool) -> None:
    """A chevron: down over what is shown, the way one reads towards what is folded away."""
    middle = QPointF(box.right() - _ARROW / 2 if rtl else box.left() + _ARROW / 2, box.center().y())
    half = _ARROW / 2 - 0.5
    if folded:
        way = -1 if rtl else 1
        points = [QPointF(-way * half / 2, -half), QPointF(way * half / 2, 0), QPointF(-way * half / 2, half)]
    else:
        points = [QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)]
    painter.setPen(QPen(theme.muted, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([middle + point for point in points]))
