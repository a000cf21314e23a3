"""Starts the desk: settings, fonts, languages, the net under unexpected exceptions, the window."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from transcheck import __version__
from transcheck.paths import resources

from . import fonts, house
from .autosave import Autosave, Leftover, leftovers
from .dialogs.recovery import Recovery
from .focus_ring import FocusRing
from .session import Session
from .settings import Settings
from .theme import Look
from .window import Window

_UNUSABLE = 2
"""The exit status of a call that cannot be answered."""

_COLLECT_AFTER = (50_000, 20, 100)
"""Python stops every thread while it looks through all objects for garbage, up to half a second
with a long article open. The engine makes millions of short-lived values and hardly a cycle, so
looking is made rare."""

_TURN = 0.0005
"""Seconds after which a thread at work lets another one in. By Python's own 5 ms a key that has to
ask for its turn forty times waits a fifth of a second while an article is being checked."""

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window on what was named: nothing, a review, a file with both sides, or a pair."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not _has_display():
        sys.stderr.write(
            "transcheck: there is no display to open a window on; "
            "use a verb such as `transcheck check`, which needs none\n"
        )
        return _UNUSABLE
    # Qt's loop would keep Ctrl+C to itself; what was typed last is autosaved.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication.instance() or QApplication([sys.argv[0], *arguments])
    assert isinstance(app, QApplication)
    program = Program(app)
    files = [Path(name) for name in arguments if not name.startswith("-")]
    QTimer.singleShot(0, lambda: program.begin(files))
    return program.run()


def _has_display() -> bool:
    """Without one Qt would end the program without a word a person understands."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


class Program:
    """Everything that lives as long as the window."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        app.setApplicationName("TransCheck")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("transcheck")
        self.settings = Settings()
        self.language = speak(app, self.settings.language)
        app.setStyle("Fusion")  # the same drawing on every system, and the one the style sheet is made for
        app.setFont(fonts.interface(self.language))
        self.look = Look(self.settings.scheme)
        self.look.apply(app)
        self.look.changed.connect(lambda: self.look.apply(app))
        self.ring = FocusRing(app, self.look)
        self.session = Session()
        self.window = Window(self.session, self.settings, self.look)
        self.settings.changed.connect(self._settled)
        self.autosave = Autosave(self.session)
        self.muting = house.Muting(self.session)
        self._told: set[tuple[object, ...]] = set()
        sys.excepthook = self._unexpected
        self._collected_after = gc.get_threshold()
        gc.set_threshold(*_COLLECT_AFTER)
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)

    def run(self) -> int:
        """Show the window until it is closed. Returns the exit status."""
        self.window.show()
        QTimer.singleShot(0, lambda: fonts.warm(self.settings.typography))
        status = self.app.exec()
        self.end()
        return status

    def begin(self, files: Sequence[Path]) -> None:
        """Once the window is there: the house, what a crash left behind, what was asked for."""
        self._use_house()
        left = leftovers()
        if left:
            Recovery(left, self._rescue, parent=self.window).exec()
        if files and self.session.report is None:
            self.window.files.start(files)

    def end(self) -> None:
        """Threads end, nothing is left behind."""
        self.session.close()
        self.autosave.end()
        sys.excepthook = sys.__excepthook__
        gc.set_threshold(*self._collected_after)
        sys.setswitchinterval(self._turn)

    def _settled(self, key: str) -> None:
        """Another language is spoken at once: once the dialog that asked for it is gone."""
        if key == Settings.language.key:
            QTimer.singleShot(0, self._speak_anew)

    def _speak_anew(self) -> None:
        """The same article in a new window: every word, and the side it begins on, are others."""
        language = speak(self.app, self.settings.language)
        if language == self.language:
            return
        self.language = language
        self.app.setFont(fonts.interface(language))
        self.look.apply(self.app)
        old, shown = self.window, self.window.isVisible()
        old.remember()
        self.window = Window(self.session, self.settings, self.look)
        self.window.setVisible(shown)
        old.retire()
        self.session.selectionChanged.emit(self.session.selection)

    def _rescue(self, leftover: Leftover) -> None:
        self.autosave.inherit(leftover)
        self.window.files.rescue(leftover)

    def _use_house(self) -> None:
        if self.settings.profile:
            self.window.use_house(self.settings.profile)
        if self.settings.termbases:
            self.window.glossaries.use(self.settings.termbases)

    def _unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A mistake of ours: say so once, lose nothing.

        It may come from the middle of a painting, where no dialog can be opened: that is
        done later. What paints wrongly does so again and again, so each place is told of once.
        """
        if issubclass(kind, KeyboardInterrupt):
            self.app.quit()
            return
        _log.error("Unexpected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        place = (kind, *_place(trace))
        if place not in self._told:
            self._told.add(place)
            QTimer.singleShot(0, lambda: self._tell(error))

    def _tell(self, error: BaseException) -> None:
        self.autosave.write()
        self.window.fail(error)


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """The file and line where it happened."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ("", 0)


# What Qt writes on the buttons of its dialogs: it ships no Urdu of its own.
_BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
)


def speak(app: QApplication, language: str) -> str:
    """Load the words of a language (empty: the system's) and turn the layout its way."""
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() is QLocale.Language.C:
        locale = QLocale("en")
    QLocale.setDefault(locale)
    code = QLocale.languageToCode(locale.language())
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # English needs a file too: it holds the plurals.
    wanted = [(qt, f"qtbase_{code}"), (resources() / "i18n", "transcheck_en")]
    if code != "en":
        wanted.append((resources() / "i18n", f"transcheck_{code}"))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    spoken = "en"
    for folder, name in wanted:
        translator = QTranslator(app)
        if translator.load(name, str(folder)):
            app.installTranslator(translator)
            spoken = code if name == f"transcheck_{code}" else spoken
    rtl = QLocale(spoken).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return spoken
