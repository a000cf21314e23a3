"""Finds the checks: Python modules in the folders of this package, rows in the rule folders.

Nothing is entered in a list; a new file is found by where it lies. Order is by id.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from transcheck.check.check import Check
from transcheck.check.rules import Rule, Rulebook, read_rules, rule_check
from transcheck.errors import RuleError
from transcheck.paths import config_dir, resources
from transcheck.text.scripts import base_language

FOLDERS = ("accuracy", "linguistic", "literal", "locale", "style", "terms")
_HERE = __name__.rpartition(".")[0]

_Stamped = tuple[Path, int]
"""A rule file and when it was last written: read again when it changes."""

# Languages whose copy shares idioms, so that rows for one serve the other.
_RELATIVES = {"hi": ("ur",), "ur": ("hi",), "pa": ("ur", "hi"), "sd": ("ur",), "ps": ("ur",), "prs": ("fa",)}


@cache
def checks() -> tuple[Check, ...]:
    """The checks written in Python, by id."""
    return tuple(check for name in module_names() for check in checks_in(name))


@cache
def module_names() -> tuple[str, ...]:
    """The modules of checks, by name; those with a leading underscore are what several checks share."""
    return tuple(sorted(name for folder in FOLDERS for name in _modules_of(f"{_HERE}.{folder}")))


def checks_in(module: str) -> tuple[Check, ...]:
    """The check that a module holds. Others that it imports are not its own."""
    id = ".".join(module.split(".")[-2:])
    members = vars(importlib.import_module(module)).values()
    return tuple(member for member in members if isinstance(member, Check) and member.id == id)


def _modules_of(package: str) -> Iterable[str]:
    path = importlib.import_module(package).__path__
    return (
        f"{package}.{module.name}" for module in pkgutil.iter_modules(path) if not module.name.startswith("_")
    )


def rule_folders() -> tuple[Path, ...]:
    """The folders of rule packs: those that ship, then the person's own."""
    return (resources() / "rules", config_dir() / "rules")


def rulebook(
    *, source_language: str, target_language: str, folders: Sequence[Path] = ()
) -> tuple[Rulebook, tuple[RuleError, ...]]:
    """The rows for a pair of languages, and what is wrong with files that cannot be used.

    Where the source language is not known ("und") all rows into the target language come
    in: those of tier P1 need no source. `folders` are packs besides the usual ones.
    """
    files = _files(base_language(source_language), base_language(target_language), folders)
    return _rulebook(tuple(map(_stamped, files)), base_language(source_language))


@cache
def _rulebook(files: tuple[_Stamped, ...], source_language: str) -> tuple[Rulebook, tuple[RuleError, ...]]:
    rules: dict[str, Rule] = {}
    errors: list[RuleError] = []
    for file in files:
        try:
            # A later pack's row takes the place of a shipped one of its name.
            rules.update((rule.check, rule) for rule in _rows(file))
        except RuleError as error:
            errors.append(error)
    ordered = [rules[id] for id in sorted(rules)]
    return Rulebook(ordered, source_language=source_language), tuple(errors)


@cache
def _rows(file: _Stamped) -> tuple[Rule, ...]:
    return read_rules(file[0])


def _stamped(path: Path) -> _Stamped:
    return path, path.stat().st_mtime_ns


def _files(source: str, target: str, folders: Sequence[Path]) -> tuple[Path, ...]:
    wanted = ("any", source, *_RELATIVES.get(source, ()))
    return tuple(
        path
        for folder in (*rule_folders(), *folders)
        for path in sorted(folder.glob(f"*-{target}/*.toml"))
        if source == "und" or path.parent.name.rpartition("-")[0] in wanted
    )


def rule_files(folders: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Every rule file: those that ship, the person's own, then those of `folders`."""
    return tuple(path for folder in (*rule_folders(), *folders) for path in sorted(folder.glob("*-*/*.toml")))


def all_rules(folders: Sequence[Path] = ()) -> tuple[Rule, ...]:
    """Every row of every rule file, by id. Raises RuleError for the first mistake."""
    rules = {rule.check: rule for path in rule_files(folders) for rule in _rows(_stamped(path))}
    return tuple(rules[id] for id in sorted(rules))


def catalogue(folders: Sequence[Path] = ()) -> tuple[Check, ...]:
    """Every check there is, rows among them, by id."""
    rows = (rule_check(rule) for rule in all_rules(folders))
    return tuple(sorted((*checks(), *rows), key=lambda check: check.id))
