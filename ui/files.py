"""The verbs of the File menu: what is asked of the person before the session opens, saves or exports."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from transcheck.model import Side
from transcheck.report.contents import contents

from . import intake
from .autosave import Leftover
from .dialogs.export import Export
from .dialogs.open_pair import OpenPair
from .folder import Folder
from .session import Session
from .settings import Settings

if TYPE_CHECKING:
    from transcheck.report.docx.back import Back


class Files(QObject):
    """Opens, saves and exports. Nothing unsaved is put away without asking."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._after_saving: Callable[[], None] | None = None
        self._folder = Folder(session, window)
        session.filed.connect(self._filed)

    # ── opening ───────────────────────────────────────────────────────────────────────

    def new(self) -> None:
        """Ask for a source and its translation."""
        self.take_pair(None, None)

    def open(self) -> None:
        """Ask for a review, a file that holds both sides, or a text."""
        everything = intake.kinds(self.tr("All files"), "")
        kinds = ";;".join((intake.kinds(self.tr("Reviews"), intake.REVIEW), everything))
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open"), self._settings.folder, kinds, everything
        )
        if chosen:
            self.take([Path(name) for name in chosen])

    def open_sample(self) -> None:
        self.let_go(self._session.open_sample)

    def take(self, files: Sequence[Path]) -> None:
        """Whatever was dropped or chosen: a review, both sides in a file, one text or two, a folder."""
        if len(files) == 1 and files[0].is_dir():
            self._folder.take(files[0])
            return
        review, texts = intake.sorted_drop(files)
        if texts or review:
            self._settings.folder = str((review or texts[0]).parent)
        if review:
            self.let_go(lambda: self._session.open_review(review))
        elif len(texts) == 2:
            self.take_pair(*intake.as_pair(texts[0], texts[1]))
        elif texts:
            self._take_one(texts[0])

    def paste(self) -> None:
        """What is on the clipboard: files, or a text whose other side is still to be found."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # an empty clipboard has none
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take(files)
        elif mime.text().strip():
            self.take_pair(None, intake.pasted(mime.text(), Side.TARGET.value))
        else:
            self._session.said.emit(self.tr("There is no text on the clipboard"))

    def start(self, files: Sequence[Path]) -> None:
        """What the command line named: as `take`, but a pair begins without asking."""
        review, texts = intake.sorted_drop(files)
        if not review and len(texts) == 2:
            self._session.open_pair(*texts)
        else:
            self.take(files)

    def take_pair(self, source: Path | None, target: Path | None) -> None:
        """Show what was found in two texts, and begin when the person is content."""
        self.let_go(lambda: self._ask_for_pair(source, target))

    def rescue(self, leftover: Leftover) -> None:
        """Open what a crash left behind; it counts as unsaved."""
        self._session.open_review(leftover.file, saved_as=leftover.saved_as, rescued=True)

    def swap(self) -> None:
        """What was read as the source is the translation."""
        loaded = self._session.loaded
        if loaded is not None and loaded.source is not None:
            source, target = loaded.source, loaded.target
            self.let_go(lambda: self._session.open_pair(target, source))

    def close_article(self) -> None:
        self.let_go(self._session.close_article)

    # ── keeping ───────────────────────────────────────────────────────────────────────

    def save(self) -> None:
        if self._session.path is None:
            self.save_as()
        else:
            self._session.save()

    def save_as(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the review"),
            str(self._suggested(intake.REVIEW)),
            intake.kinds(self.tr("Reviews"), intake.REVIEW),
        )
        if chosen:
            path = Path(chosen)
            self._session.save(path if path.suffix else path.with_suffix(intake.REVIEW))
        else:
            self._after_saving = None

    def let_go(self, then: Callable[[], None]) -> None:
        """Do `then` once what is open may go: it is saved, or the person says so."""
        self._after_saving = None
        if not self._session.modified:
            then()
            return
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved review"),
            self.tr("The review has changes that are not saved. Save them?"),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            self._after_saving = then
            self.save()
        elif answer == button.Discard:
            then()

    # ── giving out ────────────────────────────────────────────────────────────────────

    def export(self) -> None:
        """Ask for the parts of the report and write it."""
        self._export(".docx")

    def export_translation(self) -> None:
        """The corrected translation by itself, first of all in the format and with the look it came in."""
        report = self._session.report
        if report is None:
            return
        endings = self._session.engine.endings_of_corrected(report)
        names = {
            ".txt": self.tr("Plain text"),
            ".md": self.tr("Markdown"),
            ".docx": self.tr("Word"),
        }
        kinds = [
            intake.kinds(names.get(ending) or self.tr("The format it came in"), ending) for ending in endings
        ]
        suggested = self._suggested(endings[0])
        if str(suggested) == report.alignment.target.path:
            suggested = suggested.with_stem(self.tr("{name} corrected").format(name=suggested.stem))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the translation"), str(suggested), ";;".join(kinds), kinds[0]
        )
        if chosen:
            path = Path(chosen)
            self._session.export_translation(path if path.suffix else path.with_suffix(endings[0]))

    def take_back(self) -> None:
        """Ask for the Word report that came back, and show what the editor did."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Take back from Word"),
            self._settings.folder,
            intake.kinds(self.tr("Word"), ".docx"),
        )
        if chosen:
            self._session.read_back(Path(chosen), self._confirm)

    def _confirm(self, back: "Back") -> None:
        # Imported only now: python-docx takes longer to load than the window.
        from .dialogs.returned import Returned

        dialog = Returned(back, go_to=self._session.select_passage, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.take_back(back)

    def _export(self, suffix: str) -> None:
        report, review = self._session.report, self._session.review
        house = self._session.profile
        dialog = Export(
            self._suggested(suffix),
            self._settings.report.given(house.report, where=house.path),
            original=self._original(),
            fixed=house.report.keys(),
            count=None if report is None else lambda options: contents(report, review, options),
            parent=self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._settings.report = dialog.options
            self._session.export(dialog.path, dialog.options)

    def _original(self) -> Path | None:
        """The Word file that the translation came from, where it did and still lies there."""
        loaded = self._session.loaded
        path = Path(loaded.target.path) if loaded is not None else None
        return path if path is not None and path.suffix.lower() == ".docx" and path.is_file() else None

    # ── inside ────────────────────────────────────────────────────────────────────────

    def _ask_for_pair(self, source: Path | None, target: Path | None) -> None:
        dialog = OpenPair(
            self._session,
            source=source,
            target=target,
            folder=self._settings.folder,
            parent=self._window,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.target is not None:
            self._session.open_pair(dialog.source, dialog.target, reference=dialog.reference)

    def _take_one(self, file: Path) -> None:
        """A file that holds both sides is opened; of any other the person says which side it is."""
        engine = self._session.engine

        def known(holds_both: object) -> None:
            if holds_both:
                self.let_go(lambda: self._session.open_pair(None, file))
            else:
                self.take_pair(None, file)

        self._session.tasks.fetch(
            lambda *_: engine.is_bilingual(file), done=known, failed=self._session.failed.emit
        )

    def _suggested(self, suffix: str) -> Path:
        """A name beside the review, or beside the translation it was made from."""
        if self._session.path is not None:
            return self._session.path.with_suffix(suffix)
        loaded = self._session.loaded
        name = Path(loaded.target.path).stem if loaded and loaded.target.path else self.tr("review")
        folder = self._settings.folder or str(Path.home())
        return Path(folder) / f"{name}{suffix}"

    def _filed(self, path: Path) -> None:
        """The review is in that file now."""
        self._settings.opened(path)
        self._settings.folder = str(path.parent)
        then, self._after_saving = self._after_saving, None
        if then is not None:
            then()
