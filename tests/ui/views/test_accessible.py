"""Whatever can have the focus has a name that a screen reader can say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.views.issue_card import IssueCard
from ui.views.issue_list import IssueList
from ui.views.reader import Reader
from ui.views.scores_dock import ScoresDock
from ui.views.terms_dock import TermsDock

VIEWS = (Reader, IssueList, IssueCard, TermsDock, ScoresDock)


def named(widget):
    made = QAccessible.queryAccessibleInterface(widget)
    return bool(made.text(QAccessible.Text.Name).strip())


@pytest.mark.parametrize("view", VIEWS)
def test_everything_that_takes_the_focus_has_a_name(view, session, look, qtbot):
    session.select_issue(session.marks[0].issue.id)
    made = view(session, look)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    if view is Reader:
        made.edit(2)
    nameless = [
        widget
        for widget in (made, *made.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not named(widget)
    ]
    assert nameless == []


def test_the_passage_being_written_is_a_text_for_the_screen_reader(session, look, qtbot):
    reader = Reader(session, look)
    qtbot.addWidget(reader)
    reader.show()
    reader.edit(2)
    spoken = QAccessible.queryAccessibleInterface(reader.editor)
    assert spoken.role() is QAccessible.Role.EditableText
    assert spoken.text(QAccessible.Text.Name).startswith("Passage 2, score")
    assert spoken.textInterface().text(0, 9) == "They will"
