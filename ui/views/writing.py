"""A surface on which one passage at a time is written in place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPalette
from PySide6.QtWidgets import QWidget

from transcheck.model import PassageId, Side, Span

from ..fonts import cut_of, foreign_formats
from ..session import Session
from ..theme import Look, mixed
from .editor import PassageEditor
from .margin import chip_words
from .surface import Surface


class WritingSurface(Surface):
    """Lays the editor over the passage that is written, and what is written into the session."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, look, parent)
        self.editing: PassageId | None = None
        self._handing_over = False
        self.editor = PassageEditor(self.viewport(), actions=self.actions)
        self.editor.rewritten.connect(self._rewritten)
        self.editor.crossed.connect(self._cross)
        self.editor.left.connect(self.stop_editing)
        self.editor.undoWanted.connect(session.undo)
        self.editor.redoWanted.connect(session.redo)
        self.editor.cursorPositionChanged.connect(self._refresh_editor)

    def selected_words(self) -> tuple[PassageId, Span] | None:
        """The words of the translation that are selected, for a flag of one's own."""
        span = self.editor.selected() if self.editing is not None else None
        return (self.editing, span) if self.editing is not None and span and len(span) else None

    def caret(self) -> tuple[PassageId, int] | None:
        """The passage being edited and the code point the caret stands before."""
        return (self.editing, self.editor.caret()) if self.editing is not None else None

    def edit(self, passage: PassageId, point: int = 0) -> None:
        """Put the caret into a passage's translation."""
        number = self.page.number(passage)
        if number is None:
            return
        if self.editing != passage:
            self.editing = self.rows_painter.editing = passage
            self._lay_editor(number)
        self.editor.place_caret(point)
        self.editor.setFocus()
        self.refresh()
        self._reveal_caret()

    def stop_editing(self) -> None:
        """Leave the text; the passage stays at hand, and the arrow keys walk on from it."""
        if self.editing is not None:
            had_focus = self.editor.hasFocus()
            self.editing = self.rows_painter.editing = None
            self.editor.hide()
            if had_focus:
                self.setFocus(Qt.FocusReason.TabFocusReason)
            self.viewport().update()

    def refresh(self) -> None:
        """Paint anew; the marks in the editor are those of the moment."""
        self._refresh_editor()
        self.viewport().update()

    def _refresh_editor(self) -> None:
        if self.editing is not None:
            caret = self.editor.caret() if self.editor.hasFocus() else None
            self.editor.ink = self.rows_painter.ink(self.editing, Side.TARGET, caret=caret)
            self.editor.viewport().update()

    def dress_editor(self) -> None:
        """The editor in the colours of the theme."""
        theme = self.look.theme
        colours = self.editor.palette()
        colours.setColor(QPalette.ColorRole.Text, theme.text)
        colours.setColor(QPalette.ColorRole.Highlight, mixed(theme.accent, theme.paper, share=0.68))
        colours.setColor(QPalette.ColorRole.HighlightedText, theme.text)
        self.editor.setPalette(colours)

    def hand_over(self, event: QMouseEvent) -> None:
        """The editor was laid under the mouse while its button was down: it has the rest of the gesture."""
        # What the editor has no use for comes back to its parent, which is this.
        if self.editing is not None and not self._handing_over:
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

    def score_words(self, number: int) -> str:
        """A passage and its score for a screen reader."""
        passage = self.page.passages[number].id
        score, card = self.rows_painter.score(passage), self.session.scorecard
        if score is None or card is None:
            return self.tr("Passage {number}").format(number=number + 1)
        stale, locked = passage in self.session.stale, self.session.is_locked(passage)
        return chip_words(number + 1, score, card.threshold, stale=stale, locked=locked)

    def _lay_editor(self, number: int) -> None:
        row = self.page.row(number)
        set_in, cut, typography = row.target.face, cut_of(row.passage.kind), self.page.typography
        self.editor.edit(
            row.passage.target,
            set_in,
            row.target.width,
            lambda text: foreign_formats(text, set_in, typography, cut),
        )
        self.editor.setAccessibleName(self.score_words(number))
        self.moved()
        self.editor.show()

    def moved(self) -> None:
        number = self.page.number(self.editing)
        if number is not None:
            self.editor.lay_over(self.page.box(number, Side.TARGET).translated(0, -self.top))

    def relayout(self) -> None:
        super().relayout()
        number = self.page.number(self.editing)
        if number is not None:
            caret = self.editor.caret()
            self._lay_editor(number)
            self.editor.place_caret(caret)

    def _rewritten(self, text: str) -> None:
        if self.editing is not None:
            self.session.rewrite(self.editing, text)
            self._reveal_caret()

    def _cross(self, step: int, level: bool) -> None:
        """The caret goes on in the passage above or below, at the same height of the line if it can."""
        here = self.page.number(self.editing)
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
