"""Files that hold one text: where its passages stand in them, paragraph by paragraph."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from transcheck.report.corrected.rewording import Letter, Lost, Rewording, Splice, Written, reworded
from transcheck.report.laying import borders, is_solid, solid


def running(
    blocks: Sequence[Sequence[Letter]], wanted: Sequence[Rewording], written: Written
) -> Iterator[Splice]:
    """The splices of all passages that changed. Raises Lost where one stands nowhere.

    `blocks` are what the file parts: a line of a passage is looked for as whole blocks first,
    since its words may stand in a list of headlines too.
    """
    text = _Text(blocks)
    before = _places(text, wanted)
    last: Letter | None = None
    for rewording, edges in zip(wanted, before, strict=True):
        if edges is None and rewording.changed:
            raise Lost(rewording.id)
        if edges is not None and edges[0] < edges[-1]:
            if rewording.changed:
                yield from reworded(text.letters, edges, rewording, written)
            last = text.letters[edges[-1] - 1]
        elif rewording.changed:
            # The translator had left it out: it follows the passage before.
            if last is None:
                raise Lost(rewording.id, "had no words in it")
            yield (last.end, last.end, written(f"\n\n{rewording.after}"))


class _Text:
    """The letters of a file, with what is looked for in them: the solid ones."""

    def __init__(self, blocks: Sequence[Sequence[Letter]]) -> None:
        self.letters = [letter for block in blocks for letter in block]
        self.shaped = [n for n, letter in enumerate(self.letters) if is_solid(letter.character)]
        self.solid = "".join(self.letters[n].character for n in self.shaped)
        counts = (sum(is_solid(letter.character) for letter in block) for block in blocks)
        self.edges = frozenset(accumulate(counts, initial=0))

    def find(self, words: str, start: int) -> int:
        """Where the words stand next as whole blocks, or else anywhere; -1 for nowhere."""
        first = place = self.solid.find(words, start)
        while place >= 0:
            if place in self.edges and place + len(words) in self.edges:
                return place
            place = self.solid.find(words, place + 1)
        return first


def _places(text: _Text, wanted: Sequence[Rewording]) -> list[list[int] | None]:
    """The borders of each passage; None where it is not there."""
    found: list[list[int] | None] = []
    position = _beginning(text, wanted)
    for rewording in wanted:
        edges: list[int] = []
        here = position
        for line in rewording.before.split("\n"):
            words = solid(line)
            place = text.find(words, here) if words else here
            if place < 0:
                break
            here = place + len(words)
            edges += borders(line, text.shaped[place:here], empty=edges[-1] if edges else 0)
        else:
            position = here
            found.append(edges)
            continue
        found.append(None)
    return found


def _beginning(text: _Text, wanted: Sequence[Rewording]) -> int:
    """Where the article begins: a page has its headline in its path and its menus too, so the
    last place before the next passage counts."""
    lines = [solid(line) for one in wanted for line in one.before.split("\n") if solid(line)]
    if len(lines) < 2:
        return 0
    second = text.find(lines[1], 0)
    place = beginning = text.find(lines[0], 0)
    while place >= 0 and place + len(lines[0]) <= second:
        beginning = place
        place = text.find(lines[0], place + 1)
    return max(beginning, 0)
