"""What a person did, and the marks that come of it."""

from tests.builders import issue, pair, report
from transcheck.model import Decision, Location, Note, Regrade, Review, Scope, Severity, Side, Span, State

ARTICLE = pair(["ایک", "دو"], ["He gave a bitter taste of war.", "A bitter taste again."])
TASTE = issue(ARTICLE, 1, "bitter taste")
AGAIN = issue(ARTICLE, 2, "bitter taste")
FOUND = report(ARTICLE, TASTE, AGAIN)


def test_flags_are_open_until_somebody_decides() -> None:
    assert [mark.state for mark in Review().marks(FOUND)] == [State.OPEN, State.OPEN]


def test_a_dismissal_here_leaves_the_flag_on_the_same_words_elsewhere_open() -> None:
    review = Review().with_decision(Decision(TASTE, State.DISMISSED))
    assert [mark.state for mark in review.marks(FOUND)] == [State.DISMISSED, State.OPEN]


def test_a_dismissal_in_the_article_covers_the_same_words_elsewhere() -> None:
    review = Review().with_decision(Decision(TASTE, State.DISMISSED, Scope.ARTICLE))
    assert [mark.state for mark in review.marks(FOUND)] == [State.DISMISSED, State.DISMISSED]


def test_an_accepted_wording_is_listed_where_it_now_stands() -> None:
    text = "He made them pay for war."
    at = Location(1, Side.TARGET, Span(3, 16))
    review = (
        Review()
        .with_text(1, loaded=ARTICLE.passage(1).target, current=ARTICLE.passage(1).target, text=text)
        .with_decision(Decision(TASTE, State.ACCEPTED, applied="made them pay", at=at))
    )
    now = report(review.apply(ARTICLE), AGAIN)
    first = review.marks(now)[0]
    assert (first.state, first.issue.quote) == (State.ACCEPTED, "made them pay")
    assert first.decision is not None
    assert first.decision.issue.quote == "bitter taste"


def test_typing_before_an_accepted_wording_moves_it() -> None:
    loaded, text = "ab cd", "ab XY"
    at = Location(1, Side.TARGET, Span(3, 5))
    review = Review().with_decision(Decision(TASTE, State.ACCEPTED, applied="XY", at=at))
    moved = review.with_text(1, loaded=loaded, current=text, text="now ab XY").decisions[0].at
    assert moved is not None
    assert moved.span == Span(7, 9)


def test_an_edit_back_to_what_was_loaded_is_no_edit() -> None:
    edited = Review().with_text(1, loaded="old", current="old", text="new")
    assert edited.with_text(1, loaded="old", current="new", text="old").edits == ()


def test_a_person_may_grade_a_flag_anew() -> None:
    review = Review().with_regrade(Regrade(TASTE.id, "accuracy/literal", Severity.MAJOR))
    mark = review.marks(FOUND)[0]
    assert (mark.issue.category, mark.issue.severity) == ("accuracy/literal", Severity.MAJOR)


def test_an_empty_note_takes_the_note_away() -> None:
    noted = Review().with_note(Note(passage=1, text="ask the desk", issue=TASTE.id))
    assert noted.marks(FOUND)[0].note == "ask the desk"
    assert noted.with_note(Note(passage=1, text=" ", issue=TASTE.id)).notes == ()
