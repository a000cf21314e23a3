"""A word the termbase forbids.

What it flags: a wording that the termbase marks as forbidden or out of date.
Why it matters: the house has decided against the word, often because it takes sides or is wrong.
Example: the termbase forbids “frontier check”; write “border post”.
Leave it alone: inside a quotation that was spoken in the language of the translation.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, InQuotes, Need, check
from transcheck.model import Passage, Severity, TermEntry, TermForm, TermStatus
from transcheck.text.phrases import find_english

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
        for entry in termbase.entries:
            preferred = tuple(f.text for f in entry.target if f.status is TermStatus.PREFERRED)
            for form in entry.target:
                if form.status is TermStatus.FORBIDDEN:
                    for span in find_english(passage.target, form.text, case_sensitive=entry.case_sensitive):
                        yield Finding(
                            span=span,
                            message=f"The termbase forbids “{form.text}”",
                            explanation=entry.note or None,
                            suggestions=preferred,
                        )
