"""Sentences that open with connectives

However, Moreover, Furthermore, Meanwhile, In addition: sentence after sentence opens with a word
that says how it hangs on the last. The source needs them as stops; English news shows the
link by the order of its facts.

Example: three sentences in five that open with However, Meanwhile and Moreover. Cut two of them.

Leave it alone where the contrast would be missed without the word.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Passage, Severity, Side, Span

EXAMPLES = (
    Example(
        target="However, the talks failed.\nMoreover, the border stayed shut.\n[Furthermore], trade "
        "stopped.\n"
        "The two sides blame each other.",
    ),
    Example(
        target="However, the talks failed.\nThe border stayed shut.\nMeanwhile, trade stopped.\nBoth left."
    ),
)

_CONNECTIVE = re.compile(
    r"(?P<word>However|Moreover|Furthermore|Meanwhile|Besides|Additionally|Therefore|Thus|Hence|Nevertheless"
    r"|Nonetheless|Consequently|In addition|On the other hand|In this regard|In this context|On the occasion"
    r"|Similarly|Likewise|Eventually|Accordingly|Apart from this|In the meantime|As a result|On this "
    r"occasion)\b,?"
)
_WINDOW, _ALLOWED = 5, 2


@check(
    category="style/awkward",
    severity=Severity.NEUTRAL,
    confidence=0.6,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def connectors(context: Context) -> Iterator[Finding]:
    sentences = [(p, s) for p in context.alignment.passages for s in p.target_sentences]
    recent: list[tuple[int, Location]] = []
    for number, (passage, sentence) in enumerate(sentences):
        found = _CONNECTIVE.match(passage.target, sentence.start)
        if found is None:
            continue
        span = Span(found.start("word"), found.end("word"))
        recent = [(n, place) for n, place in recent if number - n < _WINDOW]
        if len(recent) >= _ALLOWED:
            yield _finding(passage, span, recent)
        recent.append((number, Location(passage.id, Side.TARGET, span)))


def _finding(passage: Passage, span: Span, recent: list[tuple[int, Location]]) -> Finding:
    return Finding(
        span=span,
        message=f"The {'third' if len(recent) == 2 else 'next'} connective in {_WINDOW} sentences",
        passage=passage.id,
        evidence=tuple(place for _, place in recent),
    )
