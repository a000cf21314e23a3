"""Word tables with source and translation side by side, as translation programs export them."""

from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.markup import Node, escaped, letters, put_in, tree
from transcheck.report.corrected.rewording import Letter, Lost, Rewording, Splice, Written, edges_of, reworded
from transcheck.report.corrected.rows import Cell, by_rows, of_tables

_PART = "word/document.xml"
_UNSEEN = frozenset({"del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "rt", "#"})


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage has no row."""
    text = texts.get(_PART, "")
    tables = [[list(_cells(text, row)) for row in _own(table, "tr")] for table in _own(tree(text), "tbl")]
    return by_rows(of_tables(tables, wanted, part=_PART), wanted)


def _own(node: Node, name: str) -> Iterator[Node]:
    """The outermost elements of that name."""
    for child in node.children:
        if child.name == name:
            yield child
        else:
            yield from _own(child, name)


def _cells(text: str, row: Node) -> Iterator[Cell]:
    return (_cell(text, cell) for cell in _own(row, "tc"))


def _cell(text: str, cell: Node) -> Cell:
    pieces = list(cell.all("t", but=_UNSEEN))
    held = [letter for piece in pieces for letter in letters(text, piece)]

    def fill(rewording: Rewording) -> Iterator[Splice]:
        edges = edges_of(held, rewording.before)
        if edges is None:
            yield _first_words(text, cell, rewording)
            return
        made = list(reworded(held, edges, rewording, _written(pieces[0].prefix)))
        yield from made
        yield from (_spaced(piece) for piece in pieces if _is_touched(piece, made) and _is_bare(piece))

    return Cell(_joined(held), fill)


def _joined(held: Sequence[Letter]) -> str:
    return "".join(letter.character for letter in held)


def _written(prefix: str) -> Written:
    def written(words: str) -> str:
        broken = f'</{prefix}t><{prefix}br/><{prefix}t xml:space="preserve">'
        return broken.join(map(escaped, words.split("\n")))

    return written


def _first_words(text: str, cell: Node, rewording: Rewording) -> Splice:
    """Words for a cell that holds none."""
    paragraph = cell.find("p")
    if paragraph is None:
        raise Lost(rewording.id, "has no cell in it to be filled")
    pre = paragraph.prefix
    words = _written(pre)(rewording.after)
    return put_in(text, paragraph, f'<{pre}r><{pre}t xml:space="preserve">{words}</{pre}t></{pre}r>')


def _is_touched(piece: Node, made: Sequence[Splice]) -> bool:
    return any(piece.inner <= start <= piece.inner_end for start, _, _ in made)


def _is_bare(piece: Node) -> bool:
    return "xml:space" not in piece.attributes and not piece.is_empty


def _spaced(piece: Node) -> Splice:
    """Word drops blanks at the ends of a text that does not say that they are to stay."""
    return (piece.inner - 1, piece.inner - 1, ' xml:space="preserve"')
