"""The trend in the window: the table, what may be written in it, and who keeps and deletes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests import builders
from transcheck.model import Review, Severity
from transcheck.review import Saved, save
from transcheck.trend import By, Result, keep, kept
from ui.dialogs.trend import Trend
from ui.models.trend import SORT, TrendTable
from ui.settings import Settings
from ui.trends import Trends

STRICT = QAbstractItemModelTester.FailureReportingMode.Warning


def result(number, **changed):
    made = Result(
        key=f"k{number}", article=f"Story {number}", day="2026-05-12", translator="Amna", desk="World",
        source_language="ur", target_language="en", words=500, penalty=10.0 * number, score=90.0,
        passed=True, costs=(("style/awkward", 10.0 * number),), estimate=61.0,
    )  # fmt: skip
    return replace(made, **changed)


def cells(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def table(qapp):
    model = TrendTable()
    model.tester = QAbstractItemModelTester(model, STRICT)
    return model


def test_groups_say_their_rate_their_range_and_what_costs_most(table):
    table.show([result(n) for n in (1, 2, 3)], By.TRANSLATOR)
    [row] = cells(table)
    assert row[:4] == ["Amna", "3", "1,500", "40.0"]
    assert " – " in row[4]
    assert row[5:] == ["3", "61.0", "Awkward, literal 40.0"]
    assert table.index(0, 3).data(SORT) == pytest.approx(40)


def test_languages_are_named_and_what_has_no_name_says_so(table):
    table.show([result(1)], By.LANGUAGES)
    assert cells(table)[0][0] == "Urdu → English"
    table.show([result(1, desk="")], By.DESK)
    assert cells(table)[0][0] == "not named"


def test_translator_and_desk_of_an_article_can_be_written_in(table, qtbot):
    table.show([result(1)], None)
    assert cells(table)[0][:4] == ["Story 1", "2026-05-12", "Amna", "World"]
    assert table.flags(table.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(table.credited) as said:
        table.setData(table.index(0, 3), " City ")
    assert said.args == ["k1", "Amna", "City"]


def test_sums_cannot_be_written_in(table):
    table.show([result(1)], By.DESK)
    assert not table.flags(table.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not table.setData(table.index(0, 0), "x")


def test_the_window_says_that_nothing_is_kept_unless_one_adds_it(qtbot):
    dialog = Trend()
    qtbot.addWidget(dialog)
    assert "Nothing is kept yet" in dialog._said.text()
    assert not dialog.sheet.isEnabled()
    dialog.show_results([result(1), result(2, translator="Bilal")])
    assert dialog.table.model().rowCount() == 2
    assert "2 article" in dialog._said.text()
    dialog.by.setCurrentIndex(4)
    assert dialog.model.columnCount() == 9


# ── the verbs ─────────────────────────────────────────────────────────────────────────


@pytest.fixture
def trends(session, qtbot):
    window = Trend()
    qtbot.addWidget(window)
    made = Trends(session, Settings(), window)
    made._dialog = window
    made._wire(window)
    return made


@pytest.fixture
def folder(tmp_path):
    article = builders.pair(["نو افراد زخمی ہوئے۔"], ["Nine people were hurt."])
    flag = builders.issue(article, 1, "Nine", category="accuracy/number", severity=Severity.MAJOR)
    save(Saved(article, builders.report(article, flag), Review()), tmp_path / "a.tcreview")
    return tmp_path


def test_a_folder_is_read_and_its_figures_are_kept(trends, folder, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    trends._dialog.add.click()
    qtbot.waitUntil(lambda: trends._dialog.table.model().rowCount() == 1)
    assert [one.words for one in kept()] == [4]


def test_a_folder_without_reviews_says_so(trends, tmp_path, qtbot):
    trends.read(tmp_path)
    qtbot.waitUntil(lambda: "no saved reviews" in trends._dialog._said.text())
    assert kept() == ()


def test_what_is_written_in_is_kept(trends, qtbot):
    trends._dialog.show_results(keep([result(1)]))
    trends._dialog.by.setCurrentIndex(4)
    trends._dialog.model.setData(trends._dialog.model.index(0, 2), "Sana")
    qtbot.waitUntil(lambda: kept()[0].translator == "Sana")


def test_everything_is_deleted_only_after_a_yes(trends, monkeypatch):
    trends._dialog.show_results(keep([result(1)]))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    trends._dialog.forget.click()
    assert kept()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    trends._dialog.forget.click()
    assert kept() == ()
    assert trends._dialog.table.model().rowCount() == 0


def test_the_workbook_is_written_where_one_says(trends, tmp_path, qtbot, monkeypatch):
    keep([result(1)])
    trends._dialog.show_results(kept())
    path = tmp_path / "t"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    trends._dialog.sheet.click()
    qtbot.waitUntil(Path(f"{path}.xlsx").is_file)
    qtbot.waitUntil(lambda: "Exported t.xlsx" in trends._dialog._said.text())


def test_the_menu_opens_it_without_an_article(window, monkeypatch):
    shown = []
    monkeypatch.setattr(Trend, "exec", lambda dialog: shown.append(dialog.windowTitle()))
    keep([result(1)])
    assert window.actions_by_id["show_trend"].isEnabled()
    window.trends.show_trend()
    assert shown == ["Trend"]
