"""Follows a session and knows which words of its translation are misspelt; the looking is done elsewhere."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from transcheck.errors import Cancelled
from transcheck.model import Location, PassageId, Side, Span

from . import spelling
from .session import Session
from .settings import Settings
from .spelling import Dictionary
from .tasks import Tasks

_AFTER = 350
"""Milliseconds after the last change before new texts are looked at: nobody is told of half a word."""

_KEPT = 20_000
"""Texts whose misspelt words are remembered."""


class Speller(QObject):
    """`misspelt` answers at once from what is known, and finds out the rest in the background."""

    changed = Signal()
    """More is known now, or other words are."""

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._dictionary: Dictionary | None = None
        self._file: Path | None = None
        self._known: frozenset[str] = frozenset()
        self._found: dict[str, tuple[Span, ...]] = {}
        self._asked: dict[str, None] = {}
        self._last: dict[PassageId, str] = {}
        self._busy = False
        # Lanes of its own: looking words up is nothing a person waits for.
        self._tasks = Tasks(self)
        session.closing.connect(self._tasks.close)
        self._pause = QTimer(self, singleShot=True, interval=_AFTER)
        self._pause.timeout.connect(self._look)
        session.reportChanged.connect(self.begin)
        session.profileChanged.connect(self._learn)
        settings.changed.connect(self._settle)
        self.begin()

    @property
    def dictionary(self) -> Dictionary | None:
        """What words are looked up in; None while there is none, or it is still being read."""
        return self._dictionary

    def misspelt(self, passage: PassageId, text: str) -> tuple[Span, ...]:
        """Where the words stand that are spelt wrongly, as far as that is known."""
        if self._dictionary is None or not text:
            return ()
        found = self._found.get(text)
        if found is not None:
            self._last[passage] = text
            return found
        if text not in self._asked:
            self._asked[text] = None
            self._pause.start()
        return self._moved(passage, text)

    def word_at(self, passage: PassageId, text: str, point: int) -> Span | None:
        """The misspelt word at a place."""
        spans = self.misspelt(passage, text)
        return next((span for span in spans if span.start <= point <= span.end), None)

    def suggest(self, word: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Find what may have been meant, off the GUI thread."""
        dictionary = self._dictionary
        if dictionary is not None:
            self._tasks.analyse(lambda *_: dictionary.suggestions(word), done=then, failed=self._fail)

    def next_after(
        self, passage: PassageId | None, point: int, then: Callable[[Location | None], None]
    ) -> None:
        """Find the next misspelt word behind a place; past the end of the article it begins anew."""
        alignment, dictionary, known = self._session.alignment, self._dictionary, self._known
        if alignment is None or dictionary is None:
            then(None)
            return
        here = alignment.number(passage) if passage is not None and passage in alignment else 0
        texts = [(p.id, p.target) for p in alignment.passages]
        ring = [*texts[here:], *texts[: here + 1]]
        self._tasks.analyse(lambda *_: _first(ring, point, dictionary, known), done=then, failed=self._fail)

    def learn(self, word: str) -> None:
        """Know the word from now on, in every article."""
        self._tasks.keep(lambda *_: spelling.learn(word), done=lambda _: self._learn(), failed=self._fail)

    def begin(self) -> None:
        """Another article: read the dictionary of its language, if it is not the one at hand."""
        alignment = self._session.alignment
        file = None
        if alignment is not None:
            chosen = self._settings.dictionary
            file = spelling.dictionary_for(alignment.target_language, chosen)
        self._last.clear()
        if file == self._file:
            self._learn()
            return
        self._file, self._dictionary = file, None
        self._forget()
        if file is not None:
            self._tasks.analyse(
                lambda *_: Dictionary(file), done=partial(self._read, file), failed=self._fail
            )

    def end(self) -> None:
        """Nothing is looked up any more."""
        self._pause.stop()
        self._tasks.close()

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _read(self, file: Path, dictionary: Dictionary) -> None:
        if file == self._file:
            self._dictionary = dictionary
            self._learn()

    def _settle(self, key: str) -> None:
        if key == Settings.dictionary.key:
            self.begin()

    def _learn(self) -> None:
        """Names, termbases or the person's own words may be others now."""
        session = self._session
        known = spelling.known_words(session.terms, session.termbases, spelling.own_words())
        if known != self._known:
            self._known = known
            self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._found.clear()
        self._asked.clear()
        self.changed.emit()

    def _moved(self, passage: PassageId, text: str) -> tuple[Span, ...]:
        """The words of the text as it was a moment ago, where they stand now."""
        before = self._last.get(passage)
        if before is None or before not in self._found:
            return ()
        moved = (span.moved(before, text) for span in self._found[before])
        return tuple(span for span in moved if span is not None)

    def _look(self) -> None:
        """Look at all texts that were asked about, in one go."""
        dictionary, known, texts = self._dictionary, self._known, tuple(self._asked)
        if self._busy or dictionary is None or not texts:
            return
        self._busy = True

        def done(found: dict[str, tuple[Span, ...]]) -> None:
            self._busy = False
            if dictionary is self._dictionary and known is self._known:
                self._keep(found)
            if self._asked:
                self._pause.start()

        def failed(error: Exception) -> None:
            self._busy = False
            self._fail(error)

        self._tasks.analyse(
            lambda *_: {text: spelling.misspelt(text, dictionary, known) for text in texts},
            done=done,
            failed=failed,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error)

    def _keep(self, found: dict[str, tuple[Span, ...]]) -> None:
        if len(self._found) > _KEPT:
            self._found.clear()
        self._found.update(found)
        for text in found:
            self._asked.pop(text, None)
        self.changed.emit()


def _first(
    texts: Sequence[tuple[PassageId, str]], point: int, dictionary: Dictionary, known: frozenset[str]
) -> Location | None:
    """The first misspelt word of the texts; in the first of them only behind `point`."""
    for number, (passage, text) in enumerate(texts):
        for span in spelling.misspelt(text, dictionary, known):
            if number or span.start > point:
                return Location(passage, Side.TARGET, span)
    return None
