"""One name, two spellings.

What it flags: a name that the translation spells in two ways that sound the same.
Why it matters: a reader takes Zarmina and Zarmeena for two people, and a search finds half the story.
Example: “Tariq Rahmani … Mr Rehmani”. Keep the spelling that came first, or the person's own.
Leave it alone: where two people or places really have names that close.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Severity, TermKind

EXAMPLES = (
    Example(
        target="Zarmina Kohsari heads the inquiry.\nJudge [Zarmeena] Kohsari spoke on Friday.",
        repaired="Zarmina Kohsari heads the inquiry.\nJudge Zarmina Kohsari spoke on Friday.",
    ),
    Example(
        target="The talks in Pakistan went on.\nA Pakistani official left early.",
        note="a derived word is another word",
    ),
    Example(target="Mariam met Maria in Cairo.\nMaria left for Marib.", note="other names that look alike"),
)


@check(
    title="Name spelt in two ways",
    category="terminology/drift",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.TERMS | Need.ARTICLE,
    examples=EXAMPLES,
)
def name_spelling(context: Context) -> Iterator[Finding]:
    """A flag on the first place of the rarer spelling, pointing at all the others."""
    for term in context.terms:
        if term.kind is not TermKind.NAME:
            continue
        usual = next(r for r in term.renderings if r.text == term.preferred)
        for rival in (r for r in term.renderings if r.text in term.rivals):
            at, *others = rival.occurrences
            yield Finding(
                passage=at.passage,
                span=at.span,
                message=f"Spelt “{usual.text}” elsewhere",
                suggestions=(usual.text,),
                evidence=(*others, *usual.occurrences),
            )
