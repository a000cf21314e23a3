"""Comparing with other versions: what is asked, and what is said of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from transcheck.model import Score
from transcheck.score import Comparison
from transcheck.versions import Versions
from ui.comparing import Comparing
from ui.dialogs.compare import Compare
from ui.settings import Settings


def comparison(metric, ours, theirs, p):
    return Comparison(metric, ours, theirs, (0, 1), (0, 1), p, "bs:1000|seed:12345", metric != "ter")


@pytest.fixture
def dialog(qtbot):
    made = Compare()
    qtbot.addWidget(made)
    return made


def test_a_second_translation_needs_a_reference(dialog, monkeypatch, tmp_path):
    assert not dialog.choices[1].isEnabled()
    assert not dialog.start.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "ref.txt"), ""))
    dialog.choices[0].click()
    assert dialog.choices[0].text() == "ref.txt"
    assert dialog.choices[1].isEnabled()
    assert dialog.start.isEnabled()


def test_the_chosen_files_are_asked_for(dialog, qtbot):
    dialog.paths[:] = [Path("r"), None, Path("b")]
    dialog.start.setEnabled(True)
    with qtbot.waitSignal(dialog.wanted) as said:
        dialog.start.click()
    assert said.args == [Path("r"), None, Path("b")]
    assert not dialog.start.isEnabled()


def test_figures_are_shown_with_their_signatures_and_how_sure_they_are(dialog):
    dialog.show_versions(
        Versions(
            reference=(Score("chrf++", 61.26, "nw:2"), Score("chrf++", 1.0, "nw:2", passage=1)),
            compared=(
                comparison("bleu", 31.0, 25.0, 0.004),
                comparison("chrf", 50.0, 51.0, 0.4),
                comparison("ter", 60.0, 40.0, 0.001),
            ),
            back=(Score("back/chrf", 72.0, "nw:0"),),
        )
    )
    said = " ".join(dialog._figures.toPlainText().split())
    assert "chrF++ 61.3 nw:2" in said
    assert "BLEU this 31.0, the other 25.0 this is better (p = 0.004)" in said
    assert "may be chance (p = 0.400)" in said
    assert "the other is better (p = 0.001)" in said
    assert "Translated back, against the source chrF 72.0" in said


def test_files_are_held_against_the_text_as_it_now_reads(session, dialog, qtbot, tmp_path):
    verbs = Comparing(session, Settings(), dialog)
    verbs._dialog = dialog
    path = tmp_path / "ref.txt"
    texts = [p.target for p in session.alignment.passages]
    path.write_text("\n\n".join(texts), encoding="utf-8")
    verbs.work_out(path, None, None)
    qtbot.waitUntil(lambda: "Against the reference" in dialog._figures.toPlainText(), timeout=20000)
    assert "100.0" in dialog._figures.toPlainText()


def test_a_file_that_cannot_be_read_is_told_of(session, dialog, qtbot, tmp_path):
    verbs = Comparing(session, Settings(), dialog)
    verbs._dialog = dialog
    dialog.paths[0] = tmp_path / "gone.txt"
    with qtbot.waitSignal(session.failed, timeout=20000):
        verbs.work_out(tmp_path / "gone.txt", None, None)
    assert dialog.start.isEnabled()


def test_the_menu_opens_it_with_an_article(open_window, monkeypatch):
    shown = []
    monkeypatch.setattr(Compare, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    open_window.comparing.compare()
    assert shown == ["Compare with other versions"]
