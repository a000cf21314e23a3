"""Looks for words in the article and puts others in their place, one by one or all at once.

It stands over the text, so that nothing one looks for is hidden by it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from transcheck.model import Location, Side

from .. import search
from ..icons import icon
from ..session import Session
from ..theme import Look
from .reader import Reader


class FindBar(QFrame):
    """Shut until it is wanted; Escape shuts it again."""

    left = Signal()
    """The person wants back to the text."""

    def __init__(self, session: Session, look: Look, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self._session = session
        self._look = look
        self._reader = reader
        self._places: tuple[Location, ...] = ()
        self._at = -1
        self.words = self._field(self.tr("Find in the article"))
        self.better = self._field(self.tr("Replace with"))
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.exact = QCheckBox(self.tr("Capitals &matter"), self)
        self.whole = QCheckBox(self.tr("&Whole words"), self)
        self.in_source = QCheckBox(self.tr("Source &too"), self)
        self.previous = self._step("previous", self.tr("Previous place (Shift+F3)"))
        self.next = self._step("next", self.tr("Next place (F3)"))
        self.shut = self._step("close", self.tr("Close (Esc)"))
        self.one = QPushButton(self.tr("Re&place"), self)
        self.all = QPushButton(self.tr("Replace &all"), self)
        self._lay_out()
        self._wire()
        self._dress()
        self.hide()

    def open(self, *, replacing: bool = False) -> None:
        """Show it, with what is selected in the text as the words to look for."""
        chosen = self._reader.selected_words()
        alignment = self._session.alignment
        if chosen is not None and alignment is not None:
            passage, span = chosen
            self.words.setText(span.of(alignment.passage(passage).target))
        for widget in (self.better, self.one, self.all):
            widget.setVisible(replacing)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._look_again()

    def find(self) -> None:
        """Look for words in the article."""
        self.open()

    def replace(self) -> None:
        """Look for words in the translation, to put others in their place."""
        self.open(replacing=True)

    def find_next(self) -> None:
        self._step_on(self.show_next)

    def find_previous(self) -> None:
        self._step_on(self.show_previous)

    def _step_on(self, step: Callable[[], None]) -> None:
        """A step through what was found; without anything looked for, the question what."""
        step() if self.isVisible() and self.words.text() else self.open()

    def close_bar(self) -> None:
        self.hide()
        self._reader.show_places(())
        self.left.emit()

    def show_next(self) -> None:
        """The next place; after the last one the first."""
        self._show_place(self._at + 1)

    def show_previous(self) -> None:
        self._show_place(self._at - 1 if self._at > 0 else len(self._places) - 1)

    def replace_one(self) -> None:
        """Replace the place that is shown, and show the next one of the translation."""
        if not 0 <= self._at < len(self._places):
            self.show_next()
            return
        place = self._places[self._at]
        if place.side is Side.TARGET:
            self._replace((place,))
            self._at -= 1
        self.show_next()

    def replace_all(self) -> None:
        places = self._in_translation()
        self._replace(places)
        self._session.said.emit(self.tr("%n place(s) replaced", "", len(places)))

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(True)
        field.installEventFilter(self)
        return field

    def _step(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(4)
        for widget in (self.previous, self.next, self.count):
            steps.addWidget(widget)
        steps.addSpacing(12)
        for widget in (self.exact, self.whole, self.in_source):
            steps.addWidget(widget)
        steps.addStretch(1)
        steps.addWidget(self.shut)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.one)
        buttons.addWidget(self.all)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(steps, 0, 1)
        grid.addWidget(self.better, 1, 0)
        grid.addLayout(buttons, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def _wire(self) -> None:
        self.words.textChanged.connect(self._begin_anew)
        for box in (self.exact, self.whole, self.in_source):
            box.toggled.connect(self._begin_anew)
        self.next.clicked.connect(self.show_next)
        self.previous.clicked.connect(self.show_previous)
        self.shut.clicked.connect(self.close_bar)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self._session.passagesChanged.connect(self._look_again)
        self._session.reportChanged.connect(self._begin_anew)
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        for button in (self.previous, self.next, self.shut):
            button.setIcon(icon(button.objectName(), self._look))

    def _begin_anew(self, *_: object) -> None:
        self._at = -1
        self._look_again()

    def _look_again(self, *_: object) -> None:
        """Find the places as the text is now, light them up and say how many there are."""
        if self.isHidden():
            return
        alignment = self._session.alignment
        sides = search.BOTH if self.in_source.isChecked() else (Side.TARGET,)
        self._places = (
            search.occurrences(
                alignment,
                self.words.text(),
                exact=self.exact.isChecked(),
                whole=self.whole.isChecked(),
                sides=sides,
            )
            if alignment is not None
            else ()
        )
        self._at = min(self._at, len(self._places) - 1)
        self._show()

    def _show(self) -> None:
        current = self._places[self._at] if 0 <= self._at < len(self._places) else None
        self._reader.show_places(self._places, current)
        for button in (self.next, self.previous):
            button.setEnabled(bool(self._places))
        for button in (self.one, self.all):
            button.setEnabled(bool(self._in_translation()))
        self.count.setText(self._how_many())

    def _how_many(self) -> str:
        if not self.words.text():
            return ""
        if self._at >= 0:
            return self.tr("{number} of {total}").format(number=self._at + 1, total=len(self._places))
        return self.tr("%n place(s)", "", len(self._places))

    def _show_place(self, number: int) -> None:
        if self._places:
            self._at = number % len(self._places)
            self._reader.go_to(self._places[self._at])
            self._show()

    def _in_translation(self) -> tuple[Location, ...]:
        return tuple(place for place in self._places if place.side is Side.TARGET)

    def _replace(self, places: tuple[Location, ...]) -> None:
        alignment = self._session.alignment
        if alignment is not None and places:
            self._session.replace_texts(search.replaced(alignment, places, self.better.text()))

    # ── keys ──────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the fields: on to the next place, or replace it; with Shift back."""
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if not pressed or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._enter(watched, back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def _enter(self, field: QObject, *, back: bool) -> None:
        if back:
            self.show_previous()
        elif field is self.better:
            self.replace_one()
        else:
            self.show_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
