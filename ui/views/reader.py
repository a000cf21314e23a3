"""The article in two level columns: read, marked, walked through and edited in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from transcheck.model import Location, Mark, PassageId, Side, Span, State

from ..fonts import cut_of, foreign_formats
from ..models.scores import costs
from ..session import Selection, Session
from ..theme import Look, mixed
from .editor import PassageEditor
from .margin import WhyScore, chip_words
from .marks import Eye
from .pointer import Pointer
from .surface import Hit, Surface

FRESH_TIME = 600
"""Milliseconds for which wording that was just accepted carries a wash."""

_NOTCH = 120
"""What Qt counts for one notch of a mouse wheel."""


class Reader(Surface):
    """The heart of the desk.

    The window's actions for flags can be added to it (`addAction`): they appear in the
    context menus of the text.
    """

    sizeChosen = Signal(float)
    """The person turned the wheel with Ctrl: the size of Latin text is this now."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self._editing: PassageId | None = None
        self._fresh: Location | None = None
        self._places: tuple[Location, ...] = ()
        self._decided = False
        self._handing_over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Translation and source"))
        self.editor = PassageEditor(self.viewport(), actions=self.actions)
        self._pointer = Pointer(self)
        self._faded = QTimer(self, singleShot=True)
        self._connect()
        self._dress()
        self._report_changed()

    def _connect(self) -> None:
        session = self.session
        session.reportChanged.connect(self._report_changed)
        session.passagesChanged.connect(self._passages_changed)
        session.marksChanged.connect(self._look_again)
        session.selectionChanged.connect(self._selection_changed)
        session.accepted.connect(self._wash)
        self.look.changed.connect(self._dress)
        self._pointer.changed.connect(self._look_again)
        self._faded.timeout.connect(self._fade)
        self.editor.rewritten.connect(self._rewritten)
        self.editor.crossed.connect(self._cross)
        self.editor.left.connect(self.stop_editing)
        self.editor.pointed.connect(self._pointed_in_editor)
        self.editor.pressed.connect(self._pressed_in_editor)
        self.editor.undoWanted.connect(session.undo)
        self.editor.redoWanted.connect(session.redo)

    # ── what the window may ask ───────────────────────────────────────────────────────

    def set_decided_shown(self, shown: bool) -> None:
        """Whether dismissed flags keep a hairline in the text."""
        self._decided = shown
        self._look_again()

    def set_focus_mode(self, dimmed: bool) -> None:
        """Whether all passages but the one at hand are dimmed."""
        self.rows_painter.dimmed = dimmed
        self.viewport().update()

    def show_places(self, places: Sequence[Location]) -> None:
        """Light up places in the text (found words, the renderings of a term); none to stop."""
        self._places = tuple(places)
        self._look_again()

    def go_to(self, place: Location) -> None:
        """Bring a place into view, and its passage to hand."""
        self.session.select_passage(place.passage)
        self._reveal(place.passage, place)

    def selected_words(self) -> tuple[PassageId, Span] | None:
        """The words of the translation that are selected, for a flag of one's own."""
        span = self.editor.selected() if self._editing is not None else None
        return (self._editing, span) if self._editing is not None and span and len(span) else None

    def caret(self) -> tuple[PassageId, int] | None:
        """The passage being edited and the code point the caret stands before."""
        return (self._editing, self.editor.caret()) if self._editing is not None else None

    def edit(self, passage: PassageId, point: int = 0) -> None:
        """Put the caret into a passage's translation."""
        number = self.page.number(passage)
        if number is None:
            return
        if self._editing != passage:
            self._editing = self.rows_painter.editing = passage
            self._lay_editor(number)
        self.editor.place_caret(point)
        self.editor.setFocus()
        self._look_again()
        self._reveal_caret()

    def stop_editing(self) -> None:
        """Leave the text; the passage stays at hand, and the arrow keys walk on from it."""
        if self._editing is not None:
            had_focus = self.editor.hasFocus()
            self._editing = self.rows_painter.editing = None
            self.editor.hide()
            if had_focus:
                self.setFocus(Qt.FocusReason.TabFocusReason)
            self.viewport().update()

    def explain_score(self, passage: PassageId | None = None) -> None:
        """Open the frame that says which marks cost how much."""
        number = self.page.number(passage if passage is not None else self.session.selection.passage)
        score = self.rows_painter.score(self.page.passages[number].id) if number is not None else None
        if number is None or score is None:
            return
        self.reveal(self.row_box(number), soon=True)
        WhyScore(
            self._score_words(number),
            costs(self.session, score.passage),
            score,
            look=self.look,
            parent=self,
        ).show_at(self.below(number))

    # ── the session has changed ───────────────────────────────────────────────────────

    def _report_changed(self) -> None:
        self.stop_editing()
        self._pointer.leave()
        known = {passage.id for passage in self.page.passages}
        self.page.show(self.session.alignment)
        same_article = bool(known & {passage.id for passage in self.page.passages})
        if not same_article:
            self.verticalScrollBar().setValue(0)
        self.relayout()
        self._look_again()

    def _passages_changed(self, ids: frozenset[PassageId]) -> None:
        if self.session.alignment is None:
            return
        self.page.change(self.session.alignment, tuple(ids))
        if self._editing is not None and self._editing in ids:
            self.editor.follow(self.session.alignment.passage(self._editing).target)
        self._settle()
        self._look_again()

    def _selection_changed(self, selection: Selection) -> None:
        if self._editing is not None and selection.passage != self._editing:
            self._follow_with_caret(selection)
        mark = self.session.mark(selection.issue) if selection.issue else None
        self._look_again()
        if selection.passage is not None:
            self._reveal(selection.passage, mark.issue.at if mark else None)
            self._announce(selection.passage)

    def _follow_with_caret(self, selection: Selection) -> None:
        """Someone who writes and walks on to the next flag wants to write there."""
        mark = self.session.mark(selection.issue) if selection.issue else None
        if not self.editor.hasFocus() or selection.passage is None:
            self.stop_editing()
        elif mark is not None and mark.issue.at.side is Side.TARGET:
            self.edit(selection.passage, mark.issue.at.span.start)

    def _look_again(self) -> None:
        """The same text with other marks, or other eyes."""
        selection = self.session.selection
        chosen = self.session.mark(selection.issue) if selection.issue else None
        self.rows_painter.eye = Eye(
            selected=chosen if chosen and chosen.state is State.OPEN else None,
            hovered=self._pointer.mark,
            fresh=self._fresh,
            places=self._places,
            decided=self._decided,
        )
        if self._editing is not None:
            self.editor.ink = self.rows_painter.ink(self._editing, Side.TARGET)
            self.editor.viewport().update()
        self.viewport().update()

    def _wash(self, place: Location) -> None:
        self._fresh = place
        self._faded.start(self.look.duration(FRESH_TIME))
        self._look_again()

    def _fade(self) -> None:
        self._fresh = None
        self._look_again()

    def _dress(self) -> None:
        theme = self.look.theme
        colours = self.editor.palette()
        colours.setColor(QPalette.ColorRole.Text, theme.text)
        colours.setColor(QPalette.ColorRole.Highlight, mixed(theme.accent, theme.paper, share=0.68))
        colours.setColor(QPalette.ColorRole.HighlightedText, theme.text)
        self.editor.setPalette(colours)
        self.heading.update()
        self._look_again()

    # ── editing ───────────────────────────────────────────────────────────────────────

    def _lay_editor(self, number: int) -> None:
        row = self.page.row(number)
        set_in, cut, typography = row.target.face, cut_of(row.passage.kind), self.page.typography
        self.editor.edit(
            row.passage.target,
            set_in,
            row.target.width,
            lambda text: foreign_formats(text, set_in, typography, cut),
        )
        self.editor.setAccessibleName(self._score_words(number))
        self.moved()
        self.editor.show()

    def moved(self) -> None:
        number = self.page.number(self._editing)
        if number is not None:
            self.editor.lay_over(self.page.box(number, Side.TARGET).translated(0, -self.top))

    def relayout(self) -> None:
        super().relayout()
        number = self.page.number(self._editing)
        if number is not None:
            caret = self.editor.caret()
            self._lay_editor(number)
            self.editor.place_caret(caret)

    def _rewritten(self, text: str) -> None:
        if self._editing is not None:
            self.session.rewrite(self._editing, text)
            self._reveal_caret()

    def _cross(self, step: int, level: bool) -> None:
        """The caret goes on in the passage above or below, at the same height of the line if it can."""
        here = self.page.number(self._editing)
        if here is None or not 0 <= here + step < len(self.page.passages):
            return
        target = self.page.row(here + step).target
        if level:
            x = self.editor.cursorRect().center().x() - self.editor.origin().x()
            y = 1.0 if step > 0 else target.height - 1
            point = target.point_at(QPointF(x, y))
        else:
            point = 0
        passage = self.page.passages[here + step].id
        self.edit(passage, point)
        self.session.select_passage(passage)

    def _reveal_caret(self) -> None:
        rect = QRectF(self.editor.cursorRect()).translated(self.editor.pos().toPointF())
        self.reveal(rect.translated(0, self.top), soon=True)

    # ── the mouse ─────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.hit(event.position())
        if hit is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.rows_painter.focused = False
        if hit.score:
            self.session.select_passage(hit.passage)
            self.explain_score(hit.passage)
            return
        self._choose(hit)
        if hit.side is Side.TARGET:
            self.edit(hit.passage, hit.nearest)
            self._hand_over(event)
        elif self._editing is not None:
            self.stop_editing()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand_over(event)
        event.accept()

    def _hand_over(self, event: QMouseEvent) -> None:
        """The editor was laid under the mouse while its button was down: it has the rest of the gesture."""
        # What the editor has no use for comes back to its parent, which is this.
        if self._editing is not None and not self._handing_over:
            place = self.editor.viewport().mapFrom(self.viewport(), event.position())
            handed = QMouseEvent(
                event.type(),
                place,
                event.globalPosition(),
                event.button(),
                event.buttons(),
                event.modifiers(),
            )
            self._handing_over = True
            QGuiApplication.sendEvent(self.editor.viewport(), handed)
            self._handing_over = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hand_over(event)
            return
        hit = self.hit(event.position())
        over = self.marks_at(hit) if hit else ()
        self._pointer.rest_on(over, event.globalPosition().toPoint())
        shape = Qt.CursorShape.ArrowCursor
        if hit and (hit.score or (over and hit.side is Side.SOURCE)):
            shape = Qt.CursorShape.PointingHandCursor
        elif hit and hit.side is Side.TARGET:
            shape = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: object) -> None:
        self._pointer.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _NOTCH
            self.set_typography(self.typography.sized(round(self.typography.size + steps)))
            self.sizeChosen.emit(self.typography.size)
            event.accept()
            return
        self._movement.stop()
        self._pointer.leave()
        super().wheelEvent(event)

    def marks_at(self, hit: Hit) -> tuple[Mark, ...]:
        """The flags on the letter at a place."""
        if hit.side is None or hit.letter is None:
            return ()
        states = (State.OPEN, State.DISMISSED) if self._decided else (State.OPEN,)
        return tuple(
            mark
            for mark in self.session.marks_in(hit.passage)
            if mark.state in states
            and mark.issue.at.side is hit.side
            and _covers(mark.issue.at.span, hit.letter)
        )

    def _choose(self, hit: Hit) -> None:
        """A click on a mark chooses the flag, elsewhere the passage."""
        found = self.marks_at(hit)
        chosen = max(found, key=lambda mark: mark.issue.severity.rank, default=None)
        if chosen is not None:
            self.session.select_issue(chosen.issue.id)
        elif hit.passage != self.session.selection.passage or hit.side is not None:
            self.session.select_passage(hit.passage)

    def _in_editor(self, position: QPointF) -> Hit | None:
        number = self.page.number(self._editing)
        if number is None or self._editing is None:
            return None
        column = self.editor.column()
        return Hit(number, self._editing, Side.TARGET, column.point_at(position), column.over(position))

    def _pointed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            place = self.editor.mapToGlobal((position + self.editor.origin()).toPoint())
            self._pointer.rest_on(self.marks_at(hit), place)

    def _pressed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            self._choose(hit)

    # ── the keyboard ──────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        walk = self._walk(event.key())
        if walk is None or not self.page.passages:
            super().keyPressEvent(event)
            return
        self.rows_painter.focused = True
        walk()

    def _walk(self, key: int) -> Callable[[], None] | None:
        """What a key does while no passage is being edited."""
        key_of = Qt.Key
        last = len(self.page.passages) - 1
        here = self.page.number(self.session.selection.passage)
        at = here if here is not None else self.page.rows.at(self.top) if last >= 0 else 0
        steps = {key_of.Key_Up: at - 1, key_of.Key_Down: at + 1, key_of.Key_Home: 0, key_of.Key_End: last}
        if key in steps:
            return lambda: self._select_row(steps[key] if here is not None or key > key_of.Key_End else at)
        if key in (key_of.Key_PageUp, key_of.Key_PageDown):
            page = self.viewport().height() * (1 if key == key_of.Key_PageDown else -1)
            return lambda: self._select_row(self.page.rows.at(self.page.rows.top(at) + page))
        if key in (key_of.Key_Return, key_of.Key_Enter, key_of.Key_F2):
            return lambda: self.edit(self.page.passages[at].id)
        return self.explain_score if key == key_of.Key_Space else None

    def _select_row(self, number: int) -> None:
        number = min(max(number, 0), len(self.page.passages) - 1)
        self.session.select_passage(self.page.passages[number].id)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.rows_painter.focused = by_key
        if by_key and self.session.selection.passage is None and self.page.passages:
            self._select_row(self.page.rows.at(self.top))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.rows_painter.focused = False
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self.page.number(self.session.selection.passage)
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            hit = self.hit(QPointF(event.pos()))
            number = hit.number if hit else None
            if hit is not None:
                self._choose(hit)
        if number is None:
            return
        menu = QMenu(self)
        passage = self.page.passages[number]
        for words, text in (
            (self.tr("Copy the &translation"), passage.target),
            (self.tr("Copy the &source"), passage.source),
        ):
            if text:
                menu.addAction(words, lambda text=text: QGuiApplication.clipboard().setText(text))
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # ── bringing into view, and saying so ─────────────────────────────────────────────

    def _reveal(self, passage: PassageId, place: Location | None) -> None:
        """The passage as a whole if it fits, and in any case the place."""
        number = self.page.number(passage)
        if number is None:
            return
        self.reveal(self.row_box(number))
        column = self.page.row(number).column(place.side) if place else None
        if place is not None and column is not None:
            spot = column.place(place.span.start)
            box = self.page.box(number, place.side)
            line = QRectF(0, box.top() + spot.baseline - column.face.line, 1, 1.5 * column.face.line)
            if self.row_box(number).height() > self.viewport().height():
                self.reveal(line)

    def _announce(self, passage: PassageId) -> None:
        number = self.page.number(passage)
        if number is not None:
            self.setAccessibleDescription(f"{self._score_words(number)}. {self.page.passages[number].target}")

    def _score_words(self, number: int) -> str:
        passage = self.page.passages[number].id
        score, card = self.rows_painter.score(passage), self.session.scorecard
        if score is None or card is None:
            return self.tr("Passage {number}").format(number=number + 1)
        return chip_words(number + 1, score, card.threshold, stale=passage in self.session.stale)


def _covers(span: Span, letter: int) -> bool:
    """Whether a flag is on that letter; one about something left out, on those beside its place."""
    return span.start <= letter < span.end if len(span) else letter in (span.start - 1, span.start)


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(Reader))
