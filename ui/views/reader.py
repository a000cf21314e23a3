"""The article in two level columns: read, marked, walked through and edited in place."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QMouseEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from transcheck.model import Location, Mark, PassageId, Side, Span, State

from ..session import Selection, Session
from ..theme import Look
from .marks import Eye
from .page import frame
from .pointer import Pointer, tip
from .surface import SCROLL_TIME, Hit
from .walking import WalkingSurface

FRESH_TIME = 600
"""Milliseconds for which wording that was just accepted carries a wash."""

_NOTCH = 120
"""What Qt counts for one notch of a mouse wheel."""


class Reader(WalkingSurface):
    """The heart of the desk.

    The window's actions for flags can be added to it (`addAction`): they appear in the
    context menus of the text.
    """

    sizeChosen = Signal(float)
    """The person turned the wheel with Ctrl: the size of Latin text is this now."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self._fresh: Location | None = None
        self._places: dict[PassageId, tuple[Location, ...]] = {}
        self._place: Location | None = None
        self._decided = False
        self.word_menu: Callable[[QMenu, PassageId, int], None] = lambda _menu, _passage, _point: None
        """Puts on a menu what there is to say about the word at a place of the translation."""
        self.setAccessibleName(self.tr("Translation and source"))
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
        self.editor.pointed.connect(self._pointed_in_editor)
        self.editor.pressed.connect(self._pressed_in_editor)
        self.editor.menuWanted.connect(self._fill_editor_menu)

    # ── what the window may ask ───────────────────────────────────────────────────────

    def set_decided_shown(self, shown: bool) -> None:
        """Whether dismissed flags keep a hairline in the text."""
        self._decided = shown
        self._look_again()

    def set_focus_mode(self, dimmed: bool) -> None:
        """Whether all passages but the one at hand are dimmed."""
        self.rows_painter.dimmed = dimmed
        self.viewport().update()

    def show_places(self, places: Sequence[Location], place: Location | None = None) -> None:
        """Light up places in the text, one of them as the one at hand; none to stop."""
        by_passage: dict[PassageId, list[Location]] = defaultdict(list)
        for at in places:
            by_passage[at.passage].append(at)
        self._places, self._place = {id: tuple(found) for id, found in by_passage.items()}, place
        self._look_again()

    def go_to(self, place: Location) -> None:
        """Bring a place into view, and its passage to hand."""
        self.session.select_passage(place.passage)
        self._reveal(place.passage, place)

    def tell_chosen(self) -> None:
        """Say the chosen flag beside its words, once they have come into view."""
        QTimer.singleShot(self.look.duration(SCROLL_TIME) + 20, self, self._tell_chosen)

    def _tell_chosen(self) -> None:
        issue = self.session.selection.issue
        mark = self.session.mark(issue) if issue else None
        number = self.page.number(mark.issue.at.passage) if mark else None
        column = self.page.row(number).column(mark.issue.at.side) if mark and number is not None else None
        if mark is None or number is None or column is None:
            return
        at = mark.issue.at
        spot, box = column.place(at.span.start), self.page.box(number, at.side)
        place = box.topLeft() + QPointF(spot.left, spot.baseline - self.top)
        QToolTip.showText(self.viewport().mapToGlobal(place.toPoint()), tip((mark,)), self)

    # ── the session has changed ───────────────────────────────────────────────────────

    def _report_changed(self) -> None:
        self.stop_editing()
        self._pointer.leave()
        known = {passage.id for passage in self.page.passages}
        self.page.show(self.session.alignment)
        same_article = bool(known & {passage.id for passage in self.page.passages})
        if not same_article:
            self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.relayout()
        else:
            self.page.frame = frame(0)  # whatever its width is when it is shown is another
        self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page.frame.width != self.viewport().width():
            self.relayout()

    def _passages_changed(self, ids: frozenset[PassageId]) -> None:
        if self.session.alignment is None:
            return
        self.page.change(self.session.alignment, tuple(ids))
        if self.editing is not None and self.editing in ids:
            self.editor.follow(self.session.alignment.passage(self.editing).target)
        self._settle()
        self._look_again()

    def _selection_changed(self, selection: Selection) -> None:
        if self.editing is not None and selection.passage != self.editing:
            self._follow_with_caret(selection)
        mark = self.session.mark(selection.issue) if selection.issue else None
        self._look_again()
        if selection.passage is not None:
            self._reveal(selection.passage, mark.issue.at if mark else None)
            self.announce(selection.passage)

    def _follow_with_caret(self, selection: Selection) -> None:
        """Someone who writes and walks on to the next flag wants to write there."""
        mark = self.session.mark(selection.issue) if selection.issue else None
        if not self.editor.hasFocus() or selection.passage is None:
            self.stop_editing()
        else:
            in_translation = mark is not None and mark.issue.at.side is Side.TARGET
            self.edit(selection.passage, mark.issue.at.span.start if mark and in_translation else 0)

    def _look_again(self) -> None:
        """The same text with other marks, or other eyes."""
        selection = self.session.selection
        chosen = self.session.mark(selection.issue) if selection.issue else None
        self.rows_painter.eye = Eye(
            selected=chosen if chosen and chosen.state is State.OPEN else None,
            hovered=self._pointer.mark,
            fresh=self._fresh,
            places=self._places,
            place=self._place,
            decided=self._decided,
        )
        self.refresh()

    def _wash(self, place: Location) -> None:
        self._fresh = place
        self._faded.start(self.look.duration(FRESH_TIME))
        self._look_again()

    def _fade(self) -> None:
        self._fresh = None
        self._look_again()

    def _dress(self) -> None:
        self.dress_editor()
        self.heading.update()
        self._look_again()

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
            self.hand_over(event)
        elif self.editing is not None:
            self.stop_editing()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand_over(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.hand_over(event)
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
        number = self.page.number(self.editing)
        if number is None or self.editing is None:
            return None
        column = self.editor.column()
        return Hit(number, self.editing, Side.TARGET, column.point_at(position), column.over(position))

    def _pointed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            place = self.editor.mapToGlobal((position + self.editor.origin()).toPoint())
            self._pointer.rest_on(self.marks_at(hit), place)

    def _pressed_in_editor(self, position: QPointF) -> None:
        hit = self._in_editor(position)
        if hit:
            self._choose(hit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number, point = self.page.number(self.session.selection.passage), None
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            hit = self.hit(QPointF(event.pos()))
            number = hit.number if hit else None
            point = hit.nearest if hit and hit.side is Side.TARGET else None
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
        if point is not None:
            self.word_menu(menu, passage.id, point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _fill_editor_menu(self, menu: QMenu, point: int) -> None:
        if self.editing is not None:
            self.word_menu(menu, self.editing, point)

    # ── bringing into view ───────────────────────────────────────────────────────────

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


def _covers(span: Span, letter: int) -> bool:
    """Whether a flag is on that letter; one about something left out, on those beside its place."""
    return span.start <= letter < span.end if len(span) else letter in (span.start - 1, span.start)


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(Reader))
