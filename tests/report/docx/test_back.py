import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import issue, pair, report
from tests.report.editor import Editor
from transcheck.errors import LoadError
from transcheck.model import Decision, Location, Note, Review, Side, Span, State
from transcheck.report import Changes, ReportOptions, write
from transcheck.report.docx.back import Did, read_back

TARGET = ["A headline", "They push them back into caves at once", "We will give you a bitter taste of it"]
ARTICLE = pair(["سرخی", "انہیں غاروں میں دھکیل دیں گے", "مزہ چکھائیں گے"], TARGET)
CAVES = issue(ARTICLE, 2, "back into caves", suggestions=["into the caves", "to the caves"])
PUSH = issue(ARTICLE, 2, "push", suggestions=["drive"])
TASTE = issue(ARTICLE, 3, "give you a bitter taste", suggestions=["make you pay"])
FLAGS = (CAVES, PUSH, TASTE)


@pytest.fixture(params=[True, False], ids=["with source", "alone"])
def column(request):
    return request.param


@pytest.fixture
def sent(tmp_path, column):
    """Write the report and hand it to an editor."""

    def send(review: Review | None = None, *, flags=FLAGS, **options) -> Editor:
        options = {"source_column": column, "changes": Changes.SUGGESTED, **options}
        review = review or Review()
        made = report(review.apply(ARTICLE), *flags, review=review)
        write(made, review, tmp_path / "out.docx", ReportOptions(**options))
        return Editor(tmp_path / "out.docx")

    return send


def back(editor: Editor, review: Review | None = None, flags=FLAGS):
    review = review or Review()
    return read_back(editor.save(), report(review.apply(ARTICLE), *flags, review=review), review)


def texts(review: Review) -> list[str]:
    return [p.target for p in review.apply(ARTICLE).passages]


def states(review: Review, flags=FLAGS) -> list[str]:
    return [review.state(flag.id).value for flag in flags]


def test_a_file_that_was_only_looked_at_changes_nothing(sent):
    for changes in Changes:
        found = back(sent(changes=changes))
        assert (found.review, found.changes, found.missing) == (Review(), (), ())


def test_accepted_changes_become_decisions_with_their_place(sent):
    found = back(sent().settle_all(accept=True))
    assert texts(found.review) == [
        TARGET[0],
        "They drive them into the caves at once",
        "We will make you pay of it",
    ]
    assert states(found.review) == ["accepted"] * 3
    current = found.review.apply(ARTICLE)
    for flag in FLAGS:
        decision = found.review.decision(flag.id)
        assert decision.applied == flag.suggestions[0] == current.quote(decision.at)
    assert [change.did for change in found.changes] == [Did.ACCEPTED] * 3


def test_rejected_suggestions_are_remembered_as_dismissed(sent):
    found = back(sent().settle_all(accept=False))
    assert texts(found.review) == TARGET
    assert states(found.review) == ["dismissed"] * 3
    assert [change.did for change in found.changes] == [Did.REJECTED] * 3


def test_what_was_neither_accepted_nor_rejected_stays_open(sent):
    editor = sent().settle_around("push", accept=True).settle_around("give you a bitter taste", accept=False)
    found = back(editor)
    assert states(found.review) == ["open", "accepted", "dismissed"]
    assert texts(found.review)[1] == "They drive them back into caves at once"


def test_words_an_editor_typed_over_a_flag_are_a_rewording(sent):
    for tracked in (True, False):
        editor = sent(changes=Changes.ACCEPTED).type_over(
            "give you a bitter taste", "teach you", tracked=tracked
        )
        found = back(editor)
        assert texts(found.review)[2] == "We will teach you of it"
        assert found.review.decision(TASTE.id).applied == "teach you"
        assert [(c.did, c.text) for c in found.changes] == [
            (Did.REWORDED, "“give you a bitter taste” → “teach you”")
        ]


def test_text_edited_elsewhere_is_an_edit_and_flags_move_with_it(sent):
    editor = sent(changes=Changes.NONE).type_over("They ", "The soldiers ").settle_all(accept=True)
    found = back(editor)
    assert texts(found.review)[1] == "The soldiers push them back into caves at once"
    assert found.review.edit(2).before == TARGET[1]
    assert [change.did for change in found.changes] == [Did.EDITED]


def test_a_change_of_the_translators_that_the_editor_rejects_is_taken_back(sent):
    after = TARGET[1].replace("push", "drive")
    at = Location(2, Side.TARGET, Span(5, 10))
    review = Review().with_text(2, loaded=TARGET[1], current=TARGET[1], text=after)
    review = review.with_decision(Decision(PUSH, State.ACCEPTED, applied="drive", at=at))
    flags = (TASTE,)
    editor = sent(review, flags=flags, changes=Changes.ACCEPTED).settle_all(accept=False)
    found = back(editor, review, flags)
    assert texts(found.review) == TARGET
    assert found.review.edits == ()
    assert found.review.state(PUSH.id) is State.DISMISSED
    assert [(c.did, c.issue) for c in found.changes] == [(Did.REJECTED, PUSH.id)]


