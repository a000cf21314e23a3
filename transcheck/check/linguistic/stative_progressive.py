"""Progressive of a verb of state

“Is knowing”, “are having concerns”, “was belonging to”: the source marks what goes on now, and English
does not where the verb names a state.

Example: “The party is having a majority.” Write “The party has a majority.”

Leave it alone in idioms of doing (having a meal, having trouble), and where the form is a noun.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.inflect import Form, in_form

EXAMPLES = (
    Example(
        target="The party [is having] a majority of seats.",
        repaired="The party has a majority of seats.",
    ),
    Example(
        target="The land [was belonging] to his uncle.",
        repaired="The land belonged to his uncle.",
    ),
    Example(target="They [are knowing] the names.", repaired="They know the names."),
    Example(target="They are having lunch, and he is having trouble being found wanting."),
    Example(target="The family was having difficulty believing it."),
)

_HELD = (
    r"(?:a |an |the |no |some |any |many |much |full |great |serious |good |large |big )*(?:majority"
    r"|rights?|degree"
    r"|experience|capacity|population|houses?|money|weapons|knowledge|information|evidence|importance"
    r"|jobs?|share"
    r"|stake|links|ties|relations|powers?|authority|access|control|value|length|ages?|names?|ideas?|plans?"
    r"|reservations|concerns|doubts about|roots|members|branches|borders?|resources|land|property"
    r"|licen[cs]es?)"
)
_STATIVE = re.compile(
    r"\b(?P<be>is|are|was|were) (?P<adverb>not |also |still |now )?(?P<verb>knowing|belonging|owning"
    r"|possessing"
    rf"|containing|consisting|deserving|preferring|resembling|constituting|having(?= {_HELD}\b))\b"
)


@check(category="linguistic/grammar", severity=Severity.MINOR, confidence=0.75, examples=EXAMPLES)
def stative_progressive(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _STATIVE.finditer(passage.target):
        better = () if found["adverb"] else (_plain(found["be"], found["verb"]),)
        yield Finding(
            span=Span(*found.span()),
            message="A state takes the simple tense",
            suggestions=better,
        )


def _plain(be: str, verb: str) -> str:
    form = {"is": Form.THIRD, "are": Form.BASE}.get(be, Form.PAST)
    return in_form(verb, form)
