"""The desk's state and verbs, without a window."""

from threading import Event

import pytest

from tests import builders
from tests.ui.fakes import ARTICLE, SOURCE, TARGET
from transcheck.errors import LoadError, UsageError
from transcheck.model import Scope, Severity, Side, Span, State
from transcheck.profile import default_profile
from ui.session import Selection


def flag(session, quote):
    """The mark on those words."""
    return next(m for m in session.marks if m.issue.quote == quote)


def text(session, passage):
    return session.alignment.passage(passage).target


def write_pair(folder):
    source, target = folder / "source.txt", folder / "target.txt"
    source.write_text("\n\n".join(SOURCE), encoding="utf-8")
    target.write_text("\n\n".join(TARGET), encoding="utf-8")
    return source, target


# ── opening ───────────────────────────────────────────────────────────────────────────


def test_an_empty_desk_has_nothing_on_it(empty):
    assert (empty.report, empty.alignment, empty.marks, empty.scorecard) == (None, None, (), None)
    assert empty.selection == Selection()
    assert not empty.modified


def test_a_pair_is_analysed_off_the_gui_thread_and_shown(empty, qtbot, tmp_path):
    source, target = write_pair(tmp_path)
    with qtbot.waitSignal(empty.reportChanged):
        empty.open_pair(source, target)
    assert [p.target for p in empty.alignment.passages] == list(TARGET)
    assert [m.issue.quote for m in empty.marks] == ["bitter taste", "teeth breaking", "the the", "own end"]


def test_what_is_open_stays_when_another_pair_cannot_be_read(session, qtbot, tmp_path):
    before = session.report
    with qtbot.waitSignal(session.failed) as failed:
        session.open_pair(tmp_path / "no.txt", tmp_path / "neither.txt")
    assert isinstance(failed.args[0], LoadError)
    assert session.report is before


def test_a_cancelled_analysis_leaves_the_desk_as_it_was(session, engine, qtbot, tmp_path):
    before, engine.pause = session.report, Event()
    session.failed.connect(pytest.fail)
    session.open_pair(*write_pair(tmp_path))
    assert session.busy
    session.cancel()
    qtbot.waitUntil(lambda: not session.busy)
    assert session.report is before


def test_verbs_without_an_article_say_so(empty):
    for verb in (empty.recheck_all, empty.next_issue, empty.accept, empty.dismiss, empty.save):
        with pytest.raises(UsageError):
            verb()


# ── walking ───────────────────────────────────────────────────────────────────────────


def test_the_walk_follows_the_text_and_begins_anew_at_the_end(session):
    walked = []
    for _ in range(5):
        session.next_issue()
        walked.append(session.mark(session.selection.issue).issue.quote)
    assert walked == ["bitter taste", "teeth breaking", "the the", "own end", "bitter taste"]


def test_walking_back_begins_at_the_end(session):
    session.previous_issue()
    assert session.mark(session.selection.issue).issue.quote == "own end"


def test_the_walk_begins_at_the_passage_at_hand(session):
    session.select_passage(3)
    session.next_issue()
    assert session.mark(session.selection.issue).issue.quote == "the the"


def test_decided_flags_are_not_walked_to(session):
    session.dismiss(flag(session, "teeth breaking").issue.id)
    session.select_issue(flag(session, "bitter taste").issue.id)
    session.next_issue()
    assert session.mark(session.selection.issue).issue.quote == "the the"


def test_choosing_a_flag_chooses_its_passage(session):
    session.select_issue(flag(session, "own end").issue.id)
    assert session.selection.passage == 3


def test_with_nothing_left_the_walk_says_so(session, qtbot):
    for mark in session.marks:
        session.dismiss(mark.issue.id)
    with qtbot.waitSignal(session.said):
        session.next_issue()


# ── decisions ─────────────────────────────────────────────────────────────────────────


def test_accepting_replaces_the_words_and_goes_on(session):
    session.select_issue(flag(session, "bitter taste").issue.id)
    session.accept()
    assert text(session, 2) == "They will give a hard time and a teeth breaking answer"
    assert flag(session, "hard time").state is State.ACCEPTED
    assert session.mark(session.selection.issue).issue.quote == "teeth breaking"
    assert session.open_count() == 3


