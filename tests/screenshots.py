"""`make screenshots`: the states of the desk as pictures, taken from the real window on the sample article.

`python -m tests.screenshots [FOLDER]`, with a display; `make` brings one of its own. Each
combination of language, light and size is a program of its own, in a home of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SIZES = ((1366, 768), (2560, 1440))
STATES = (
    *("welcome", "recovery", "intake", "review", "groups", "evidence", "terms", "scores", "preferences"),
    *("checks", "find", "export", "error", "returned", "overrule", "compare", "trend"),
)
_DARK = ("welcome", "review", "evidence", "terms", "scores", "preferences", "export", "returned")
_URDU = (
    *("welcome", "intake", "review", "groups", "terms", "scores", "preferences", "export", "error"),
    *("returned", "overrule", "compare", "trend"),
)
SERIES = {("en", "light"): STATES, ("en", "dark"): _DARK, ("ur", "light"): _URDU}
"""Which states are taken in which language and light."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="make screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("out/screenshots"))
    parser.add_argument("--one", nargs=4, metavar=("LANGUAGE", "LIGHT", "WIDTH", "HEIGHT"))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.one:
        language, light, width, height = options.one
        return _take(options.folder, language, light, (int(width), int(height)))
    status = 0
    for (language, light), (width, height) in product(SERIES, SIZES):
        status |= _in_a_home_of_its_own(options.folder, language, light, width, height)
    return status


def _in_a_home_of_its_own(folder: Path, language: str, light: str, width: int, height: int) -> int:
    with tempfile.TemporaryDirectory() as home:
        return subprocess.run(
            [
                *(sys.executable, "-m", "tests.screenshots", str(folder)),
                *("--one", language, light, str(width), str(height)),
            ],
            env={**os.environ, "TRANSCHECK_HOME": home},
            check=False,
        ).returncode


def _take(folder: Path, language: str, light: str, size: tuple[int, int]) -> int:
    from PySide6.QtWidgets import QApplication

    from ui.app import Program
    from ui.settings import Settings
    from ui.theme import Scheme

    app = QApplication([])
    settings = Settings()
    settings.language, settings.scheme, settings.still = language, Scheme(light), True
    settings.file.sync()
    program = Program(app)
    program.look.still = True
    window = program.window
    window.setGeometry(0, 0, *size)
    window.show()
    studio = Studio(program, folder, f"{size[0]}-{language}-{light}", size)
    for state in SERIES[language, light]:
        getattr(studio, state)()
    program.session.close_article()
    window._leaving = True
    window.close()
    program.end()
    return 0


