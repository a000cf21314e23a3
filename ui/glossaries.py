"""The verbs about termbases: which ones are used, and the one of the person's own."""

import csv
import io
import os
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from transcheck.model import Alignment, Term, Termbase
from transcheck.paths import config_dir

from . import intake
from .session import Session
from .settings import Settings

_HEADER = ["source", "target"]


class Glossaries(QObject):
    """Termbases are read off the GUI thread; the article is checked again by them."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window

    def add(self) -> None:
        """Ask for termbases to use beside those in use."""
        kinds = intake.kinds(self.tr("Termbases"), *intake.TERMBASES)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Use a termbase"), self._settings.folder, kinds
        )
        if names:
            self.use((*self._settings.termbases, *names))

    def put_away(self) -> None:
        """Use none."""
        self.use(())

    def use(self, names: tuple[str, ...]) -> None:
        """Read these files and check by them."""
        engine, names = self._session.engine, tuple(dict.fromkeys(names))

        def done(termbases: list[Termbase]) -> None:
            self._settings.termbases = names
            self._session.use_profile(self._session.profile, termbases)

        self._session.tasks.fetch(
            lambda *_: [engine.load_termbase(Path(name)) for name in names],
            done=done,
            failed=self._session.failed.emit,
        )

    def send(self, term: Term) -> None:
        """Note a term with its preferred rendering in the person's own termbase, and use that."""
        alignment = self._session.alignment
        if alignment is None:
            return
        file = own(alignment)

        def done(_: object) -> None:
            self._session.said.emit(self.tr("“{term}” is in the termbase").format(term=term.source_forms[0]))
            self.use((*self._settings.termbases, str(file)))

        self._session.tasks.keep(lambda *_: note(file, term), done=done, failed=self._session.failed.emit)


def own(alignment: Alignment) -> Path:
    """The person's own termbase for a pair of languages."""
    return config_dir() / "termbases" / f"{alignment.source_language}-{alignment.target_language}.csv"


def note(file: Path, term: Term) -> None:
    """Write the term into the file, in place of what it said about it before. Raises OSError."""
    forms = "|".join(term.source_forms)
    rows = [row for row in _rows(file) if row and row[0] != forms]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([_HEADER, *rows, [forms, term.preferred]])
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    beside.write_text(text.getvalue(), encoding="utf-8")
    beside.replace(file)


def _rows(file: Path) -> list[list[str]]:
    if not file.is_file():
        return []
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))[1:]
