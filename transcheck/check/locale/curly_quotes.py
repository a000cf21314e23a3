"""Straight and curly quotation marks mixed

Typewriter marks (") stand beside printer's marks (“ ”). It happens when text is pasted together,
and it shows in print.

Example: “We will fight” and "We will win" in one article. Choose one, curly by preference.

Leave it alone in feet and inches, and in code.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity
from transcheck.text.quotes import quotations

EXAMPLES = (
    Example(
        target='“We will fight on,” he said.\n“We will win,” she said.\n["We will see,"] they said.',
        repaired="“We will fight on,” he said.\n“We will win,” she said.\n“We will see,” they said.",
    ),
    Example(target='"We will fight on," he said.\n"We will win," she said.'),
)


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.8,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def curly_quotes(context: Context) -> Iterator[Finding]:
    uses = [use for p in context.alignment.passages for use in _uses(p)]
    yield from minority(uses, "{Way} marks, where the article uses {usual} ones")


def _uses(passage: Passage) -> Iterator[Use]:
    for quoted in quotations(passage.target):
        inner = quoted.inner.of(passage.target)
        if quoted.open == "“" and quoted.close == "”":
            yield Use("curly", passage.id, quoted.span, (f'"{inner}"',))
        elif quoted.open == '"' and quoted.close == '"':
            yield Use("straight", passage.id, quoted.span, (f"“{inner}”",))