@pytest.mark.parametrize(("choice", "words"), [(1, "lesson"), ("bloody nose", "bloody nose")])
def test_another_suggestion_or_ones_own_words_can_be_accepted(session, choice, words):
    session.accept(flag(session, "bitter taste").issue.id, choice)
    assert words in text(session, 2)


def test_a_flag_without_suggestions_is_accepted_as_it_stands(session):
    session.accept(flag(session, "own end").issue.id)
    assert text(session, 3) == TARGET[2]
    assert flag(session, "own end").state is State.ACCEPTED


def test_marks_behind_an_accepted_one_move_with_the_text(session):
    session.accept(flag(session, "bitter taste").issue.id)
    moved = flag(session, "teeth breaking").issue.at.span
    assert moved.of(text(session, 2)) == "teeth breaking"


def test_accepting_says_where_the_new_words_stand(session, qtbot):
    with qtbot.waitSignal(session.accepted) as said:
        session.accept(flag(session, "bitter taste").issue.id)
    assert said.args[0].span.of(text(session, 2)) == "hard time"


def test_undo_takes_text_decision_and_selection_back_at_once(session):
    bitter = flag(session, "bitter taste")
    session.accept(bitter.issue.id)
    session.undo()
    assert text(session, 2) == TARGET[1]
    assert session.mark(bitter.issue.id).state is State.OPEN
    assert session.selection == Selection(2, bitter.issue.id)
    assert not session.modified


def test_redo_does_it_again(session):
    session.accept(flag(session, "bitter taste").issue.id)
    session.undo()
    session.redo()
    assert "hard time" in text(session, 2)
    assert flag(session, "hard time").state is State.ACCEPTED


def test_the_score_follows_decisions(session, settled):
    before = session.scorecard.penalty
    session.dismiss(flag(session, "teeth breaking").issue.id)
    settled(session)
    assert session.scorecard.penalty == before - 25


def test_a_dismissal_for_the_article_reaches_what_is_alike(empty, engine):
    from tests.builders import pair

    empty.show_report(engine.report(pair(["الف", "ب"], ["the the one", "The other the the"])))
    empty.dismiss(empty.marks[0].issue.id, Scope.ARTICLE)
    assert [m.state for m in empty.marks] == [State.DISMISSED, State.DISMISSED]


def test_a_dismissal_can_be_taken_back(session):
    mark = flag(session, "own end")
    session.dismiss(mark.issue.id)
    session.reopen(mark.issue.id)
    assert session.mark(mark.issue.id).state is State.OPEN
    assert session.selection.issue == mark.issue.id


def test_an_acceptance_taken_back_brings_the_old_words_back(session, settled):
    mark = flag(session, "bitter taste")
    session.accept(mark.issue.id)
    settled(session)
    session.reopen(mark.issue.id)
    assert text(session, 2) == TARGET[1]
    assert session.mark(mark.issue.id).state is State.OPEN


def test_notes_stay_with_their_flag(session):
    mark = flag(session, "own end")
    session.annotate(mark.issue.id, "Ask the author")
    assert session.mark(mark.issue.id).note == "Ask the author"
    session.undo()
    assert session.mark(mark.issue.id).note == ""


def test_a_flag_can_be_graded_otherwise(session, settled):
    mark = flag(session, "own end")
    session.regrade(mark.issue.id, "accuracy/literal", Severity.MAJOR)
    now = session.mark(mark.issue.id).issue
    assert (now.category, now.severity) == ("accuracy/literal", Severity.MAJOR)


def test_a_person_can_set_a_flag(session, settled):
    session.flag_own(1, Span(2, 9), "style/house", Severity.MINOR, "Too grand")
    own = flag(session, "heading")
    assert own.issue.message == "Too grand"
    assert session.selection.issue == own.issue.id
    settled(session)
    assert flag(session, "heading").state is State.OPEN


def test_own_flags_move_with_the_text(session):
    session.flag_own(1, Span(2, 9), "style/house", Severity.MINOR, "Too grand")
    session.rewrite(1, "So a heading stands here")
    own = flag(session, "heading").issue
    assert own.at.span.of(text(session, 1)) == "heading"


# ── the text ──────────────────────────────────────────────────────────────────────────


