"""PO files of gettext, by translate-toolkit."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from transcheck.load.opening import Opened, refuse_long_text
from transcheck.load.rows import RawRow, Rows

if TYPE_CHECKING:
    from translate.storage.pypo import pounit

_LARGEST = 4 * 2**20
"""Bytes. Every entry becomes an object of some kilobytes."""


def read_po(opened: Opened) -> Rows:
    """The entries of a PO file; each plural form is a row."""
    from translate.storage.poparser import PoParseError
    from translate.storage.pypo import pofile

    refuse_long_text(opened, len(opened.data), _LARGEST)
    try:
        store = pofile.parsestring(opened.data)
    except (PoParseError, ValueError, LookupError) as error:
        what = "is no PO file that can be read"
        raise opened.refuse(what, "check it with `msgfmt --check`, or export it again") from error
    rows = tuple(row for unit in store.units for row in _rows(unit))
    return Rows(rows, target_language=_language(store))


def _language(store: Any) -> str:
    header = {name.lower(): str(value).strip() for name, value in store.parseheader().items()}
    return header.get("language", "").replace("_", "-")


def _rows(unit: "pounit") -> Iterator[RawRow]:
    if unit.isheader() or unit.isobsolete() or unit.isblank():
        return
    sources, targets = _forms(unit.source), _forms(unit.target)
    for n in range(max(len(sources), len(targets))):
        source = sources[min(n, len(sources) - 1)] if sources else ""
        yield RawRow(source, targets[n] if n < len(targets) else "")


def _forms(text: Any) -> list[str]:
    """The plural forms of a text; one without plural is a plain string."""
    return [str(form) for form in getattr(text, "strings", [text or ""])]
