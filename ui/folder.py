"""A folder of articles, checked all together: what was dropped on the window, or named to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from transcheck.errors import Cancelled, TranscheckError

from .session import Session

if TYPE_CHECKING:
    from transcheck.batch import Result


class Folder(QObject):
    """Runs the batch off the GUI thread, and says what came of it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def take(self, folder: Path) -> None:
        """Ask, then check every pair of the folder; the reviews are written beside the translations."""
        from transcheck.batch import find_pairs

        found = len(find_pairs(folder))
        if not found:
            self._session.failed.emit(
                TranscheckError(
                    str(folder),
                    self.tr("holds no article pairs"),
                    self.tr("name the two files of a story STORY.source.txt and STORY.target.txt"),
                )
            )
            return
        asked = self.tr("Check %n article(s) of the folder {name}?", "", found).format(name=folder.name)
        where = self.tr("The reviews and a table of the results are written into the folder.")
        answer = QMessageBox.question(self._window, self.tr("A folder of articles"), f"{asked}\n\n{where}")
        if answer == QMessageBox.StandardButton.Yes:
            self._run(folder)

    def _run(self, folder: Path) -> None:
        from transcheck.batch import Plan, run_batch

        place = Path(self._session.profile.path) if self._session.profile.path else None
        plan = Plan(folder, profile=place)
        said: list[str] = []

        def done(results: "tuple[Result, ...]") -> None:
            self._session.said.emit(said[-1])
            self._tell(folder, said[-1], results)

        self._session.tasks.fetch(
            lambda progress, cancelled: run_batch(
                plan, said=said.append, progress=progress, cancelled=cancelled
            ),
            done=done,
            failed=self._failed,
        )

    def _tell(self, folder: Path, summary: str, results: "tuple[Result, ...]") -> None:
        """The summary, and what could not be read."""
        from transcheck.batch import SUMMARY

        box = QMessageBox(QMessageBox.Icon.Information, self.tr("A folder of articles"), summary)
        box.setParent(self._window, box.windowFlags())
        box.setInformativeText(self.tr("The table of the results is {file}").format(file=folder / SUMMARY))
        unread = [result.error for result in results if result.error]
        if unread:
            box.setDetailedText("\n".join(unread))
        box.exec()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error)
