"""The verbs of the Review menu that ask something first: a note, a severity, a flag of one's own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QMessageBox, QWidget

from transcheck.model import Mark, PassageId, Scope, Side, Span

from . import house
from .check_words import check_title, message_of
from .dialogs.edit_issue import NoteDialog, OwnFlag, Regrading
from .dialogs.overrule import Overrule
from .session import Session

Words = Callable[[], tuple[PassageId, Span] | None]
"""The words a person has selected in the translation."""


class Flags(QObject):
    """Decisions on the flag that is chosen."""

    def __init__(self, session: Session, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._words = words
        self._window = window
        self.suggestion: Callable[[], int | str] = lambda: 0
        """What the card has chosen among the suggestions."""
        self.group: Callable[[], tuple[Mark, ...]] = tuple
        """The undecided flags of the group at hand."""

    def accept(self) -> None:
        self._session.accept(None, self.suggestion())

    def dismiss(self) -> None:
        self._session.dismiss(None, Scope.HERE)

    def dismiss_article(self) -> None:
        self._session.dismiss(None, Scope.ARTICLE)

    def dismiss_house(self) -> None:
        self._session.dismiss(None, Scope.HOUSE)

    def accept_group(self) -> None:
        """Accept all undecided flags of the group at hand, each with its first suggestion."""
        self._session.accept_all([mark.issue.id for mark in self.group()])

    def dismiss_group(self) -> None:
        """Dismiss all undecided flags of the group at hand."""
        self._session.dismiss_all([mark.issue.id for mark in self.group()])

    def switch_off(self) -> None:
        """The check is wrong: this house does without it. Its other flags go too, so that it is asked."""
        selected = self._session.selection.issue
        mark = self._session.mark(selected) if selected else None
        if mark is None:
            return
        check = mark.issue.check
        count = sum(other.issue.check == check for other in self._session.marks)
        question = self.tr(
            "Switch “{check}” off for this house? Its %n flag(s) go with it. "
            "The preferences list it, to be switched on again.",
            "",
            count,
        ).format(check=check_title(check) or message_of(mark.issue))
        button = QMessageBox.StandardButton
        asked = QMessageBox.question(
            self._window, self.tr("The check is wrong"), question, button.Yes | button.Cancel
        )
        if asked == button.Yes:
            self._do_without(check)

    def _do_without(self, check: str) -> None:
        session = self._session
        profile = house.own(session.profile, name=self.tr("My house"))
        profile = replace(profile, disabled=profile.disabled | {check})
        session.tasks.keep(lambda *_: house.write(profile), done=lambda _: None, failed=session.failed.emit)
        session.use_profile(profile)

    def reopen(self) -> None:
        """Take back what was decided about the chosen flag."""
        if self._session.selection.issue:
            self._session.reopen(self._session.selection.issue)

    def note(self) -> None:
        """A remark on the chosen flag or, without one, on the passage."""
        selection, alignment = self._session.selection, self._session.alignment
        mark = self._session.mark(selection.issue) if selection.issue else None
        if mark is not None:
            dialog = NoteDialog(mark.issue.quote, mark.note, parent=self._window)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._session.annotate(mark.issue.id, dialog.text)
        elif selection.passage is not None and alignment is not None:
            self._note_on_passage(selection.passage, alignment.passage(selection.passage).target)

    def regrade(self) -> None:
        """Another category or severity for the chosen flag."""
        selected = self._session.selection.issue
        mark = self._session.mark(selected) if selected else None
        if mark is None:
            return
        issue = mark.issue
        dialog = Regrading(issue.quote, issue.category, issue.severity, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.regrade(issue.id, dialog.category, dialog.severity)

    def overrule(self) -> None:
        """A verdict of one's own against the scorecard's, with its reason."""
        card = self._session.scorecard
        if card is None:
            return
        dialog = Overrule(card.verdict, self._session.review.override, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.overrule(dialog.override)

    def flag_own(self) -> None:
        """A new flag on the selected words."""
        words, alignment = self._words(), self._session.alignment
        if words is None or alignment is None:
            self._session.said.emit(self.tr("Select the words of the translation first"))
            return
        passage, span = words
        dialog = OwnFlag(span.of(alignment.passage(passage).text(Side.TARGET)), parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.flag_own(passage, span, dialog.category, dialog.severity, dialog.message)

    def merge(self) -> None:
        """The passage at hand and the next become one."""
        if self._session.selection.passage is not None:
            self._session.merge_with_next(self._session.selection.passage)

    def split(self) -> None:
        """Cut the passage at hand before one of its sentences."""
        passage, alignment = self._session.selection.passage, self._session.alignment
        if passage is None or alignment is None:
            return
        row = alignment.passage(passage)
        sentences = [span.of(row.target) for span in row.target_sentences]
        if len(sentences) < 2:
            self._session.said.emit(self.tr("This passage has only one sentence"))
            return
        title, asked = self.tr("Split the passage"), self.tr("A new passage begins with")
        chosen, agreed = QInputDialog.getItem(self._window, title, asked, sentences[1:], 0, False)
        if agreed:
            self._session.split(passage, sentences.index(chosen, 1))

    def translation_up(self) -> None:
        self._move(Side.TARGET, up=True)

    def translation_down(self) -> None:
        self._move(Side.TARGET, up=False)

    def source_up(self) -> None:
        self._move(Side.SOURCE, up=True)

    def source_down(self) -> None:
        self._move(Side.SOURCE, up=False)

    def lock(self, hold: bool) -> None:
        """Hold the passage at hand as it stands, or let it go."""
        if self._session.selection.passage is not None:
            self._session.lock(self._session.selection.passage, hold=hold)

    def realign(self) -> None:
        """Align anew from the passage at hand on."""
        if self._session.selection.passage is not None:
            self._session.realign_from(self._session.selection.passage)

    def remarks(self) -> None:
        """What the run had to say about itself: checks that could not run, a pair that looks wrong."""
        report = self._session.report
        found = report.diagnostics if report else ()
        text = "\n\n".join(f"{each.where}: {each.message}" for each in found)
        QMessageBox.information(
            self._window, self.tr("Remarks on this run"), text or self.tr("Everything ran as it should.")
        )

    def _move(self, side: Side, *, up: bool) -> None:
        """A sentence of the passage at hand to the passage above or below."""
        if self._session.selection.passage is not None:
            self._session.move_sentence(self._session.selection.passage, side, up=up)

    def _note_on_passage(self, passage: PassageId, text: str) -> None:
        notes = self._session.review.notes
        old = next((n.text for n in notes if n.passage == passage and not n.issue), "")
        dialog = NoteDialog(text, old, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.annotate_passage(passage, dialog.text)
