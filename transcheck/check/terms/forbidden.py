"""A word the termbase forbids.

What it flags: a wording that the termbase marks as forbidden or out of date.
Why it matters: the house has decided against the word, often because it takes sides or is wrong.
Example: the termbase forbids “frontier check”; write “border post”.
Leave it alone: inside a quotation that was spoken in the language of the translation.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, Need, check
from transcheck.check.terms._index import forbidden_index
from transcheck.model import Passage, Severity, TermEntry, TermForm, TermStatus
from transcheck.text.replacing import in_place_of

_BORDER_POST = TermEntry(
    source=("سرحدی چوکی",),
    target=(TermForm("border post"), TermForm("frontier check", TermStatus.FORBIDDEN)),
)

EXAMPLES = (
    Example(
        target="The [frontier check] was attacked.",
        repaired="The border post was attacked.",
        glossary=(_BORDER_POST,),
    ),
    Example(target="The frontier was checked.", glossary=(_BORDER_POST,), note="other words"),
)


@check(
    title="Forbidden by the termbase",
    category="terminology/wrong-term",
    severity=Severity.MAJOR,
    confidence=0.9,
    needs=Need.TERMBASE,
    languages=(),
    in_quotes=InQuotes.MILDER,
    examples=EXAMPLES,
)
def forbidden(passage: Passage, context: Context) -> Iterator[Finding]:
    """A flag on every forbidden wording, with the preferred one."""
    for termbase in context.termbases:
        for hit in forbidden_index(termbase).find(passage.target):
            shown = hit.span.of(passage.target)
            if hit.entry.case_sensitive and shown != hit.form:
                continue
            preferred = [f.text for f in hit.entry.target if f.status is TermStatus.PREFERRED]
            yield Finding(
                span=hit.span,
                message=f"The termbase forbids “{hit.form}”",
                explanation=hit.entry.note or None,
                suggestions=tuple(in_place_of(shown, text) for text in preferred),
            )
