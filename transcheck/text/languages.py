"""What is known about a language: names, direction, quotation marks, abbreviations, digits.

The facts are data, one TOML file per language in `resources/languages`; a language
without a file gets what holds for its script.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from transcheck.paths import resources
from transcheck.text.scripts import is_rtl

_SCRIPTS_BY_SUBTAG = {
    "Arab": "Arabic", "Armn": "Armenian", "Beng": "Bengali", "Cyrl": "Cyrillic", "Deva": "Devanagari",
    "Ethi": "Ethiopic", "Geor": "Georgian", "Grek": "Greek", "Guru": "Gurmukhi", "Hans": "Han", "Hant": "Han",
    "Hebr": "Hebrew", "Jpan": "Kana", "Khmr": "Khmer", "Kore": "Hangul", "Latn": "Latin", "Mymr": "Myanmar",
    "Thai": "Thai",
}  # fmt: skip

_UNKNOWN = "Language unknown"
"""What a text is said to be in whose language nothing tells."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language as a reader of its newspapers knows it.

    `quotes` are pairs of opening and closing marks, the outer ones first. `titles` are
    abbreviations that something always follows ("Mr", "Gen"), `abbreviations` those that
    may end a sentence ("Inc", "U.S"); both without their last full stop. `starters` are
    words that, capitalised, usually open a sentence; `resumes` are particles that carry a
    sentence on after a quotation ("と", "라고"), `enders` words after which a full stop ends
    it even without a space behind ("ہے"). With `ordinals` a full stop makes a numeral
    ordinal ("3. Oktober"). `encoding` is what old Windows programs wrote the language in.
    `common` words and `own_letters` give it away. `name_particles` stand small between the
    parts of names. `months` (12) and `weekdays` (7, from Monday) hold every form they are
    met in, `other_months` those of calendars used beside the Gregorian.
    """

    code: str
    name: str
    own_name: str
    script: str
    direction: str
    quotes: tuple[tuple[str, str], ...]
    terminators: str
    unspaced: str
    digits: str
    decimal: str
    thousands: str
    encoding: str
    spaced: bool
    ordinals: bool
    titles: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    resumes: tuple[str, ...]
    enders: tuple[str, ...]
    common: frozenset[str]
    own_letters: str
    name_particles: frozenset[str]
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    other_months: tuple[str, ...]

    @property
    def is_rtl(self) -> bool:
        return self.direction == "rtl"


@cache
def facts(language: str) -> Language:
    """The facts of a BCP 47 tag; of its language where the tag itself has no file."""
    tag = _tidy(language)
    own: dict[str, Any] = {}
    for shorter in _shortened(tag):
        own = {**_file(shorter), **own}
    script = own.pop("script", "") or _script_of_tag(tag)
    table = _file("scripts")
    return _language(tag, script, {**table["all"], **table.get(script, {}), **own})


@cache
def known_languages() -> tuple[str, ...]:
    """The tags that have a file, in alphabetical order."""
    files = sorted(path.stem for path in (resources() / "languages").glob("*.toml"))
    return tuple(stem for stem in files if stem != "scripts")


def _tidy(language: str) -> str:
    """Casing as BCP 47 recommends it: zh-Hant, en-GB, ckb."""
    first, *rest = language.strip().replace("_", "-").split("-")
    cased = (part.title() if len(part) == 4 else part.upper() for part in rest)
    return "-".join((first.lower(), *cased))


def _shortened(tag: str) -> list[str]:
    """The tag itself, then with its last subtags left off: zh-Hant-TW, zh-Hant, zh."""
    parts = tag.split("-")
    return ["-".join(parts[:n]) for n in range(len(parts), 0, -1)]


@cache
def _file(name: str) -> Mapping[str, Any]:
    path = resources() / "languages" / f"{name}.toml"
    if not name.replace("-", "").isalnum() or not path.is_file():
        return {}
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _script_of_tag(tag: str) -> str:
    subtags = (part for part in tag.split("-")[1:] if part in _SCRIPTS_BY_SUBTAG)
    named = next(subtags, "")
    return _SCRIPTS_BY_SUBTAG.get(named, "Arabic" if is_rtl(tag) else "Latin")


def _language(tag: str, script: str, table: Mapping[str, Any]) -> Language:
    return Language(
        code=tag,
        name=table.get("name", _UNKNOWN if tag == "und" else tag),
        own_name=table.get("own_name", table.get("name", tag)),
        script=script,
        direction=table["direction"],
        quotes=tuple((pair[0], pair[1]) for pair in table["quotes"]),
        terminators=table["terminators"],
        unspaced=table["unspaced"],
        digits=table["digits"],
        decimal=table["decimal"],
        thousands=table["thousands"],
        encoding=table["encoding"],
        spaced=table["spaced"],
        ordinals=table["ordinals"],
        titles=frozenset(table["titles"]).union(table["foreign_titles"]),
        abbreviations=frozenset(table["abbreviations"]),
        starters=frozenset(table["starters"]),
        resumes=tuple(table["resumes"]),
        enders=tuple(table["enders"]),
        common=frozenset(table["common"]),
        own_letters=table["own_letters"],
        name_particles=frozenset(table["name_particles"]),
        months=tuple(tuple(forms) for forms in table["months"]),
        weekdays=tuple(tuple(forms) for forms in table["weekdays"]),
        other_months=tuple(table["other_months"]),
    )
