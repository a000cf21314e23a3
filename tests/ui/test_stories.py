"""Whole stories, told by keyboard at the real window with the real engine; and every action of the menus."""

import zipfile

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from tests.ui.fakes import ARTICLE, FakeEngine
from transcheck.model import State
from transcheck.review import open_review
from ui import actions
from ui.session import Session
from ui.settings import Settings
from ui.theme import Look, Scheme
from ui.window import Window

SOURCE = (
    "پل کی تعمیر شروع",
    "کونسل کے سربراہ نے کہا کہ مخالفین کو منہ توڑ جواب دیا جائے گا۔ اس پر 28 کروڑ روپے لاگت آئے گی۔",
    "کمیشن نے پیر کو رپورٹ دی۔ کمیشن نے کہا کہ کام تسلی بخش ہے۔",
    "کمیشن کے رکن نے کہا کہ رپورٹ درست ہے۔",
)
TARGET = (
    "Work on the bridge begins",
    (
        "The head of the council said that the the opponents will be given a jaw-breaking reply. "
        "It will cost 82 crore rupees."
    ),
    "The commission gave its report on Monday. The commission said that that work is is good .",
    "A member of the panel said that the report is a a correct one.",
)


@pytest.fixture
def window(qtbot):
    """The real window on the real engine, ready for keys."""
    session = Session()
    look = Look(Scheme.LIGHT)
    look.still = True
    made = Window(session, Settings(), look)
    made.show()
    yield made
    session.close_article()
    made._leaving = True
    made.close()
    session.close()


def press(qtbot, window, id):
    action = window.actions_by_id[id]
    assert action.isEnabled(), f"{id} cannot be chosen now"
    qtbot.keySequence(window, QKeySequence(action.shortcuts()[0]))


def rest(qtbot, session):
    qtbot.waitUntil(
        lambda: (
            session.report is not None and not session.busy and not session.checking and not session.stale
        ),
        timeout=60_000,
    )


def chosen(session):
    return session.mark(session.selection.issue)


def walk_to(qtbot, window, words):
    """F8 until the flag on those words is chosen."""
    for _ in range(len(window.session.marks) + 1):
        press(qtbot, window, "next_issue")
        if chosen(window.session).issue.quote == words:
            return
    raise AssertionError(f"no flag on {words!r}: {[m.issue.quote for m in window.session.marks]}")


def test_a_morning_at_the_desk(window, qtbot, tmp_path, monkeypatch):
    """Open a pair, fix three flags, dismiss two, undo one, merge, choose a term, export, save, reopen."""
    session = window.session
    source, target = tmp_path / "bridge.source.txt", tmp_path / "bridge.translation.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    window.files.start([source, target])
    rest(qtbot, session)
    assert [p.target for p in session.alignment.passages] == list(TARGET)

    for words in ("the the", "is is", "a a"):
        walk_to(qtbot, window, words)
        press(qtbot, window, "accept")
        rest(qtbot, session)
    text = [p.target for p in session.alignment.passages]
    assert "that the opponents" in text[1]
    assert "work is good" in text[2]
    assert "is a correct one" in text[3]

    left = session.open_count()
    for _ in range(2):
        press(qtbot, window, "next_issue")
        press(qtbot, window, "dismiss")
    assert session.open_count() == left - 2
    press(qtbot, window, "undo")
    assert session.open_count() == left - 1

    session.select_passage(session.alignment.passages[2].id)
    press(qtbot, window, "merge")
    rest(qtbot, session)
    assert len(session.alignment.passages) == 3
    assert "good" in session.alignment.passages[2].target
    assert "correct one" in session.alignment.passages[2].target

    drifting = next((term for term in session.terms if len(term.renderings) > 1), None)
    assert drifting is not None, [t.source_forms for t in session.terms]
    other = next(r for r in drifting.renderings if r.text != drifting.preferred)
    session.replace_rendering(drifting.id, other.occurrences, drifting.preferred)
    rest(qtbot, session)
    assert other.text not in session.alignment.passages[2].target

    report = tmp_path / "bridge.docx"
    session.export(report)
    qtbot.waitUntil(lambda: report.exists() and not session.busy, timeout=60_000)
    words = zipfile.ZipFile(report).read("word/document.xml").decode("utf-8")
    assert "correct one" in words

    saved = tmp_path / "bridge.tcreview"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(qtbot, window, "save")
    qtbot.waitUntil(lambda: session.path == saved and not session.modified, timeout=30_000)
    before = [(m.issue.quote, m.state) for m in session.marks]
    reads = [p.target for p in session.alignment.passages]

    press(qtbot, window, "close_article")
    assert window.welcome.isVisible()
    window.files.take([saved])
    rest(qtbot, session)
    assert [p.target for p in session.alignment.passages] == reads
    assert [(m.issue.quote, m.state) for m in session.marks] == before
    assert sum(m.state is State.ACCEPTED for m in session.marks) == 3
    assert open_review(saved).review == session.review


def test_a_check_is_cleared_from_the_keyboard_in_one_stroke(window, qtbot, tmp_path):
    """Group by check, take the whole group of doubled words, and undo it in one step."""
    session = window.session
    source, target = tmp_path / "s.txt", tmp_path / "t.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    window.files.start([source, target])
    rest(qtbot, session)
    press(qtbot, window, "by_check")
    walk_to(qtbot, window, "the the")
    same = [m for m in session.open_marks() if m.issue.check == chosen(session).issue.check]
    assert len(same) >= 3
    before = session.open_count()
    press(qtbot, window, "accept_group")
    assert session.open_count() == before - len(same)
    assert not any("is is" in p.target for p in session.alignment.passages)
    press(qtbot, window, "undo")
    assert session.open_count() == before


# ── every action ──────────────────────────────────────────────────────────────────────


@pytest.fixture
def agreeable(monkeypatch, tmp_path):
    """Every dialog is agreed to as it stands; every file is one of this test."""
    text = tmp_path / "text.txt"
    text.write_text("One paragraph\n\nAnother", encoding="utf-8")
    monkeypatch.setattr(QDialog, "exec", lambda self: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(QMessageBox, "exec", lambda self: QMessageBox.StandardButton.Ok)
    for name in ("information", "warning", "question", "about"):
        monkeypatch.setattr(QMessageBox, name, lambda *_, **__: QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.txt"), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("", False))


def test_every_action_can_be_triggered(qtbot, agreeable, monkeypatch, settled):
    session = Session(engine=FakeEngine())
    window = Window(session, Settings(), Look(Scheme.LIGHT))
    failed = []
    monkeypatch.setattr(window, "fail", failed.append)
    window.show()
    for row in sorted(actions.ROWS, key=lambda row: row.id == "close"):
        _stand_ready(session, row)
        action = window.actions_by_id[row.id]
        action.setEnabled(action.isEnabled() or row.when is actions.When.BUSY)
        assert action.isEnabled(), row.id
        for _ in range(2 if row.checkable else 1):
            action.trigger()
            qtbot.wait(1)
        for menu in window.findChildren(QMenu):
            menu.close()
        settled(session)
        assert failed == [], row.id
        window._leaving = True
    window.close()
    session.close()


def _stand_ready(session, row):
    """An article with a flag chosen, and whatever else the action needs."""
    session.show_report(session.engine.report(ARTICLE))
    session.select_issue(session.marks[1].issue.id)
    if row.when is actions.When.DECIDED_FLAG:
        session.dismiss(session.marks[1].issue.id)
        session.select_issue(session.marks[1].issue.id)
    if row.id in ("undo", "redo"):
        session.dismiss(session.marks[0].issue.id)
    if row.id == "redo":
        session.undo()
