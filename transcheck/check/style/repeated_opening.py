"""Paragraph after paragraph begins the same

Several paragraphs in a row open with the same speaker and verb: He said …, He said …, He said ….
Each was a fresh sentence in the source, where the verb comes last; in English the verb comes
first and drums.

Example: three paragraphs that open “He said that”. Put the news first and the speaker behind it:
“The plan is dead, he said.”

Leave it alone in minutes, lists and liturgy.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Passage, Severity, Side, Span

EXAMPLES = (
    Example(
        target="He said the plan was dead.\nHe said talks would go on.\n"
        "[He said] the army was ready.\n[He said] no more.",
    ),
    Example(target="He said the plan was dead.\nHe said talks would go on.\nThe army, he said, was ready."),
)

_OPENING = re.compile(
    r"(?P<who>(?:He|She|They|It|The \w+(?: \w+)?|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})) (?:further |also )?"
    r"(?P<verb>said|says|added|stated|told|wrote|claimed|maintained|noted|stressed)\b"
)
_ALLOWED = 2


@check(
    category="style/awkward",
    severity=Severity.MINOR,
    confidence=0.7,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def repeated_opening(context: Context) -> Iterator[Finding]:
    openings = [(p, _OPENING.match(p.target)) for p in context.alignment.passages]
    for key, run in groupby(openings, key=lambda pair: _key(pair[1])):
        same = [(passage, found) for passage, found in run if found is not None]
        if not key or len(same) <= _ALLOWED:
            continue
        before = _places(same[:_ALLOWED])
        for passage, found in same[_ALLOWED:]:
            yield Finding(
                span=Span(found.start(), found.end()),
                message=f"{len(same)} paragraphs in a row open this way",
                passage=passage.id,
                evidence=before,
            )


def _key(found: "re.Match[str] | None") -> str:
    return found.group().replace("further ", "").replace("also ", "") if found else ""


def _places(same: Sequence[tuple[Passage, "re.Match[str]"]]) -> tuple[Location, ...]:
    return tuple(Location(p.id, Side.TARGET, Span(m.start(), m.end())) for p, m in same)
