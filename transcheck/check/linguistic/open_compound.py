"""Compound written apart

“War mongers”, “law makers”, “earth quake”: each half renders a word of the source, and English has long
written them as one.

Example: “the war mongers”. Write “the warmongers”.

Leave it alone where the house writes the words apart.
"""

from collections.abc import Iterator
from itertools import pairwise

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.tables.ngrams import table
from transcheck.text.function_words import is_function_word
from transcheck.text.words import words

EXAMPLES = (
    Example(target="They accused the [war mongers] of it.", repaired="They accused the warmongers of it."),
    Example(target="An [earth quake] shook the north.", repaired="An earthquake shook the north."),
    Example(target="The war council met the law school's head master plan group and a fire crew."),
)

_SHORTEST = 3
_PARTICLES = frozenset(("back", "down", "away", "over", "through", "round", "around", "along"))
"""After a verb: "to claw back" what a clawback takes."""
_LEAST = 0.15
"""Times in a million words that native writers have the word, so that a slip of theirs is none."""
_RATIO = 25.0
"""How much oftener they write it as one than as two."""

# Words apart can be subject and verb, or end one phrase and begin the next.
_EITHER_WAY = frozenset({"sunshines", "sunrise", "sunset", "worldwide", "nationwide", "citywide"})


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def open_compound(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    found = words(text)
    for one, other in pairwise(found):
        together = one.text + other.text
        apart = text[one.span.end : other.span.start] == " " and together.islower() and together.isalpha()
        if apart and _may_join(one.text, other.text) and _is_one_word(one.text, other.text):
            yield Finding(
                span=Span(one.span.start, other.span.end),
                message="English writes it as one word",
                suggestions=(together,),
            )


def _may_join(one: str, other: str) -> bool:
    long = other not in _PARTICLES and len(one) >= _SHORTEST and len(other) > _SHORTEST
    return long and not is_function_word(one) and not is_function_word(other)


def _is_one_word(one: str, other: str) -> bool:
    native = table()
    if one + other in _EITHER_WAY:
        return False
    joined = max(native.per_million(one + other), native.per_million(one + other.removesuffix("s")))
    return joined >= _LEAST and joined >= _RATIO * native.pair_per_million(one, other)
