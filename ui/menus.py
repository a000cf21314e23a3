"""The menus of the window: every action of the table, on when it makes sense, named for what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from transcheck.model import State

from . import actions
from .icons import icon
from .models.listing import Grouping

if TYPE_CHECKING:
    from .window import Window

_GROUPINGS = {
    Grouping.NONE: "one_by_one",
    Grouping.CHECK: "by_check",
    Grouping.PASSAGE: "by_passage",
}
"""The action that is ticked while flags are grouped that way."""

_IN_THE_TEXT = (
    "accept",
    "dismiss",
    "dismiss_article",
    "dismiss_house",
    "switch_off",
    "reopen",
    "note",
    "regrade",
    "flag_own",
)
"""What the context menu of the text offers."""


class Menus(QObject):
    """Follows the session of its window."""

    def __init__(self, window: Window, verb: Callable[[str], Callable[..., object]]) -> None:
        super().__init__(window)
        self._session, self._desk, self._look = window.session, window.desk, window.look
        self.actions_by_id = actions.build(window, verb)
        for id, text in actions.MENUS:
            menu = window.menuBar().addMenu(actions.words(text))
            for row in actions.rows_of(id):
                if row.divider:
                    menu.addSeparator()
                menu.addAction(self.actions_by_id[row.id])
        self._one_of("follow_system", "always_light", "always_dark")
        self._one_of(*_GROUPINGS.values())
        for id in _IN_THE_TEXT:
            self._desk.reader.addAction(self.actions_by_id[id])
        self._follow()
        self._draw_icons()
        self.enable()

    def _one_of(self, *ids: str) -> None:
        """Of these actions one is ticked at a time."""
        group = QActionGroup(self)
        for id in ids:
            group.addAction(self.actions_by_id[id])

    def _follow(self) -> None:
        session = self._session
        for changed in (session.marksChanged, session.selectionChanged, session.busyChanged):
            changed.connect(self.enable)
        session.undo_stack.indexChanged.connect(self._name_steps)
        self._desk.list.groupChanged.connect(self.enable)
        self._look.changed.connect(self._draw_icons)

    def enable(self, *_: object) -> None:
        """What makes no sense now cannot be chosen."""
        session = self._session
        selection = session.selection
        mark = session.mark(selection.issue) if selection.issue else None
        there = {
            actions.When.ALWAYS: True,
            actions.When.ARTICLE: session.report is not None,
            actions.When.PASSAGE: selection.passage is not None,
            actions.When.FLAG: mark is not None,
            actions.When.OPEN_FLAG: mark is not None and mark.state is State.OPEN,
            actions.When.DECIDED_FLAG: mark is not None and mark.state is not State.OPEN,
            actions.When.GROUP: bool(self._desk.list.view.group_at_hand()),
            actions.When.BUSY: session.busy,
        }
        for row in actions.ROWS:
            self.actions_by_id[row.id].setEnabled(there[row.when])
        self.actions_by_id["lock"].setChecked(session.is_locked(selection.passage))
        self.actions_by_id[_GROUPINGS[self._desk.list.criteria.grouping]].setChecked(True)
        self._name_steps()

    def _name_steps(self, *_: object) -> None:
        """What would be undone and what done again."""
        stack, undo, redo = self._session.undo_stack, self.actions_by_id["undo"], self.actions_by_id["redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(
            self.tr("&Undo: {what}").format(what=stack.undoText()) if stack.canUndo() else self.tr("&Undo")
        )
        redo.setText(
            self.tr("&Redo: {what}").format(what=stack.redoText()) if stack.canRedo() else self.tr("&Redo")
        )

    def _draw_icons(self) -> None:
        for row in actions.ROWS:
            if row.icon:
                self.actions_by_id[row.id].setIcon(icon(row.icon, self._look))
