from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import issue, pair, place, report
from tests.report.wordfile import W, WordFile
from transcheck.model import (
    Alignment,
    BlockKind,
    Decision,
    Issue,
    Location,
    Note,
    Report,
    Review,
    Severity,
    Side,
    Span,
    State,
)
from transcheck.report import Changes, Dismissed, ReportOptions, write
from transcheck.report.clean import clean

SHORT = ["سرخی", "افغان طالبان نے کہا", "ہم نے کہا"]
LONG = ["The headline", "Rescue workers have the ability 😀 to push", "We said it said it"]


@pytest.fixture
def article() -> Alignment:
    return pair(SHORT, LONG, kinds=[BlockKind.HEADLINE])


@pytest.fixture
def written(tmp_path):
    """Write a report and read it back."""

    def write_and_read(made: Report, review: Review | None = None, **options) -> WordFile:
        options = {"written": datetime(2026, 11, 22, 14, 5), **options}
        write(made, review or Review(), tmp_path / "out.docx", ReportOptions(**options))
        return WordFile(tmp_path / "out.docx")

    return write_and_read


def accept(alignment: Alignment, flag: Issue, words: str) -> tuple[Alignment, Review]:
    """The article after a suggestion was accepted, as the desk leaves it."""
    text = alignment.passage(flag.at.passage).target
    span = flag.at.span
    after = text[: span.start] + words + text[span.end :]
    at = Location(flag.at.passage, Side.TARGET, Span(span.start, span.start + len(words)))
    review = Review().with_text(flag.at.passage, loaded=text, current=text, text=after)
    review = review.with_decision(Decision(flag, State.ACCEPTED, applied=words, at=at))
    return review.apply(alignment), review


# Comments


def test_flags_that_overlap_nest_and_coincide_each_keep_exactly_their_words(article, written):
    crossing = issue(article, 2, "workers have the"), issue(article, 2, "the ability")
    nested = issue(article, 2, "have the ability 😀 to"), issue(article, 2, "😀")
    same = issue(article, 3, "said it"), issue(article, 3, "said it", check="test.other")
    file = written(report(article, *crossing, *nested, *same))

    assert file.sound
    quotes = sorted({flag.quote for flag in (*crossing, *nested, *same)})
    assert sorted(found.accepted for found in file.anchored.values()) == quotes


def test_a_comment_says_what_is_wrong_why_where_it_comes_from_and_what_to_try(article, written):
    flag = issue(
        article,
        2,
        "Rescue workers",
        category="accuracy/mistranslation",
        severity=Severity.CRITICAL,
        message="Roles reversed",
        explanation="The Urdu drops its subject.",
        suggestions=["We", "Pakistan"],
        evidence=[place(article, 2, "طالبان")],
    )
    file = written(report(article, flag), Review().with_note(Note(2, "ask the desk\nagain", flag.id)))
    assert file.comment_lines("0") == [
        "Accuracy, critical",
        "Roles reversed. The Urdu drops its subject.",
        "Source: طالبان",
        "Try: We / Pakistan",
        "Note: ask the desk",
        "Note: again",
    ]


def test_flags_on_one_stretch_share_a_comment(article, written):
    flags = issue(article, 3, "said it"), issue(article, 3, "said it", category="linguistic/grammar")
    file = written(report(article, *flags))
    assert sorted(file.comment_lines("0")[::2]) == ["Language, minor", "Phrasing, minor"]


def test_a_flag_about_something_missing_stands_at_its_place(article, written):
    flag = issue(article, 2, "", at=7, category="accuracy/omission", severity=Severity.MAJOR)
    file = written(report(article, flag))
    assert file.anchored["0"].accepted == ""
    before = file.document.xpath("//w:commentRangeStart/preceding::w:t[1]", namespaces={"w": W[1:-1]})
    assert before[0].text == "Rescue "


def test_flags_in_a_passage_without_words_are_kept(written):
    article = pair(["ایک", ""], ["", "Two"])
    left_out = issue(article, 1, "ایک", side=Side.SOURCE, category="accuracy/omission")
    added = issue(article, 2, "Two", category="accuracy/addition")
    nothing = issue(article, 1, "", at=0, category="accuracy/omission")
    file = written(report(article, left_out, added, nothing))
    assert sorted(found.accepted for found in file.anchored.values()) == ["", "Two", "ایک"]
    alone = written(report(article, left_out, added, nothing), source_column=False)
    assert len(alone.comment_ids) == 2, "both flags of the empty passage stand at its one place"


