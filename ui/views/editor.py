"""The passage being edited: a real QTextEdit without a frame, laid exactly over its text.

Caret, selection, input methods and the screen reader are Qt's own. Undo is the session's:
there is one stack for text and decisions.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from transcheck.model import Span

from ..fonts import Face
from ..offsets import Offsets
from .column import Column, one_block, option
from .marks import Ink, paint_strokes, paint_washes

ROOM = 14
"""Pixels around the text, so that letters reaching out of their lines are not clipped."""

_SIDE = 4
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}

Formats = Callable[[str], list[tuple[Span, QTextCharFormat]]]


class _ForeignScripts(QSyntaxHighlighter):
    """Gives stretches in another script their own font while a person types."""

    formats: Formats = staticmethod(lambda _text: [])

    def highlightBlock(self, text: str) -> None:
        offsets = Offsets.of(text)
        for span, style in self.formats(text):
            self.setFormat(*offsets.units(span), style)


class PassageEditor(QTextEdit):
    """Edits one passage at a time; it is moved from passage to passage, not made anew."""

    rewritten = Signal(str)
    """The text as the person has made it."""
    crossed = Signal(int, bool)
    """The caret wants to the passage above (-1) or below (+1); True to keep its place in the line."""
    left = Signal()
    pointed = Signal(QPointF)
    """The mouse is there, in the coordinates of the text's box; likewise a click."""
    pressed = Signal(QPointF)
    menuWanted = Signal(object, int)
    """A QMenu about to be shown, and the code point it is about."""
    undoWanted = Signal()
    redoWanted = Signal()

    def __init__(self, parent: QWidget, *, actions: Callable[[], Sequence[QAction]] = lambda: ()) -> None:
        super().__init__(parent)
        self._extra_actions = actions
        self.setObjectName("passage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self._scripts = _ForeignScripts(self.document())
        self._face: Face | None = None
        self._width = 0.0
        self.ink = Ink()
        self.textChanged.connect(self._text_changed)
        self.hide()

    # ── what is edited ────────────────────────────────────────────────────────────────

    @property
    def text(self) -> str:
        """The text, its line breaks as the engine writes them."""
        # Not toPlainText(), which makes plain spaces of those that must not break.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def edit(self, text: str, face: Face, width: float, formats: Formats) -> None:
        """Take up a passage, set as the reader sets it."""
        self._face, self._width = face, width
        self._scripts.formats = formats
        self.setFixedWidth(int(width) + 2 * _SIDE)
        self._put(text)
        self._fit()

    def follow(self, text: str) -> None:
        """The passage was changed by something else (undo, an accepted suggestion)."""
        if text == self.text:
            return
        before = self.text
        self._put(text)
        self.place_caret(_after_change(before, text))
        self._fit()

    def place_caret(self, point: int) -> None:
        cursor, text = self.textCursor(), self.text
        cursor.setPosition(Offsets.of(text).unit(min(point, len(text))))
        self.setTextCursor(cursor)

    def select(self, span: Span) -> None:
        """Choose those words, the caret behind them."""
        offsets, cursor = Offsets.of(self.text), self.textCursor()
        cursor.setPosition(offsets.unit(span.start))
        cursor.setPosition(offsets.unit(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """The code point the caret stands before."""
        return Offsets.of(self.text).point(self.textCursor().position())

    def selected(self) -> Span:
        cursor = self.textCursor()
        return Offsets.of(self.text).span(cursor.anchor(), cursor.position())

    def lay_over(self, box: QRectF) -> None:
        """Stand over that box of the reader's viewport."""
        self.move(round(box.left()) - _SIDE, round(box.top()) - ROOM)

    def column(self) -> Column:
        """The same questions about places as a passage that is only read."""
        assert self._face is not None
        block = self.document().firstBlock()
        return Column(block.text(), self._face, self._width, block.layout())

    def origin(self) -> QPointF:
        """Where the text's box begins within this widget."""
        return QPointF(_SIDE, ROOM)

    def _put(self, text: str) -> None:
        assert self._face is not None
        document = self.document()
        self.blockSignals(True)
        document.setDefaultFont(self._face.font)
        document.setDefaultTextOption(option(self._face))
        self.setPlainText(one_block(text))
        cursor = QTextCursor(document)
        cursor.setBlockFormat(_block_format(self._face))
        margins = document.rootFrame().frameFormat()
        margins.setTopMargin(ROOM)
        margins.setBottomMargin(ROOM)
        margins.setLeftMargin(_SIDE)
        margins.setRightMargin(_SIDE)
        document.rootFrame().setFrameFormat(margins)
        # An empty document does not notice its margins by itself.
        document.markContentsDirty(0, document.characterCount())
        self.blockSignals(False)

    def _fit(self) -> None:
        """As high as the text, so that nothing in here ever scrolls."""
        document = self.document()
        if document.textWidth() != self.width():
            document.setTextWidth(self.width())
        self.setFixedHeight(round(document.size().height()))

    def _text_changed(self) -> None:
        self._fit()
        self.rewritten.emit(self.text)

    # ── what is seen ──────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        column, origin, drawing = self.column(), self.origin(), self._drawing()
        painter = QPainter(self.viewport())
        paint_washes(painter, column, drawing, origin)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_strokes(painter, column, drawing, origin)
        painter.end()

    def _drawing(self) -> Ink:
        """The marks, out of the way of letters an input method is still composing."""
        layout = self.document().firstBlock().layout()
        composing = len(layout.preeditAreaText())
        return moved(self.ink, layout.preeditAreaPosition(), composing) if composing else self.ink

    # ── what the person does ──────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        # The text control would keep undo for itself; the menu's action is to have it.
        if event.type() is QEvent.Type.ShortcutOverride and any(event.matches(key) for key in _UNDO):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undoWanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redoWanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.crossed.emit(-1 if key == Qt.Key.Key_Backtab else 1, False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _shifted(event):
            event.accept()  # a passage is one paragraph
        else:
            self._type_or_cross(event)

    def _type_or_cross(self, event: QKeyEvent) -> None:
        """Arrow keys that find no way on within the text lead to the neighbouring passage."""
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return
        if event.key() in _STEPS:
            self.crossed.emit(_STEPS[event.key()], True)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.crossed.emit(1 if self.textCursor().atEnd() else -1, False)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted text comes in plain and as one paragraph."""
        self.insertPlainText(" ".join(source.text().split("\n")).replace("\r", ""))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed.emit(event.position() - self.origin())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(event.position() - self.origin())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the reader scrolls, not the passage

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:  # undo, redo and the line below them: not ours
            menu.removeAction(action)
        menu.addSeparator()
        menu.addActions(self._extra_actions())
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        point = at.selectionStart() if at.hasSelection() else at.position()
        self.menuWanted.emit(menu, Offsets.of(self.text).point(point))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def moved(drawing: Ink, place: int, by: int) -> Ink:
    """The drawing with everything behind `place` further on by so many characters."""

    def shift(span: Span) -> Span:
        return Span(
            span.start + (by if span.start >= place else 0), span.end + (by if span.end > place else 0)
        )

    return Ink(
        tuple(replace(wash, span=shift(wash.span)) for wash in drawing.washes),
        tuple(replace(stroke, span=shift(stroke.span)) for stroke in drawing.strokes),
    )


def _block_format(face: Face) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(face.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    direction = Qt.LayoutDirection.RightToLeft if face.rtl else Qt.LayoutDirection.LeftToRight
    made.setLayoutDirection(direction)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft)  # Qt reads it as the leading edge
    return made


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _after_change(before: str, after: str) -> int:
    """The end of what differs, where a person expects the caret after an undo."""
    limit = min(len(before), len(after))
    same = next((n for n in range(1, limit + 1) if before[-n] != after[-n]), limit + 1) - 1
    start = next((n for n in range(limit) if before[n] != after[n]), limit)
    return max(len(after) - same, start)
