"""The house: which checks run, how they are set, and by which preset scores are made."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from transcheck.errors import LoadError, RuleError
from transcheck.model import CATEGORIES, Severity
from transcheck.paths import config_dir, resources

_REPEATS = ("neutral", "count")
ESCALATED = ("headline", "lead", "quotation_accuracy", "quotation_style")
"""Places where a preset may count errors as graver or milder."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A scoring scheme as data.

    `points` by severity, `points_by_category` where a type has its own, `weights` by
    category (1 where none is given). `pass_mark` is on the scale of 0 to 100;
    `tolerance` are the points per 1,000 words that lie exactly on it.
    `errors_per_passage` and `majors` are caps, None where there is none. An article whose
    estimate is under `estimate_at_least` fails; None leaves the estimate out of the verdict.
    `escalation` says by how many levels an error is graver (negative: milder) in a place, one
    of ESCALATED.
    """

    name: str
    title: str
    pass_mark: float
    tolerance: float
    points: Mapping[Severity, float]
    points_by_category: Mapping[str, Mapping[Severity, float]] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    critical_fails: bool = True
    repeats_count: bool = False
    errors_per_passage: int | None = None
    majors: int | None = None
    estimate_at_least: float | None = None
    escalation: Mapping[str, int] = field(default_factory=dict)

    def cost(self, category: str, severity: Severity) -> float:
        """Penalty points of one error: type weight x severity multiplier; unscored types cost nothing."""
        if not CATEGORIES[category].scored:
            return 0.0
        points = self.points_by_category.get(category, self.points)
        return self.weights.get(category, 1.0) * points[severity]


@dataclass(frozen=True, slots=True)
class Profile:
    """A house style. `disabled` holds check ids and families; `muted` (check, quote) pairs
    the house dismissed for good. `packs` are folders of rule packs besides the usual ones,
    `report` fixes options of reports by their names."""

    name: str
    preset: Preset
    disabled: frozenset[str] = frozenset()
    settings: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    muted: frozenset[tuple[str, str]] = frozenset()
    packs: tuple[Path, ...] = ()
    report: Mapping[str, object] = field(default_factory=dict)
    path: str = ""

    def runs(self, check: str) -> bool:
        """Whether the house wants a check: neither it nor a family above it is switched off."""
        parts = check.split(".")
        return not any(".".join(parts[: n + 1]) in self.disabled for n in range(len(parts)))


@cache
def preset(name: str) -> Preset:
    """A preset by name: the house's own folder first, then those that ship.

    Raises RuleError where the name is unknown or the file holds a mistake.
    """
    for folder in (config_dir() / "presets", resources() / "profiles" / "presets"):
        path = folder / f"{name}.toml"
        if path.is_file():
            return read_preset(path)
    known = ", ".join(sorted(p.stem for p in (resources() / "profiles" / "presets").glob("*.toml")))
    raise RuleError(name, "is no scoring preset", f"choose one of {known}")


def read_preset(path: Path) -> Preset:
    """Read a preset file. Raises RuleError naming what is wrong in it."""
    data = _read_toml(path)
    rules = _table(data, "rules", path)
    if rules.get("repeats", "count") not in _REPEATS:
        raise RuleError(str(path), "rules.repeats is neither of " + " and ".join(_REPEATS), "mend it")
    try:
        return Preset(
            name=str(data["name"]),
            title=str(data.get("title", data["name"])),
            pass_mark=float(data["pass_mark"]),
            tolerance=float(data["tolerance"]),
            points=_points(_table(data, "points", path)),
            points_by_category={
                _category(id, path): _points(table)
                for id, table in _table(data, "points_by_category", path).items()
            },
            weights={_category(id, path): float(w) for id, w in _table(data, "weights", path).items()},
            critical_fails=bool(rules.get("critical_fails", True)),
            repeats_count=rules.get("repeats", "count") == "count",
            errors_per_passage=_whole(rules.get("errors_per_passage")),
            majors=_whole(rules.get("majors")),
            estimate_at_least=_number(rules.get("estimate_at_least")),
            escalation=_escalation(rules.get("escalation", {}), path),
        )
    except KeyError as missing:
        raise RuleError(str(path), f"lacks {missing}", "add it") from None
    except (TypeError, ValueError) as wrong:
        raise RuleError(str(path), f"holds a value that is no number ({wrong})", "mend it") from None


@cache
def default_profile() -> Profile:
    """The house style that ships."""
    return load_profile(resources() / "profiles" / "default.toml")


def load_profile(path: Path) -> Profile:
    """Read a house style from a TOML file. Raises LoadError or RuleError."""
    data = _read_toml(path)
    checks = _table(data, "checks", path)
    try:
        return Profile(
            name=str(data.get("name", path.stem)),
            preset=preset(str(data.get("preset", "default"))),
            disabled=frozenset(str(id) for id in checks.get("disabled", ())),
            settings={str(id): dict(table) for id, table in _table(data, "settings", path).items()},
            severities={str(id): Severity(s) for id, s in _table(data, "severities", path).items()},
            muted=frozenset((str(m["check"]), str(m["quote"]).casefold()) for m in data.get("muted", ())),
            packs=tuple(_pack(name, path) for name in checks.get("packs", ())),
            report=_table(data, "report", path),
            path=str(path),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise RuleError(str(path), f"holds a value that cannot be used ({wrong})", "mend it") from None


def _pack(name: object, path: Path) -> Path:
    """A folder of rule packs, as it stands from the profile's own folder."""
    folder = path.parent / str(name)
    if not folder.is_dir():
        raise RuleError(str(path), f"names the rule pack {folder}, which is no folder", "mend the name")
    return folder


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise LoadError(str(path), f"cannot be read ({error.strerror})", "name a TOML file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(str(path), f"is not valid TOML: {error}", "mend it") from error


def _table(data: Mapping[str, Any], name: str, path: Path) -> dict[str, Any]:
    table = data.get(name, {})
    if not isinstance(table, dict):
        raise RuleError(str(path), f"{name} is not a table", f"write it as [{name}]")
    return table


def _points(table: Mapping[str, Any]) -> dict[Severity, float]:
    return {severity: float(table.get(severity.value, 0)) for severity in Severity}


def _category(id: str, path: Path) -> str:
    if id not in CATEGORIES:
        raise RuleError(
            str(path), f"names {id!r}, which is no category", "take one that `transcheck checks` shows"
        )
    return id


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | float) else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _escalation(rules: object, path: Path) -> dict[str, int]:
    if not isinstance(rules, dict):
        raise RuleError(str(path), "rules.escalation is not a table", "write it as [rules.escalation]")
    unknown = sorted(set(rules) - set(ESCALATED))
    if unknown:
        raise RuleError(
            str(path), f"rules.escalation names {unknown[0]!r}", f"take one of {', '.join(ESCALATED)}"
        )
    return {str(place): int(steps) for place, steps in rules.items()}
