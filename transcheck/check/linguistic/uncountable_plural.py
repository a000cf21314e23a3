"""Uncountable noun counted

“Informations”, “an advice”, “many equipments”: the noun can be counted in the source (معلومات, сведения,
informations, ratschläge) and cannot in English.

Why it matters: readers stumble over the form, and take it for a slip of the pen.

Example: “an advice”. Write “advice” or “a piece of advice”.

Leave it alone in names, and where a word has a second, countable sense.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="The police have [informations] about the raid.",
        repaired="The police have information about the raid.",
    ),
    Example(target="She gave him [an advice].", repaired="She gave him advice."),
    Example(
        target="They bought [many new equipments] for it.",
        repaired="They bought much new equipment for it.",
    ),
    Example(target="He took the advice of an information officer on research equipment."),
)

_PLURALS = {
    "informations": "information", "advices": "advice", "equipments": "equipment",
    "furnitures": "furniture",
    "luggages": "luggage", "baggages": "baggage", "homeworks": "homework", "knowledges": "knowledge",
    "machineries": "machinery", "ammunitions": "ammunition", "weaponries": "weaponry",
    "aircrafts": "aircraft",
    "offsprings": "offspring", "feedbacks": "feedback", "trainings": "training", "sceneries": "scenery",
    "legislations": "legislation", "progresses": "progress", "personnels": "personnel", "unrests": "unrest",
    "violences": "violence", "sewages": "sewage", "electricities": "electricity", "softwares": "software",
    "infrastructures": "infrastructure", "medias": "media", "criterias": "criteria",
    "phenomenas": "phenomena",
}  # fmt: skip
# Plurals that are verbs too, or have a sense of their own.
_RISKY = frozenset({"progresses", "trainings", "legislations", "infrastructures", "softwares"})
_MANY = {
    "many": "much", "several": "some", "various": "various", "few": "little",
    "these": "this", "those": "that",
}  # fmt: skip
_SINGULARS = (
    "information|advice|equipment|furniture|luggage|homework|machinery|ammunition|weaponry|legislation|unrest"
)
_PLURAL = re.compile(
    rf"\b(?:(?P<many>{'|'.join(_MANY)}) )?"
    r"(?P<between>(?:new|old|modern|military|medical|important|such|other) )?"
    rf"(?P<noun>{'|'.join(_PLURALS)})\b(?!-)"
)
_ONE = re.compile(
    r"\b(?P<article>an?) (?P<between>(?:new|important|useful|good|bad|false|military|medical) )?"
    rf"(?P<noun>{_SINGULARS})\b"
    r"(?=[.,;:!?”\"]|$| (?:to|for|from|that|which|about|and|of|in|on|was|is|has|had|by)\b)"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.8, examples=EXAMPLES)
def uncountable_plural(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _PLURAL.finditer(passage.target):
        many, noun = found["many"], found["noun"]
        if many or noun not in _RISKY:
            words = (_MANY.get(many or "", ""), (found["between"] or "").strip(), _PLURALS[noun])
            yield _finding(found, " ".join(word for word in words if word))
    for found in _ONE.finditer(passage.target):
        yield _finding(found, f"{found['between'] or ''}{found['noun']}")


def _finding(found: re.Match[str], better: str) -> Finding:
    return Finding(
        span=Span(*found.span()),
        message="The noun can't be counted in English",
        suggestions=(better,),
    )
