"""The why panel: what it says, and what one can do there."""

import pytest
from PySide6.QtCore import Qt

from tests import builders
from transcheck.model import Location, Scope, Severity, Side, Span, State
from ui.fonts import Typography
from ui.views.issue_card import IssueCard
from ui.views.suggestion import SuggestionRow


@pytest.fixture
def panel(session, look, qtbot):
    made = IssueCard(session, look)
    qtbot.addWidget(made)
    made.resize(348, 360)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def offered(panel):
    return [button.words for button in panel._group.buttons()]


def said(label):
    """The words of a label, without the sign that says which way they run."""
    return label.text().lstrip("\u200e")


def choose(session, quote):
    mark = next(m for m in session.marks if m.issue.quote == quote)
    session.select_issue(mark.issue.id)
    return mark


def show(session, **more):
    """A session with one flag that has everything."""
    alignment = builders.pair(["وہ تلخ مزہ چکھائیں گے"], ["They will give a bitter taste today"])
    issue = builders.issue(
        alignment, 1, "bitter taste", message="Idiom carried over",
        **{"suggestions": ("one", "two", "three", "four"), "explanation": "English does not say so.",
           "evidence": [builders.place(alignment, 1, "تلخ مزہ")], **more},
    )  # fmt: skip
    session.show_report(builders.report(alignment, issue))
    session.select_issue(issue.id)
    return issue


def test_without_a_flag_it_says_how_to_choose_one(panel):
    assert panel._headline.text() == "No flag chosen"
    assert "F8" in panel._why.text()
    assert not panel.accept.isVisible()
    assert not panel.note.isVisible()


def test_an_article_without_flags_says_how_to_set_one(panel, session, engine):
    session.show_report(engine.report(builders.pair(["ایک"], ["Fine"])))
    assert panel._headline.text() == "No flags"
    assert "Ctrl+Shift+M" in panel._why.text()


def test_it_says_what_why_by_which_words_and_what_instead(panel, session):
    show(session)
    assert said(panel._headline) == "Idiom carried over"
    assert said(panel._why) == "English does not say so."
    assert panel._source_label.text() == "Source"
    assert panel._evidence.accessibleName() == "تلخ مزہ"
    assert offered(panel) == ["one", "two", "three"]
    assert panel.suggestion() == 0
    panel.grab()


def test_evidence_elsewhere_in_the_translation_is_named_so(panel, session):
    show(session, evidence=[Location(1, Side.TARGET, Span(0, 4))])
    assert panel._source_label.text() == "Elsewhere"
    assert panel._evidence.accessibleName() == "They"


def test_a_place_without_words_is_no_evidence_to_show(panel, session):
    show(session, evidence=[Location(1, Side.SOURCE, Span(3, 3))])
    assert not panel._evidence.isVisible()


def test_long_evidence_is_cut_to_three_lines(panel, session):
    alignment = builders.pair(["لفظ " * 200], ["Short"])
    issue = builders.issue(
        alignment, 1, "Short", evidence=[Location(1, Side.SOURCE, Span(0, 799))], category="accuracy/omission"
    )
    session.show_report(builders.report(alignment, issue))
    session.select_issue(issue.id)
    panel.grab()
    column = panel._evidence._column(panel._evidence.width())
    assert column.lines <= 3
    assert column.text.endswith("…")


def test_the_chosen_wording_is_the_one_accepted(panel, session, qtbot):
    show(session)
    qtbot.mouseClick(panel._group.button(1), Qt.MouseButton.LeftButton)
    assert panel.suggestion() == 1
    qtbot.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert session.alignment.passage(1).target == "They will give a two today"


def test_arrow_keys_choose_among_the_suggestions(panel, session, qtbot):
    show(session)
    qtbot.waitUntil(lambda: panel._group.button(1).y() > panel._group.button(0).y())
    panel._group.button(0).setFocus()
    qtbot.keyClick(panel._group.button(0), Qt.Key.Key_Down)
    assert panel.suggestion() == 1


