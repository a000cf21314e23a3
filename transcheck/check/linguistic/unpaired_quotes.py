"""Quotation mark without its partner

A quotation is opened and never closed, or closed and never opened. Readers cannot tell where
the speaker stops and the paper goes on.

Example: “We will fight, he said.” Write “We will fight,” he said.

Leave it alone where a quotation runs over several paragraphs and each one opens it anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span

EXAMPLES = (
    Example(target="[“]We will fight, he said on Monday.\nThe talks ended."),
    Example(target="We will fight,[”] he said on Monday.\nThe talks ended."),
    Example(
        target="“We will fight on.\n“We will win,” he said on Monday.",
        note="a quotation of two paragraphs, opened in each",
    ),
    Example(
        target="“We will fight on.\nWe will win,” he said on Monday.",
        note="a quotation that closes in the next row",
    ),
    Example(target='He is 6\' 2" tall, and the "tall man" is what they call him.'),
)

_OPEN, _CLOSE, _STRAIGHT = "“", "”", '"'
_REACH = 6
"""Rows a quotation may run over: sentences of a bilingual file, paragraphs of a long answer."""


@dataclass(frozen=True, slots=True)
class _Loose:
    """A mark without its partner in its own passage, and whether it opens (None: a straight one may)."""

    passage: Passage
    number: int
    at: int
    opens: bool | None


@check(
    category="linguistic/mechanics",
    severity=Severity.MINOR,
    confidence=0.8,
    needs=Need.ARTICLE,
    examples=EXAMPLES,
)
def unpaired_quotes(context: Context) -> Iterator[Finding]:
    passages = context.alignment.passages
    loose = [mark for n, passage in enumerate(passages) for mark in _loose(n, passage)]
    for mark in _without_partner(loose):
        if mark.opens is not False and _opened_anew(passages, mark.number):
            continue
        yield Finding(
            span=Span(mark.at, mark.at + 1),
            message="This quotation mark has no partner",
            passage=mark.passage.id,
        )


def _loose(number: int, passage: Passage) -> Iterator[_Loose]:
    text = passage.target
    straight = [at for at, mark in enumerate(text) if mark == _STRAIGHT and not _is_inches(text, at)]
    curly = list(_curly(text))
    if straight and (curly or _OPEN in text or _CLOSE in text):
        return  # mixed marks may pair with each other
    for at, opens in curly:
        yield _Loose(passage, number, at, opens)
    if len(straight) % 2:
        yield _Loose(passage, number, _alone(text, straight), None)


def _curly(text: str) -> Iterator[tuple[int, bool]]:
    opened: list[int] = []
    for at, mark in enumerate(text):
        if mark == _OPEN:
            opened.append(at)
        elif mark == _CLOSE and opened:
            opened.pop()
        elif mark == _CLOSE and "„" not in text[:at] and not text[at - 1 : at].isdigit():
            yield at, False
    yield from ((at, True) for at in opened)


def _without_partner(loose: Sequence[_Loose]) -> Iterator[_Loose]:
    """The marks that no mark of a neighbouring passage completes."""
    waiting: _Loose | None = None
    for mark in loose:
        if waiting is not None and mark.number - waiting.number <= _REACH and _fits(waiting, mark):
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = mark
    if waiting is not None:
        yield waiting


def _fits(first: _Loose, second: _Loose) -> bool:
    if first.opens is None or second.opens is None:
        return first.opens is second.opens and first.number != second.number
    return first.opens and not second.opens and first.number != second.number


def _opened_anew(passages: Sequence[Passage], number: int) -> bool:
    """Whether the next passage opens with a mark, as every paragraph of a long quotation does."""
    return number + 1 < len(passages) and passages[number + 1].target.lstrip()[:1] in (
        _OPEN,
        _STRAIGHT,
        "‘",
    )


def _is_inches(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[:at].count(_STRAIGHT) % 2 == 0


def _alone(text: str, marks: Sequence[int]) -> int:
    """The mark most likely alone: the first that opens where one should close, or the other way round."""
    return next((at for n, at in enumerate(marks) if _opens(text, at) != (n % 2 == 0)), marks[-1])


def _opens(text: str, at: int) -> bool:
    return (
        not text[at + 1 : at + 2].isspace() and (at == 0 or not text[at - 1].isalnum()) and at + 1 < len(text)
    )