def test_typing_makes_the_passage_stale_and_it_is_checked_alone(session, engine, settled):
    session.rewrite(3, "All is well now.")
    assert session.stale == {3}
    settled(session)
    assert engine.rechecked == [frozenset({3})]
    assert [m.issue.quote for m in session.marks] == ["bitter taste", "teeth breaking"]


def test_the_whole_article_is_looked_at_once_the_person_rests(session, engine, settled):
    session.rewrite(3, "All is well now.")
    settled(session)
    assert engine.wholes == 1


def test_decisions_alone_do_not_look_at_the_article(session, engine, settled):
    session.dismiss(session.marks[0].issue.id)
    settled(session)
    assert (engine.wholes, engine.rechecked) == (0, [])


def test_letters_typed_together_are_checked_once_and_undone_together(session, engine, settled):
    for n in range(1, 6):
        session.rewrite(1, TARGET[0] + "hello"[:n])
    assert session.undo_stack.count() == 1
    settled(session)
    assert len(engine.rechecked) == 1
    session.undo()
    assert text(session, 1) == TARGET[0]


def test_a_pause_begins_a_new_step(session, monkeypatch):
    import ui.session

    clock = iter([10.0, 20.0])
    monkeypatch.setattr(ui.session, "monotonic", lambda: next(clock))
    session.rewrite(1, "one")
    session.rewrite(1, "one two")
    assert session.undo_stack.count() == 2


def test_rewriting_flagged_words_takes_their_mark_away_at_once(session):
    session.rewrite(2, TARGET[1].replace("bitter taste", "bitter pill"))
    assert [m.issue.quote for m in session.marks_in(2)] == ["teeth breaking"]


def test_new_words_get_their_flags_after_the_check(session, settled):
    session.rewrite(1, "A heading stands here with the the words")
    settled(session)
    assert [m.issue.quote for m in session.marks_in(1)] == ["the the"]


def test_an_answer_that_comes_too_late_is_dropped(session, engine, qtbot, settled):
    engine.pause = Event()
    session.rewrite(1, "First words the the")
    qtbot.waitUntil(lambda: bool(engine.rechecked), timeout=5000)
    session.rewrite(1, "Other words")
    engine.pause.set()
    settled(session)
    assert text(session, 1) == "Other words"
    assert session.marks_in(1) == ()


def test_a_check_that_fails_keeps_the_text_and_says_so(session, engine, qtbot):
    engine.broken = RuntimeError("no")
    with qtbot.waitSignal(session.failed):
        session.rewrite(1, "Other words")
    assert text(session, 1) == "Other words"
    assert 1 in session.stale


def test_a_stopped_check_leaves_the_passage_stale_until_the_next_change(session, engine, qtbot, settled):
    engine.pause = Event()
    session.rewrite(1, "Words the the")
    qtbot.waitUntil(lambda: bool(engine.rechecked), timeout=5000)
    session.cancel()
    qtbot.waitUntil(lambda: not session.busy and not session.checking)
    assert session.stale == {1}
    engine.pause.set()
    session.rewrite(2, "Other words")
    settled(session)
    assert engine.rechecked[-1] == {1, 2}


def test_the_passages_that_changed_are_named(session, qtbot):
    with qtbot.waitSignal(session.passagesChanged) as said:
        session.rewrite(1, "Other words")
    assert said.args[0] == {1}


def test_a_term_is_given_one_rendering_everywhere_in_one_step(session, settled):
    (term,) = session.terms
    places = next(r for r in term.renderings if r.text == "article").occurrences
    session.replace_rendering(term.id, places, "answer")
    assert "the the answer goes" in text(session, 3)
    assert session.terms[0].preferred == "answer"
    session.undo()
    assert text(session, 3) == TARGET[2]


def test_the_preferred_rendering_is_the_persons(session, settled):
    session.prefer("t1", "article")
    assert session.terms[0].preferred == "article"
    settled(session)
    assert session.terms[0].preferred == "article"


def test_several_passages_are_rewritten_in_one_step(session):
    session.replace_texts({1: "One", 3: "Three"})
    assert (text(session, 1), text(session, 3)) == ("One", "Three")
    session.undo()
    assert (text(session, 1), text(session, 3)) == (TARGET[0], TARGET[2])


