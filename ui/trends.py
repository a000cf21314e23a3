"""The verbs of the trend: read a folder of reviews, keep its figures, write them out, delete them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from . import intake
from .session import Session
from .settings import Settings

if TYPE_CHECKING:
    from transcheck.trend import Found, Result

    from .dialogs.trend import Trend


class Trends(QObject):
    """Opens the window of the trend. Files are read off the GUI thread."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._dialog: Trend | None = None

    def show_trend(self) -> None:
        """Show what was kept so far. Raises ReviewError where the record is damaged."""
        from transcheck.trend import kept

        from .dialogs.trend import Trend

        results = kept()
        dialog = self._dialog = Trend(parent=self._window)
        self._wire(dialog)
        dialog.show_results(results)
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    def _wire(self, dialog: Trend) -> None:
        dialog.folderWanted.connect(self._add)
        dialog.sheetWanted.connect(self._write)
        dialog.forgetWanted.connect(self._forget)
        dialog.credited.connect(self._credit)

    def _add(self) -> None:
        """Ask for a folder, read its reviews and keep their figures."""
        name = QFileDialog.getExistingDirectory(
            self._dialog, self.tr("Add a folder of saved reviews"), self._settings.folder
        )
        if name:
            self.read(Path(name))

    def read(self, folder: Path) -> None:
        """Keep the figures of the reviews in a folder."""
        from transcheck.trend import keep, read_folder

        def work(progress: object, cancelled: object) -> tuple[Found, Sequence[Result]]:
            found = read_folder(folder, progress=progress, cancelled=cancelled)  # type: ignore[arg-type]
            return found, keep(found.results)

        self._session.tasks.fetch(work, done=self._show, failed=self._session.failed.emit)

    def _show(self, answer: tuple[Found, Sequence[Result]]) -> None:
        found, results = answer
        if self._dialog is None:
            return
        self._dialog.show_results(results)
        if not found.results:
            self._dialog.say(self.tr("There are no saved reviews in this folder."))
        elif found.unread:
            self._dialog.say(self.tr("Could not be read: {files}").format(files="; ".join(found.unread)))

    def _write(self) -> None:
        """Ask where, and write the workbook."""
        from transcheck.trend import kept, write_sheet

        kinds = intake.kinds(self.tr("Workbooks"), ".xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self._dialog, self.tr("Export the trend"), self.tr("trend.xlsx"), kinds
        )
        if not name:
            return
        path = Path(name).with_suffix(".xlsx")
        results = kept()

        def done(_: object) -> None:
            if self._dialog:
                self._dialog.say(self.tr("Exported {name}").format(name=path.name))

        self._session.tasks.keep(
            lambda *_: write_sheet(results, path), done=done, failed=self._session.failed.emit
        )

    def _forget(self) -> None:
        """Delete everything, once a person has said yes."""
        from transcheck.trend import forget

        question = self.tr("Delete the figures of all articles? The saved reviews stay as they are.")
        title = self.tr("Delete everything")
        if QMessageBox.question(self._dialog, title, question) == QMessageBox.StandardButton.Yes:
            forget()
            if self._dialog:
                self._dialog.show_results(())

    def _credit(self, key: str, translator: str, desk: str) -> None:
        from transcheck.trend import credit, keep, kept

        results = keep(credit(kept(), key, translator=translator, desk=desk))
        if self._dialog:
            self._dialog.show_results(results)
