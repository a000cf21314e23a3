"""Paragraph without its full stop

The paragraph ends without a mark, while the others of the article have one. Something may
have been cut off with it.

Example: “The talks will resume on Monday” at the end of a paragraph. Write “… on Monday.”

Leave it alone in headlines, lists, captions and credit lines.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import BlockKind, Passage, Severity, Span

_TWO = "The talks in Doha failed on Monday night.\nThe two sides left the city early on Tuesday."

EXAMPLES = (
    Example(
        target=f"{_TWO}\nMediators will try again to bring both sides together next week[]\n{_TWO}",
        repaired=f"{_TWO}\nMediators will try again to bring both sides together next week.\n{_TWO}",
    ),
    Example(
        target=f"Talks in Doha fail as mediators say they will try again next week\n{_TWO}\nOur reporter",
        note="a headline and a credit line",
    ),
)

_ENDED = re.compile(r"[.!?…:;—–-][\"'”’»)\]]*\s*$|[\"”’»)\]]\s*$")
_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE})
_SHORTEST = 11
_SHARE = 0.8


@check(
    category="linguistic/mechanics",
    severity=Severity.MINOR,
    confidence=0.7,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def final_punctuation(context: Context) -> Iterator[Finding]:
    paragraphs = [p for p in context.alignment.passages if p.kind in _TEXT and p.target.strip()]
    ended = [bool(_ENDED.search(p.target)) for p in paragraphs]
    if sum(ended) < len(paragraphs) * _SHARE:
        return
    for n in range(1, len(paragraphs) - 1):
        # Unpunctuated lines in a row are a list, and those at either end headlines and credits.
        if not ended[n] and ended[n - 1] and ended[n + 1] and _is_prose(paragraphs[n]):
            end = len(paragraphs[n].target.rstrip())
            yield Finding(
                span=Span(end, end),
                message="No full stop at the end",
                suggestions=(".",),
                passage=paragraphs[n].id,
            )


def _is_prose(passage: Passage) -> bool:
    words = passage.target.split()
    small = sum(word[:1].islower() for word in words)
    return len(words) >= _SHORTEST and small >= len(words) / 2 and passage.target.rstrip()[-1].isalnum()