def test_passages_are_merged_and_flags_found_again(session, settled):
    session.merge_with_next(2)
    assert [p.id for p in session.alignment.passages] == [1, 2]
    settled(session)
    assert [m.issue.quote for m in session.marks_in(2)] == [
        "bitter taste",
        "teeth breaking",
        "the the",
        "own end",
    ]
    session.undo()
    assert [p.target for p in session.alignment.passages] == list(TARGET)
    assert len(session.marks) == 4


def test_the_last_passage_cannot_be_merged(session):
    with pytest.raises(UsageError):
        session.merge_with_next(3)


def test_passages_are_aligned_anew_behind_one_that_is_locked(qtbot, session, settled):
    session.merge_with_next(2)
    settled(session)
    session.lock(2, hold=True)
    with qtbot.waitSignal(session.said):
        session.realign_from(1)
    assert [p.id for p in session.alignment.passages] == [1, 2]
    session.lock(2, hold=False)
    with qtbot.waitSignal(session.reportChanged):
        session.realign_from(1)
    assert [p.target for p in session.alignment.passages] == list(TARGET)
    settled(session)
    assert session.undo_stack.undoText() == "align anew"
    session.undo()
    assert len(session.alignment.passages) == 2


def test_aligning_anew_is_given_up_where_the_article_changed_meanwhile(qtbot, session):
    session.merge_with_next(2)
    session.realign_from(1)
    session.rewrite(1, "Other words")
    with qtbot.waitSignal(session.said):
        qtbot.wait(0)
    assert len(session.alignment.passages) == 2


def test_a_lock_is_kept_in_the_review_file(qtbot, session, tmp_path, settled):
    session.lock(2, hold=True)
    with qtbot.waitSignal(session.filed):
        session.save(tmp_path / "a.tcreview")
    with qtbot.waitSignal(session.reportChanged):
        session.open_review(tmp_path / "a.tcreview")
    assert [p.pinned for p in session.alignment.passages] == [False, True, False]


def test_a_passage_is_split_at_a_sentence(session, settled):
    session.recheck_all()
    settled(session)
    session.split(3, 1)
    assert [p.id for p in session.alignment.passages] == [1, 2, 3, 4]
    assert text(session, 4) == "It has two sentences."


def test_a_sentence_is_moved_to_the_passage_above(session, settled):
    session.recheck_all()
    settled(session)
    session.move_sentence(3, Side.TARGET, up=True)
    assert text(session, 3) == "It has two sentences."
    settled(session)
    assert [m.issue.quote for m in session.marks_in(2)][-2:] == ["the the", "own end"]
    session.undo()
    assert text(session, 3) == TARGET[2]
    with pytest.raises(UsageError):
        session.move_sentence(1, Side.TARGET, up=True)


# ── keeping ───────────────────────────────────────────────────────────────────────────


def test_a_saved_review_opens_as_it_was_left(session, empty, engine, qtbot, tmp_path, settled):
    session.accept(flag(session, "bitter taste").issue.id)
    session.annotate(flag(session, "own end").issue.id, "Ask")
    settled(session)
    path = tmp_path / "a.tcreview"
    with qtbot.waitSignal(session.filed):
        session.save(path)
    assert not session.modified
    marks = session.marks
    session.close_article()
    with qtbot.waitSignal(session.filed):
        session.open_review(path)
    assert session.marks == marks
    assert text(session, 2) == "They will give a hard time and a teeth breaking answer"
    assert (session.path, session.modified) == (path, False)


def test_what_was_typed_while_saving_still_counts_as_unsaved(session, qtbot, tmp_path):
    session.rewrite(1, "One")
    session.save(tmp_path / "a.tcreview")
    session.rewrite(2, "Two")
    with qtbot.waitSignal(session.filed):
        pass
    assert session.modified


def test_undoing_back_to_what_was_saved_is_no_change(session, qtbot, tmp_path):
    session.dismiss(flag(session, "own end").issue.id)
    with qtbot.waitSignal(session.filed):
        session.save(tmp_path / "a.tcreview")
    session.dismiss(flag(session, "the the").issue.id)
    assert session.modified
    session.undo()
    assert not session.modified


