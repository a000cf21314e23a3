"""What is left unsaid: in quotation marks, and where one spot is flagged twice."""

from dataclasses import replace

from tests.builders import pair
from transcheck.check import Context, InQuotes
from transcheck.check.flags import Flag
from transcheck.check.suppress import QUOTED, suppressed
from transcheck.model import Issue, Location, Severity, Side, Span

TEXT = "He said “we will never forget the black day” and left the hall in a hurry."
CONTEXT = Context(alignment=pair(["ایک"], [TEXT]))


def flag(words: str, *, in_quotes: InQuotes = InQuotes.SAME, specific: int = 0, **changed: object) -> Flag:
    start = TEXT.index(words)
    issue = Issue(
        id="",
        check="style.one",
        category="style/awkward",
        severity=Severity.MINOR,
        confidence=0.8,
        at=Location(1, Side.TARGET, Span(start, start + len(words))),
        quote=words,
        message="odd",
        explanation="Because.",
    )
    return Flag(replace(issue, **changed), in_quotes, specific)  # type: ignore[arg-type]


def left(*flags: Flag) -> list[str]:
    return [issue.quote for issue in suppressed(flags, CONTEXT)]


def test_inside_quotation_marks_style_is_a_step_milder() -> None:
    (issue,) = suppressed([flag("black day", in_quotes=InQuotes.MILDER)], CONTEXT)
    assert issue.severity is Severity.NEUTRAL
    assert issue.explanation == f"{QUOTED} Because."


def test_outside_quotation_marks_style_is_as_grave_as_ever() -> None:
    (issue,) = suppressed([flag("in a hurry", in_quotes=InQuotes.MILDER)], CONTEXT)
    assert issue.severity is Severity.MINOR
    assert issue.explanation == "Because."


def test_loaded_words_are_the_speaker_s_own_inside_quotation_marks() -> None:
    assert left(flag("black day", in_quotes=InQuotes.SILENT)) == []
    assert left(flag("the hall", in_quotes=InQuotes.SILENT)) == ["the hall"]


def test_fidelity_is_checked_inside_quotation_marks_as_anywhere() -> None:
    (issue,) = suppressed([flag("black day", severity=Severity.MAJOR)], CONTEXT)
    assert issue.severity is Severity.MAJOR


def test_of_two_flags_on_one_spot_the_graver_stays() -> None:
    major = flag("left the hall in a hurry", severity=Severity.MAJOR, check="style.two")
    assert left(flag("the hall"), major) == ["left the hall in a hurry"]


def test_of_equally_grave_flags_the_narrower_stays() -> None:
    assert left(flag("left the hall in a hurry", check="style.two"), flag("the hall")) == ["the hall"]


def test_of_two_rows_the_one_that_knows_more_words_stays() -> None:
    short = flag("the hall", check="literal.a", specific=2)
    long = flag("left the hall in a hurry", check="literal.b", specific=6)
    assert left(short, long) == ["left the hall in a hurry"]


def test_a_row_over_half_a_sentence_gives_way_to_those_inside() -> None:
    long = flag(TEXT[3:], check="literal.b", specific=9)
    inner = [
        flag("black day", check="literal.c", specific=2),
        flag("in a hurry", check="literal.d", specific=3),
    ]
    assert sorted(left(long, *inner)) == ["black day", "in a hurry"]


def test_the_same_words_flagged_for_the_same_reason_are_one_flag_with_both_suggestions() -> None:
    (issue,) = suppressed(
        [
            flag("in a hurry", suggestions=("hastily",), confidence=0.9),
            flag("in a hurry", suggestions=("quickly", "hastily"), check="style.two"),
        ],
        CONTEXT,
    )
    assert issue.check == "style.one"
    assert issue.suggestions == ("hastily", "quickly")


def test_flags_of_different_families_may_share_a_spot() -> None:
    number = flag("in a hurry", check="accuracy.two", category="accuracy/number")
    assert sorted(left(flag("in a hurry"), number)) == ["in a hurry", "in a hurry"]


def test_a_flag_on_a_whole_sentence_does_not_swallow_those_inside() -> None:
    sentence = flag(TEXT, severity=Severity.MAJOR, check="style.length")
    assert sorted(left(sentence, flag("the hall"))) == [TEXT, "the hall"]


def test_a_place_is_not_the_words_around_it() -> None:
    start = TEXT.index("hall")
    place = Location(1, Side.TARGET, Span(start, start))
    assert len(left(flag("the hall"), flag("the hall", at=place, quote="", check="style.two"))) == 2


def test_the_order_of_flags_makes_no_difference() -> None:
    flags = [flag("the hall"), flag("hall in"), flag("in a hurry", check="style.two")]
    assert sorted(left(*flags)) == sorted(left(*reversed(flags)))


def test_two_rows_on_the_same_words_are_one_flag_though_families_differ() -> None:
    said = flag("left the hall", category="accuracy/literal", check="literal.a", specific=5)
    weaker = flag("the hall", category="style/awkward", check="literal.b", specific=2)
    assert left(weaker, said) == ["left the hall"]
