"""What is to change in a file: passages with their words before and after, as splices of its text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from transcheck.report.changes import Fate, stretches
from transcheck.report.clean import clean
from transcheck.report.laying import borders, is_solid

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
    """A character of a file: what it stands for, and where its code begins and ends (&amp; is one).

    A `verbatim` one stands in CDATA, where words are written as they are.
    """

    character: str
    start: int
    end: int
    verbatim: bool = False


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
        if first == last:
            behind = first > edges[0]
            beside = letters[first - 1 if behind else min(first, len(letters) - 1)]
            here = beside.end if behind else beside.start
            yield (here, here, _as_there(stretch.new, beside, written))
            continue
        new = _as_there(stretch.new, letters[first], written)
        for start, end in _together(letters[first:last]):
            yield (start, end, new)
            new = ""


def _as_there(words: str, beside: Letter, written: Written) -> str:
    words = clean(words)
    return words.replace("]]>", "]]]]><![CDATA[>") if beside.verbatim else written(words)


def edges_of(letters: Sequence[Letter], words: str) -> list[int] | None:
    """The borders of words that are all that these letters say; None where the letters have no shape."""
    if words == "".join(letter.character for letter in letters):
        return list(range(len(words) + 1)) if words else None
    shaped = [number for number, letter in enumerate(letters) if is_solid(letter.character)]
    return borders(words, shaped, empty=0) if shaped else None


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