@pytest.mark.parametrize(
    ("accept", "text", "state"),
    [
        (True, "It was an unhappy end.", "accepted"),
        (False, "It was a bitter end.", "dismissed"),
        (None, None, "open"),
    ],
)
def test_what_goes_with_a_suggestion_goes_with_its_decision(tmp_path, accept, text, state):
    article = pair(["ایک"], ["It was a bitter end."])
    flag = issue(article, 1, "bitter", suggestions=["unhappy"])
    write(report(article, flag), Review(), tmp_path / "out.docx", ReportOptions(changes=Changes.SUGGESTED))
    editor = Editor(tmp_path / "out.docx")
    if accept is not None:
        editor.settle_all(accept=accept)
    found = read_back(editor.save(), report(article, flag), Review())
    assert found.review.state(flag.id) == state
    assert found.review.apply(article).passage(1).target == (text or "It was a bitter end.")


@pytest.mark.parametrize("threaded", [True, False], ids=["Word", "LibreOffice"])
def test_a_reply_is_a_note_on_its_flag(sent, threaded):
    review = Review().with_note(Note(3, "Mine", TASTE.id))
    editor = sent(review, changes=Changes.NONE)
    found = back(editor.reply("give you a bitter taste", "I rather like it", threaded=threaded), review)
    assert found.review.note(TASTE.id).text == "Mine\nEditor: I rather like it"
    assert [c.did for c in found.changes] == [Did.REPLIED]
    again = read_back(editor.path, report(ARTICLE, *FLAGS), found.review)
    assert again.review == found.review, "reading the same file twice adds nothing"


def test_a_resolved_comment_dismisses_its_flag(sent):
    found = back(sent(changes=Changes.NONE).resolve("give you a bitter taste"))
    assert states(found.review) == ["open", "open", "dismissed"]
    assert [c.did for c in found.changes] == [Did.RESOLVED]


def test_a_comment_of_the_editors_own_is_a_flag_at_its_words(sent):
    editor = sent(changes=Changes.NONE).comment_on("at once", "Says who?")
    found = back(editor)
    (own,) = found.review.own
    assert (own.quote, own.message, own.check) == ("at once", "Editor: Says who?", "editor")
    assert ARTICLE.quote(own.at) == "at once"
    assert [c.did for c in found.changes] == [Did.REMARKED]
    assert read_back(editor.path, report(ARTICLE, *FLAGS), found.review).review == found.review


def test_without_bookmarks_text_and_replies_are_still_found(sent):
    editor = (
        sent(changes=Changes.NONE).type_over(" at once", " today").reply("give you a bitter taste", "Fine")
    )
    found = back(editor.forget_bookmarks())
    assert texts(found.review)[1] == "They push them back into caves today"
    assert found.review.note(TASTE.id).text == "Editor: Fine"
    assert found.missing == ()


@pytest.mark.parametrize(("accept", "state"), [(True, "accepted"), (False, "dismissed")])
def test_without_bookmarks_suggestions_are_told_by_their_comments(sent, accept, state):
    assert states(back(sent().settle_all(accept=accept).forget_bookmarks()).review) == [state] * 3
    assert back(sent().forget_bookmarks()).changes == ()


def test_a_passage_that_was_taken_out_is_named_and_left_alone(sent, column):
    editor = sent()
    node = next(
        t for t in editor.document.iter("{*}t") if t.text == "A headline" and "tcp_1" in _bookmarks(t)
    )
    block = next(node.iterancestors("{*}tr" if column else "{*}p"))
    block.getparent().remove(block)
    found = back(editor)
    assert found.missing == (1,)
    assert texts(found.review) == TARGET


def _bookmarks(node) -> str:
    paragraph = next(node.iterancestors("{*}p"))
    return " ".join(b.get(b.nsmap["w"].join("{}") + "name") for b in paragraph.iter("{*}bookmarkStart"))


@pytest.mark.parametrize("content", [b"", b"not a zip", None])
def test_a_file_that_is_no_word_document_is_named_in_the_error(tmp_path, content):
    path = tmp_path / "back.docx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LoadError, match=r"back\.docx: this is no Word document; choose"):
        read_back(path, report(ARTICLE), Review())


def test_another_word_document_is_no_report_of_this_article(tmp_path):
    import docx

    document = docx.Document()
    document.add_paragraph("Something else")
    document.save(str(tmp_path / "other.docx"))
    with pytest.raises(LoadError, match="no report of this article"):
        read_back(tmp_path / "other.docx", report(ARTICLE), Review())


WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


@settings(max_examples=60, deadline=None)
@given(
    fates=st.lists(st.sampled_from(["accept", "reject", "leave"]), min_size=6, max_size=6),
    column=st.booleans(),
)
def test_any_mixture_of_decisions_is_recovered_and_no_text_is_lost(tmp_path_factory, fates, column):
    article = pair(["ایک", "دو"], [" ".join(WORDS), " ".join(reversed(WORDS))])
    flags = [issue(article, 1 + n % 2, WORDS[2 * n], suggestions=[f"<{n}>"]) for n in range(6)]
    path = tmp_path_factory.mktemp("back") / "out.docx"
    options = ReportOptions(changes=Changes.SUGGESTED, source_column=column)
    write(report(article, *flags), Review(), path, options)
    editor = Editor(path)
    expected = [p.target for p in article.passages]
    for n, (flag, fate) in enumerate(zip(flags, fates, strict=True)):
        if fate != "leave":
            editor.settle_around(flag.quote, accept=fate == "accept")
        if fate == "accept":
            expected[n % 2] = expected[n % 2].replace(flag.quote, f"<{n}>")

    found = read_back(editor.save(), report(article, *flags), Review())

    words = {"accept": "accepted", "reject": "dismissed", "leave": "open"}
    assert states(found.review, flags) == [words[fate] for fate in fates]
    assert [p.target for p in found.review.apply(article).passages] == expected
