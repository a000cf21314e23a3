"""What is to change in a file: passages with their words before and after, as splices of its text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from transcheck.report.changes import Fate, stretches
from transcheck.report.clean import clean

Splice = tuple[int, int, str]
"""From where to where a text is replaced, and by what."""


class Lost(Exception):
    """A passage that changed cannot be found in the file."""

    def __init__(self, passage: str, why: str = "cannot be found in it again") -> None:
        super().__init__(passage, why)
        self.what = f"passage {passage} {why}"


@dataclass(frozen=True, slots=True)
class Rewording:
    """A passage: its source, its translation as it was loaded and as it now reads."""

    id: str
    source: str
    before: str
    after: str

    @property
    def changed(self) -> bool:
        return self.before != self.after


class Letter(NamedTuple):
    """A character of a file: what it stands for, and where its code begins and ends (&amp; is one)."""

    character: str
    start: int
    end: int


Written = Callable[[str], str]
"""How words are written in the file's markup."""


def reworded(
    letters: Sequence[Letter], edges: Sequence[int], rewording: Rewording, written: Written
) -> Iterator[Splice]:
    """The splices that make `before` read `after`, word by word, so that markup between words stays.

    Character i of `before` is letters `edges[i]` to `edges[i + 1]`. There is at least one letter.
    """
    place = 0
    for stretch in stretches(rewording.before, rewording.after):
        first, last = edges[place], edges[place + len(stretch.old)]
        place += len(stretch.old)
        if stretch.fate is Fate.KEPT:
            continue
        new = written(clean(stretch.new))
        if first == last:
            here = letters[first - 1].end if first > edges[0] else letters[min(first, len(letters) - 1)].start
            yield (here, here, new)
            continue
        for start, end in _together(letters[first:last]):
            yield (start, end, new)
            new = ""


def _together(letters: Sequence[Letter]) -> Iterator[tuple[int, int]]:
    """Where the letters stand in the file, those with nothing between them as one."""
    ends = {letter.end for letter in letters}
    starts = [letter.start for letter in letters if letter.start not in ends]
    last = {letter.start for letter in letters}
    stops = [letter.end for letter in letters if letter.end not in last]
    return zip(starts, stops, strict=True)


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with the splices made; several at one place follow each other as given."""
    pieces, here = [], 0
    for (start, end), same in groupby(sorted(splices, key=lambda s: s[:2]), key=lambda s: s[:2]):
        pieces += [text[here:start], *(new for _, _, new in same)]
        here = end
    return "".join([*pieces, text[here:]])
