"""A verdict of one's own: the question, the step, and what the drawer says of it."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from transcheck.model import Override, Verdict
from ui.dialogs.overrule import Overrule

SAID = Override(Verdict.PASS, "Checked with the agency")


def test_without_a_reason_there_is_no_overruling(qtbot):
    dialog = Overrule(Verdict.FAIL, None)
    qtbot.addWidget(dialog)
    assert not dialog._keep.isEnabled()
    dialog._reason.setPlainText("Checked with the agency ")
    assert dialog._keep.isEnabled()
    assert dialog.override == SAID
    assert dialog.override.verdict is Verdict.PASS


def test_the_numbers_may_be_let_decide_again(qtbot):
    dialog = Overrule(Verdict.PASS, SAID)
    qtbot.addWidget(dialog)
    assert dialog.override == SAID
    next(b for b in dialog.findChildren(QPushButton) if "numbers" in b.text()).click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.override is None


def test_overruling_is_one_step_that_can_be_undone(session, settled):
    assert session.scorecard.verdict is Verdict.FAIL
    session.overrule(SAID)
    settled(session)
    assert session.scorecard.verdict is Verdict.PASS
    assert session.modified
    session.undo()
    settled(session)
    assert session.scorecard.verdict is Verdict.FAIL


@pytest.fixture
def answered(monkeypatch):
    monkeypatch.setattr(Overrule, "exec", lambda _: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(Overrule, "override", property(lambda _: SAID))


def test_the_button_asks_and_the_verdict_says_whose_it_is(open_window, settled, answered):
    dock = open_window.desk.scores
    dock.overrule.click()
    settled(open_window.session)
    assert dock._verdict.text() == ("Ready to run, by a person’s decision: Checked with the agency (MQM 0.0)")