def test_a_flag_on_the_source_moves_to_its_evidence_where_no_source_is_printed(article, written):
    here = [place(article, 2, "ability", side=Side.TARGET)]
    flag = issue(article, 2, "طالبان", side=Side.SOURCE, evidence=here)
    assert written(report(article, flag)).anchored["0"].accepted == "طالبان"
    assert written(report(article, flag), source_column=False).anchored["0"].accepted == "ability"


def test_a_note_on_a_passage_is_a_comment_on_all_of_it(article, written):
    file = written(report(article), Review().with_note(Note(3, "Check with the author")))
    assert file.anchored["0"].accepted == LONG[2]
    assert file.comment_lines("0") == ["Note", "Check with the author"]


def test_every_flag_has_a_bookmark_that_carries_its_id(article, written):
    ours, odd = issue(article, 2, "Rescue"), replace(issue(article, 3, "We"), id="from/elsewhere: ü" * 5)
    file = written(report(article, ours, odd))
    assert file.bookmarked[f"_tc_{ours.id}"].accepted == "Rescue"
    names = list(file.bookmarked)
    assert all(len(name) <= 40 for name in names)
    assert len(names) == 2 + len(LONG)


def test_without_comments_there_is_no_comments_part(article, written):
    file = written(report(article, issue(article, 2, "Rescue", explanation="Because.")), comments=False)
    assert file.comments is None
    assert not file.references
    assert any("Put into words literally. Because." in text for text in file.texts())


def test_comments_carry_author_initials_and_local_time(article, written):
    file = written(report(article, issue(article, 2, "Rescue")), author="Amna Khan")
    comment = file.comments[0]
    given = {key: comment.get(W + key) for key in ("author", "initials", "date")}
    assert given == {"author": "Amna Khan", "initials": "AK", "date": "2026-11-22T14:05:00"}


def test_dismissed_flags_are_left_out_or_resolved(article, written):
    kept, dropped = issue(article, 2, "Rescue"), issue(article, 3, "We")
    review = Review().with_decision(Decision(dropped, State.DISMISSED))
    made = report(article, kept, dropped, review=review)

    assert [r.accepted for r in written(made, review).anchored.values()] == ["Rescue"]
    file = written(made, review, dismissed=Dismissed.RESOLVED)
    assert {file.anchored[id].accepted: done for id, done in file.resolved.items()} == {
        "Rescue": False,
        "We": True,
    }
    assert "Dismissed." in file.comment_lines("1")


# Changes


def test_an_accepted_suggestion_is_a_tracked_change_with_its_comment_around_it(article, written):
    flag = issue(article, 2, "Rescue workers")
    current, review = accept(article, flag, "We")
    file = written(report(current, review=review), review)

    assert [p.rejected for p in file.passages] == LONG
    assert [p.accepted for p in file.passages] == [p.target for p in current.passages]
    assert (file.anchored["0"].rejected, file.anchored["0"].accepted) == ("Rescue workers", "We")
    assert "Changed from “Rescue workers” to “We”." in file.comment_lines("0")


def test_an_edit_by_hand_is_tracked_word_by_word(article, written):
    review = Review().with_text(3, loaded=LONG[2], current=LONG[2], text="We said that it said")
    file = written(report(review.apply(article)), review)
    assert file.passages[2].rejected == LONG[2]
    assert file.passages[2].accepted == "We said that it said"
    assert file.passages[2].reading("kept").startswith("We said ")


def test_without_changes_the_text_stands_as_it_now_reads(article, written):
    current, review = accept(article, issue(article, 2, "Rescue workers"), "We")
    file = written(report(current, review=review), review, changes=Changes.NONE)
    assert [p.accepted for p in file.passages] == [p.rejected for p in file.passages]
    assert file.passages[1].accepted.startswith("We have the ability")
    assert file.parts["word/settings.xml"].find(W + "trackRevisions") is None


