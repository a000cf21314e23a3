"""The why panel: what is wrong, why, by which source words, and what to write instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Location, Mark, Scope, Side, State

from ..check_words import explanation_of, message_of
from ..fonts import CARD, Typography, face, small
from ..session import Session
from ..theme import Look
from .card_button import CardButton
from .evidence import EvidenceWords
from .suggestion import SuggestionRow

SUGGESTIONS = 3
_PAD = 16

_FROM_THE_LEFT = "\u200e"


class IssueCard(QFrame):
    """Shows the chosen flag and takes the decision about it."""

    noteWanted = Signal()
    """The person wants to write a note on the chosen flag."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(self.tr("Why"))
        self._session = session
        self._look = look
        self._typography = Typography()
        self._shown: tuple[object, ...] = ()
        self._headline = _label(self, "title")
        self._why = _label(self)
        self._note = _label(self, "muted")
        self._source_label = _label(self, "muted")
        self._evidence = EvidenceWords(look, self)
        self._try = _label(self, "muted")
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self.accept = CardButton(self.tr("Accept"), look, self, hint=self.tr("Ctrl ↵"))
        self.dismiss = CardButton(self.tr("Dismiss"), look, self, arrow=True)
        self.note = CardButton(self.tr("Note"), look, self, icon="note")
        self.reopen = CardButton(self.tr("Take back"), look, self, icon="undo")
        self._lay_out()
        self._wire()
        self._dress()
        self._show()

    def set_typography(self, typography: Typography) -> None:
        self._typography = typography
        self._shown = ()
        self._show()

    def suggestion(self) -> int | str:
        """The number of the wording that is chosen here."""
        return max(self._group.checkedId(), 0)

    @property
    def mark(self) -> Mark | None:
        selected = self._session.selection.issue
        return self._session.mark(selected) if selected else None

    # ── building ──────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        body = QWidget(self)
        body.setObjectName("body")
        words = QVBoxLayout(body)
        words.setContentsMargins(_PAD, 12, _PAD, 4)
        words.setSpacing(6)
        words.addWidget(self._headline)
        words.addWidget(self._why)
        words.addWidget(self._note)
        evidence = QGridLayout()
        evidence.setHorizontalSpacing(12)
        evidence.addWidget(self._source_label, 0, 0, Qt.AlignmentFlag.AlignBottom)
        evidence.addWidget(self._evidence, 0, 1)
        evidence.setColumnStretch(1, 1)
        words.addLayout(evidence)
        words.addWidget(self._try)
        self._rows.setSpacing(2)
        words.addLayout(self._rows)
        words.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(_PAD, 8, _PAD, 14)
        buttons.setSpacing(8)
        for button in (self.accept, self.dismiss, self.reopen, self.note):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        self.setMinimumHeight(180)

    def _wire(self) -> None:
        session = self._session
        session.selectionChanged.connect(self._show)
        session.marksChanged.connect(self._show)
        self.accept.setProperty("primary", True)
        self.accept.setToolTip(self.tr("Accept (Ctrl+Enter)"))
        self.accept.clicked.connect(self._accept)
        self.dismiss.setMenu(self._dismissals())
        self.note.clicked.connect(self.noteWanted)
        self.reopen.clicked.connect(self._take_back)

    def _dismissals(self) -> QMenu:
        menu = QMenu(self.dismiss)
        for words, scope in (
            (self.tr("&Here"), Scope.HERE),
            (self.tr("In this &article"), Scope.ARTICLE),
            (self.tr("Al&ways, for this house"), Scope.HOUSE),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, scope=scope: self._session.dismiss(None, scope))
            menu.addAction(action)
        return menu

    def _dress(self) -> None:
        for label in (self._source_label, self._try, self._note):
            label.setFont(small(self.font()))

    # ── showing ───────────────────────────────────────────────────────────────────────

    def _show(self, *_: object) -> None:
        mark = self.mark
        selection = self._session.selection
        state = (mark, selection.passage, bool(self._session.marks), self._session.report is None)
        if state == self._shown:
            return
        self._shown = state
        waiting = mark is not None and mark.state is State.OPEN
        for widget, shown in (
            (self.accept, waiting),
            (self.dismiss, waiting),
            (self.note, mark is not None),
            (self.reopen, mark is not None and not waiting),
        ):
            widget.setVisible(shown)
        self._show_suggestions(mark if waiting else None)
        if mark is None:
            self._show_nothing()
        else:
            self._show_words(mark)
            self._show_evidence(mark)

    def _show_nothing(self) -> None:
        there_are = bool(self._session.marks)
        _say(self._headline, self.tr("No flag chosen") if there_are else self.tr("No flags"))
        hint = self.tr(
            "Choose a flag, in the list or in the text, to see why it was set. F8 goes to the next; "
            "Ctrl+2 puts flags of one kind together, to be decided in one go."
        )
        if not there_are:
            hint = self.tr("Nothing was found. Select words and set a flag of your own with Ctrl+Shift+M.")
        _say(self._why, hint if self._session.report else "")
        for widget in (self._note, self._source_label, self._evidence, self._try):
            widget.hide()

    def _show_words(self, mark: Mark) -> None:
        issue, decision = mark.issue, mark.decision
        _say(self._headline, _directed(message_of(issue), issue.message))
        if mark.state is State.ACCEPTED and decision and decision.applied is not None:
            words = self.tr("Accepted: “{old}” became “{new}”.")
            _say(self._why, words.format(old=decision.issue.quote, new=decision.applied))
        elif mark.state is State.ACCEPTED:
            _say(self._why, self.tr("Accepted as an error, to be mended by hand."))
        elif mark.state is State.DISMISSED:
            _say(self._why, self._dismissed(mark))
        else:
            _say(self._why, _directed(explanation_of(issue), issue.explanation))
        _say(self._note, self.tr("Note: {text}").format(text=mark.note) if mark.note else "")

    def _dismissed(self, mark: Mark) -> str:
        scope = mark.decision.scope if mark.decision else Scope.HERE
        return {
            Scope.HERE: self.tr("Dismissed at this place."),
            Scope.ARTICLE: self.tr("Dismissed everywhere in this article."),
            Scope.HOUSE: self.tr("Dismissed always, for this house."),
        }[scope]

    def _show_evidence(self, mark: Mark) -> None:
        place = _first_with_words(mark)
        alignment = self._session.alignment
        shown = place is not None and alignment is not None and place.passage in alignment
        self._source_label.setVisible(shown)
        self._evidence.setVisible(shown)
        if not shown:
            return
        source = place.side is Side.SOURCE
        _say(self._source_label, self.tr("Source") if source else self.tr("Elsewhere"))
        language = alignment.source_language if source else alignment.target_language
        self._evidence.show_words(alignment.quote(place), face(self._sized(), language, CARD))

    def _show_suggestions(self, mark: Mark | None) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        offered = mark.issue.suggestions[:SUGGESTIONS] if mark else ()
        alignment = self._session.alignment
        for number, words in enumerate(offered):
            language = alignment.target_language if alignment else "und"
            row = SuggestionRow(words, face(self._sized(), language, CARD), self._look, self)
            row.setChecked(number == 0)
            row.taken.connect(self._accept)
            self._group.addButton(row, number)
            self._rows.addWidget(row)
        _say(self._try, self.tr("Try") if offered else "")
        mend = self.tr("Accept the flag as an error and mend the text by hand (Ctrl+Enter)")
        self.accept.setToolTip(self.tr("Accept (Ctrl+Enter)") if offered else mend)

    def _sized(self) -> Typography:
        """Cards keep the usual size; fonts are those the person chose."""
        return Typography(nastaliq=self._typography.nastaliq, chosen=self._typography.chosen)

    # ── deciding ──────────────────────────────────────────────────────────────────────

    def _accept(self) -> None:
        if self.mark is not None:
            self._session.accept(None, self.suggestion())

    def _take_back(self) -> None:
        if self.mark is not None:
            self._session.reopen(self.mark.issue.id)


def _label(parent: QWidget, role: str = "") -> QLabel:
    made = QLabel(parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


def _say(label: QLabel, words: str) -> None:
    """An empty label takes no room."""
    label.setText(words)
    label.setVisible(bool(words))


def _directed(shown: str, english: str) -> str:
    """English runs from the left, also where its sentence begins with a word of the source."""
    return _FROM_THE_LEFT + shown if shown and shown == english else shown


def _first_with_words(mark: Mark) -> Location | None:
    """Source words before other places of the translation; a place without words shows nothing."""
    places = [at for at in mark.issue.evidence if len(at.span)]
    return min(places, key=lambda at: at.side is not Side.SOURCE, default=None)


if __name__ == "__main__":
    from .demo import run

    def make(session: Session, look: Look) -> QWidget:
        session.next_issue()
        return IssueCard(session, look)

    raise SystemExit(run(make, width=348, height=340))
