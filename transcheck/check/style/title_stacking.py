"""Titles stacked before a name

Three titles and courtesies stand in front of one name. South Asian and Arab copy gives every
honour its due; English news gives the one that matters to the story, once.

Example: “Federal Minister Senator Dr. Asif Kirmani”. Write “Sen. Asif Kirmani, the federal minister”.

Leave it alone in a formal list, or where a quotation keeps the form of address.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="[Federal Minister Senator Dr.] Kirmani opened the bridge."),
    Example(target="[Prime Minister Mr.] Sharif left for Doha."),
    Example(target="[His Excellency the] ambassador spoke first."),
    Example(target="Prime Minister Sharif and Foreign Minister Ishaq Dar met Gen. Munir and Mr. Khan."),
)

_COURTESY = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Engr|Engineer|Barrister|Advocate|Haji|Alhaj|Maulana|Mufti|Sheikh"
    r"|Hafiz|Syed"
    r"|Sardar|Chaudhry|Malik|Begum|Justice)\.?"
)
_OFFICE = (
    r"(?:(?:(?:Federal|Provincial|State|Deputy|Prime|Chief|Foreign|Interior|Defen[cs]e|Finance|Information"
    r"|Home|Law) )*"
    r"(?:Minister|Secretary|Adviser|Advisor|Commissioner)(?: for [A-Z]\w+)?|President|Chairman|Governor"
    r"|Speaker|Senator"
    r"|Ambassador|General|Lieutenant General|Lt\.? Gen\.?|Major General|Maj\.? Gen\.?|Brigadier|Colonel"
    r"|Gen\.)"
)
_STACK = re.compile(
    rf"(?<!\w)(?:(?:{_OFFICE} ){{2,}}{_COURTESY}|{_OFFICE} (?:{_COURTESY} ){{2,}}(?=[A-Z])"
    rf"|{_OFFICE} (?:Mr|Mrs|Ms|Miss)\b\.?)(?= ?[A-Z])"
)
_EXCELLENCY = re.compile(
    r"\b(?:His|Her|Their) (?:Excellency|Excellencies|Highness|Lordship|Worship)(?: the)?(?= )"
)


@check(
    category="style/house",
    severity=Severity.MINOR,
    confidence=0.75,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def title_stacking(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _STACK.finditer(passage.target):
        end = found.start() + len(found.group().rstrip())
        yield Finding(span=Span(found.start(), end), message="Too many titles before one name")
    for found in _EXCELLENCY.finditer(passage.target):
        yield Finding(span=Span(*found.span()), message="A courtesy that news leaves out")
