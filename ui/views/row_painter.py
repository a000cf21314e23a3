"""Paints passages: the row at hand, scores in the margin, words, and the marks around them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from transcheck.model import PassageId, PassageScore, Scorecard, Side, Span

from ..fonts import small
from ..session import Session
from ..theme import Look, mixed
from .column import Column
from .margin import chip_box, draw_chip, draw_lock
from .marks import Eye, Ink, ink, paint_strokes, paint_washes, with_spelling
from .page import GUTTER, Page

ACCENT_BAR = 3.0


class RowPainter:
    """Knows how a passage looks; the reader says which ones, and what the person looks at."""

    def __init__(self, page: Page, session: Session, look: Look) -> None:
        self._page = page
        self._session = session
        self._look = look
        self._scores: dict[PassageId, PassageScore] = {}
        self._card: Scorecard | None = None
        self.eye = Eye()
        self.misspelt: Callable[[PassageId, str], tuple[Span, ...]] = lambda _passage, _text: ()
        """Where words of a passage's translation are spelt wrongly."""
        self.dimmed = False
        self.editing: PassageId | None = None
        self.focused = False
        """Whether the current passage is walked to by keyboard and carries the focus ring."""

    def paint(self, painter: QPainter, number: int, offset: float, font: QFont) -> None:
        """One row, `offset` being where the page's top is in the painter's coordinates."""
        row = self._page.row(number)
        passage = row.passage
        here = passage.id == self._session.selection.passage
        top = self._page.rows.top(number) + offset
        if here:
            self._paint_row(painter, QRectF(0, top, self._page.frame.width, row.height))
        self._paint_score(painter, number, top, font)
        theme = self._look.theme
        dim = self.dimmed and not here
        painter.setPen(mixed(theme.text, theme.paper, share=0.55) if dim else theme.text)
        for side in Side:
            column = row.column(side)
            if column is None or (side is Side.TARGET and passage.id == self.editing):
                continue
            origin = QPointF(self._page.frame.left(side), top + row.top(side))
            drawing = self.ink(passage.id, side)
            if passage.text(side):
                paint_washes(painter, column, drawing, origin)
                column.draw(painter, origin)
            else:
                self._paint_absence(painter, column, origin, side, font)
            paint_strokes(painter, column, drawing, origin)

    def ink(self, passage: PassageId, side: Side, *, caret: int | None = None) -> Ink:
        """What is drawn around the words of a passage's text. A word at the caret is still being written."""
        marks, theme = self._session.marks_in(passage), self._look.theme
        drawing = ink(
            marks,
            passage=passage,
            side=side,
            theme=theme,
            eye=self.eye,
            stale=passage in self._session.stale,
        )
        number = self._page.number(passage)
        if side is Side.SOURCE or number is None:
            return drawing
        wrong = self.misspelt(passage, self._page.passages[number].target)
        if caret is not None:
            wrong = tuple(span for span in wrong if span.end != caret)
        return with_spelling(drawing, wrong, marks, theme) if wrong else drawing

    def score(self, passage: PassageId) -> PassageScore | None:
        card = self._session.scorecard
        if card is not self._card:
            self._card = card
            self._scores = {score.passage: score for score in card.passages} if card else {}
        return self._scores.get(passage)

    def chip(self, number: int, offset: float) -> QRectF:
        """Where the score of a row stands."""
        row = self._page.row(number)
        top = self._page.rows.top(number) + offset
        gutter = QRectF(self._page.frame.gutter, top, GUTTER, row.height)
        x_height = QFontMetricsF(row.target.face.font).xHeight() if not row.target.face.rtl else 10.0
        return chip_box(gutter, top + row.baseline, x_height)

    def _paint_row(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        painter.fillRect(box, theme.row)
        mirrored = self._page.frame.mirrored
        bar = QRectF(box.right() - ACCENT_BAR if mirrored else 0, box.top(), ACCENT_BAR, box.height())
        painter.fillRect(bar, theme.accent)
        if self.focused:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(6, 2, -6, -2), 5, 5)
            painter.restore()

    def _paint_score(self, painter: QPainter, number: int, top: float, font: QFont) -> None:
        passage = self._page.passages[number].id
        score, card = self.score(passage), self._session.scorecard
        if score is None or card is None:
            return
        box = self.chip(number, top - self._page.rows.top(number))
        if self._session.is_locked(passage):
            draw_lock(painter, box, theme=self._look.theme)
        draw_chip(
            painter,
            box,
            score.value,
            card.threshold,
            theme=self._look.theme,
            font=font,
            stale=passage in self._session.stale,
        )

    def _paint_absence(
        self, painter: QPainter, column: Column, origin: QPointF, side: Side, font: QFont
    ) -> None:
        """A passage that has no text on one side says so, in the voice of the interface."""
        translate = QCoreApplication.translate
        words = (
            translate("reader", "Not translated")
            if side is Side.TARGET
            else translate("reader", "Not in the source")
        )
        painter.save()
        painter.setFont(small(font))
        painter.setPen(self._look.theme.muted)
        alignment = Qt.AlignmentFlag.AlignRight if column.face.rtl else Qt.AlignmentFlag.AlignLeft
        box = QRectF(origin.x(), origin.y(), self._page.frame.column, column.face.line)
        painter.drawText(
            box, alignment | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words
        )
        painter.restore()
