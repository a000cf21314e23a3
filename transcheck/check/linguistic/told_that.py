"""“Told that” with nobody told

“The minister told that”, “police informed that”, “asked that why”: the verbs of saying of the source need
no hearer (بتایا کہ, बताया कि, сообщил, что). English tells or informs somebody, or says.

Example: “The spokesman told that talks go on.” Write “The spokesman said that talks go on.”

Leave it alone in the passive (“they were told that”).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The spokesman [told that] talks would go on.",
        repaired="The spokesman said that talks would go on.",
    ),
    Example(
        target="Police [informed that] two men were held.", repaired="Police said that two men were held."
    ),
    Example(target="He [asked that why] no one had come.", repaired="He asked why no one had come."),
    Example(target="She explained [what is the reason]."),
    Example(target="The men were told that it was over; the court, having been informed that, rose."),
    Example(target="The story he told that day was long. He asked that the case be heard."),
)

_WHO = (
    r"(?:he|she|they|who|police|officials?|sources?|minister|spokes(?:man|woman|person)|officer|president"
    r"|chairman"
    r"|director|secretary|commissioner|doctors?|witnesses|ministry|statement|army|department|lawyer|chief"
    r"|reporters"
    r"|residents|relatives|[A-Z][a-z]+)"
)
_TOLD = re.compile(
    rf"\b{_WHO} (?:also |further |later )?(?P<told>(?:told|informed|apprised|intimated) that)\b(?! (?:day"
    rf"|night|story|way)\b)"
)
_ASKED = re.compile(
    r"\b(?P<asked>(?P<verb>asked|wondered|questioned|inquired) that (?P<what>why|what|how|where|when|who))\b"
)
_EMBEDDED = re.compile(
    r"\b(?:explain(?:ed|s)?|know|knows|knew|ask(?:ed|s)?|wonder(?:ed|s)?|clarif(?:y|ied)|tell|told (?:him"
    r"|us|them)|understand)"
    r" (?P<what>(?:what|where|when|why|how) (?:is|are|was|were) (?:the|his|her|their"
    r"|its) [a-z]+)(?=[.,;”\"]|$)"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def told_that(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _TOLD.finditer(passage.target):
        yield Finding(span=Span(*found.span("told")), message="Nobody is told", suggestions=("said that",))
    for found in _ASKED.finditer(passage.target):
        better = f"{found['verb']} {found['what']}"
        yield Finding(
            span=Span(*found.span("asked")), message="One conjunction is enough", suggestions=(better,)
        )
    for found in _EMBEDDED.finditer(passage.target):
        yield Finding(
            span=Span(*found.span("what")), message="A reported question keeps the order of a statement"
        )
