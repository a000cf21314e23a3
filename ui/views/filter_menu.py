"""The menu that says which flags to list: how bad, in what state, how sure, of which check."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from transcheck.model import Severity, State

from ..models.issue_filter import Criteria, Order
from ..names import severity_name, state_name

_SURE = 0.8
"""A flag of at least this confidence is one that is hardly ever wrong."""


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
        self._sure = self._check(self.tr("Only sure ones"))
        self._checks = self.addMenu(self.tr("Check"))
        self._order_menu = self.addMenu(self.tr("Order"))
        self._orders = self._build_orders()
        self.addSeparator()
        self._everything = self.addAction(self.tr("List everything"))
        self._everything.triggered.connect(lambda: self.changed.emit(Criteria(order=self._criteria.order)))
        for action in (*self._levels.values(), *self._states.values(), self._sure):
            action.triggered.connect(self._choose)

    def show_criteria(self, criteria: Criteria) -> None:
        self._criteria = criteria
        for level, action in self._levels.items():
            action.setChecked(level in criteria.severities)
        for state, action in self._states.items():
            action.setChecked(state in criteria.states)
        self._sure.setChecked(criteria.least_confidence > 0)
        self._orders[criteria.order].setChecked(True)
        self._everything.setEnabled(criteria.narrow)
        for action in self._checks.actions():
            action.setChecked(action.data() == criteria.checks)

    def show_checks(self, checks: Sequence[str]) -> None:
        """The checks that have flagged something in this article."""
        self._checks.clear()
        group = QActionGroup(self._checks)
        for check in ("", *checks):
            action = self._checks.addAction(check or self.tr("All checks"))
            action.setCheckable(True)
            action.setData(frozenset({check}) if check else None)
            action.triggered.connect(self._choose_check)
            group.addAction(action)

    def _check(self, words: str) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        return action

    def _build_orders(self) -> dict[Order, QAction]:
        words = {
            Order.READING: self.tr("As one reads"),
            Order.GRAVEST: self.tr("Gravest first"),
            Order.CHECK: self.tr("By check"),
        }
        group = QActionGroup(self)
        made = {}
        for order, text in words.items():
            action = made[order] = self._order_menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked=False, order=order: self.changed.emit(replace(self._criteria, order=order))
            )
        return made

    def _choose(self) -> None:
        self.changed.emit(
            replace(
                self._criteria,
                severities=frozenset(level for level, action in self._levels.items() if action.isChecked()),
                states=frozenset(state for state, action in self._states.items() if action.isChecked()),
                least_confidence=_SURE if self._sure.isChecked() else 0.0,
            )
        )

    def _choose_check(self) -> None:
        self.changed.emit(replace(self._criteria, checks=self.sender().data()))
