"""Verb with another language's preposition

“Stressed on the need”, “requested to the court”, “married with”, “explained him the plan”: the verb takes
the preposition, or the object, that its counterpart takes in the source (پر زور دینا, أكد على, insister sur,
жениться на).

Example: “stressed on the need”. Write “stressed the need”.

Leave it alone where the preposition belongs to what follows (“stressed on Monday”).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.check.check import Context, Example, Finding, InQuotes, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.inflect import Form, in_form

EXAMPLES = (
    Example(target="He [stressed on] the need for talks.", repaired="He stressed the need for talks."),
    Example(target="She [requested to] the court for bail.", repaired="She requested the court for bail."),
    Example(target="He is [married with] a doctor.", repaired="He is married to a doctor."),
    Example(target="They [explained him] the plan.", repaired="They explained to him the plan."),
    Example(target="He is [capable to lead].", repaired="He is capable of leading."),
    Example(
        target="Guards [prevented them to enter] the hall.",
        repaired="Guards prevented them from entering the hall.",
    ),
    Example(target="They [reached to] the village.", repaired="They reached the village."),
    Example(target="He stressed on Monday that the request to the court was explained to him."),
    Example(target="They entered into talks, married with great pomp and got to within a mile of it."),
)

_NEXT = r"(?= (?:the|a|an|his|her|its|their|our|this|these|that|any|all|such|every|each)\b)"
_PERSON = (
    r"(?= (?:the|his|her|their|our) (?:minister|government|court|people|public|police|prime|president|chief"
    r"|army"
    r"|authorities|nation|party|leaders?|students|teachers|media|judge|company|council|world|international)\b)"
)
_THING = r"(?= (?:the|that|a|an|about|how|what|why|his|their)\b)"


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Words that don't go together. `better`: \\1 is the first group, {ing} the verb after it."""

    wrong: re.Pattern[str]
    better: str


def _pattern(wrong: str, better: str = r"\1") -> _Pattern:
    return _Pattern(re.compile(rf"\b{wrong}"), better)


_PATTERNS = (
    _pattern(rf"(stressed|stressing|emphasi[sz](?:e|ed|es|ing)) (?:on|upon){_NEXT}"),
    _pattern(rf"(requested|requesting|urged|urging|directed|directing|asked|asking) to{_PERSON}"),
    _pattern(rf"(approached|approaching|attacked|attacking) to{_NEXT}"),
    _pattern(rf"(reached|reaching) to{_NEXT}"),
    _pattern(rf"(condemned|condemning|criticised|criticising|criticized) (?:on|about|against){_NEXT}"),
    _pattern(rf"(resembles?|resembled|accompanied|answered|obeyed) (?:to|with){_NEXT}"),
    _pattern(r"(lacked|lacks) of(?= \w)"),
    _pattern(rf"(demanded|demanding) for{_NEXT}"),
    _pattern(rf"(violated|violates) of{_NEXT}"),
    _pattern(r"(married) with(?= (?:a|an|the|his|her) (?!great|much|big|full|grand))", r"\1 to"),
    _pattern(r"([Cc]onsist(?:s|ed|ing)?) from\b", r"\1 of"),
    _pattern(r"([Dd]epend(?:s|ed)?) (?:from|of)\b(?! whether)", r"\1 on"),
    _pattern(r"(accused(?: him| her| them)?) for\b(?! years| months| weeks| the (?:first|second))", r"\1 of"),
    _pattern(r"(suspected|deprived) (?:for|from)\b(?= (?:the|a|an|his|her|their|being|having)\b)", r"\1 of"),
    _pattern(r"(afflicted) to\b", r"\1 with"),
    _pattern(rf"(participate[sd]?|participating) to{_NEXT}", r"\1 in"),
    _pattern(r"(congratulated (?:him|her|them)) for(?= (?:the|his|her|their|winning|being))", r"\1 on"),
    _pattern(r"(suffer(?:s|ed)?) of\b", r"\1 from"),
    _pattern(r"(look(?:s|ed|ing) forward) for\b", r"\1 to"),
    _pattern(r"(according) with\b(?= (?:the|a|his|her|officials|police|sources))", r"\1 to"),
    _pattern(
        rf"(explain(?:ed|s|ing)|suggest(?:ed|s|ing)|announced|described) (him|her|them|us|me){_THING}",
        r"\1 to \2",
    ),
    _pattern(r"(told|informed|apprised) to(?= (?:the|reporters|journalists|media|police|him|them|her)\b)"),
    _pattern(r"([Cc]apable|[Ii]ncapable) to (?P<verb>[a-z]+)\b", r"\1 of {ing}"),
    _pattern(r"([Ii]nsist(?:s|ed|ing)?) to (?P<verb>[a-z]+)\b(?<! the)(?<! his)(?<! a)", r"\1 on {ing}"),
    _pattern(r"(prevent(?:ed|s|ing)? (?:him|her|them|people|us|it)) to (?P<verb>[a-z]+)\b", r"\1 from {ing}"),
)  # fmt: skip


@check(
    category="linguistic/grammar",
    severity=Severity.MINOR,
    confidence=0.7,
    examples=EXAMPLES,
    in_quotes=InQuotes.SILENT,
)
def verb_pattern(passage: Passage, context: Context) -> Iterator[Finding]:
    for pattern in _PATTERNS:
        for found in pattern.wrong.finditer(passage.target):
            yield Finding(
                span=Span(*found.span()),
                message="English builds this verb differently",
                suggestions=(_better(pattern, found),),
            )


def _better(pattern: _Pattern, found: re.Match[str]) -> str:
    words = found.expand(pattern.better)
    return words.replace("{ing}", in_form(found["verb"], Form.ING)) if "{ing}" in words else words
