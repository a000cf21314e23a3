"""Wrong form of the verb

After “did not”, “to” and “could” the plain verb follows, after “has” the participle. The past
has been marked twice, or the third person, as other languages do.

Example: “did not agreed”. Write “did not agree”.

Leave it alone inside a quotation that keeps a speaker's own way of talking.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.inflect import Form, base_of, form_of, in_form, is_verb

EXAMPLES = (
    Example(
        target="The two sides did not [agreed] on a date.",
        repaired="The two sides did not agree on a date.",
    ),
    Example(target="He did not [went] to the meeting.", repaired="He did not go to the meeting."),
    Example(target="The team has [went] home.", repaired="The team has gone home."),
    Example(target="The talks could [becomes] difficult.", repaired="The talks could become difficult."),
    Example(target="He did not need to exceed, feed or found anything he could read, put or cut."),
    Example(target="The men have long since left, but what the police do not say could fill a book."),
)

_DID = re.compile(r"\b(?:did|does|do)(?:n['’]t| not) (?P<verb>[a-z]+)\b(?![-'’])", re.IGNORECASE)
_HAS = re.compile(r"\b(?:has|have|had) (?:not |already |also )?(?P<verb>[a-z]+)\b(?!-)", re.IGNORECASE)
_COULD = re.compile(
    r"\b(?:could|would|should|must|cannot|might) (?:not |also )?(?P<verb>[a-z]+)\b(?!-)", re.IGNORECASE
)
# Pasts that are another verb's plain form: to found, to fell, to saw.
_ALSO_PLAIN = frozenset(
    {"found", "fell", "saw", "lay", "wound", "bound", "ground", "bore", "felt", "left", "rose"}
)
# Irregular pasts that differ from their participle and are no noun.
_NO_PARTICIPLE = frozenset(
    {"went", "gave", "took", "knew", "began", "wrote", "became", "came", "chose", "grew"}
)
_NO_PLAIN = frozenset(
    {"has", "goes", "comes", "takes", "makes", "gives", "becomes", "remains", "continues", "helps", "happens"}
)


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.85,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def verb_form(passage: Passage, context: Context) -> Iterator[Finding]:
    for pattern, wrong, wanted in (
        (_DID, _is_past, Form.BASE),
        (_HAS, _NO_PARTICIPLE.__contains__, Form.PARTICIPLE),
        (_COULD, _NO_PLAIN.__contains__, Form.BASE),
    ):
        for found in pattern.finditer(passage.target):
            verb = found["verb"].lower()
            if wrong(verb):
                yield Finding(
                    span=Span(found.start("verb"), found.end("verb")),
                    message="Wrong form of the verb here",
                    suggestions=(in_form(verb, wanted),),
                )


def _is_past(verb: str) -> bool:
    if verb in _ALSO_PLAIN or not is_verb(verb):
        return False
    return base_of(verb) != verb and form_of(verb) is Form.PAST
