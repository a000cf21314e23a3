"""The verdict as a sentence an editor can act on."""

from collections import Counter
from collections.abc import Sequence

from transcheck.model import Family, Mark, Override, Scorecard, Severity, State, Verdict

_MOSTLY = {
    Family.PHRASING: "wording",
    Family.TERMS: "terms and names",
    Family.ACCURACY: "a matter of accuracy",
    Family.LANGUAGE: "grammar and punctuation",
    Family.LOCALE: "numbers, dates and marks written the foreign way",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def sentence(card: Scorecard, marks: Sequence[Mark], *, with_source: bool = True) -> str:
    """Whether the article is ready to run, what stands in the way, and what the rest is.

    `marks` are all flags; dismissed ones and those whose words were replaced no longer
    stand in the way.
    """
    standing = [mark for mark in marks if _stands(mark)]
    if card.override:
        parts = [*_overruled(card, card.override), *_mostly(standing, "What is marked is")]
    else:
        parts = _failing(card, standing) if card.verdict is Verdict.FAIL else _passing(standing)
    if not with_source:
        parts.append("It was read without its source, so nothing here speaks for its accuracy.")
    return " ".join(parts)


def _overruled(card: Scorecard, override: Override) -> list[str]:
    """What a person decided against the numbers, and why."""
    ready = "Ready to run" if override.verdict is Verdict.PASS else "Not ready to run"
    score = f"It scores {card.calibrated:.1f} where {card.threshold:g} is asked."
    return [f"{ready}, by a person's decision: {override.reason.rstrip('.')}.", score]


def _stands(mark: Mark) -> bool:
    replaced = mark.decision is not None and mark.decision.at is not None
    return mark.state is not State.DISMISSED and not replaced


def _failing(card: Scorecard, standing: Sequence[Mark]) -> list[str]:
    grave = [mark for mark in standing if mark.issue.severity is Severity.CRITICAL]
    if grave:
        rest = [mark for mark in standing if mark.issue.severity is not Severity.CRITICAL]
        return ["Not ready to run.", _critical(grave), *_mostly(rest, "The rest is")]
    majors = sum(1 for mark in standing if mark.issue.severity is Severity.MAJOR)
    asked = f"It scores {card.calibrated:.1f} where {card.threshold:g} is asked"
    if majors:
        flags = counted(majors, "major flag")
        return ["Not ready to run.", f"{asked}, with {flags} in the way.", *_mostly(standing, "It is")]
    if not standing:
        return ["Not ready to run.", f"{asked}; what was changed still counts."]
    return ["Not ready to run.", f"{asked}: nothing grave, but a lot of it.", *_mostly(standing, "It is")]


def _critical(grave: Sequence[Mark]) -> str:
    """What the critical flags are, and that they come first."""
    passages = len({mark.issue.at.passage for mark in grave})
    who = counted(passages, "passage").capitalize()
    wrong = all(mark.issue.kind.family is Family.ACCURACY for mark in grave)
    does = _verb(passages, "say", "says") if wrong else _verb(passages, "hold", "holds")
    what = "something the source does not" if wrong else "a critical error"
    needs = {1: " and needs", 2: ", and both need"}.get(passages, ", and all of them need")
    return f"{who} {does} {what}{needs} a correction before anything else."


def _passing(standing: Sequence[Mark]) -> list[str]:
    if not standing:
        return ["Ready to run.", "Nothing is left to look at."]
    majors = sum(1 for mark in standing if mark.issue.severity.rank >= Severity.MAJOR.rank)
    if majors:
        flags = counted(majors, "grave flag")
        return [f"Good enough to run, but look at the {flags} first.", *_mostly(standing, "It is")]
    return ["Ready to run.", "What is marked is small.", *_mostly(standing, "It is")]


def _mostly(marks: Sequence[Mark], opening: str) -> list[str]:
    """Which family most of the flags belong to, where one has more than half of them."""
    if not marks:
        return []
    family, n = Counter(mark.issue.kind.family for mark in marks).most_common(1)[0]
    if 2 * n <= len(marks):
        return []
    mostly = "all" if n == len(marks) else "mostly"
    return [f"{opening} {mostly} {_MOSTLY[family]}."]


def counted(n: int, noun: str) -> str:
    """ "two passages": small numbers as words, and the plural."""
    number = _NUMBERS[n] if n < len(_NUMBERS) else f"{n:,}"
    return f"{number} {noun}" if n == 1 else f"{number} {noun}s"


def _verb(n: int, plural: str, singular: str) -> str:
    return singular if n == 1 else plural
