"""Sentence begins with a small letter

A sentence opens with a lower-case letter, as in scripts without capitals. It looks like the
tail of a sentence that was lost.

Example: “The talks failed. the two sides left.” Write “The talks failed. The two sides left.”

Leave it alone in names that begin small (iPhone, al-Shabab).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.languages import facts

EXAMPLES = (
    Example(
        target="The talks failed. [the] two sides left Doha.",
        repaired="The talks failed. The two sides left Doha.",
    ),
    Example(target="The talks failed. al-Shabab fighters left. iPhone sales fell."),
    Example(target="He met Gen. officers at 5 p.m. and left; “why?” she asked."),
)

_SMALL = re.compile(r"(?P<last>[a-z]{4,})(?P<mark>[.?!])[\"”’)]* (?P<word>[a-z]{2,})(?= [A-Za-z])")
_SMALL_NAME = frozenset({"al", "el", "de", "von", "van", "ibn", "bin"})


@check(category="linguistic/mechanics", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def sentence_capital(passage: Passage, context: Context) -> Iterator[Finding]:
    known = facts(context.target_language)
    short = {form.lower() for form in (*known.abbreviations, *known.titles)}
    for found in _SMALL.finditer(passage.target):
        word = found["word"]
        if found["mark"] != "." or found["last"] in short or word in _SMALL_NAME or word in short:
            continue  # “Why?” she asked; Sept. and others
        yield Finding(
            span=Span(found.start("word"), found.end("word")),
            message="A sentence begins with a capital",
            suggestions=(word.capitalize(),),
        )