def test_suggestions_can_be_tracked_changes_too(article, written):
    flags = [
        issue(article, 2, "have the ability", severity=Severity.MAJOR, suggestions=["can"]),
        issue(article, 2, "ability 😀", suggestions=["overlaps and is left out"]),
        issue(article, 3, "We", suggestions=["We"]),
        issue(article, 3, "", at=len(LONG[2]), suggestions=["."]),
    ]
    file = written(report(article, *flags), changes=Changes.SUGGESTED)
    assert [p.rejected for p in file.passages] == LONG
    assert [p.accepted for p in file.passages] == [
        LONG[0],
        "Rescue workers can 😀 to push",
        "We said it said it.",
    ]
    assert sorted(r.rejected for r in file.anchored.values()) == ["", "We", "ability 😀", "have the ability"]
    assert file.parts["word/settings.xml"].find(W + "trackRevisions") is not None


@pytest.mark.parametrize(
    ("text", "quote", "suggestion", "accepted"),
    [
        ("It was a bitter end.", "bitter", "unhappy", "It was an unhappy end."),
        ("It was, so to say, over.", "so to say", "", "It was over."),
        ("Needless to say, the end came.", "Needless to say", "", "The end came."),
        ("He said that, again.", " that", "", "He said, again."),
    ],
)
def test_a_suggestion_changes_what_stands_beside_it_as_the_desk_would(
    written, text, quote, suggestion, accepted
):
    article = pair(["ایک"], [text])
    flag = issue(article, 1, quote, suggestions=[suggestion])
    file = written(report(article, flag), changes=Changes.SUGGESTED)
    (passage,) = file.passages
    assert (passage.rejected, passage.accepted) == (text, accepted)
    assert file.anchored["0"].rejected == quote


def test_numbers_of_changes_are_unique_and_deleted_text_is_marked_as_such(article, written):
    flags = [issue(article, 2, word, suggestions=["x"]) for word in ("Rescue", "have", "push")]
    file = written(report(article, *flags), changes=Changes.SUGGESTED)
    changes = [node for tag in ("ins", "del") for node in file.document.iter(W + tag)]
    assert len({node.get(W + "id") for node in changes}) == len(changes) == 6
    for node in file.document.iter(W + "del"):
        assert not list(node.iter(W + "t"))
        assert list(node.iter(W + "delText"))
    for node in file.document.iter(W + "ins"):
        assert not list(node.iter(W + "delText"))


LETTERS = "ab .’\t\n\x02\x0b\ud83d😀𠮷é́خ،ٹ漢。हि\u200f"


@st.composite
def reviews(draw):
    """An article with flags anywhere, some accepted, some passages edited."""
    texts = draw(st.lists(st.text(alphabet=LETTERS, max_size=16), min_size=1, max_size=3))
    language = draw(st.sampled_from(["en", "ur", "zh-Hans", "hi"]))
    article = pair([t[::-1] for t in texts], texts, "ar", language)
    flags = {}
    for _ in range(draw(st.integers(0, 6))):
        number = draw(st.integers(1, len(texts)))
        start = draw(st.integers(0, len(texts[number - 1])))
        end = draw(st.integers(start, len(texts[number - 1])))
        suggestions = draw(st.lists(st.text(alphabet=LETTERS, max_size=4), max_size=1))
        quote = texts[number - 1][start:end]
        severity = draw(st.sampled_from(list(Severity)))
        flag = issue(article, number, quote, at=start, suggestions=suggestions, severity=severity)
        flags[flag.id] = flag
    review = Review()
    for number, text in enumerate(texts, start=1):
        if draw(st.booleans()) and not any(f.at.passage == number for f in flags.values()):
            review = review.with_text(
                number, loaded=text, current=text, text=draw(st.text(LETTERS, max_size=9))
            )
    return article, tuple(flags.values()), review


@settings(max_examples=60, deadline=None)
@given(made=reviews(), changes=st.sampled_from(list(Changes)), column=st.booleans())
def test_any_review_keeps_every_anchor_and_both_readings(tmp_path_factory, made, changes, column):
    loaded, flags, review = made
    path = tmp_path_factory.mktemp("any") / "out.docx"
    current = review.apply(loaded)
    options = ReportOptions(changes=changes, source_column=column)
    write(report(current, *flags, review=review), review, path, options)
    file = WordFile(path)

    before = current if changes is Changes.NONE else loaded
    assert [p.rejected for p in file.passages] == [clean(p.target) for p in before.passages]
    assert file.sound
    for flag in flags:
        found = file.bookmarked.get(f"_tc_{flag.id}") or file.bookmarked[f"_tcs_{flag.id}"]
        assert clean(flag.quote) == found.rejected
