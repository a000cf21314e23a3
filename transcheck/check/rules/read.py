"""Rule files into rows: TOML with every field, or a table with one row a line.

The formats are described in `resources/rules/README.md`. A mistake is answered with the
file, the line and the line itself.
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from transcheck.check.rules.fields import rules_of
from transcheck.check.rules.row import Rule, Tier
from transcheck.errors import RuleError

_PAIR = re.compile(r"(any|[a-z]{2,3})-([a-z]{2,3})")

COLUMNS = ("id", "kind", "source", "literal", "natural", "note", "example_source", "example_target")
"""Of a table: what its first line says. Its rows are of tier P2, which need their source."""

_ALTERNATIVES = ("source", "literal", "natural")


def read_rules(path: Path, *, proved: bool = False) -> tuple[Rule, ...]:
    """The rows of a rule file, in its order. Raises RuleError with `file:line`.

    Patterns of a `proved` file, one that ships, are trusted and read when they are needed.
    """
    if not _PAIR.fullmatch(path.parent.name):
        raise RuleError(
            str(path), "does not stand in a folder of a language pair", "move it to one like ur-en"
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RuleError(str(path), f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise RuleError(str(path), "is not UTF-8 text", "save it as UTF-8") from error
    return (_Table if path.suffix == ".tsv" else _Toml)(path, text, proved=proved).rules()


class _Toml:
    """A TOML file being read."""

    def __init__(self, path: Path, text: str, *, proved: bool) -> None:
        self.path = path
        self.proved = proved
        self._text = text
        self._lines = text.splitlines()
        self._heads = [
            n for n, line in enumerate(self._lines, 1) if re.match(r"\s*\[\[\s*calque\s*\]\]", line)
        ]

    def rules(self) -> tuple[Rule, ...]:
        data = self._data()
        for table in data:
            if table != "calque":
                raise self.error(0, f"{table!r} is no table of a rule file; rows are [[calque]]", table)
        rows = data.get("calque", [])
        if not isinstance(rows, list):
            raise self.error(0, "rows are written [[calque]], in double brackets", "calque")
        return rules_of(self, rows)

    def _data(self) -> Mapping[str, Any]:
        try:
            return tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            where = re.search(r"\(at line (\d+)", str(error))
            number = int(where[1]) if where else len(self._lines)
            raise _mistake(self.path, self._lines, number, f"is not valid TOML: {error}", "line") from error

    def line(self, row: int) -> int:
        return self._heads[row] if row < len(self._heads) else 1

    def error(self, row: int, what: str, key: str = "") -> RuleError:
        return _mistake(self.path, self._lines, self._line_of(row, key), what, "row")

    def _line_of(self, row: int, key: str) -> int:
        """The line that sets `key` in the row, the row's first where none does."""
        first = self.line(row)
        end = self._heads[row + 1] if row + 1 < len(self._heads) else len(self._lines) + 1
        for number in range(first, end):
            if key and re.match(rf"\s*(\[+\s*)?{re.escape(key)}\b", self._lines[number - 1]):
                return number
        return first


class _Table:
    """A table being read: tab-separated, one row a line, the names of its columns first."""

    def __init__(self, path: Path, text: str, *, proved: bool) -> None:
        self.path = path
        self.proved = proved
        self._lines = text.split("\n")
        self._numbers = [n for n, line in enumerate(self._lines, 1) if line.strip() and line[0] != "#"]

    def rules(self) -> tuple[Rule, ...]:
        head, *self._numbers = self._numbers or [1]
        if tuple(self._lines[head - 1].rstrip("\r").split("\t")) != COLUMNS:
            raise _mistake(
                self.path, self._lines, head, f"the first line names the columns {' '.join(COLUMNS)}", "line"
            )
        return rules_of(self, [self._row(row) for row in range(len(self._numbers))])

    def _row(self, row: int) -> Mapping[str, Any]:
        cells = [cell.strip() for cell in self._lines[self.line(row) - 1].split("\t")]
        if len(cells) != len(COLUMNS):
            raise self.error(row, f"has {len(cells)} columns, not {len(COLUMNS)}")
        named = dict(zip(COLUMNS, cells, strict=True))
        source, target = named.pop("example_source"), named.pop("example_target")
        return {
            **named,
            **{key: [text for text in named[key].split(" ; ") if text] for key in _ALTERNATIVES},
            "tier": Tier.WITH_SOURCE.value,
            "flagged": {"source": source, "target": target},
            "clean": {
                "target": re.sub(r"[\[\]]", "", target),
                "note": "Nothing in the source stands behind it.",
            },
        }

    def line(self, row: int) -> int:
        return self._numbers[row]

    def error(self, row: int, what: str, key: str = "") -> RuleError:
        return _mistake(self.path, self._lines, self.line(row), what, "row")


def _mistake(path: Path, lines: list[str], number: int, what: str, mend: str) -> RuleError:
    """What is wrong, with the line and its text."""
    shown = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return RuleError(f"{path}:{number}", f"{what}: {shown}", f"mend the {mend}")
