"""An annotated original goes out and comes back: what an editor did to it is recovered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.editor import Editor
from tests.report.round_trip import FATES, FLAGS, answered, recovered, sent, texts, work
from tests.report.wordfile import W


def check(editor: Editor, fates: list[str], expected: list[str]) -> None:
    found = answered(editor)
    assert texts(found) == expected
    assert all(recovered(found, fates)), [found.review.state(flag.id) for flag in FLAGS]
    assert found.review.own == ()
    assert found.missing == ()


@settings(max_examples=20, deadline=None)
@given(
    fates=st.lists(st.sampled_from(FATES), min_size=6, max_size=6),
    seed=st.integers(0, 10**6),
    threaded=st.booleans(),
)
def test_any_mixture_of_answers_on_an_original_is_recovered(tmp_path_factory, fates, seed, threaded):
    editor = sent(tmp_path_factory.mktemp("trip"), seed)
    check(editor, fates, work(editor, fates, threaded=threaded))


@settings(max_examples=20, deadline=None)
@given(
    fates=st.lists(st.sampled_from(["accept", "reject", "leave", "reply"]), min_size=6, max_size=6),
    seed=st.integers(0, 10**6),
)
def test_without_bookmarks_as_google_docs_saves_it_decisions_and_replies_are_recovered(
    tmp_path_factory, fates, seed
):
    editor = sent(tmp_path_factory.mktemp("trip"), seed)
    expected = work(editor, fates, threaded=False)
    check(editor.forget_bookmarks(), fates, expected)


def test_without_bookmarks_a_remark_of_the_same_day_is_taken_for_the_editors(tmp_path):
    """Nothing tells it from one there."""
    editor = sent(tmp_path, 1).forget_bookmarks()
    older = next(c for c in editor.comments if "Older than the review" in "".join(c.itertext()))
    older.set(f"{W}date", next(c for c in editor.comments if c is not older).get(f"{W}date"))
    assert [own.message for own in answered(editor).review.own] == ["Sub: Older than the review"]


@pytest.mark.parametrize("accept", [True, False])
def test_without_bookmarks_all_at_once_is_recovered(tmp_path, accept):
    editor = sent(tmp_path, 2)
    found = answered(editor.settle_all(accept=accept).forget_bookmarks())
    assert {found.review.state(flag.id).value for flag in FLAGS} == {"accepted" if accept else "dismissed"}