class Studio:
    """Brings the window into each state and takes its picture."""

    def __init__(self, program: object, folder: Path, name: str, size: tuple[int, int]) -> None:
        self.program, self.window, self.session = program, program.window, program.session
        self.desk = program.window.desk
        self._folder, self._name, self._size = folder, name, size

    # ── the states ────────────────────────────────────────────────────────────────────

    def welcome(self) -> None:
        self._shoot("welcome")

    def recovery(self) -> None:
        from ui.autosave import Leftover
        from ui.dialogs.recovery import Recovery

        file = self._folder / ".left.tcreview"
        left = (
            Leftover(file, Path("talks.tcreview"), "Talks end without a result", time.time()),
            Leftover(file, None, "The council had promised the bridge before", time.time() - 86_400),
        )
        self._during(Recovery(left, lambda _: None, parent=self.window).exec, "recovery")

    def intake(self) -> None:
        from transcheck.paths import resources

        sample = resources() / "sample"
        files = [sample / "source.ur.txt", sample / "translation.en.txt"]
        self._during(lambda: self.window.files.take(files), "intake", after=2500)

    def review(self) -> None:
        self._open()
        self._choose(3)
        self._shoot("review")

    def groups(self) -> None:
        self.desk.list.by_check()
        self.session.accept_all([m.issue.id for m in self.desk.list.view.group_at_hand()])
        self.session.next_issue()
        self._shoot("groups")
        self.session.undo()
        self.desk.list.one_by_one()

    def evidence(self) -> None:
        """A flag with source words, suggestions and a note."""
        rich = [m for m in self.session.marks if m.issue.evidence and len(m.issue.suggestions) > 1]
        chosen = (rich or self.session.marks)[min(1, len(rich) - 1)].issue.id
        self.session.annotate(chosen, "Ask the desk whether the minister said it in English.")
        self.session.select_issue(chosen)
        self._shoot("evidence")
        self.session.undo()

    def terms(self) -> None:
        self._open()
        self.window.show_terms(True)
        self._settle()
        self._shoot("terms")
        self.window.show_terms(False)

    def scores(self) -> None:
        self._open()
        self.window.show_scores(True)
        self._settle()
        self._shoot("scores")
        self.window.show_scores(False)

    def preferences(self) -> None:
        self._during(self.window.preferences, "preferences")

    def checks(self) -> None:
        from ui.dialogs import preferences

        class Opened(preferences.Preferences):
            def exec(self) -> int:
                self.pages.setCurrentWidget(self.checks)
                self.checks.tree.topLevelItem(0).setExpanded(True)
                self.checks.tree.setCurrentItem(self.checks.tree.topLevelItem(0).child(6))
                return super().exec()

        dialog = Opened(self.program.settings, self.session.profile, parent=self.window)
        self._during(dialog.exec, "checks")

    def find(self) -> None:
        self.desk.find_bar.find()
        self._settle()
        self._shoot("find")

    def export(self) -> None:
        self._during(self.window.files.export, "export")

    def error(self) -> None:
        from transcheck.errors import LoadError

        file = "/home/desk/incoming/talks-final.docx"
        failed = LoadError(file, "is locked with a password", "save it without one and open it again")
        self._during(lambda: self.window.fail(failed), "error")

    def returned(self) -> None:
        """An editor's answers, before they are taken."""
        from transcheck.model import Review
        from transcheck.report.docx.back import Back, Change, Did
        from ui.dialogs.returned import Returned

        self._open()
        changes = tuple(
            Change(did, passage, text)
            for did, passage, text in (
                (Did.ACCEPTED, 3, "“remained successful” → “succeeded”"),
                (Did.REJECTED, 6, "“It should be noted that”"),
                (Did.EDITED, 8, "“has formed” → “formed”"),
                (Did.REPLIED, 9, "Editor: the judge spells it with an i"),
            )
        )
        dialog = Returned(
            Back(Review(), changes, missing=(21,)), go_to=self.session.select_passage, parent=self.window
        )
        self._during(dialog.exec, "returned")

    def overrule(self) -> None:
        self._open()
        self._during(self.window.flags.overrule, "overrule")

    def compare(self) -> None:
        from ui.dialogs.compare import Compare

        self._open()
        self._during(Compare(parent=self.window).exec, "compare")

    def trend(self) -> None:
        from ui.dialogs.trend import Trend

        self._during(Trend(parent=self.window).exec, "trend")

    # ── the camera ────────────────────────────────────────────────────────────────────

    def _open(self) -> None:
        if self.session.report is None:
            self.session.open_sample()
            self._wait(lambda: self.session.report is not None and not self.session.busy)
        self._wait(lambda: not self.session.checking and not self.session.busy)

    def _choose(self, number: int) -> None:
        self.session.select_issue(self.session.marks[min(number, len(self.session.marks) - 1)].issue.id)

    def _settle(self, milliseconds: int = 400) -> None:
        until = time.monotonic() + milliseconds / 1000
        self._wait(lambda: time.monotonic() > until)

    def _wait(self, ready: Callable[[], bool], seconds: float = 120) -> None:
        until = time.monotonic() + seconds
        while not ready():
            self.program.app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > until:
                raise TimeoutError(f"{self._name}: the window did not come to rest")

    def _shoot(self, state: str) -> None:
        self._settle()
        screen = self.window.screen()
        picture = screen.grabWindow(0, 0, 0, *self._size)
        self._frame_dialogs(picture)
        file = self._folder / f"{state}-{self._name}.png"
        picture.save(str(file))
        print(file)

    def _frame_dialogs(self, picture: QPixmap) -> None:
        """No window manager runs here: a line stands for the frame it would draw."""
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QApplication, QDialog

        painter = QPainter(picture)
        painter.setPen(self.program.look.theme.ctl)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                painter.drawRect(widget.geometry().adjusted(-1, -1, 0, 0))
        painter.end()

    def _during(self, open_dialog: Callable[[], object], state: str, *, after: int = 900) -> None:
        """The picture is taken while the dialog is open; then it is put away."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QDialog

        def take() -> None:
            self._shoot(state)
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.reject()

        QTimer.singleShot(after, take)
        open_dialog()
        self._settle(1200)


if __name__ == "__main__":
    sys.exit(main())
