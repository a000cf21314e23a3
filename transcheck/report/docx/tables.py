"""Tables drawn cell by cell, for layout and for lists.

python-docx rebuilds the grid of a table on every look at a cell; two hundred rows take ten seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.report.docx.ooxml import Element, el
from transcheck.report.palette import ink

_HAIRLINE = 4


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs in a cell, `span` columns wide.

    `rules` name the sides with a hairline ("top", "bottom"); `after` is the room at its end
    in twentieths of a point, that of the table's style where None.
    """

    content: Sequence[Element]
    span: int = 1
    rules: tuple[str, ...] = ()
    after: int | None = None


def table(
    columns: Sequence[int],
    rows: Sequence[Sequence[Cell]],
    *,
    style: str,
    caption: str,
    head: bool = False,
    bidi: bool = False,
) -> Element:
    """A table of fixed column widths in twentieths of a point.

    With `head` its first row is repeated on every page. `caption` is read to those who cannot see it.
    """
    return el(
        "tbl",
        _properties(columns, style, caption, head=head, bidi=bidi),
        el("tblGrid", [el("gridCol", w=width) for width in columns]),
        [_row(columns, row, listed=head, head=head and not number) for number, row in enumerate(rows)],
    )


def _properties(columns: Sequence[int], style: str, caption: str, *, head: bool, bidi: bool) -> Element:
    return el(
        "tblPr",
        el("tblStyle", val=style),
        el("bidiVisual") if bidi else None,
        el("tblW", w=sum(columns), type="dxa"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="0620" if head else "0600", firstRow=int(head), noHBand=1, noVBand=1),
        el("tblCaption", val=caption),
    )


def _row(columns: Sequence[int], cells: Sequence[Cell], *, listed: bool, head: bool) -> Element:
    drawn = []
    column = 0
    for cell in cells:
        drawn.append(_cell(cell, sum(columns[column : column + cell.span])))
        column += cell.span
    # A row of a list stays on one page; a passage may run over to the next.
    kept = el("trPr", el("cantSplit"), el("tblHeader") if head else None) if listed else None
    return el("tr", kept, drawn)


def _cell(cell: Cell, width: int) -> Element:
    lines = [el(side, val="single", sz=_HAIRLINE, space=0, color=ink("hair")[1:]) for side in cell.rules]
    properties = el(
        "tcPr",
        el("tcW", w=width, type="dxa"),
        el("gridSpan", val=cell.span) if cell.span > 1 else None,
        el("tcBorders", lines) if lines else None,
        None if cell.after is None else el("tcMar", el("right", w=cell.after, type="dxa")),
    )
    return el("tc", properties, cell.content)
