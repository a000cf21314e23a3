"""The fields of a row, read and checked, whatever file they stand in."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from transcheck.check.check import Example
from transcheck.check.rules.pattern import PatternError, at_an_end, slots_of
from transcheck.check.rules.row import KINDS, Rule, Tier, Wording, default_severity
from transcheck.errors import RuleError
from transcheck.model import CATEGORIES, Severity

_FIELDS = frozenset(
    {"id", "tier", "kind", "source", "literal", "natural", "note", "flagged", "clean"}
    | {"trigger", "category", "severity", "per_thousand"}
)
_EXAMPLE_FIELDS = frozenset({"source", "target", "fixed", "note"})
_GAPS = ("...", "…")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class RuleFile(Protocol):
    """A file being read that knows where each of its rows stands."""

    @property
    def path(self) -> Path: ...

    @property
    def proved(self) -> bool:
        """Whether its patterns were tried before it came here, and are read only when needed."""

    def line(self, row: int) -> int:
        """The line on which a row starts, from 1."""

    def error(self, row: int, what: str, key: str = "") -> RuleError:
        """What is wrong with a row, with the line that sets `key`."""


def rules_of(file: RuleFile, rows: Sequence[Mapping[str, Any]]) -> tuple[Rule, ...]:
    """The rows as values. Raises RuleError with file, line and text, also where an id stands twice."""
    rules = tuple(_Row(file, number, row).rule() for number, row in enumerate(rows))
    seen: set[str] = set()
    for number, rule in enumerate(rules):
        if rule.id in seen:
            raise file.error(number, f"the id {rule.id!r} is used twice", "id")
        seen.add(rule.id)
    return rules


class _Row:
    """One row being read."""

    def __init__(self, file: RuleFile, number: int, row: Mapping[str, Any]) -> None:
        self._file = file
        self._number = number
        self._row = row

    def rule(self) -> Rule:
        for key in self._row:
            if key not in _FIELDS:
                raise self._error(f"{key!r} is no field of a row", key)
        tier = self._one_of("tier", [t.value for t in Tier])
        kind = self._one_of("kind", list(KINDS))
        category = self._one_of("category", list(CATEGORIES), default=KINDS[kind].category)
        natural = self._texts("natural")
        rule = Rule(
            id=self._id(),
            path=str(self._file.path),
            line=self._file.line(self._number),
            pair=self._file.path.parent.name,
            tier=Tier(tier),
            kind=kind,
            source=self._texts("source", required=False),
            literal=tuple(self._wording(pattern) for pattern in self._texts("literal", required=False)),
            naturals=tuple(text for text in natural if not text.startswith("(")),
            advice=tuple(text.strip("()") for text in natural if text.startswith("(")),
            note=self._text("note"),
            category=category,
            severity=Severity(
                self._one_of("severity", [s.value for s in Severity], default=default_severity(category))
            ),
            examples=(*self._examples("flagged"), *self._examples("clean")),
            by_source=self._one_of("trigger", ["source", "target"], default="target") == "source",
            per_thousand=self._number_of("per_thousand"),
        )
        self._whole(rule)
        return rule

    def _whole(self, rule: Rule) -> None:
        """What the fields must have of each other."""
        if not rule.literal and not rule.by_source:
            raise self._error("has no literal wording, so it can flag nothing", "id")
        if (rule.by_source or rule.tier is Tier.WITH_SOURCE) and not rule.source:
            raise self._error("fires with its source expression only and names none", "tier")
        if rule.tier is Tier.DENSITY and rule.per_thousand <= 0:
            raise self._error("is a density row and says no per_thousand", "tier")
        if not rule.naturals and not rule.advice:
            raise self._error("offers neither a wording nor advice", "natural")
        for natural in () if self._file.proved else rule.naturals:
            self._slots_are_filled(rule, natural)

    def _slots_are_filled(self, rule: Rule, natural: str) -> None:
        """A wording needs a pattern that takes in its slots; one at a pattern's end is not flagged."""
        readings = [reading for wording in rule.literal for reading in wording.readings]
        for name in sorted(slots_of(natural)):
            if not any(name in reading.slots or at_an_end(natural, name, reading) for reading in readings):
                raise self._error(
                    f"the wording {natural!r} uses {name}, which no pattern takes in", "natural"
                )

    def _wording(self, pattern: str) -> Wording:
        wording = Wording(pattern)
        if not self._file.proved:
            try:
                _ = wording.readings
            except PatternError as error:
                raise self._error(f"the pattern {pattern!r} {error}", "literal") from error
        return wording

    def _id(self) -> str:
        id = self._text("id")
        if not _ID.fullmatch(id):
            raise self._error("an id is small letters, digits and hyphens", "id")
        return id

    def _text(self, key: str) -> str:
        value = self._row.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._error(f"{key} is missing" if value is None else f"{key} is not a text", key)
        return value.strip()

    def _texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        value = self._row.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self._error(f"{key} is not a list of texts", key)
        if required and not value:
            raise self._error(f"{key} is missing", key)
        if key == "source" and not all(map(_is_expression, value)):
            raise self._error("a source expression is empty, or has a word without a letter", key)
        return tuple(text.strip() for text in value)

    def _one_of(self, key: str, choices: Sequence[str], default: str | None = None) -> str:
        value = self._row.get(key, default)
        if value not in choices:
            raise self._error(f"{key} is {value!r}, not one of {', '.join(choices)}", key)
        return str(value)

    def _number_of(self, key: str) -> float:
        value = self._row.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._error(f"{key} is not a number", key)
        return float(value)

    def _examples(self, key: str) -> tuple[Example, ...]:
        value = self._row.get(key)
        tables = value if isinstance(value, list) else [value]
        if value is None or not tables:
            raise self._error(f"has no {key} example", key)
        return tuple(self._example(table, key) for table in tables)

    def _example(self, table: object, key: str) -> Example:
        if not isinstance(table, dict) or not isinstance(table.get("target"), str):
            raise self._error(f"a {key} example is a table with a target", key)
        if unknown := set(table) - _EXAMPLE_FIELDS:
            raise self._error(f"{unknown.pop()!r} is no field of an example", key)
        source_language, _, target_language = self._file.path.parent.name.rpartition("-")
        example = Example(
            target=table["target"],
            source=str(table.get("source", "")),
            repaired=table.get("fixed"),
            source_language="und" if source_language == "any" else source_language,
            target_language=target_language,
            note=str(table.get("note", "")),
        )
        if not {"[", "]"}.isdisjoint(re.sub(r"\[[^\[\]]*\]", "", example.target)):
            raise self._error("brackets in an example do not pair", key)
        if example.flagged != (key == "flagged"):
            brackets = "needs its flagged words in brackets" if key == "flagged" else "has no brackets"
            raise self._error(f"a {key} example {brackets}", key)
        return example

    def _error(self, what: str, key: str = "") -> RuleError:
        id = self._row.get("id")
        named = f"row {id!r}: {what}" if isinstance(id, str) and key != "id" else what
        return self._file.error(self._number, named, key)


def _is_expression(source: str) -> bool:
    """Whether it says something, and each of its words has a letter to be found by."""
    words = [word for word in source.split() if word not in _GAPS]
    return bool(words) and all(any(c.isalnum() for c in word) for word in words)
