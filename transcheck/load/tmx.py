"""TMX translation memories, of which one pair of languages is read."""

from collections import Counter
from typing import TYPE_CHECKING

from transcheck.load.inline import inline_text
from transcheck.load.markup import attribute, children, descendants, parse_xml
from transcheck.load.opening import Opened
from transcheck.load.rows import RawRow, Rows
from transcheck.text.scripts import base_language

if TYPE_CHECKING:
    from lxml.etree import _Element


def read_tmx(opened: Opened, *, source_language: str = "", target_language: str = "") -> Rows:
    """The units of a memory in the wanted languages, or in its own and the one most often beside it."""
    root = parse_xml(opened, opened.data)
    units = [(attribute(unit, "tuid"), _variants(unit)) for unit in descendants(root, "tu")]
    counts = Counter(language for _, variants in units for language in variants)
    declared = next((attribute(header, "srclang") for header in children(root, "header")), "")
    source = _pick(source_language or declared, counts, but="")
    target = _pick(target_language, counts, but=source)
    rows = (
        RawRow(variants.get(source, ""), variants.get(target, ""), (name,) if name else ())
        for name, variants in units
    )
    return Rows(tuple(row for row in rows if row.source or row.target), source, target)


def _variants(unit: "_Element") -> dict[str, str]:
    """The texts of a unit by their language, the first of each."""
    found: dict[str, str] = {}
    for variant in children(unit, "tuv"):
        for segment in children(variant, "seg"):
            found.setdefault(attribute(variant, "lang"), inline_text(segment))
    return found


def _pick(wanted: str, counts: Counter[str], *, but: str) -> str:
    """The language of the file that answers to the wanted one, or its most frequent other one."""
    others = [language for language, _ in counts.most_common() if language != but]
    exact = (language for language in others if language.lower() == wanted.lower())
    near = (language for language in others if wanted and base_language(language) == base_language(wanted))
    return next(exact, None) or next(near, None) or next(iter(others), "")
