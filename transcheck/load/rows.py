"""What every reader of bilingual files hands on: rows in the file's order, with the names they bear there."""

from collections.abc import Sequence
from dataclasses import dataclass

from transcheck.model import BilingualRow


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row before its id is settled. `names` are what it may be called by, the shortest first."""

    source: str
    target: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a file, and the languages that it declares."""

    rows: tuple[RawRow, ...]
    source_language: str = ""
    target_language: str = ""


def numbered(rows: Sequence[RawRow]) -> tuple[BilingualRow, ...]:
    """The rows with ids that tell them apart: the shortest names that do, else their numbers."""
    most = max((len(row.names) for row in rows), default=0)
    for n in range(most):
        names = [row.names[min(n, len(row.names) - 1)] if row.names else "" for row in rows]
        if "" not in names and len(set(names)) == len(names):
            break
    else:
        names = [str(number) for number in range(1, len(rows) + 1)]
    return tuple(
        BilingualRow(id=_id(name), source=row.source, target=row.target)
        for name, row in zip(names, rows, strict=True)
    )


def _id(name: str) -> int | str:
    """A number where the name is one as we would write it; "007" stays a name."""
    return int(name) if name.isascii() and name.isdigit() and str(int(name[:18])) == name else name
