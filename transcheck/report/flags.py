"""Flags as a report prints them: numbered, and put into words once for every format."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.model import Alignment, Family, Location, Mark, Severity, Side, State
from transcheck.report.clean import one_line
from transcheck.report.palette import NAMES

_GRAVEST = 5
_SUGGESTIONS = 3
_EVIDENCE = 3


@dataclass(frozen=True, slots=True)
class Flag:
    """A mark as a report prints it.

    `number` counts the shown flags in reading order, from 1. `sources` are the source
    words that are its evidence, `tries` what could stand instead, best first. `outcome`
    says what the person decided, empty while open. All texts are on one line.
    """

    number: int
    mark: Mark
    quote: str
    message: str
    why: str
    sources: tuple[str, ...]
    tries: tuple[str, ...]
    outcome: str

    @property
    def family(self) -> Family:
        return self.mark.issue.kind.family

    @property
    def severity(self) -> Severity:
        return self.mark.issue.severity

    @property
    def head(self) -> str:
        """What opens a comment: "Accuracy, critical"."""
        return f"{NAMES[self.family]}, {self.severity.value}"

    @property
    def replaced(self) -> bool:
        """Whether its words have given way to others."""
        return self.mark.decision is not None and self.mark.decision.at is not None

    @property
    def drawn(self) -> bool:
        """Whether the words still carry its line: not once they are replaced or it is dismissed."""
        return self.mark.state is not State.DISMISSED and not self.replaced


def numbered(marks: Sequence[Mark], alignment: Alignment) -> tuple[Flag, ...]:
    """The marks as flags, in the order given."""
    return tuple(_flag(number, mark, alignment) for number, mark in enumerate(marks, start=1))


def _flag(number: int, mark: Mark, alignment: Alignment) -> Flag:
    issue = mark.issue
    replaced = mark.decision is not None and mark.decision.at is not None
    tries = () if replaced else tuple(filter(None, map(one_line, issue.suggestions)))
    return Flag(
        number=number,
        mark=mark,
        quote=one_line(issue.quote),
        message=closed(issue.message),
        why=" ".join(filter(None, (closed(issue.message), closed(issue.explanation)))),
        sources=_sources(mark, alignment),
        tries=tries[:_SUGGESTIONS],
        outcome=_outcome(mark),
    )


def closed(text: str) -> str:
    """The text on one line and as a sentence: with a full stop, if it has none."""
    text = one_line(text)
    return text if not text or text.endswith((".", "!", "?", "…", "”", '"')) else f"{text}."


def _sources(mark: Mark, alignment: Alignment) -> tuple[str, ...]:
    """The source words behind a flag; where its words were replaced they stand in its decision."""
    evidence = mark.decision.issue.evidence if mark.decision else mark.issue.evidence
    quotes = (one_line(alignment.quote(at)) for at in evidence if _is_source(at, alignment))
    return tuple(dict.fromkeys(filter(None, quotes)))[:_EVIDENCE]


def _is_source(at: Location, alignment: Alignment) -> bool:
    return at.side is Side.SOURCE and at.passage in alignment


def _outcome(mark: Mark) -> str:
    decision = mark.decision
    if mark.state is State.OPEN or decision is None:
        return ""
    if mark.state is State.DISMISSED:
        return "Dismissed."
    if decision.at is None:
        return "Accepted, not yet changed."
    old, new = one_line(decision.issue.quote), one_line(mark.issue.quote)
    if not old:
        return f"Added “{new}”."
    return f"Changed from “{old}” to “{new}”." if new else f"“{old}” was taken out."


def gravest(flags: Sequence[Flag]) -> tuple[Flag, ...]:
    """What to look at first: up to five flags that still stand, each wording once."""
    weight = {family: n for n, family in enumerate(NAMES)}
    ranked = sorted(
        (flag for flag in flags if flag.drawn and flag.mark.issue.kind.scored),
        key=lambda f: (-f.severity.rank, weight[f.family], -f.mark.issue.confidence, f.number),
    )
    first: dict[tuple[str, str], Flag] = {}
    for flag in ranked:
        first.setdefault((flag.mark.issue.check, flag.quote.casefold()), flag)
    return tuple(first.values())[:_GRAVEST]
