"""One source term, several wordings.

What it flags: a recurring word of the source that the translation calls by names a reader
takes for different things – a commission that becomes a panel and then a board.
Why it matters: a reader who has no source counts two things where there is one, and in news
two bodies, two crimes or two documents are two stories.
Example: غداری is “betrayal” in one paragraph and “disloyalty” in the next. Choose one and keep it.
Leave it alone: where the source itself means two things, or where a second wording is plainly
the same (surname after full name, short form after the long one).
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Rendering, Severity, Term, TermKind
from transcheck.text.replacing import in_place_of

EXAMPLES = (
    Example(
        source="ان کی غداری معاف نہیں ہو گی۔\nیہ غداری کی سزا ہے۔",
        target="Their betrayal will not be forgiven.\nThis is the punishment for the [disloyalty].",
        repaired="Their betrayal will not be forgiven.\nThis is the punishment for the betrayal.",
    ),
    Example(
        source="حکومت نے کمیشن بنایا۔\nکمیشن نے کام شروع کیا۔",
        target="The government set up a commission.\nThe commission began its work.",
        note="the same wording throughout",
    ),
    Example(
        source="سرحد پر جنگ ہوئی۔\nجنگ ختم ہو گئی۔",
        target="War broke out on the border.\nThe wars are over.",
        note="inflection is no drift",
    ),
)


@check(
    title="Term drift",
    category="terminology/drift",
    severity=Severity.MINOR,
    confidence=0.7,
    needs=Need.SOURCE | Need.TERMS | Need.ARTICLE,
    examples=EXAMPLES,
)
def drift(context: Context) -> Iterator[Finding]:
    """A flag on the first place of each rival wording, pointing at all the others."""
    for term in context.terms:
        if term.drift and term.kind is TermKind.TERM:
            preferred = next(r for r in term.renderings if r.text == term.preferred)
            for rival in (r for r in term.renderings if r.text in term.rivals):
                yield _finding(term, preferred, rival, context)


def _finding(term: Term, preferred: Rendering, rival: Rendering, context: Context) -> Finding:
    at = rival.occurrences[0]
    here = context.alignment.number(at.passage)
    first = context.alignment.number(preferred.occurrences[0].passage) + 1
    form = term.source_forms[0]
    return Finding(
        passage=at.passage,
        span=at.span,
        message=f"{form} is “{preferred.text}” in passage {first} and “{rival.text}” here",
        suggestions=(in_place_of(context.alignment.quote(at), preferred.text),),
        evidence=(*_source_at(term, here, context), *rival.occurrences[1:], *preferred.occurrences),
    )


def _source_at(term: Term, number: int, context: Context) -> tuple[Location, ...]:
    return tuple(at for at in term.source_occurrences if context.alignment.number(at.passage) == number)
