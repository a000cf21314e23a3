"""The tool bar: the actions used most, the walk through the flags, the pair, the house, the export."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyleOptionToolButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from transcheck.model import State

from . import house
from .icons import ICON_SIZE, IN_BUTTON, icon
from .names import language_name
from .session import Session
from .theme import Look

_BETWEEN = 4
"""Pixels from one thing on the bar to the next, with what a dividing line takes."""

_AT_THE_ENDS = 6
"""Pixels more than the style sheet's padding, which is the same on all sides."""


class ToolBar(QToolBar):
    """Follows the session; everything it does is an action of the table."""

    houseWanted = Signal(str)
    """The file of the house style that was chosen, empty for the one that ships."""

    def __init__(
        self, session: Session, look: Look, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._actions = actions
        self.setObjectName("tools")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.walk = QLabel(self)
        self._pair = QLabel(self)
        self._house = QToolButton(self)
        self.export = QPushButton(self)
        self._fill()
        session.marksChanged.connect(self.show_walk)
        session.selectionChanged.connect(self.show_walk)
        session.reportChanged.connect(self._show_pair)
        session.profileChanged.connect(self._show_house)
        look.changed.connect(self._dress)
        self.show_walk()
        self._show_pair()
        self._show_house()

    def _fill(self) -> None:
        self._gap(_AT_THE_ENDS)
        for id in ("new", "open", "save"):
            self._add(id, words=True)
        self.addSeparator()
        self._add("undo")
        self.addSeparator()
        self._add("previous_issue")
        self.walk.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.walk)
        self._add("next_issue")
        self.addSeparator()
        self._add("find", words=True)
        self._gap()
        for label in (self.walk, self._pair):
            label.setContentsMargins(8, 0, 8, 0)
        self._pair.setProperty("role", "muted")
        pair = self.addWidget(self._pair)
        self._swap = self._add("swap")
        self._house.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._house.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._house.setLayoutDirection(_turned(self.layoutDirection()))  # its arrow stands after the words
        self._house.setIconSize(QSize(IN_BUTTON, IN_BUTTON))
        self._house.setProperty("role", "muted")
        self._first_to_go = (self.addWidget(self._house), pair)
        self.export.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.export.setProperty("primary", True)
        self.export.setText(f"\u2009{self._actions['export'].iconText()}")
        self.export.clicked.connect(self._actions["export"].trigger)
        self._actions["export"].enabledChanged.connect(self.export.setEnabled)
        self.export.setEnabled(self._actions["export"].isEnabled())
        self.export.setToolTip(self._actions["export"].toolTip())
        self.addWidget(self.export)
        self._gap(_AT_THE_ENDS)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window what only informs gives way: the export is never pushed off the bar."""
        for action in self._first_to_go:
            action.setVisible(True)
        needed = sum(self.widgetForAction(a).sizeHint().width() + _BETWEEN for a in self._taking_room())
        for action in self._first_to_go:
            if needed <= self.width():
                break
            needed -= self.widgetForAction(action).sizeHint().width() + _BETWEEN
            action.setVisible(False)

    def _taking_room(self) -> list[QAction]:
        return [action for action in self.actions() if action.isVisible() and self.widgetForAction(action)]

    def _gap(self, width: int | None = None) -> None:
        """Room that wide, or all there is."""
        gap = QWidget(self)
        if width is None:
            gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        else:
            gap.setFixedWidth(width)
        self.addWidget(gap)

    def _add(self, id: str, *, words: bool = False) -> QAction:
        """Puts an action on the bar; returns what hides its button."""
        button = _WordedButton(self) if words else QToolButton(self)
        button.setDefaultAction(self._actions[id])
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        return self.addWidget(button)

    def _dress(self) -> None:
        self.export.setIcon(icon("export", self._look, role="onacc"))
        self._house.setIcon(icon("more", self._look, role="muted", size=IN_BUTTON))

    def show_walk(self, *_: object) -> None:
        """Which of the flags that are listed is chosen, and how many are left."""
        waiting = [mark.issue.id for mark in self._session.walked() if mark.state is State.OPEN]
        selected = self._session.selection.issue
        if selected in waiting:
            number = waiting.index(selected) + 1
            text = self.tr("Flag {number} of {total}").format(number=number, total=len(waiting))
        else:
            text = self.tr("%n flag(s)", "", len(waiting)) if waiting else self.tr("No flags")
        self.walk.setText(text)
        self.walk.setMinimumWidth(max(self.walk.minimumWidth(), self.walk.sizeHint().width()))

    def _show_pair(self) -> None:
        alignment = self._session.alignment
        if alignment is None or alignment.source is None:
            self._pair.setText(language_name(alignment.target_language) if alignment else "")
            self._swap.setVisible(False)
        else:
            self._swap.setVisible(True)
            self._pair.setText(
                self.tr("{source} → {target}").format(
                    source=language_name(alignment.source_language),
                    target=language_name(alignment.target_language),
                )
            )
        self._make_room()

    def _show_house(self) -> None:
        profile = self._session.profile
        name = self.tr("Default") if house.is_shipped(profile) else profile.name
        self._house.setText(self.tr("House style: {name}").format(name=name))
        menu = QMenu(self._house)
        group = QActionGroup(menu)
        shipped = menu.addAction(self.tr("Default"))
        for action, path in ((shipped, ""), *((menu.addAction(p.stem), str(p)) for p in house.profiles())):
            action.setCheckable(True)
            action.setChecked(_same_file(path, profile.path) if path else house.is_shipped(profile))
            action.triggered.connect(lambda _checked, path=path: self.houseWanted.emit(path))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self._actions["preferences"])
        old, _ = self._house.menu(), self._house.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self._make_room()


class _WordedButton(QToolButton):
    """Icon and words with air between them: the style would have them touch."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.text = f"\u2009\u2009{option.text}"


def _same_file(one: str, other: str) -> bool:
    return Path(one) == Path(other)


def _turned(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    rtl = direction is Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if rtl else Qt.LayoutDirection.RightToLeft
