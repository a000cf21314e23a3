"""PO files: the msgstr of each entry that changed."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcheck.report.corrected.rewording import Rewording, Splice
from transcheck.report.corrected.rows import Row, by_rows

_STRING = r'"(?:[^"\\\r\n]|\\.)*"'
_FIELD = re.compile(
    rf"^[ \t]*(?P<key>msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*(?P<value>{_STRING}(?:\s*{_STRING})*)",
    re.MULTILINE,
)
_PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CHARACTERS = {"n": "\n", "t": "\t", "r": "\r"}


def splices(texts: Mapping[str, str], wanted: Sequence[Rewording]) -> dict[str, list[Splice]]:
    """Raises Lost where a passage has no entry."""
    return by_rows(list(_rows(texts[""])), wanted)


def _rows(text: str) -> Iterator[Row]:
    """The entries in order, each plural form a row."""
    sources: list[str] = []
    for field in _FIELD.finditer(text):
        key = field["key"]
        if key == "msgid":
            sources = [_said(field["value"])]
        elif key == "msgid_plural":
            sources.append(_said(field["value"]))
        elif sources:
            form = int(key[7:-1]) if "[" in key else 0
            yield _row(sources[min(form, len(sources) - 1)], field)


def _row(source: str, field: re.Match[str]) -> Row:
    def fill(rewording: Rewording) -> Iterator[Splice]:
        yield (*field.span("value"), _written(rewording.after))

    return Row(source, _said(field["value"]), fill)


def _said(value: str) -> str:
    joined = "".join(_PIECE.findall(value))
    return _ESCAPE.sub(lambda found: _CHARACTERS.get(found.group(1), found.group(1)), joined)


def _written(words: str) -> str:
    """Words as a PO string, one line of the file for each of theirs."""
    safe = words.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\r", "\\r")
    lines = safe.split("\n")
    if len(lines) == 1:
        return f'"{safe}"'
    quoted = [f'"{line}\\n"' for line in lines[:-1]] + ([f'"{lines[-1]}"'] if lines[-1] else [])
    return '""\n' + "\n".join(quoted)
