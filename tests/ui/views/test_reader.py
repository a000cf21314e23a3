"""The reader driven as a person drives it: looking, walking, pointing, editing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests import builders
from transcheck.model import BlockKind, Location, Severity, Side, Span, State
from ui.fonts import Typography
from ui.views.editor import moved
from ui.views.margin import WhyScore
from ui.views.marks import Ink, Wash
from ui.views.reader import Reader


@pytest.fixture
def reader(session, look, qtbot):
    made = Reader(session, look)
    qtbot.addWidget(made)
    made.resize(1080, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def spot(reader, passage, words, side=Side.TARGET):
    """The middle of some words, in the coordinates of the viewport."""
    number = reader.page.number(passage)
    column = reader.page.row(number).column(side)
    start = column.text.index(words)
    (stretch, *_) = column.stretches(Span(start, start + len(words)))
    box = reader.page.box(number, side).translated(0, -reader.top)
    return QPointF(
        box.left() + (stretch.left + stretch.right) / 2, box.top() + stretch.baseline - 4
    ).toPoint()


def flag(session, words):
    return next(mark for mark in session.marks if mark.issue.quote == words)


# ---- looking ----


def test_marks_scores_and_evidence_are_painted(reader, session, look):
    session.select_issue(flag(session, "bitter taste").issue.id)
    picture = reader.viewport().grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1080, 2) for y in range(picture.height())}
    theme = look.theme
    assert {theme.paper.name(), theme.row.name(), theme.accent.name(), theme.sel.name()} <= colours
    assert theme.mark(flag(session, "bitter taste").issue.kind.family).mark.name() in colours
    assert theme.weak.tint.name() in colours


def test_an_empty_desk_is_paper(empty, look, qtbot):
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(600, 300)
    picture = reader.grab().toImage()
    assert picture.pixelColor(300, 200) == look.theme.paper
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    assert reader.hit(QPointF(100, 100)) is None


def test_a_translation_without_source_has_one_column(empty, engine, look, qtbot):
    empty.show_report(engine.report(builders.pair(None, ["One bitter taste", "Two"])))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(900, 300)
    reader.grab()
    assert not reader.page.frame.source_shown


def test_a_passage_that_was_left_out_says_so(empty, look, qtbot):
    empty.show_report(builders.report(builders.pair(["ایک", ""], ["", "Two"])))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(900, 300)
    picture = reader.viewport().grab().toImage()
    box = reader.page.box(0, Side.TARGET).toRect()
    written = {picture.pixelColor(x, y).name() for x in range(box.left(), box.left() + 90)
               for y in range(box.top(), box.bottom())}  # fmt: skip
    assert len(written) > 3


def test_the_columns_change_sides_and_the_source_can_be_hidden(reader):
    before = reader.page.frame
    reader.set_source_first(True)
    assert reader.page.frame.source == before.target
    reader.set_source_first(False)
    reader.set_source_shown(False)
    assert reader.page.row(0).source is None
    reader.set_source_shown(True)
    assert reader.page.frame == before


def test_the_wheel_with_control_sets_the_size(reader, qtbot):
    with qtbot.waitSignal(reader.sizeChosen) as said:
        event = QWheelEvent(
            QPointF(200, 200), QPointF(200, 200), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(reader.viewport(), event)
    assert said.args == [reader.typography.size]
    assert reader.typography.size > Typography().size


def test_another_size_keeps_the_passage_at_the_top(empty, look, qtbot):
    texts = [f"Passage {n} has some words that go on for a while. " * 3 for n in range(60)]
    empty.show_report(builders.report(builders.pair(["ایک"] * 60, texts)))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(1080, 500)
    reader.show()
    reader.scroll_to(reader.page.rows.top(30), soon=True)
    first = reader.page.rows.at(reader.top)
    reader.set_typography(Typography(24))
    assert reader.page.rows.at(reader.top) == first


def test_measuring_out_of_sight_does_not_move_what_one_reads(empty, look, qtbot):
    texts = [("word " * (5 + 40 * (n % 3))).strip() for n in range(150)]
    empty.show_report(builders.report(builders.pair(["ایک دو"] * 150, texts)))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(1080, 500)
    reader.show()
    reader._measuring.stop()
    reader.scroll_to(reader.page.rows.top(100), soon=True)
    number = reader.page.rows.at(reader.top + 100)
    before = reader.page.rows.top(number) - reader.top
    while reader.page.rows.first_unknown() is not None:
        reader._measure_some()
    assert reader.page.rows.top(number) - reader.top == pytest.approx(before, abs=1)
    last = reader.page.rows.total + 48 - reader.viewport().height()
    assert reader.verticalScrollBar().maximum() == pytest.approx(last, abs=1)


def test_all_but_the_passage_at_hand_can_be_dimmed(reader, session, look):
    session.select_passage(1)
    plain = reader.viewport().grab().toImage()
    reader.set_focus_mode(True)
    dimmed = reader.viewport().grab().toImage()
    assert plain != dimmed
    row = reader.row_box(0).toRect()
    assert plain.copy(row) == dimmed.copy(row)


def test_another_theme_repaints(reader, look):
    from ui.theme import Scheme

    look.fix(Scheme.DARK)
    assert reader.grab().toImage().pixelColor(540, 480) == look.theme.paper


# ---- pointing ----


def test_a_click_on_a_mark_chooses_the_flag_and_puts_the_caret_there(reader, session, qtbot):
    wanted = flag(session, "bitter taste")
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=spot(reader, 2, "bitter taste"))
    assert session.selection.issue == wanted.issue.id
    passage, point = reader.caret()
    assert passage == 2
    assert wanted.issue.at.span.start <= point <= wanted.issue.at.span.end


def test_a_drag_that_begins_in_a_passage_not_yet_edited_selects_words(reader, session, qtbot):
    start, end = spot(reader, 3, "The last"), spot(reader, 3, "paragraph")
    qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(end), QPointF(end), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(reader.viewport(), drag)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=end)
    passage, span = reader.selected_words()
    assert passage == 3
    assert "last para" in span.of(session.alignment.passage(3).target)


def test_a_click_beside_the_marks_chooses_the_passage(reader, session, qtbot):
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=spot(reader, 2, "They"))
    assert (session.selection.passage, session.selection.issue) == (2, None)


def test_a_click_on_the_source_chooses_the_passage_without_editing(reader, session, qtbot):
    qtbot.mouseClick(
        reader.viewport(), Qt.MouseButton.LeftButton, pos=spot(reader, 3, "پیراگراف", Side.SOURCE)
    )
    assert session.selection.passage == 3
    assert reader.caret() is None


def test_the_mouse_over_a_mark_lights_its_evidence_and_tells_after_a_while(reader, session, qtbot):
    said = []
    reader._pointer._say = lambda: said.append([m.issue.quote for m in reader._pointer.marks])
    reader._pointer._timer.timeout.disconnect()
    reader._pointer._timer.timeout.connect(reader._pointer._say)
    reader._pointer._timer.setInterval(1)
    qtbot.mouseMove(reader.viewport(), spot(reader, 2, "teeth"))
    assert reader.rows_painter.eye.hovered.issue.quote == "teeth breaking"
    qtbot.waitUntil(lambda: said == [["teeth breaking"]])
    qtbot.mouseMove(reader.viewport(), spot(reader, 2, "They"))
    assert reader.rows_painter.eye.hovered is None


def test_the_tip_says_message_kind_and_suggestion(session):
    from ui.views.pointer import tip

    text = tip((flag(session, "bitter taste"), flag(session, "teeth breaking")))
    assert text.index("critical") < text.index("major")
    assert "Try: hard time" in text
    assert "Literal, meaning lost" in text


def test_a_tip_does_not_take_words_for_markup(session):
    from dataclasses import replace

    from ui.views.pointer import tip

    mark = flag(session, "own end")
    odd = replace(mark, issue=replace(mark.issue, message="<b>5 < 6 & more"))
    assert "&lt;b&gt;5 &lt; 6 &amp; more" in tip((odd,))


def test_a_click_on_a_score_says_which_marks_cost_how_much(reader, session, qtbot):
    chip = reader.rows_painter.chip(1, -reader.top)
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=chip.center().toPoint())
    (frame,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, WhyScore)]
    assert frame.accessibleName().startswith("Passage 2, score")
    assert "below the pass mark" in frame.accessibleName()
    frame.grab()
    qtbot.keyClick(frame, Qt.Key.Key_Escape)
    assert session.selection.passage == 2


def test_the_context_menu_offers_what_the_window_gave_and_copies(reader):
    own = reader.addAction("Dismiss it")
    place = spot(reader, 2, "They")
    QApplication.sendEvent(
        reader.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(9, 9))
    )
    menu = QApplication.activePopupWidget()
    seen = menu.actions()
    assert own in seen
    assert [a.text() for a in seen[:2]] == ["Copy the &translation", "Copy the &source"]
    seen[0].trigger()
    assert QApplication.clipboard().text().startswith("They will")
    menu.close()


# ---- walking ----


def test_the_arrow_keys_walk_from_passage_to_passage(reader, session, qtbot):
    reader.clearFocus()
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    assert session.selection.passage == 1
    for key, expected in (
        (Qt.Key.Key_Down, 2), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 3), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_PageDown, 3),
    ):  # fmt: skip
        qtbot.keyClick(reader, key)
        assert session.selection.passage == expected


def test_who_walks_by_key_sees_a_ring_and_hears_the_passage(reader, session, look, qtbot):
    reader.clearFocus()
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    box = reader.row_box(1).translated(0, -reader.top).toRect()
    picture = reader.viewport().grab().toImage()
    ring = {picture.pixelColor(540, y).name() for y in range(box.top(), box.top() + 6)}
    assert look.theme.focus.name() in ring
    assert reader.accessibleDescription().startswith("Passage 2, score")
    assert "They will give" in reader.accessibleDescription()


def test_walking_scrolls_no_further_than_needed(empty, engine, look, qtbot):
    texts = [f"Passage number {n}." for n in range(80)]
    empty.show_report(engine.report(builders.pair(["ایک"] * 80, texts)))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.resize(1080, 400)
    reader.show()
    empty.select_passage(3)
    assert reader.top == 0
    empty.select_passage(40)
    box = reader.row_box(39)
    assert reader.top + reader.viewport().height() - box.bottom() == pytest.approx(12, abs=1)
    empty.select_passage(20)
    assert reader.row_box(19).top() - reader.top == pytest.approx(12, abs=1)


def test_the_space_bar_explains_the_score(reader, session, qtbot):
    session.select_passage(2)
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    (frame,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, WhyScore)]
    frame.close()


# ---- editing ----


def test_editing_does_not_move_a_pixel(empty, engine, look, qtbot):
    texts = [
        "A headline stands here for all to see",
        "He said “کڑوا مزہ” 😀 and a bitter taste, ending it here.",
        "یہاں اردو ترجمہ ہے جس میں 25 الفاظ اور X بھی ہیں",
    ]
    alignment = builders.pair(["ایک"] * 3, texts, kinds=(BlockKind.HEADLINE, BlockKind.STANDFIRST))
    for language in ("en", "ur"):
        alignment = alignment.__class__(
            alignment.source, alignment.target.with_language(language), alignment.passages
        )
        empty.show_report(engine.report(alignment))
        reader = Reader(empty, look)
        qtbot.addWidget(reader)
        reader.resize(1080, 500)
        reader.show()
        for passage in (1, 2, 3):
            empty.select_passage(passage)
            box = reader.page.box(passage - 1, Side.TARGET).toRect().adjusted(-4, -8, 4, 8)
            before = reader.viewport().grab().toImage().copy(box)
            reader.editor.setCursorWidth(0)
            reader.edit(passage)
            assert reader.editor.isVisible()
            assert reader.viewport().grab().toImage().copy(box) == before, (language, passage)
            reader.stop_editing()


def test_what_one_types_is_what_the_article_reads(reader, session, qtbot):
    reader.edit(2, 5)
    qtbot.keyClicks(reader.editor, "all ")
    assert session.alignment.passage(2).target.startswith("They all will give")
    assert reader.editor.hasFocus()
    assert reader.caret() == (2, 9)


def test_marks_move_with_the_text_while_one_types(reader, session, qtbot):
    reader.edit(2, 0)
    before = flag(session, "bitter taste").issue.at.span
    qtbot.keyClicks(reader.editor, "So ")
    after = flag(session, "bitter taste").issue.at.span
    assert after == before.shift(3)
    assert after in [stroke.span for stroke in reader.editor.ink.strokes]


def test_a_passage_grows_with_its_text(reader, session, qtbot):
    reader.edit(1, 0)
    before = reader.page.rows.top(1)
    qtbot.keyClicks(reader.editor, "more words " * 12)
    assert reader.page.rows.top(1) > before
    assert reader.editor.height() == reader.page.box(0, Side.TARGET).height() + 28


def test_undo_in_the_text_is_the_undo_of_the_desk(reader, session, qtbot):
    text = session.alignment.passage(2).target
    reader.edit(2, 0)
    qtbot.keyClicks(reader.editor, "So ")
    qtbot.keyClick(reader.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.alignment.passage(2).target == text
    assert reader.editor.text == text
    qtbot.keyClick(
        reader.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert reader.editor.text == "So " + text
    assert reader.caret() == (2, 3)


def test_a_suggestion_accepted_while_editing_shows_in_the_editor(reader, session, qtbot):
    reader.edit(2, 0)
    session.accept(flag(session, "bitter taste").issue.id)
    assert "a hard time and" in reader.editor.text


def test_words_just_accepted_are_washed_and_fade(reader, session, look):
    look.still = False
    session.accept(flag(session, "bitter taste").issue.id)
    assert reader.rows_painter.eye.fresh is not None
    reader._fade()
    assert reader.rows_painter.eye.fresh is None


def test_tab_and_the_arrows_lead_to_the_neighbouring_passage(reader, session, qtbot):
    reader.edit(1, 0)
    session.select_passage(1)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Tab)
    assert (reader.caret(), session.selection.passage) == ((2, 0), 2)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Backtab)
    assert reader.caret()[0] == 1
    qtbot.keyClick(reader.editor, Qt.Key.Key_End)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Right)
    assert reader.caret() == (2, 0)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Left)
    assert reader.caret()[0] == 1
    qtbot.keyClick(reader.editor, Qt.Key.Key_Down)
    assert reader.caret()[0] == 2
    qtbot.keyClick(reader.editor, Qt.Key.Key_Up)
    assert reader.caret()[0] == 1
    qtbot.keyClick(reader.editor, Qt.Key.Key_Up)
    assert reader.caret()[0] == 1


def test_escape_leaves_the_text_and_enter_goes_back_in(reader, session, qtbot):
    session.select_passage(2)
    reader.edit(2, 0)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Escape)
    assert reader.caret() is None
    assert not reader.editor.isVisible()
    assert reader.hasFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert reader.caret() == (2, 0)


def test_enter_makes_no_second_paragraph(reader, session, qtbot):
    reader.edit(1, 3)
    qtbot.keyClick(reader.editor, Qt.Key.Key_Return)
    assert session.alignment.passage(1).target == "A heading stands here"


def test_pasted_text_is_plain_and_one_paragraph(reader, session):
    QApplication.clipboard().setText("one\ntwo")
    reader.edit(1, 0)
    reader.editor.paste()
    assert session.alignment.passage(1).target == "one twoA heading stands here"


def test_spaces_that_must_not_break_survive_editing(empty, engine, look, qtbot):
    empty.show_report(engine.report(builders.pair(["ایک"], ["25\u00a0km 😀\nnext line"])))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.edit(1, 0)
    qtbot.keyClick(reader.editor, Qt.Key.Key_X)
    assert empty.alignment.passage(1).target == "x25\u00a0km 😀\nnext line"


def test_who_writes_and_goes_to_the_next_flag_writes_on_there(reader, session, qtbot):
    reader.edit(1, 0)
    session.next_issue()
    assert reader.caret() == (2, flag(session, "bitter taste").issue.at.span.start)
    session.select_passage(3)
    assert reader.caret()[0] in (2, 3) or reader.caret() is None


def test_the_chosen_flag_can_be_written_at_once(reader, session):
    wanted = flag(session, "own end")
    session.select_issue(wanted.issue.id)
    reader.edit_chosen()
    assert reader.caret() == (3, wanted.issue.at.span.start)


def test_a_passage_without_translation_can_be_written(empty, engine, look, qtbot):
    empty.show_report(engine.report(builders.pair(["ایک", "دو"], ["", "Two"])))
    reader = Reader(empty, look)
    qtbot.addWidget(reader)
    reader.show()
    reader.edit(1, 30)
    assert reader.editor.height() == reader.page.box(0, Side.TARGET).height() + 28
    qtbot.keyClicks(reader.editor, "One")
    assert empty.alignment.passage(1).target == "One"


def test_selected_words_can_be_made_a_flag(reader, session, qtbot):
    assert reader.selected_words() is None
    reader.edit(1, 2)
    qtbot.keyClick(
        reader.editor,
        Qt.Key.Key_Right,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    passage, span = reader.selected_words()
    assert span.of(session.alignment.passage(passage).target).strip() == "heading"
    session.flag_own(passage, span, "style/house", Severity.MINOR, "Say title")
    assert session.marks[0].issue.check == "own"


def test_marks_make_room_for_letters_still_being_composed():
    drawing = Ink((Wash(Span(0, 4), None), Wash(Span(6, 8), None), Wash(Span(2, 6), None)))
    assert [wash.span for wash in moved(drawing, 4, 2).washes] == [Span(0, 4), Span(8, 10), Span(2, 8)]


def test_composing_letters_does_not_paint_marks_on_wrong_words(reader, session):
    reader.edit(2, 0)
    QApplication.sendEvent(reader.editor, QInputMethodEvent("한", []))
    assert reader.editor._drawing().strokes[0].span == reader.editor.ink.strokes[0].span.shift(1)
    reader.editor.grab()


def test_the_menu_of_the_text_has_cut_and_paste_but_leaves_undo_to_the_desk(reader):
    own = reader.addAction("Dismiss it")
    reader.edit(2, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), QPoint(9, 9))
    QApplication.sendEvent(reader.editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    names = [action.objectName() for action in menu.actions()]
    assert "edit-paste" in names
    assert "edit-undo" not in names
    assert own in menu.actions()
    menu.close()


def test_a_decision_on_the_text_being_edited_repaints_its_marks(reader, session):
    reader.edit(2, 0)
    assert len(reader.editor.ink.strokes) == 2
    session.dismiss(flag(session, "bitter taste").issue.id)
    assert len(reader.editor.ink.strokes) == 1
    reader.set_decided_shown(True)
    assert len(reader.editor.ink.strokes) == 2


def test_a_place_can_be_shown_and_lit(reader, session):
    place = Location(3, Side.TARGET, Span(4, 8))
    reader.show_places([place])
    assert reader.rows_painter.eye.places == {3: (place,)}
    reader.go_to(place)
    assert session.selection.passage == 3


def test_another_article_ends_the_editing(reader, session, engine):
    reader.edit(2, 0)
    session.show_report(engine.report(builders.pair(["نیا"], ["Another one altogether"])))
    assert reader.caret() is None
    assert reader.page.passages[0].target == "Another one altogether"
    assert flagged(session) == []


def flagged(session):
    return [mark for mark in session.marks if mark.state is State.OPEN]


def test_a_help_event_over_nothing_is_harmless(reader):
    QApplication.sendEvent(reader.viewport(), QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
