"""One flag in the list: its words over its own mark, then how bad, of what kind, in which passage."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from transcheck.model import Mark, Scope, Severity, Side, State

from ..check_words import message_of
from ..fonts import CARD, Face, Typography, face, small
from ..models.issues import IssueRole
from ..names import category_name, severity_name
from ..session import Session
from ..theme import Look, Theme
from . import group_heading
from .card_line import Line, Piece, draw_pieces
from .group_heading import paint_heading
from .pencil import draw_caret, draw_line

HEIGHT = 61
"""Sixty pixels and the line that parts it from the next."""

_PAD = 16.0
_QUOTE, _DETAILS = 27.0, 48.0
"""Baselines of the two lines."""

Index = QModelIndex | QPersistentModelIndex


class FlagCard(QStyledItemDelegate):
    """Paints the cards; the mark itself is the icon."""

    def __init__(self, session: Session, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.typography = Typography()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT if index.data(IssueRole.HEADING) is None else group_heading.HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        heading = index.data(IssueRole.HEADING)
        if heading is not None:
            left = self.tr("%n left", "", heading.waiting) if heading.waiting else self.tr("all decided")
            paint_heading(painter, option, heading, index.data(), left, self._look.theme)
            return
        painter.save()
        theme, box = self._look.theme, QRectF(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        _paint_ground(painter, option, box, theme, rtl=rtl)
        mark = index.data(IssueRole.MARK)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        self._paint_quote(painter, inner, mark, rtl=rtl)
        self._paint_details(painter, inner, option.font, index, selected=selected, rtl=rtl)
        painter.restore()

    def _paint_quote(self, painter: QPainter, box: QRectF, mark: Mark, *, rtl: bool) -> None:
        set_in = self._face(mark)
        theme, issue = self._look.theme, mark.issue
        baseline = box.top() + _QUOTE
        pieces = _pieces(mark, theme)
        painter.setLayoutDirection(_way(rtl=set_in.rtl))  # the words run their own way, wherever they stand
        left, right = draw_pieces(painter, box, baseline, pieces, set_in.font, rtl=rtl, words_rtl=set_in.rtl)
        painter.setLayoutDirection(_way(rtl=rtl))
        if mark.state is not State.OPEN:
            return
        colour = theme.line(issue.kind.family, issue.severity)
        if not issue.quote:
            draw_caret(painter, colour, x=right - 4 if rtl else left + 4, baseline=baseline + 1)
            return
        draw_line(
            painter, issue.kind.family, issue.severity, colour, left=left, right=right, top=baseline + 3.5
        )

    def _face(self, mark: Mark) -> Face:
        """Nastaliq is too tall for a row: lists are set in Naskh."""
        alignment = self._session.alignment
        language = "und"
        if alignment is not None:
            source = mark.issue.at.side is Side.SOURCE
            language = alignment.source_language if source else alignment.target_language
        chosen = tuple(pair for pair in self.typography.chosen if pair[0] != "Nastaliq")
        return face(Typography(nastaliq=False, chosen=chosen), language, CARD)

    def _paint_details(
        self, painter: QPainter, box: QRectF, font: QFont, index: Index, *, selected: bool, rtl: bool
    ) -> None:
        theme, mark = self._look.theme, index.data(IssueRole.MARK)
        text = theme.text if selected else theme.muted
        font = small(font)
        painter.setFont(font)
        line = Line(painter, box, box.top() + _DETAILS, rtl=rtl)
        line.at_end(f"¶ {index.data(IssueRole.NUMBER)}", text)
        if mark.note:
            line.icon_at_end("note", theme.muted)
        if mark.state is State.ACCEPTED:
            line.icon("accept", theme.good)
            line.words(self.tr("Accepted"), theme.good)
        elif mark.state is State.DISMISSED:
            line.icon("dismiss", text)
            line.words(self._dismissal(mark), text)
        else:
            line.tally(None if index.data(IssueRole.STALE) else mark.issue.severity, theme)
            self._paint_severity(line, mark.issue.severity, text, font, painter)
            line.words(category_name(mark.issue.category), text)

    def _dismissal(self, mark: Mark) -> str:
        return {
            Scope.HERE: self.tr("Dismissed here"),
            Scope.ARTICLE: self.tr("Dismissed in this article"),
            Scope.HOUSE: self.tr("Dismissed for this house"),
        }[mark.decision.scope if mark.decision else Scope.HERE]

    def _paint_severity(
        self, line: "Line", severity: Severity, text: QColor, font: QFont, painter: QPainter
    ) -> None:
        """Critical is the only severity with a colour and a weight of its own."""
        critical = severity is Severity.CRITICAL
        if critical:
            medium = QFont(font)
            medium.setWeight(QFont.Weight.Medium)
            painter.setFont(medium)
        line.words(severity_name(severity), self._look.theme.severity(severity) if critical else text)
        painter.setFont(font)


def _pieces(mark: Mark, theme: Theme) -> list[Piece]:
    issue = mark.issue
    if mark.state is State.ACCEPTED and mark.decision and mark.decision.applied is not None:
        return _changed(mark.decision.issue.quote, mark.decision.applied, theme)
    quote = " ".join(issue.quote.split())
    if mark.state is not State.OPEN:
        return [Piece(quote or message_of(issue), theme.muted)]
    if not quote:
        return [Piece(f"   {message_of(issue)}", theme.text)]
    return [Piece(quote, theme.text)]


def _changed(old: str, new: str, theme: Theme) -> list[Piece]:
    """Old → new, of which the new stands out; words both share are said once."""
    before, after = old.split(), new.split()
    limit = min(len(before), len(after))
    head = next((n for n in range(limit) if before[n] != after[n]), limit)
    rest = limit - head
    tail = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    shared_start, shared_end = before[:head], before[len(before) - tail :]
    gone, come = before[head : len(before) - tail], after[head : len(after) - tail]
    return [
        Piece(_spaced(shared_start, gone) + "→ ", theme.muted),
        Piece(_spaced(come), theme.text, medium=True),
        Piece(" ".join(shared_end), theme.muted),
    ]


def _spaced(*words: list[str]) -> str:
    return "".join(word + " " for part in words for word in part)


def _way(*, rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, box: QRectF, theme: Theme, *, rtl: bool
) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, theme.sel)
        painter.fillRect(
            QRectF(box.right() - 3 if rtl else box.left(), box.top(), 3, box.height()), theme.accent
        )
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, theme.row)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.hair)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(5, 3, -3, -4), 4, 4)
