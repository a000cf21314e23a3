"""XLIFF 1.2 and 2.x with the dialects of Trados and memoQ: the target of each segment that changed."""

from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.markup import Node, escaped, letters, put_in, said, tree
from transcheck.report.corrected.rewording import Lost, Rewording, Splice, edges_of, reworded
from transcheck.report.corrected.rows import Row, by_rows

CODE = frozenset({"bpt", "ept", "ph", "it", "ut", "sc", "ec", "x", "bx", "ex", "note", "cp", "#"})
"""What these hold is the native code that they stand for, such as <b>."""


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage has no segment."""
    text = texts[""]
    return by_rows(list(_rows(text, tree(text))), wanted)


def _rows(text: str, root: Node) -> Iterator[Row]:
    for unit in root.all("trans-unit", "unit"):
        if unit.name == "unit":
            for segment in unit.children:
                if segment.name == "segment":
                    yield _row(text, segment.find("source"), segment.find("target"))
            continue
        source, target, parted = (unit.find(name) for name in ("source", "target", "seg-source"))
        marked, translated = _marked(parted), _marked(target)
        if not marked:
            yield _row(text, source, target)
        for mid, mark in marked.items():
            yield _row(text, mark, translated.get(mid), may_be_made=False)


def _marked(node: Node | None) -> dict[str, Node]:
    if node is None:
        return {}
    return {mark.get("mid"): mark for mark in node.all("mrk") if mark.get("mtype") == "seg"}


def _row(text: str, source: Node | None, target: Node | None, *, may_be_made: bool = True) -> Row:
    def fill(rewording: Rewording) -> Iterator[Splice]:
        if target is not None:
            yield from refilled(text, target, rewording)
        elif source is not None and may_be_made:
            tag = f"{source.prefix}target"
            yield (source.end, source.end, f"<{tag}>{escaped(rewording.after)}</{tag}>")
        else:
            raise Lost(rewording.id, "has no target in it to be filled")

    return Row(said(text, source, but=CODE), said(text, target, but=CODE), fill)


def refilled(text: str, target: Node, rewording: Rewording) -> Iterator[Splice]:
    """The splices that give an element its new words, its inline tags staying where they are."""
    held = list(letters(text, target, but=CODE))
    edges = edges_of(held, rewording.before)
    if edges is None:
        yield put_in(text, target, escaped(rewording.after))
        return
    yield from reworded(held, edges, rewording, escaped)
