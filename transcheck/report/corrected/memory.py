"""TMX translation memories: the variants of each unit in the translation's language."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from transcheck.report.corrected.markup import Node, said, tree
from transcheck.report.corrected.rewording import Rewording, Splice
from transcheck.report.corrected.rows import Row, by_rows
from transcheck.report.corrected.xliff import CODE, refilled


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage has no unit."""
    text = texts[""]
    return by_rows(list(_rows(text, tree(text))), wanted)


def _rows(text: str, root: Node) -> Iterator[Row]:
    """Every pair of languages in a unit: what was loaded tells which two it was."""
    for unit in root.all("tu"):
        variants = [seg for tuv in unit.children if tuv.name == "tuv" and (seg := tuv.find("seg"))]
        for source, target in permutations(variants, 2):
            yield _row(text, source, target)


def _row(text: str, source: Node, target: Node) -> Row:
    def fill(rewording: Rewording) -> Iterator[Splice]:
        yield from refilled(text, target, rewording)

    return Row(said(text, source, but=CODE), said(text, target, but=CODE), fill)
