"""What was changed in a passage since it was loaded, and what is proposed, stretch by stretch.

The stretches of a passage are both of its readings at once: taking every `old` gives the
loaded text, character by character, taking every `new` the corrected one.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
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
    ASIDE = auto()
    """It goes with a suggestion: "a" before the words becomes "an"."""

    @property
    def is_open(self) -> bool:
        """Whether it is a suggestion that nobody has decided on."""
        return self in (Fate.PROPOSED, Fate.ASIDE)


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
    it replaced, or where an open one would stand and what it says.

    `also` are changes beside it that the suggestion asks for.
    """

    span: Span
    text: str
    also: "tuple[Replacement, ...]" = ()


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
    return tuple(_with_proposals(base, _fitting(base, proposed)))


def _fitting(base: Sequence[Stretch], proposed: Iterable[Replacement]) -> list[Stretch]:
    """The proposals that lie in kept text with all that goes with them, and touch none before them."""
    kept = [stretch.span for stretch in base if stretch.fate is Fate.KEPT]
    taken: list[Span] = []
    found: list[Stretch] = []
    for one in proposed:
        parts = (one, *one.also)
        if not all(_within(kept, part.span) and not _touched(taken, part.span) for part in parts):
            continue
        for part in parts:
            insort(taken, part.span)
            fate = Fate.PROPOSED if part is one else Fate.ASIDE
            found.append(Stretch(part.span, fate, "", part.text))
    return sorted(found, key=lambda stretch: stretch.span)


def _within(kept: Sequence[Span], span: Span) -> bool:
    """Whether one of the kept spans holds it."""
    here = bisect_left(kept, span.start, key=lambda one: one.end)
    return any(one.contains(span) for one in kept[here : here + 2])


def _touched(taken: Sequence[Span], span: Span) -> bool:
    """Whether it touches one of these. They lie apart, so only the neighbours can."""
    here = bisect_left(taken, span)
    return any(span.overlaps(other) for other in taken[max(here - 1, 0) : here + 1])


def _apart(replacements: Iterable[Replacement]) -> list[Replacement]:
    """Those that do not touch an earlier one, in the order of the text."""
    taken: list[Replacement] = []
    for candidate in replacements:
        if not _touched([other.span for other in taken], candidate.span):
            insort(taken, candidate, key=lambda r: r.span)
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


def _with_proposals(base: Sequence[Stretch], proposed: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches, with proposals let into the kept ones."""
    waiting = list(reversed(proposed))
    for stretch in base:
        if stretch.fate is not Fate.KEPT:
            yield stretch
            continue
        inside = []
        while waiting and stretch.span.contains(waiting[-1].span):
            inside.append(waiting.pop())
        yield from _cut(stretch, inside)


def _cut(stretch: Stretch, inside: Sequence[Stretch]) -> Iterator[Stretch]:
    offset = stretch.span.start
    position = offset
    for one in inside:
        if position < one.span.start:
            yield _kept_part(stretch, Span(position, one.span.start))
        yield replace(one, old=one.span.shift(-offset).of(stretch.old))
        position = one.span.end
    if position < stretch.span.end:
        yield _kept_part(stretch, Span(position, stretch.span.end))


def _kept_part(stretch: Stretch, span: Span) -> Stretch:
    words = span.shift(-stretch.span.start).of(stretch.old)
    return Stretch(span, Fate.KEPT, words, words)
