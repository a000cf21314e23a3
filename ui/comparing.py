"""The verb of comparing: the files are read and scored off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from .session import Session
from .settings import Settings

if TYPE_CHECKING:
    from .dialogs.compare import Compare


class Comparing(QObject):
    """Holds the translation as it now reads against other versions of it."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._dialog: Compare | None = None

    def compare(self) -> None:
        """Ask for a reference, a second translation, a back-translation, and show what they say."""
        from .dialogs.compare import Compare

        dialog = self._dialog = Compare(self._settings.folder, parent=self._window)
        dialog.wanted.connect(self.work_out)
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    def work_out(self, reference: Path | None, second: Path | None, back: Path | None) -> None:
        from transcheck.versions import Versions, hold_against

        alignment = self._session.alignment
        if alignment is None:
            return

        def done(found: Versions) -> None:
            if self._dialog:
                self._dialog.show_versions(found)

        def failed(error: Exception) -> None:
            if self._dialog:
                self._dialog.failed()
            self._session.failed.emit(error)

        self._session.tasks.fetch(
            lambda _progress, cancelled: hold_against(
                alignment, reference=reference, second=second, back=back, cancelled=cancelled
            ),
            done=done,
            failed=failed,
        )
