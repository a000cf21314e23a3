"""Verb does not agree with its subject

A singular verb stands with a plural subject or the other way round, in patterns that admit
no other reading: “they was”, “there is many”, “the police is”.

Example: “There is several reasons”. Write “There are several reasons”.

Leave it alone inside a quotation that keeps a speaker's own way of talking.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="There [is] several reasons for the delay.",
        repaired="There are several reasons for the delay.",
    ),
    Example(target="He said that they [was] tired.", repaired="He said that they were tired."),
    Example(target="The police [has] arrested two men.", repaired="The police have arrested two men."),
    Example(target="They left because he [have] no choice.", repaired="They left because he has no choice."),
    Example(target="If he were here, would he have a choice? One of them was; what they do is clear."),
    Example(target="The number of people is rising, and what is left of the police is small."),
)

_START = r"(?:^|[.;:,?!]\s|\b(?:and|but|that|because|when|while|although|though|as)\s)"
_PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
_SINGULAR = {"have": "has", "are": "is", "do": "does", "don't": "doesn't", "don’t": "doesn’t"}
_PATTERNS = (
    (re.compile(rf"{_START}(?:they|we) (?P<verb>is|was|has|does)(?= )", re.IGNORECASE), _PLURAL),
    (re.compile(rf"{_START}(?:he|she) (?P<verb>have|are|do|don['’]t)(?= )", re.IGNORECASE), _SINGULAR),
    (
        re.compile(
            r"\bthere (?P<verb>is|was|has) (?=(?:many|several|numerous|various|dozens of|hundreds of|few) )",
            re.IGNORECASE,
        ),
        _PLURAL,
    ),
    (re.compile(r"(?:^|[.;?!]\s|\bthat )(?:the )?police (?P<verb>is|was|has)(?= )", re.IGNORECASE), _PLURAL),
    (
        re.compile(
            r"(?:^|[.;?!]\s)(?:the|these|those|many|some) people (?P<verb>is|was|has)(?= )", re.IGNORECASE
        ),
        _PLURAL,
    ),
)
_MANY_A = re.compile(r"\s*(?:many|few) an? ", re.IGNORECASE)


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.85,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def agreement(passage: Passage, context: Context) -> Iterator[Finding]:
    text = passage.target
    for pattern, cure in _PATTERNS:
        for found in pattern.finditer(text):
            verb = found["verb"]
            if _MANY_A.match(text, found.end("verb")):
                continue
            yield Finding(
                span=Span(found.start("verb"), found.end("verb")),
                message=f"“{verb}” does not go with its subject",
                suggestions=(cure[verb.lower()],),
            )
