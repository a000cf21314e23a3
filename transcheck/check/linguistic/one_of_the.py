"""“One of the” with a singular

“One of the” picks from several, so a plural follows. Languages that say “one minister from
the ministers” in another way carry their singular over.

Example: “one of the senior minister said”. Write “one of the senior ministers said”.

Leave it alone where the noun only describes another: “one of the minister's aides”.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.inflect import plural

EXAMPLES = (
    Example(
        target="He met one of the senior [minister] on Monday.",
        repaired="He met one of the senior ministers on Monday.",
    ),
    Example(
        target="It is one of the most important [city] in the country.",
        repaired="It is one of the most important cities in the country.",
    ),
    Example(target="He met one of the minister's aides and one of the government spokespeople."),
    Example(target="One of the three minister-level meetings was held in one of the city center hotels."),
)

# Nouns that news counts; collective ones ("one of the party") are left out.
_NOUNS = (
    "minister|leader|official|member|man|woman|child|soldier|officer|player|student|teacher|doctor|lawyer"
    "|judge"
    "|victim|suspect|attacker|militant|terrorist|worker|farmer|journalist|reporter|writer|actor|singer|person"
    "|citizen|resident|city|country|province|district|village|town|place|building|hospital|school|university"
    "|bank|company|factory|river|reason|cause|problem|issue|factor|aspect|example|thing|way|idea|question"
    "|condition|demand|project|plan|program|programme|law|bill|case|incident|attack|explosion|blast|accident"
    "|day|week|month|year|candidate|brother|sister|son|daughter|friend|colleague|commander|general|spokesman"
    "|spokesperson|adviser|founder|author|book|film|song|newspaper|website|game|match|goal|point|record|event"
    "|festival|exhibition|region|area|island|mountain|bridge|road"
)
_FOLLOWS = (
    r"(?=[.,;:!?]|$|\s+(?:who|that|which|is|was|has|had|will|said|says|in|of|to|on|at|from|and|for|with|by"
    r"|during"
    r"|since)\b)"
)
_DESCRIBES = (
    r"(?:(?:most|very|more) \w+ |\w+(?:est|ior|ing|ous|ful|al|ic|ern|ish|an) |(?:top|key|main|major|great"
    r"|famous|big|best|worst|old|new|young|two|three|four|five|few|many) )*"
)
_PATTERN = re.compile(
    rf"\bone of (?:the|these|those|our|their|his|her|its) {_DESCRIBES}(?P<noun>{_NOUNS}){_FOLLOWS}",
    re.IGNORECASE,
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.85, examples=EXAMPLES)
def one_of_the(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PATTERN.finditer(passage.target):
        yield Finding(
            span=Span(found.start("noun"), found.end("noun")),
            message="“One of the” takes a plural",
            suggestions=(plural(found["noun"]),),
        )
