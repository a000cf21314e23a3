"""The verbs about spelling: the next misspelt word, what may have been meant, words to be known."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from transcheck.model import Location, PassageId, Side, Span

from .session import Session
from .speller import Speller
from .views.reader import Reader


class Proofing(QObject):
    """Brings what the speller knows into the text."""

    def __init__(self, session: Session, speller: Speller, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._speller = speller
        self._reader = reader
        reader.rows_painter.misspelt = speller.misspelt
        reader.word_menu = self.fill_menu
        speller.changed.connect(reader.refresh)

    def next_misspelt(self) -> None:
        """Choose the next word that is spelt wrongly, ready to be written anew."""
        if self._speller.dictionary is None:
            self._session.said.emit(self.tr("There is no dictionary for this language"))
            return
        caret = self._reader.caret()
        passage, point = caret or (self._session.selection.passage, -1)
        self._speller.next_after(passage, point, self._go)

    def fill_menu(self, menu: QMenu, passage: PassageId, point: int) -> None:
        """Put what may have been meant on top of a menu about a place in the translation."""
        alignment = self._session.alignment
        text = alignment.passage(passage).target if alignment is not None else ""
        span = self._speller.word_at(passage, text, point)
        if span is None:
            return
        word, first = span.of(text), next(iter(menu.actions()), None)
        looking = _placed(menu, first, self.tr("Looking for what may be meant…"))
        looking.setEnabled(False)
        learn = _placed(menu, first, self.tr("Know “{word}” from now on").format(word=word))
        learn.triggered.connect(lambda: self._speller.learn(word))
        menu.insertSeparator(first)

        def offer(suggestions: tuple[str, ...]) -> None:
            if not isValid(menu):
                return
            looking.setText(self.tr("Nothing like it in the dictionary"))
            looking.setVisible(not suggestions)
            for words in suggestions:
                action = _placed(menu, looking, words)
                action.triggered.connect(lambda _=False, words=words: self._write(passage, text, span, words))

        self._speller.suggest(word, offer)

    def _write(self, passage: PassageId, text: str, span: Span, words: str) -> None:
        """Unless the text has changed while the menu was open."""
        alignment = self._session.alignment
        if alignment is not None and alignment.passage(passage).target == text:
            changed = text[: span.start] + words + text[span.end :]
            self._session.replace_texts({passage: changed}, self.tr("spelling"))

    def _go(self, place: Location | None) -> None:
        if place is None:
            self._session.said.emit(self.tr("Every word is spelt as the dictionary has it"))
            return
        assert place.side is Side.TARGET
        self._session.select_passage(place.passage)
        self._reader.edit(place.passage, place.span.start)
        self._reader.editor.select(place.span)


def _placed(menu: QMenu, before: QAction | None, words: str) -> QAction:
    action = QAction(words.replace("&", "&&"), menu)
    menu.insertAction(before, action)
    return action
