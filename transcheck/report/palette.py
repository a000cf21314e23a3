"""The pencil of each family: how its marks are drawn in a report. Colours are those of the desk."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from transcheck.model import Family
from transcheck.paths import resources

_LINES = {
    Family.PHRASING: "dotted",
    Family.TERMS: "solid",
    Family.ACCURACY: "wavy",
    Family.LANGUAGE: "dashed",
    Family.LOCALE: "double",
}
NAMES = {
    Family.ACCURACY: "Accuracy",
    Family.PHRASING: "Phrasing",
    Family.TERMS: "Terms",
    Family.LANGUAGE: "Language",
    Family.LOCALE: "Locale",
}
"""What a reader calls the families, those that hurt most first."""


@dataclass(frozen=True, slots=True)
class Pencil:
    """`line` is dotted, solid, wavy, dashed or double. `mark` colours the line, `ink` words
    in the family's colour, `tint` the wash behind critical words; all as "#RRGGBB"."""

    line: str
    mark: str
    ink: str
    tint: str


@cache
def theme(name: str) -> Mapping[str, Any]:
    """The desk's colours, "light" or "dark", as they stand in its theme file."""
    return tomllib.loads((resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def pencils(name: str = "light") -> Mapping[Family, Pencil]:
    """The pencils of all families."""
    colours = theme(name)["family"]
    return {family: Pencil(line=_LINES[family], **colours[family.value]) for family in Family}


def ink(token: str, name: str = "light") -> str:
    """A colour for words and lines by its token: "text", "muted", "hair", "accent"."""
    found: str = theme(name)["ink"][token]
    return found
