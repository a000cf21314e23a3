"""The verbs about termbases: which ones are used, and the one of the person's own."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from transcheck.model import Alignment, Term, Termbase, TermEntry, TermForm, TermStatus
from transcheck.paths import config_dir
from transcheck.terms import load_termbase, write_termbase

from . import intake
from .session import Session
from .settings import Settings


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
    """Write the term's preferred rendering into the file; all else in it stays. Raises TranscheckError."""
    known = load_termbase(file) if file.is_file() else Termbase("", ())
    old = next((e for e in known.entries if e.source == term.source_forms), TermEntry(term.source_forms, ()))
    forbidden = tuple(
        form for form in old.target if form.status is TermStatus.FORBIDDEN and form.text != term.preferred
    )
    new = replace(old, target=(TermForm(term.preferred), *forbidden))
    others = (new if entry.source == new.source else entry for entry in known.entries)
    entries = tuple(others) if old in known.entries else (*known.entries, new)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_termbase(replace(known, entries=entries), file)
