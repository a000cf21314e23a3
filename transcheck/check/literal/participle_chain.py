"""Participles lined up before the verb

“Addressing the rally, welcoming the delegates, the minister said”: Urdu, Hindi and Persian string
participles (کرتے ہوئے, करते हुए, با اشاره به) before the verb of saying. English news gives one of
them at most, and the news first.

Example: “Talking to reporters, referring to the floods, he said aid had come.” Write “Aid had come, he told
reporters.”

Leave it alone where the participles tell of things done one after the other.
"""

import re
from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(
        target="[Addressing the rally, welcoming the delegates], the minister said talks would go on.",
    ),
    Example(
        target="[While talking to reporters in the city, condemning the attack], he added that aid had come.",
    ),
    Example(target="Addressing the rally, the minister said talks would go on, calling them useful."),
    Example(target="Including the dead, according to police, seven people were hit, he said."),
)

_NO_PARTICIPLE = (
    r"(?!(?i:including|following|during|according|depending|regarding|concerning|considering|being|nothing"
    r"|something)\b)"
)
_OPENS = rf"(?:(?:While|By|After) (?:also )?{_NO_PARTICIPLE}[a-z]+ing|{_NO_PARTICIPLE}[A-Z][a-z]+ing)"
_MORE = rf"(?:and )?(?:while )?{_NO_PARTICIPLE}[a-z]+ing"
_PHRASE = r"[^,.;:“”\"]{3,90}"
_CHAIN = re.compile(
    rf"(?:^|(?<=[.!?] ))(?P<chain>{_OPENS} {_PHRASE}, {_MORE} {_PHRASE}), [^,.;:“”\"]{{2,60}} "
    r"(?:said|stated|added|told|announced|claimed|declared|demanded)\b"
)


@check(category="style/awkward", severity=Severity.MINOR, confidence=0.6, examples=EXAMPLES)
def participle_chain(passage: Passage, context: Context) -> Iterator[Finding]:
    for found in _CHAIN.finditer(passage.target):
        yield Finding(span=Span(*found.span("chain")), message="The news waits behind two participles")
