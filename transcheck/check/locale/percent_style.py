"""“%”, “percent” and “per cent” mixed

One article writes the same thing in two ways. American papers write “percent” or “%”, British
ones “per cent” or “%”.

Example: “rose 5 percent … fell 3%”. Choose one.

Leave it alone in tables, and where a headline is short of room.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="Prices rose 5 percent.\nWages rose 3 percent.\nProfits fell [4%].",
        repaired="Prices rose 5 percent.\nWages rose 3 percent.\nProfits fell 4 percent.",
    ),
    Example(
        target="Prices rose 5%.\nWages rose 3%.\nIt is a small percentage, ten percent at most, he thought."
    ),
)

_USE = re.compile(r"(?P<number>\d[\d.,]*)(?P<unit>\s?%|[ -]percent\b|[ -]per cent\b)")
_WRITTEN = {"%": "{number}%", "percent": "{number} percent", "per cent": "{number} per cent"}


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def percent_style(context: Context) -> Iterator[Finding]:
    uses = [(p, m) for p in context.alignment.passages if not p.heading for m in _USE.finditer(p.target)]
    ways = [_way(m) for _, m in uses]
    usual = max(set(ways), key=ways.count) if ways else ""
    yield from minority((_use(p, m, usual) for p, m in uses), "“{way}”, where the article writes “{usual}”")


def _way(found: "re.Match[str]") -> str:
    return found["unit"].strip(" -\u00a0")


def _use(passage: Passage, found: "re.Match[str]", usual: str) -> Use:
    instead = _WRITTEN[usual].format(number=found["number"])
    return Use(_way(found), passage.id, Span(*found.span()), (instead,))
