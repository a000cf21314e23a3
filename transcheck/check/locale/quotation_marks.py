"""Single and double quotation marks mixed

Some quotations of the article stand in single marks and others in double ones. American and
most Asian English papers quote in double marks and keep single ones for a quotation inside;
British ones often do the reverse. Either is right, both together look careless.

Example: ‘We will fight’ in one paragraph, “We will win” in the next. Choose one.

Leave it alone for single words that the house sets apart in single marks.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.locale._mix import Use, minority
from transcheck.model import Passage, Severity
from transcheck.text.quotes import Quotation, quotations

EXAMPLES = (
    Example(
        target="He said, “We will fight on.”\nShe said, “We will win this.”\nThey wrote, [‘We will never "
        "give up’].",
        repaired="He said, “We will fight on.”\nShe said, “We will win this.”\nThey wrote, “We will never "
        "give up”.",
    ),
    Example(
        target="He said, “They told me ‘never again’ twice.”\nShe said, “We will win this.”\nIt is a "
        "‘reset’.",
        note="a quotation inside another, and a single word",
    ),
)

_SINGLE = frozenset("‘'")
_DOUBLE = frozenset('“"')
_WORDS = 4
"""Shorter quotations are words set apart, for which houses have rules of their own."""


@check(
    category="locale/format",
    severity=Severity.MINOR,
    confidence=0.75,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def quotation_marks(context: Context) -> Iterator[Finding]:
    uses = [use for p in context.alignment.passages for use in _uses(p)]
    yield from minority(uses, "{Way} marks, where the article uses {usual} ones")


def _uses(passage: Passage) -> Iterator[Use]:
    for quoted in quotations(passage.target):
        if quoted.depth or not quoted.closed or len(quoted.inner.of(passage.target).split()) < _WORDS:
            continue
        way = "single" if quoted.open in _SINGLE else "double" if quoted.open in _DOUBLE else ""
        if way:
            yield Use(way, passage.id, quoted.span, (_turned(quoted, passage.target),))


def _turned(quoted: Quotation, text: str) -> str:
    """The quotation in the other marks, straight or curly as it is."""
    inner = quoted.inner.of(text)
    if quoted.open == "‘":
        return f"“{inner.replace('“', '‘').replace('”', '’')}”"
    if quoted.open == "'":
        return f'"{inner.replace(chr(34), chr(39))}"'
    if quoted.open == "“":
        return f"‘{inner.replace('‘', '“').replace('’ ', '” ')}’"
    return f"'{inner.replace(chr(39), chr(34)) if chr(39) + ' ' in inner else inner}'"
