"""Chain of “of the … of the … of the”

Genitive hangs on genitive as izafat, کا/کی/के, idafa and 的 do in the source. English turns the chain
round: a possessive, a noun before a noun, a verb.

Example: “the issue of the implementation of the decision of the court”. Write “how to carry out the
court's decision”.

Leave it alone in names and titles (the Office of the Secretary of the Navy).
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="They discussed [the issue of the implementation of the decision of the court].",
    ),
    Example(
        target="The price of the land between the two banks of the river surprised the head of the council."
    ),
    Example(target="He served in the Office of the Secretary of the Department of the Navy."),
)

_NOUN = r"(?:the |a |an |its |their |his |her |our |this |these )?(?:\w+ )?\w+"
_CHAIN = re.compile(rf"\b(?:the |a |an )?\w+(?: of {_NOUN}){{3,}}", re.IGNORECASE)
_LINK = re.compile(r" of ")
# Counting words and fixed phrases are no links of a chain.
_COUNTS = re.compile(
    r"\b(?:one|two|three|four|five|some|many|most|all|any|each|none|half|number|lot|lots|kind|kinds|sort|type"
    r"|hundreds|thousands|millions|dozens|tens|scores|both|several|part|rest|majority|couple|series|group"
    r"|pair|range"
    r"|set|variety|because|out|instead|ahead|capable|aware|afraid|full|proud|member|members|top|north"
    r"|south|east|west"
    r"|percent|cent|best|worst) of ",
    re.IGNORECASE,
)
_MANY = 3


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.65, examples=EXAMPLES)
def of_chain(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _CHAIN.finditer(passage.target):
        chain = found.group()
        links = len(_LINK.findall(chain)) - len(_COUNTS.findall(chain))
        if links >= _MANY and not _is_name(chain):
            yield Finding(span=Span(*found.span()), message=f"{links} genitives hang on one another")


def _is_name(chain: str) -> bool:
    """Whether most of the nouns carry capitals: an office, a charter."""
    nouns = [w for w in chain.split() if len(w) > 3]
    return sum(w[:1].isupper() for w in nouns) * 2 >= len(nouns)
