"""What was not saved survives a crash."""

import pytest

from ui import autosave
from ui.autosave import Autosave, leftovers
from ui.session import Session


@pytest.fixture
def saver(session, monkeypatch):
    monkeypatch.setattr(autosave, "EVERY", 0)
    made = Autosave(session)
    yield made
    made.end()


def crash(saver):
    """The program is gone, its lock with it; its file is still there."""
    saver._lock.unlock()


def test_a_change_is_written_aside(session, saver, qtbot):
    session.rewrite(1, "New words")
    qtbot.waitUntil(saver.file.exists, timeout=5000)


def test_nothing_is_written_while_nothing_is_unsaved(session, saver, qtbot):
    session.next_issue()
    saver.write()
    assert not saver.file.exists()
    assert not session.busy


def test_a_running_program_is_no_crash(session, saver, qtbot):
    session.rewrite(1, "New words")
    qtbot.waitUntil(saver.file.exists, timeout=5000)
    assert leftovers() == ()


def test_what_a_crash_left_behind_is_found_and_opened(session, engine, saver, qtbot):
    session.rewrite(1, "New words")
    qtbot.waitUntil(lambda: saver.file.exists() and not session.busy, timeout=5000)
    crash(saver)
    (left,) = leftovers()
    assert (left.title, left.saved_as) == ("A heading stands here", None)
    other = Session(engine=engine)
    with qtbot.waitSignal(other.reportChanged):
        other.open_review(left.file, saved_as=left.saved_as, rescued=True)
    assert other.alignment.passage(1).target == "New words"
    assert other.modified
    assert other.path is None
    other.close()


def test_a_rescued_review_is_let_go_of_once_it_is_written_anew(session, engine, saver, qtbot):
    session.rewrite(1, "New words")
    qtbot.waitUntil(lambda: saver.file.exists() and not session.busy, timeout=5000)
    crash(saver)
    (left,) = leftovers()
    other = Session(engine=engine)
    heir = Autosave(other)
    heir.inherit(left)
    other.open_review(left.file, rescued=True)
    qtbot.waitUntil(lambda: heir.file.exists() and not left.file.exists(), timeout=5000)
    other.close()
    heir.end()


def test_saving_takes_the_copy_away(session, saver, qtbot, tmp_path):
    session.rewrite(1, "New words")
    qtbot.waitUntil(lambda: saver.file.exists() and not session.busy, timeout=5000)
    with qtbot.waitSignal(session.filed):
        session.save(tmp_path / "a.tcreview")
    assert not saver.file.exists()


def test_a_good_end_leaves_nothing_behind(session, saver, qtbot):
    session.rewrite(1, "New words")
    qtbot.waitUntil(lambda: saver.file.exists() and not session.busy, timeout=5000)
    session.close()
    saver.end()
    assert list(autosave.folder().glob("*.tcreview")) == []


def test_a_failing_disk_disturbs_nobody(session, saver, engine, qtbot, monkeypatch, caplog):
    def refuse(*_):
        raise OSError("full")

    monkeypatch.setattr(engine, "save", refuse)
    session.failed.connect(pytest.fail)
    session.rewrite(1, "New words")
    qtbot.waitUntil(lambda: "full" in caplog.text)
    assert session.alignment.passage(1).target == "New words"