def test_a_review_saved_before_it_was_checked_is_checked_when_opened(session, qtbot, tmp_path, settled):
    session.rewrite(1, "Words with the the doubled")
    with qtbot.waitSignal(session.filed):
        session.save(tmp_path / "a.tcreview")
    session.close_article()
    with qtbot.waitSignal(session.reportChanged):
        session.open_review(tmp_path / "a.tcreview")
    settled(session)
    assert [m.issue.quote for m in session.marks_in(1)] == ["the the"]


def test_an_export_holds_the_text_as_it_now_reads_and_checked(session, engine, qtbot, tmp_path):
    session.rewrite(1, "Words with the the doubled")
    with qtbot.waitSignal(session.said):
        session.export(tmp_path / "out.json")
    report, _, path = engine.exported[0]
    assert path.exists()
    assert [i.quote for i in report.issues_in(1)] == ["the the"]


def test_the_translation_is_exported_by_itself(session, qtbot, tmp_path):
    session.rewrite(1, "One")
    with qtbot.waitSignal(session.said):
        session.export_translation(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "\n\n".join(["One", *TARGET[1:]]) + "\n"


def test_what_cannot_be_written_is_said_and_nothing_is_lost(session, qtbot, tmp_path):
    session.rewrite(1, "One")
    with qtbot.waitSignal(session.failed):
        session.save(tmp_path / "no such folder" / "a.tcreview")
    assert session.modified
    assert text(session, 1) == "One"


def test_another_house_style_checks_everything_again_and_keeps_decisions(session, engine, settled):
    mark = flag(session, "own end")
    session.dismiss(mark.issue.id)
    settled(session)
    session.use_profile(default_profile())
    settled(session)
    assert engine.rechecked[-1] == {1, 2, 3}
    assert session.mark(mark.issue.id).state is State.DISMISSED


def test_closing_the_article_leaves_an_empty_desk(session):
    session.close_article()
    assert session.report is None
    assert session.marks == ()
    assert not session.undo_stack.canUndo()


def test_the_loaded_article_is_never_changed(session):
    session.rewrite(1, "One")
    assert session.loaded is ARTICLE
    assert session.loaded.passage(1).text(Side.TARGET) == TARGET[0]


# ── groups ────────────────────────────────────────────────────────────────────────────


def test_a_group_is_accepted_in_one_step_and_undone_in_one(session):
    before = session.alignment
    session.accept_all([mark.issue.id for mark in session.marks])
    assert session.alignment.passage(2).target == "They will give a hard time and a fitting answer"
    assert "of the article" in session.alignment.passage(3).target
    assert session.open_count() == 0
    assert {mark.state for mark in session.marks} == {State.ACCEPTED}
    for mark in session.marks:
        decision = mark.decision
        if decision.at is not None:
            assert session.alignment.quote(decision.at) == decision.applied
    session.undo()
    assert [p.target for p in session.alignment.passages] == [p.target for p in before.passages]
    assert session.open_count() == 4


def test_of_two_flags_on_the_same_words_only_one_replaces_them(session, engine):
    alignment = builders.pair(["ا"], ["A bitter taste of things"])
    wide = builders.issue(alignment, 1, "A bitter taste", suggestions=("A hard time",), check="test.wide")
    inner = builders.issue(alignment, 1, "taste", suggestions=("flavour",), check="test.inner")
    session.show_report(builders.report(alignment, wide, inner))
    session.accept_all([wide.id, inner.id])
    assert session.alignment.passage(1).target == "A bitter flavour of things"
    assert session.review.state(wide.id) is State.OPEN


def test_what_was_decided_before_moves_along_when_a_group_is_accepted(session):
    first, second = session.marks[0].issue, session.marks[1].issue
    session.accept(second.id)
    session.accept_all([first.id])
    decision = session.review.decision(second.id)
    assert session.alignment.quote(decision.at) == "fitting"


def test_a_group_is_dismissed_in_one_step_and_the_next_flag_chosen(session):
    ids = [mark.issue.id for mark in session.marks[:2]]
    session.dismiss_all(ids)
    assert [mark.state for mark in session.marks[:2]] == [State.DISMISSED] * 2
    assert session.selection.issue == session.marks[2].issue.id
    session.undo()
    assert session.open_count() == 4


def test_a_group_without_open_flags_says_so(session):
    session.dismiss(session.marks[0].issue.id)
    with pytest.raises(UsageError):
        session.accept_all([session.marks[0].issue.id])
