"""A term in the list of terms, and one of its places in the text."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from transcheck.model import Family, Rendering, Severity, Term

from ..fonts import CARD, Typography, face, small
from ..models.terms import Occurrence, TermRole, preferred_first
from ..session import Session
from ..theme import Look, Theme, mixed
from .pencil import draw_line

HEIGHT, GROUP_HEIGHT, PLACE_HEIGHT = 40, 28, 29
PAD = 18.0
SOURCE, SHARE, SUM = 150.0, 132.0, 60.0
"""Widths of the columns that do not give way."""

_DOT, _BAR = 6.0, 6.0
_BETWEEN = 24.0

Index = QModelIndex | QPersistentModelIndex


class Columns:
    """Where the columns of the list stand in a width; mirrored in a right-to-left desk."""

    def __init__(self, left: float, width: float, *, rtl: bool) -> None:
        self._left, self._width, self.rtl = left, width, rtl
        narrow = width < 520
        self.source = self._box(PAD, SOURCE - PAD)
        share = 0.0 if narrow else SHARE
        renderings = width - SOURCE - share - SUM - (24 if share else 8)
        self.renderings = self._box(SOURCE + 4, max(renderings - 4, 40))
        self.share = self._box(width - SUM - share, share)
        self.sum = self._box(width - SUM, SUM - PAD)

    def _box(self, start: float, width: float) -> QRectF:
        left = self._width - start - width if self.rtl else start
        return QRectF(self._left + left, 0, width, 0)


class TermRow(QStyledItemDelegate):
    """Source term in its script, renderings with counts, their shares as a bar, the sum."""

    def __init__(self, session: Session, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.typography = Typography()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT if index.data(TermRole.TERM) else GROUP_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        term = index.data(TermRole.TERM)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box = QRectF(option.rect)
        if term is None:
            self._paint_group(painter, option, index, rtl=rtl)
        else:
            paint_ground(painter, option, box, self._look.theme, rtl=rtl)
            columns = Columns(box.left(), box.width(), rtl=rtl)
            self._paint_source(painter, columns.source, box, term, rtl=rtl)
            self._paint_renderings(painter, columns.renderings, box, term, option.font, rtl=rtl)
            self._paint_share(painter, columns.share, box, term, rtl=rtl)
            painter.setFont(small(option.font))
            painter.setPen(self._look.theme.text if term.drift else self._look.theme.muted)
            cell = QRectF(columns.sum.left(), box.top(), columns.sum.width(), box.height())
            painter.drawText(cell, _far(rtl) | Qt.AlignmentFlag.AlignVCenter, str(term.count))
        painter.restore()

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, rtl: bool
    ) -> None:
        theme, drifting = self._look.theme, index.data(TermRole.DRIFTING)
        bold = QFont(small(option.font))
        bold.setWeight(QFont.Weight.DemiBold)
        title = index.data()
        hint = self.tr("said in more than one way") if drifting else ""
        width = QFontMetricsF(bold).horizontalAdvance(title)
        hint_width = QFontMetricsF(small(option.font)).horizontalAdvance(hint)
        baseline = option.rect.bottom() - 9.0
        start = option.rect.right() - PAD - width if rtl else option.rect.left() + PAD
        painter.setFont(bold)
        painter.setPen(theme.text)
        painter.drawText(QPointF(start, baseline), title)
        painter.setFont(small(option.font))
        painter.setPen(theme.muted)
        painter.drawText(QPointF(start - 8 - hint_width if rtl else start + width + 8, baseline), hint)

    def _paint_source(self, painter: QPainter, column: QRectF, box: QRectF, term: Term, *, rtl: bool) -> None:
        alignment = self._session.alignment
        set_in = face(_at_card_size(self.typography), alignment.source_language if alignment else "und", CARD)
        painter.setFont(set_in.font)
        painter.setPen(self._look.theme.text)
        metrics = QFontMetricsF(set_in.font)
        # A name that only the translation shows has no source word.
        first = next(iter(term.source_forms), "")
        words = metrics.elidedText(first, Qt.TextElideMode.ElideRight, column.width())
        baseline = box.center().y() + (4 if set_in.script.name == "Nastaliq" else 6)
        width = metrics.horizontalAdvance(words)
        painter.setLayoutDirection(_way(rtl=set_in.rtl))
        painter.drawText(QPointF(column.right() - width if rtl else column.left(), baseline), words)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _paint_renderings(
        self, painter: QPainter, column: QRectF, box: QRectF, term: Term, font: QFont, *, rtl: bool
    ) -> None:
        theme = self._look.theme
        alignment = self._session.alignment
        flat = Typography(nastaliq=False, chosen=self.typography.chosen)
        set_in = face(flat, alignment.target_language if alignment else "und", CARD)
        baseline = box.center().y() + 5.5
        place = column.right() if rtl else column.left()
        for rendering in preferred_first(term):
            room = place - column.left() if rtl else column.right() - place
            if room < 60:
                break
            place = _draw_rendering(
                painter, rendering, place, baseline, room, set_in.font, font, theme,
                preferred=rendering.text == term.preferred, drifting=term.drift, rtl=rtl,
            )  # fmt: skip

    def _paint_share(self, painter: QPainter, column: QRectF, box: QRectF, term: Term, *, rtl: bool) -> None:
        """How the renderings share the term; a steady one has a quiet bar."""
        theme = self._look.theme
        if not column.width() or not term.count:
            return
        quiet = mixed(theme.accent, theme.paper, share=0.62)
        room = column.width() - 2 * (len(term.renderings) - 1)
        place = column.left()
        for rendering in preferred_first(term):
            width = max(room * rendering.count / term.count, 1.0)
            preferred = rendering.text == term.preferred
            colour = theme.accent if preferred else theme.mark(Family.TERMS).mark
            left = column.left() + column.right() - place - width if rtl else place
            painter.fillRect(
                QRectF(left, box.center().y() - _BAR / 2, width, _BAR), colour if term.drift else quiet
            )
            place += width + 2


class OccurrenceRow(QStyledItemDelegate):
    """A place in its context, the renderings one under the other."""

    def __init__(self, session: Session, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.typography = Typography()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, PLACE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        theme, box = self._look.theme, QRectF(option.rect)
        paint_ground(painter, option, box, theme, rtl=option.direction is Qt.LayoutDirection.RightToLeft)
        alignment = self._session.alignment
        flat = Typography(nastaliq=False, chosen=self.typography.chosen)
        set_in = face(flat, alignment.target_language if alignment else "und", CARD)
        painter.setLayoutDirection(_way(rtl=set_in.rtl))
        painter.setFont(set_in.font)
        found = index.data(TermRole.OCCURRENCE)
        self._paint_context(painter, box.adjusted(PAD, 0, -PAD, 0), found, set_in.font, rtl=set_in.rtl)
        painter.restore()

    def _paint_context(
        self, painter: QPainter, box: QRectF, found: Occurrence, font: QFont, *, rtl: bool
    ) -> None:
        theme, metrics = self._look.theme, QFontMetricsF(font)
        baseline = box.center().y() + 5.5
        width = metrics.horizontalAdvance(found.words)
        lead = box.width() * 0.36
        left = box.right() - lead - width if rtl else box.left() + lead
        # Some fifty letters either side fill any dock; measuring whole paragraphs would not be free.
        before = metrics.elidedText(found.before[-60:], Qt.TextElideMode.ElideLeft, lead)
        after_room = box.width() - lead - width
        after = metrics.elidedText(found.after[:90], Qt.TextElideMode.ElideRight, max(after_room, 0))
        painter.setPen(theme.muted)
        before_width, after_width = metrics.horizontalAdvance(before), metrics.horizontalAdvance(after)
        painter.drawText(QPointF(left + width if rtl else left - before_width, baseline), before)
        painter.drawText(QPointF(left - after_width if rtl else left + width, baseline), after)
        painter.setPen(theme.text)
        painter.drawText(QPointF(left, baseline), found.words)
        if not found.preferred:
            _underline(painter, theme, left, left + width, baseline)


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, theme: Theme, *, rtl: bool
) -> None:
    """Selected, hovered, focused: as in every list of the desk."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, theme.sel)
        painter.fillRect(
            QRectF(box.right() - 3 if rtl else box.left(), box.top(), 3, box.height()), theme.accent
        )
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, theme.row)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(5, 2, -3, -2), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_rendering(
    painter: QPainter,
    rendering: Rendering,
    place: float,
    baseline: float,
    room: float,
    reading: QFont,
    interface: QFont,
    theme: Theme,
    *,
    preferred: bool,
    drifting: bool,
    rtl: bool,
) -> float:
    """One wording with its count; where the next one may begin."""
    direction = -1 if rtl else 1
    if preferred:
        _draw_dot(painter, theme.accent, place + direction * _DOT / 2, baseline - 5)
        place += direction * (_DOT + 6)
    metrics = QFontMetricsF(reading)
    words = metrics.elidedText(rendering.text, Qt.TextElideMode.ElideRight, room - 30)
    width = metrics.horizontalAdvance(words)
    left = place - width if rtl else place
    painter.setFont(reading)
    painter.setPen(theme.text)
    painter.drawText(QPointF(left, baseline), words)
    if drifting and not preferred:
        _underline(painter, theme, left, left + width, baseline)
    place += direction * (width + 5)
    count, font = str(rendering.count), small(interface)
    number = QFontMetricsF(font).horizontalAdvance(count)
    painter.setFont(font)
    painter.setPen(theme.muted)
    painter.drawText(QPointF(place - number if rtl else place, baseline), count)
    return place + direction * (number + _BETWEEN)


def _underline(painter: QPainter, theme: Theme, left: float, right: float, baseline: float) -> None:
    draw_line(
        painter,
        Family.TERMS,
        Severity.MINOR,
        theme.mark(Family.TERMS).mark,
        left=left,
        right=right,
        top=baseline + 3.5,
    )


def _draw_dot(painter: QPainter, colour: QColor, x: float, y: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), _DOT / 2, _DOT / 2)
    painter.restore()


def _at_card_size(typography: Typography) -> Typography:
    return Typography(nastaliq=typography.nastaliq, chosen=typography.chosen)


def _way(*, rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _far(rtl: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
