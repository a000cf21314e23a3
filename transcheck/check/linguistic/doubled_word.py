"""Word written twice

The same word stands twice in a row, or two articles do. The eye skips it on the screen and
stumbles over it in print.

Example: “officials from the the ministry”. Write “officials from the ministry”.

Leave it alone in names (Bora Bora) and where the repetition is meant (“very, very late”).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Officials from [the the] ministry met on Monday.",
        repaired="Officials from the ministry met on Monday.",
    ),
    Example(
        target="It was [a the] first visit in years.",
        note="two articles in a row",
    ),
    Example(target="He said that that was what he had had in mind on Bora Bora."),
    Example(target="It was a long, long night, and they waited and waited."),
)

_TWICE = re.compile(r"\b([A-Za-z]+(?:['’][a-z]+)?)[ \t\u00a0]+\1\b(?!['’.-]\w)", re.IGNORECASE)
_ARTICLES = re.compile(r"\b(?:(?:a|an) the|the an?)(?= [a-z])")
# Doubled in good English: had had, that that, no no; and for stress.
_MEANT = frozenset(
    {
        "had", "that", "no", "very", "so", "ha", "bye", "blah", "hear", "many", "long", "really", "far",
        "more", "yes", "yeah", "aye", "oh", "la", "da", "boo", "pom", "never", "big", "now", "there", "well",
        "knock", "hush",
    }
)  # fmt: skip


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.9, examples=EXAMPLES)
def doubled_word(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _TWICE.finditer(passage.target):
        word = found[1]
        if word.lower() in _MEANT or _is_name(found.group()):
            continue
        yield Finding(span=Span(*found.span()), message=f"“{word}” stands twice", suggestions=(word,))
    for found in _ARTICLES.finditer(passage.target):
        yield Finding(span=Span(*found.span()), message="Two articles in a row")


def _is_name(words: str) -> bool:
    """Bora Bora, and "the The Independent"; but not "The the"."""
    first, second = words.split()
    return second[0].isupper() and (len(first) > 1 or first[0].isupper())
