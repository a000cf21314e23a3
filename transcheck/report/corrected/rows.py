"""Files that hold both sides row by row: which of their rows each passage is."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from transcheck.report.corrected.rewording import Lost, Rewording, Splice
from transcheck.report.laying import solid

Fill = Callable[[Rewording], Iterator[Splice]]
"""The splices that give a target its new words."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the file; `part` is the part of a package that it stands in."""

    source: str
    target: str
    fill: Fill
    part: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table with its text."""

    text: str
    fill: Fill


def by_rows(rows: Sequence[Row], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """The splices of all rows whose passages changed. Raises Lost where one has no row.

    Passages and rows follow each other in the same order, so that of two that read alike
    each gets its own.
    """
    places: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        places[solid(row.source), solid(row.target)].append(number)
    found: defaultdict[str, list[Splice]] = defaultdict(list)
    after = 0
    for rewording in wanted:
        alike = places.get((solid(rewording.source), solid(rewording.before)), [])
        place = bisect_left(alike, after)
        if place == len(alike):
            if rewording.changed:
                raise Lost(rewording.id)
            continue
        after = alike[place] + 1
        if rewording.changed:
            row = rows[alike[place]]
            found[row.part].extend(row.fill(rewording))
    return dict(found)


def of_tables(
    tables: Sequence[Sequence[Sequence[Cell]]], wanted: Sequence[Rewording], *, part: str = ""
) -> list[Row]:
    """The rows of tables whose columns hold these passages: the columns where most of their texts stand."""
    theirs, ours = ({solid(text) for text in texts} - {""} for texts in _sides(wanted))
    rows: list[Row] = []
    for table in tables:
        source = _column(table, theirs, but=-1)
        target = _column(table, ours, but=source)
        if min(source, target) >= 0:
            whole = (row for row in table if max(source, target) < len(row))
            rows += [Row(row[source].text, row[target].text, row[target].fill, part) for row in whole]
    return rows


def _sides(wanted: Sequence[Rewording]) -> tuple[list[str], list[str]]:
    return [one.source for one in wanted], [one.before for one in wanted]


def _column(table: Sequence[Sequence[Cell]], texts: set[str], *, but: int) -> int:
    """The column that most of the texts stand in, -1 for none."""
    counts = Counter(
        n for row in table for n, cell in enumerate(row) if n != but and solid(cell.text) in texts
    )
    # Of two that hold as many the first: identical texts stand in both.
    return max(sorted(counts), key=lambda n: counts[n], default=-1)
