"""The menu that says which flags to list: how bad, in what state, how sure, of which check."""

from collections.abc import Callable, Collection, Hashable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from transcheck.model import Severity, State

from ..check_words import check_title
from ..models.listing import Criteria, Order
from ..names import category_name, severity_name, state_name

_SURE = (0.0, 0.5, 0.7, 0.8, 0.9)
"""Steps of confidence; of flags from 0.8 on hardly any is wrong."""

Key = TypeVar("Key", bound=Hashable)

_TICK = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)

_TITLE = 48
"""Characters of a check's name in the menu."""


class FilterMenu(QMenu):
    """Shows criteria and changes them; each choice is one click."""

    changed = Signal(object)
    """The Criteria the person wants now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._criteria = Criteria()
        self._levels = {level: self._check(severity_name(level).capitalize()) for level in reversed(Severity)}
        self.addSeparator()
        self._states = {state: self._check(state_name(state)) for state in State}
        self.addSeparator()
        self._sure = self._choices(self.tr("How sure"), self._sure_words(), self._choose_confidence)
        self._categories = self.addMenu(self.tr("Kind"))
        self._checks = self.addMenu(self.tr("Check"))
        self._orders = self._choices(self.tr("Order"), self._order_words(), self._choose_order)
        self.addSeparator()
        self._everything = self.addAction(self.tr("List everything"))
        self._everything.triggered.connect(lambda: self.changed.emit(self._criteria.everything))
        for action in (*self._levels.values(), *self._states.values()):
            action.triggered.connect(self._choose)

    def show_criteria(self, criteria: Criteria) -> None:
        self._criteria = criteria
        for level, action in self._levels.items():
            action.setChecked(level in criteria.severities)
        for state, action in self._states.items():
            action.setChecked(state in criteria.states)
        for step, action in self._sure.items():
            action.setChecked(step == criteria.least_confidence)
        self._orders[criteria.order].setChecked(True)
        self._everything.setEnabled(criteria.narrow)
        for menu, wanted in ((self._checks, criteria.checks), (self._categories, criteria.categories)):
            for action in menu.actions():
                action.setChecked(action.data() == wanted)

    def show_checks(self, checks: Mapping[str, str]) -> None:
        """The checks that have flagged something in this article, each with what it says."""
        titles = {check: _short(check_title(check) or message) for check, message in checks.items()}
        self._fill(self._checks, self.tr("All checks"), titles, self._choose_check)

    def show_categories(self, categories: Collection[str]) -> None:
        """The kinds of error that were found in this article."""
        titles = {category: category_name(category) for category in categories}
        self._fill(self._categories, self.tr("All kinds"), titles, self._choose_category)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A box that is ticked by key leaves the menu open for the next one."""
        action = self.activeAction()
        if event.key() in _TICK and action is not None and action in self._boxes:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action in self._boxes:
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    @property
    def _boxes(self) -> tuple[QAction, ...]:
        return (*self._levels.values(), *self._states.values())

    def _fill(
        self, menu: QMenu, everything: str, titles: Mapping[str, str], chosen: Callable[[], None]
    ) -> None:
        menu.clear()
        group = QActionGroup(menu)
        named = sorted(titles.items(), key=lambda pair: pair[1].casefold())
        for id, title in (("", everything), *named):
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(frozenset({id}) if id else None)
            action.triggered.connect(chosen)
            group.addAction(action)

    def _check(self, words: str) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        return action

    def _choices(
        self, title: str, words: Mapping[Key, str], chosen: Callable[[], None]
    ) -> dict[Key, QAction]:
        """A menu of which one is chosen at a time."""
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        made = {}
        for value, text in words.items():
            action = made[value] = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(chosen)
            group.addAction(action)
        return made

    def _sure_words(self) -> dict[float, str]:
        words = self.tr("At least {percent} %")
        return {
            step: words.format(percent=round(100 * step)) if step else self.tr("However sure")
            for step in _SURE
        }

    def _order_words(self) -> dict[Order, str]:
        return {Order.READING: self.tr("As one reads"), Order.GRAVEST: self.tr("Gravest first")}

    def _choose(self) -> None:
        self.changed.emit(
            replace(
                self._criteria,
                severities=frozenset(level for level, action in self._levels.items() if action.isChecked()),
                states=frozenset(state for state, action in self._states.items() if action.isChecked()),
            )
        )

    def _choose_confidence(self) -> None:
        self.changed.emit(replace(self._criteria, least_confidence=self.sender().data()))

    def _choose_order(self) -> None:
        self.changed.emit(replace(self._criteria, order=Order(self.sender().data())))

    def _choose_category(self) -> None:
        self.changed.emit(replace(self._criteria, categories=self.sender().data()))

    def _choose_check(self) -> None:
        self.changed.emit(replace(self._criteria, checks=self.sender().data()))


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + "…"