def test_a_double_click_takes_a_suggestion(panel, session, qtbot):
    show(session)
    qtbot.mouseDClick(panel._group.button(2), Qt.MouseButton.LeftButton)
    assert "a three today" in session.alignment.passage(1).target


def test_a_flag_without_suggestions_is_accepted_as_an_error(panel, session, qtbot):
    mark = choose(session, "own end")
    assert offered(panel) == []
    assert not panel._try.isVisible()
    qtbot.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert session.mark(mark.issue.id).state is State.ACCEPTED
    session.select_issue(mark.issue.id)
    assert "by hand" in panel._why.text()


@pytest.mark.parametrize(
    ("number", "scope", "words"),
    [(0, Scope.HERE, "at this place"), (1, Scope.ARTICLE, "in this article"), (2, Scope.HOUSE, "this house")],
)
def test_a_flag_is_dismissed_as_far_as_one_says_and_taken_back(panel, session, qtbot, number, scope, words):
    mark = choose(session, "the the")
    panel.dismiss.menu().actions()[number].trigger()
    assert session.mark(mark.issue.id).decision.scope is scope
    session.select_issue(mark.issue.id)
    assert words in panel._why.text()
    assert not panel.accept.isVisible()
    qtbot.mouseClick(panel.reopen, Qt.MouseButton.LeftButton)
    assert session.mark(mark.issue.id).state is State.OPEN
    assert panel.accept.isVisible()


def test_an_accepted_flag_says_what_became_of_its_words(panel, session):
    mark = choose(session, "bitter taste")
    session.accept()
    session.select_issue(mark.issue.id)
    assert panel._why.text() == "Accepted: “bitter taste” became “hard time”."


def test_a_note_is_asked_for_and_shown(panel, session, qtbot):
    mark = choose(session, "the the")
    with qtbot.waitSignal(panel.noteWanted):
        qtbot.mouseClick(panel.note, Qt.MouseButton.LeftButton)
    session.annotate(mark.issue.id, "ask the desk")
    assert panel._note.text() == "Note: ask the desk"


def test_words_of_a_flag_are_never_taken_for_markup(panel, session):
    show(session, explanation="<img src=x> & <b>bold</b>")
    assert said(panel._why) == "<img src=x> & <b>bold</b>"
    assert panel._why.textFormat() is Qt.TextFormat.PlainText


def test_the_panel_follows_a_changed_flag(panel, session):
    mark = choose(session, "the the")
    session.regrade(mark.issue.id, "style/house", Severity.CRITICAL)
    assert panel.mark.issue.severity is Severity.CRITICAL


def test_another_font_is_taken_over(panel, session):
    show(session)
    panel.set_typography(Typography(nastaliq=False))
    assert panel._evidence._face.script.name == "Naskh"


def test_a_suggestion_stands_the_way_its_words_run(look, qtbot):
    from ui.fonts import CARD, face

    english = SuggestionRow("short", face(Typography(), "en", CARD), look, None)
    urdu = SuggestionRow("مختصر", face(Typography(nastaliq=False), "ur", CARD), look, None)
    for row in (english, urdu):
        qtbot.addWidget(row)
        row.resize(300, 40)
        row.setChecked(True)
    left, right = (row.grab().toImage() for row in (english, urdu))

    def circle(picture, x):
        return look.theme.accent.name() in {picture.pixelColor(px, 20).name() for px in range(x - 9, x + 9)}

    assert circle(left, 20)
    assert not circle(left, 280)
    assert circle(right, 280)


def test_a_long_suggestion_wraps(look, qtbot):
    from ui.fonts import CARD, face

    row = SuggestionRow("a long suggestion that goes on and on", face(Typography(), "en", CARD), look, None)
    qtbot.addWidget(row)
    assert row.heightForWidth(160) > row.heightForWidth(600)
    assert row.natural_size().height() == row.heightForWidth(600)
