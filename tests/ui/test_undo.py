"""One command that puts a review in the place of another."""

from PySide6.QtGui import QUndoStack

from transcheck.model import Note, Review
from ui.undo import Replace

ONE, TWO, THREE = (Review(notes=(Note(1, text),)) for text in ("one", "two", "three"))


def command(seen, before, after, **options):
    def adopt(review, where):
        seen.append((review, where))

    return Replace(adopt, before, after, text="a step", **options)


def test_pushing_adopts_the_new_review_without_moving_the_person(qapp):
    stack, seen = QUndoStack(), []
    stack.push(command(seen, ONE, TWO, where="here"))
    assert seen == [(TWO, None)]


def test_undo_and_redo_go_back_to_where_it_was_done(qapp):
    stack, seen = QUndoStack(), []
    stack.push(command(seen, ONE, TWO, where="here"))
    stack.undo()
    stack.redo()
    assert seen[1:] == [(ONE, "here"), (TWO, "here")]


def test_steps_of_one_key_are_undone_together(qapp):
    stack, seen = QUndoStack(), []
    stack.push(command(seen, ONE, TWO, key="typing"))
    stack.push(command(seen, TWO, THREE, key="typing"))
    stack.undo()
    assert stack.count() == 1
    assert seen[-1][0] is ONE


def test_steps_of_different_keys_stay_apart(qapp):
    stack, seen = QUndoStack(), []
    stack.push(command(seen, ONE, TWO, key="typing in 1"))
    stack.push(command(seen, TWO, THREE, key="typing in 2"))
    assert stack.count() == 2


def test_steps_without_a_key_never_merge(qapp):
    stack, seen = QUndoStack(), []
    stack.push(command(seen, ONE, TWO))
    stack.push(command(seen, TWO, THREE))
    assert stack.count() == 2
