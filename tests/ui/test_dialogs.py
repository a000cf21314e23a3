"""The dialogs, filled in as a person would."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QTextBrowser

from tests.ui.fakes import SOURCE, TARGET
from transcheck.check import catalogue
from transcheck.errors import LoadError
from transcheck.model import Review, Severity
from transcheck.profile import default_profile
from transcheck.report.contents import Contents
from transcheck.report.docx.back import Back, Change, Did
from transcheck.report.options import Changes, Dismissed, ReportOptions
from ui.dialogs.about import About, Keys
from ui.dialogs.edit_issue import NoteDialog, OwnFlag, Regrading
from ui.dialogs.export import Export, Kind
from ui.dialogs.failure import Failure
from ui.dialogs.open_pair import OpenPair
from ui.dialogs.preferences import Preferences
from ui.dialogs.returned import Returned
from ui.settings import Settings
from ui.theme import Scheme


@pytest.fixture
def texts(tmp_path):
    source, target = tmp_path / "source.txt", tmp_path / "translation.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    return source, target


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def read(qtbot, dialog):
    qtbot.waitUntil(lambda: not any(pane.waiting for pane in dialog.panes))


# ── a pair ────────────────────────────────────────────────────────────────────────────


def test_what_was_found_is_shown_before_the_work_starts(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty, source=texts[0], target=texts[1]))
    assert not dialog.start.isEnabled()
    read(qtbot, dialog)
    assert [pane.languages.currentData() for pane in dialog.panes] == ["ur", "en"]
    assert dialog.target.title == TARGET[0]
    assert dialog.start.isEnabled()


def test_sides_can_be_swapped(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty, source=texts[1], target=texts[0]))
    read(qtbot, dialog)
    dialog.swap()
    assert (dialog.source.language, dialog.target.language) == ("ur", "en")


def test_a_language_can_be_corrected(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty, target=texts[1]))
    read(qtbot, dialog)
    box = dialog.panes[1].languages
    box.setCurrentIndex(box.findData("fr"))
    assert dialog.target.language == "fr"


def test_a_paragraph_that_was_cut_can_be_brought_back(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty, target=texts[1]))
    read(qtbot, dialog)
    dialog.panes[1].cut.item(0).setCheckState(Qt.CheckState.Checked)
    assert [block.text for block in dialog.target.blocks][1] == "Read more"
    assert dialog.target.cut == ()


def test_a_file_that_cannot_be_read_is_named_and_the_dialog_goes_on(qtbot, empty, tmp_path, texts):
    dialog = shown(qtbot, OpenPair(empty, source=tmp_path / "gone.txt", target=texts[1]))
    read(qtbot, dialog)
    assert "gone.txt" in dialog.panes[0].about.text()
    assert dialog.source is None
    assert dialog.start.isEnabled()


def test_a_text_can_be_pasted(qtbot, empty):
    dialog = shown(qtbot, OpenPair(empty))
    mime = QMimeData()
    mime.setText("\n\n".join(SOURCE))
    dialog.panes[0].take(mime)
    read(qtbot, dialog)
    assert dialog.source.language == "ur"


def test_two_files_dropped_on_one_side_fill_both(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty))
    dialog.panes[1].dropped.emit(texts)
    read(qtbot, dialog)
    assert (dialog.source.language, dialog.target.language) == ("ur", "en")


def test_a_dropped_file_is_read(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(texts[1]))])
    dialog.panes[1].take(mime)
    read(qtbot, dialog)
    assert dialog.target.title == TARGET[0]


def test_two_sides_of_one_language_are_remarked_on(qtbot, empty, texts):
    dialog = shown(qtbot, OpenPair(empty, source=texts[1], target=texts[1]))
    read(qtbot, dialog)
    assert "same language" in dialog.hint.text()


def test_a_reference_can_be_named_and_given_up(qtbot, empty, texts, monkeypatch):
    dialog = shown(qtbot, OpenPair(empty, target=texts[1]))
    assert dialog.reference is None
    for chosen, reference in ((str(texts[1]), texts[1]), ("", None)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, chosen=chosen: (chosen, ""))
        dialog._reference.click()
        assert dialog.reference == reference
    read(qtbot, dialog)


# ── export ────────────────────────────────────────────────────────────────────────────


def test_the_parts_of_a_report_are_what_was_ticked(qtbot, tmp_path):
    dialog = shown(qtbot, Export(tmp_path / "review.tcreview"))
    assert dialog.path == tmp_path / "review.docx"
    assert dialog.options == ReportOptions()
    dialog.parts["comments"].setChecked(False)
    dialog.parts["dismissed"].setChecked(True)
    dialog.changes.setCurrentIndex(dialog.changes.findData(Changes.SUGGESTED))
    assert not dialog.options.comments
    assert dialog.options.dismissed is Dismissed.RESOLVED
    assert dialog.options.changes is Changes.SUGGESTED


def test_another_kind_changes_the_ending(qtbot, tmp_path):
    dialog = shown(qtbot, Export(tmp_path / "review.tcreview"))
    dialog.choose_kind(Kind.HTML)
    assert dialog.path == tmp_path / "review.html"
    assert not dialog.changes.isEnabled()


def test_what_the_house_has_set_cannot_be_chosen(qtbot, tmp_path):
    dialog = shown(qtbot, Export(tmp_path / "a.docx", fixed=["comments", "changes", "author"]))
    assert not dialog.parts["comments"].isEnabled()
    assert not dialog.changes.isEnabled()
    assert dialog.parts["charts"].isEnabled()
    assert dialog.parts["comments"].toolTip() == "Set by the house style"


def test_the_word_file_it_came_from_is_offered_and_not_overwritten(qtbot, tmp_path):
    original = tmp_path / "copy.docx"
    dialog = shown(qtbot, Export(original, original=original))
    dialog.choose_kind(Kind.ONTO)
    assert dialog.options.onto == original
    assert dialog.path == tmp_path / "copy reviewed.docx"
    assert not dialog.parts["source_column"].isEnabled()
    dialog.choose_kind(Kind.WORD)
    assert dialog.options.onto is None
    without = shown(qtbot, Export(tmp_path / "copy.txt"))
    assert without._kinds.findData(Kind.ONTO.value) == -1


def test_what_the_file_will_hold_is_told_as_it_is_chosen(qtbot, tmp_path):
    def count(options):
        suggested = 3 if options.changes is Changes.SUGGESTED else 0
        return Contents(9, 4, 4, 1, suggested, 0, 2, with_source=True, passed=False)

    dialog = shown(qtbot, Export(tmp_path / "a.docx", count=count))
    assert "4 flag(s)" in dialog.preview.text()
    assert "0 suggestion(s) to accept" in dialog.preview.text()
    dialog.changes.setCurrentIndex(dialog.changes.findData(Changes.SUGGESTED))
    assert "3 suggestion(s) to accept" in dialog.preview.text()
    dialog.choose_kind(Kind.MEMORY)
    assert "suggestion" not in dialog.preview.text()


# ── back from Word ────────────────────────────────────────────────────────────────────


def test_answers_from_word_are_listed_and_walked_through(qtbot):
    seen = []
    changes = (Change(Did.ACCEPTED, 2, "“a” → “b”", "x"), Change(Did.REPLIED, 5, "Editor: why?"))
    dialog = shown(qtbot, Returned(Back(Review(), changes, missing=(7,)), go_to=seen.append))
    rows = [dialog.list.topLevelItem(n) for n in range(2)]
    assert [row.text(1) for row in rows] == ["Suggestion accepted", "Reply"]
    dialog.list.setCurrentItem(rows[1])
    assert seen[-1] == 5
    assert dialog.take.isEnabled()


def test_a_file_without_answers_cannot_be_taken(qtbot):
    dialog = shown(qtbot, Returned(Back(Review(), ()), go_to=lambda _: None))
    assert not dialog.take.isEnabled()


# ── flags ─────────────────────────────────────────────────────────────────────────────


def test_a_note_is_kept_without_the_space_around_it(qtbot):
    dialog = shown(qtbot, NoteDialog("words", " Ask the author\n"))
    assert dialog.text == "Ask the author"


def test_a_flag_is_offered_its_own_category_and_severity(qtbot):
    dialog = shown(qtbot, Regrading("words", "accuracy/number", Severity.MAJOR))
    assert (dialog.category, dialog.severity) == ("accuracy/number", Severity.MAJOR)


def test_a_flag_without_a_message_says_its_category(qtbot):
    assert shown(qtbot, OwnFlag("words")).message == "Awkward, literal"


# ── failures ──────────────────────────────────────────────────────────────────────────


def test_an_error_a_person_can_mend_is_its_sentence_and_nothing_else(qtbot):
    error = LoadError("a.docx", "is no Word file", "open it in a word processor and save it again")
    dialog = shown(qtbot, Failure(error))
    assert dialog.sentence == str(error)
    assert dialog.details is None


def test_a_mistake_of_ours_brings_its_details(qtbot):
    try:
        raise ZeroDivisionError("oh")
    except ZeroDivisionError as error:
        dialog = shown(qtbot, Failure(error))
    assert "ZeroDivisionError: oh" in dialog.sentence
    assert "test_dialogs" in dialog.details


# ── preferences ───────────────────────────────────────────────────────────────────────


def test_untouched_preferences_change_nothing(qtbot):
    settings, profile = Settings(), default_profile()
    dialog = shown(qtbot, Preferences(settings, profile))
    dialog.accept()
    assert dialog.profile is profile
    assert settings.reading_size == Settings.reading_size.default
    assert settings.scheme is Scheme.SYSTEM


def test_taste_is_kept_in_the_settings(qtbot):
    settings = Settings()
    dialog = shown(qtbot, Preferences(settings, default_profile()))
    dialog.reading.size.setValue(20)
    dialog.reading.scheme.setCurrentIndex(dialog.reading.scheme.findData("dark"))
    dialog.accept()
    assert (settings.reading_size, settings.scheme) == (20.0, Scheme.DARK)


def test_a_check_that_is_switched_off_makes_a_house_style_of_ones_own(qtbot, home):
    dialog = shown(qtbot, Preferences(Settings(), default_profile()))
    family = dialog.checks.tree.topLevelItem(0)
    family.child(0).setCheckState(0, Qt.CheckState.Unchecked)
    (off,) = dialog.profile.disabled
    assert off in {check.id for check in catalogue()}
    assert str(home) in dialog.profile.path
    assert default_profile().disabled == frozenset()


def test_a_family_is_switched_off_by_its_name(qtbot):
    dialog = shown(qtbot, Preferences(Settings(), default_profile()))
    family = dialog.checks.tree.topLevelItem(0)
    family.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.profile.disabled == {family.data(0, Qt.ItemDataRole.UserRole)}


def test_the_chosen_check_explains_itself(qtbot):
    dialog = shown(qtbot, Preferences(Settings(), default_profile()))
    dialog.pages.setCurrentWidget(dialog.checks)
    item = dialog.checks.tree.topLevelItem(0).child(0)
    dialog.checks.tree.setCurrentItem(item)
    assert item.text(0) in dialog.checks.findChild(QTextBrowser).toPlainText()


# ── help ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("dialog", [About, Keys])
def test_help_opens_and_closes(qtbot, dialog):
    made = shown(qtbot, dialog())
    made.reject()
    assert not made.isVisible()
