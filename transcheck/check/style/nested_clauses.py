"""Clause inside clause inside clause

Four or more “that”, “which” and “who” hang on each other in one sentence, so that the reader has
to unpack it. It is how reported speech piles up in the source; English starts again.

Example: “said that the man who told police that the car which …”. Make two sentences of it.

Leave it alone where each “that” opens an item of one series.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity
from transcheck.text.quotes import is_quoted
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        target="[The minister said that the officer who had told the panel that the files which were lost "
        "had "
        "been burned knew that the order that he gave was one which nobody had signed.]",
    ),
    Example(target="He said that it was late, that he was tired and that he wanted to go home."),
)

_CLAUSE = re.compile(r"\b(?:that|which|who|whom|whose)\b", re.IGNORECASE)
_SERIES = re.compile(r"(?:, |; |\band )that\b", re.IGNORECASE)
_MANY = 5


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.55, examples=EXAMPLES)
def nested_clauses(passage: Passage, context: Context) -> Iterator[Finding]:
    for sentence in passage.target_sentences:
        text = sentence.of(passage.target)
        clauses = len(_CLAUSE.findall(text)) - len(_SERIES.findall(text))
        if clauses >= _MANY and count_words(text) >= 25 and not is_quoted(passage.target, sentence):
            yield Finding(span=sentence, message=f"{clauses} clauses hang on one another")
