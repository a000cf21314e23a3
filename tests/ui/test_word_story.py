"""A review goes out as a Word file and comes back with an editor's answers, in the real window."""

import pytest

from tests.report.editor import Editor
from tests.ui.fakes import TARGET
from transcheck.model import State
from transcheck.report import Changes, ReportOptions
from ui import files as files_module
from ui.dialogs import returned as returned_module


@pytest.fixture
def story(qtbot, open_window, tmp_path, monkeypatch):
    """Export through the dialog, let an editor work on the file, and take it back."""
    window, out = open_window, tmp_path / "out.docx"

    class Chosen:
        DialogCode = files_module.Export.DialogCode
        path = out
        options = ReportOptions(changes=Changes.SUGGESTED)

        def __init__(self, *_args, **_kept):
            pass

        def exec(self):
            return files_module.QDialog.DialogCode.Accepted

    monkeypatch.setattr(files_module, "Export", Chosen)
    monkeypatch.setattr(files_module.QFileDialog, "getOpenFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(returned_module.Returned, "exec", lambda _: files_module.QDialog.DialogCode.Accepted)

    def taken(work) -> None:
        with qtbot.waitSignal(window.session.said):
            window.actions_by_id["export"].trigger()
        editor = Editor(out)
        work(editor)
        editor.save()
        with qtbot.waitSignal(window.session.reviewChanged):
            window.actions_by_id["take_back"].trigger()

    return taken


def test_accepted_suggestions_are_taken_and_undone_in_one_step(open_window, story):
    session = open_window.session
    story(lambda editor: editor.settle_all(accept=True))
    assert "hard time" in session.alignment.passage(2).target
    taken = {mark.issue.quote for mark in session.marks if mark.state is State.ACCEPTED}
    assert {"hard time", "fitting"} <= taken
    session.undo()
    assert session.alignment.passage(2).target == TARGET[1]
    assert all(mark.state is State.OPEN for mark in session.marks)


def test_rejected_suggestions_are_remembered(open_window, story):
    story(lambda editor: editor.settle_all(accept=False))
    session = open_window.session
    dismissed = {mark.issue.quote for mark in session.marks if mark.state is State.DISMISSED}
    assert {"bitter taste", "teeth breaking"} <= dismissed
    assert session.alignment.passage(2).target == TARGET[1]
    assert open_window.settings.report.changes is Changes.SUGGESTED
