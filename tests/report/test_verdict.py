from dataclasses import replace

import pytest

from tests.builders import issue, pair, report
from transcheck.model import Decision, Location, Review, Severity, Side, Span, State
from transcheck.report.verdict import sentence

TEXT = "one two three four five six seven eight nine ten"


def verdict(*found: tuple[int, str, str, Severity], words: int = 1) -> str:
    article = pair([TEXT] * 3, [TEXT] * 3)
    flags = [
        issue(article, passage, quote, category=category, severity=s) for passage, quote, category, s in found
    ]
    made = report(article, *flags)
    value = 100 - 0.25 * made.scorecard.penalty * 1000 / (30 * words)
    card = replace(made.scorecard, calibrated=value)
    if value >= 85 and not any(flag.severity is Severity.CRITICAL for flag in flags):
        card = replace(card, verdict="pass")
    return sentence(card, Review().marks(made))


MINOR, MAJOR, CRITICAL = Severity.MINOR, Severity.MAJOR, Severity.CRITICAL
NOT_READY, FIRST = "Not ready to run.", "correction before anything else."
REST, WORDING, TERMS = "The rest is all wording.", "It is all wording.", "It is mostly terms and names."
AWKWARD, WRONG, DRIFT = "style/awkward", "accuracy/mistranslation", "terminology/drift"


@pytest.mark.parametrize(
    ("found", "words", "expected"),
    [
        ([], 1, "Ready to run. Nothing is left to look at."),
        ([(1, "one", AWKWARD, MINOR)], 9, "Ready to run. What is marked is small. It is all wording."),
        (
            [(1, "one", WRONG, MAJOR), (1, "two", AWKWARD, MINOR)],
            9,
            "Good enough to run, but look at the one grave flag first.",
        ),
        (
            [(1, "one", WRONG, CRITICAL), (2, "one", WRONG, CRITICAL), (3, "two", AWKWARD, MINOR)],
            9,
            f"{NOT_READY} Two passages say something the source does not, and both need a {FIRST} {REST}",
        ),
        (
            [(1, "one", DRIFT, CRITICAL)],
            9,
            f"{NOT_READY} One passage holds a critical error and needs a {FIRST}",
        ),
        (
            [(1, "one", DRIFT, MAJOR), (2, "two", WRONG, MAJOR), (3, "three", DRIFT, MINOR)],
            2,
            f"{NOT_READY} It scores 54.2 where 85 is asked, with two major flags in the way. {TERMS}",
        ),
        (
            [(1, word, AWKWARD, MINOR) for word in ("one", "two", "three")],
            1,
            f"{NOT_READY} It scores 75.0 where 85 is asked: nothing grave, but a lot of it. {WORDING}",
        ),
    ],
)
def test_the_verdict_says_what_stands_in_the_way(found, words, expected):
    assert verdict(*found, words=words) == expected


def test_words_that_were_replaced_no_longer_stand_in_the_way():
    article = pair([TEXT], [TEXT])
    flag = issue(article, 1, "one", severity=CRITICAL)
    done = Decision(flag, State.ACCEPTED, applied="1", at=Location(1, Side.TARGET, Span(0, 1)))
    review = Review().with_decision(done)
    card = replace(report(article).scorecard, verdict="pass")
    assert sentence(card, review.marks(report(article))) == "Ready to run. Nothing is left to look at."


def test_without_a_source_the_verdict_says_so():
    article = pair(None, [TEXT])
    card = report(article).scorecard
    assert sentence(card, (), with_source=False).endswith("so nothing here speaks for its accuracy.")
