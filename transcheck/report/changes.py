"""What was changed in a passage since it was loaded, and what is proposed, stretch by stretch.

The stretches of a passage are both of its readings at once: taking every `old` gives the
loaded text, character by character, taking every `new` the corrected one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

import regex

from transcheck.model import Span


class Fate(Enum):
    """What happened to a stretch of text."""

    KEPT = auto()
    CHANGED = auto()
    """The person changed it: `new` is what now stands there."""
    PROPOSED = auto()
    """An open flag suggests it: `old` is what now stands there."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a passage with what it was and what it is, or might be.

    `span` says where it lies in the text as it now reads; it is empty where words were taken
    out, or where a suggestion only adds some.
    """

    span: Span
    fate: Fate
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """New words at `span` of the current text: where an accepted suggestion stands and what
    it replaced, or where an open one would stand and what it says."""

    span: Span
    text: str


# A character of a script without spaces, a word, a stretch of blanks, or one sign.
_TOKEN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|[\p{L}\p{M}\p{Nd}]+|\s+|.", regex.DOTALL)
_COMPARED = 4_000_000
"""Pairs of tokens beyond which two wordings are shown as one replaced by the other.

SequenceMatcher looks at most at every pair, some seconds for this many.
"""


def stretches(
    loaded: str,
    current: str,
    *,
    replaced: Sequence[Replacement] = (),
    proposed: Sequence[Replacement] = (),
) -> tuple[Stretch, ...]:
    """The way from the loaded text to the current one, then what is proposed on top.

    `replaced` are accepted suggestions with the words that stood there before; where they
    explain the whole difference it is shown as they made it, otherwise word by word.
    `proposed` are taken in the order given; one that touches another or a change is left out.
    """
    base = _by_decision(loaded, current, replaced)
    if base is None:
        base = _word_by_word(loaded, current)
    return tuple(_with_proposals(base, _apart(proposed)))


def _apart(replacements: Iterable[Replacement]) -> list[Replacement]:
    """Those that do not touch an earlier one, in the order of the text."""
    taken: list[Replacement] = []
    for candidate in replacements:
        here = bisect_left(taken, candidate.span, key=lambda r: r.span)
        # What is taken lies apart, so only the neighbours can touch.
        if not any(candidate.span.overlaps(other.span) for other in taken[max(here - 1, 0) : here + 1]):
            taken.insert(here, candidate)
    return taken


def _by_decision(loaded: str, current: str, replaced: Sequence[Replacement]) -> list[Stretch] | None:
    """The changes as accepted suggestions made them; None where there is more to it."""
    if loaded == current:
        return [_kept(current, 0, len(current))]
    done = _apart(replaced)
    found: list[Stretch] = []
    position = 0
    for one in done:
        if one.span.end > len(current):
            return None
        if position < one.span.start:
            found.append(_kept(current, position, one.span.start))
        found.append(Stretch(one.span, Fate.CHANGED, one.text, one.span.of(current)))
        position = one.span.end
    if position < len(current):
        found.append(_kept(current, position, len(current)))
    return found if "".join(stretch.old for stretch in found) == loaded else None


def _kept(text: str, start: int, end: int) -> Stretch:
    return Stretch(Span(start, end), Fate.KEPT, text[start:end], text[start:end])


def _word_by_word(loaded: str, current: str) -> list[Stretch]:
    """The changes that a comparison of the words finds."""
    old, new = _TOKEN.findall(loaded), _TOKEN.findall(current)
    found: list[Stretch] = []
    position = 0
    for same, gone, come in _runs(old, new):
        end = position + len(come)
        fate = Fate.KEPT if same else Fate.CHANGED
        found.append(Stretch(Span(position, end), fate, gone, come))
        position = end
    return found


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[bool, str, str]]:
    """(same, old words, new words); changes parted by blanks alone are one."""
    pending: tuple[str, str] | None = None
    blank = ""
    for same, gone, come in _compared(old, new):
        if same and pending and come.isspace():
            blank = come
            continue
        if same:
            if pending:
                yield (False, *pending)
            if blank:
                yield (True, blank, blank)
            pending, blank = None, ""
            yield (True, gone, come)
        else:
            before, after = pending or ("", "")
            pending, blank = (before + blank + gone, after + blank + come), ""
    if pending:
        yield (False, *pending)
    if blank:
        yield (True, blank, blank)


def _compared(old: list[str], new: list[str]) -> Iterator[tuple[bool, str, str]]:
    if len(old) * len(new) > _COMPARED:
        yield (False, "".join(old), "".join(new))
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        yield (tag == "equal", "".join(old[i1:i2]), "".join(new[j1:j2]))


def _with_proposals(base: Sequence[Stretch], proposed: Sequence[Replacement]) -> Iterator[Stretch]:
    """The stretches with those proposals let in that lie within a kept one."""
    waiting = list(reversed(proposed))
    for stretch in base:
        if stretch.fate is not Fate.KEPT:
            yield stretch
            continue
        inside = []
        while waiting and waiting[-1].span.start < stretch.span.end + (not len(waiting[-1].span)):
            candidate = waiting.pop()
            if stretch.span.contains(candidate.span):
                inside.append(candidate)
        yield from _cut(stretch, inside)


def _cut(stretch: Stretch, inside: Sequence[Replacement]) -> Iterator[Stretch]:
    offset = stretch.span.start
    position = offset
    for one in inside:
        if position < one.span.start:
            yield _kept_part(stretch, Span(position, one.span.start))
        yield Stretch(one.span, Fate.PROPOSED, one.span.shift(-offset).of(stretch.old), one.text)
        position = one.span.end
    if position < stretch.span.end:
        yield _kept_part(stretch, Span(position, stretch.span.end))


def _kept_part(stretch: Stretch, span: Span) -> Stretch:
    words = span.shift(-stretch.span.start).of(stretch.old)
    return Stretch(span, Fate.KEPT, words, words)
