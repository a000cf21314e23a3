"""Finds the checks: Python modules in the folders of this package, rows in the rule packs.

Nothing is entered in a list; a new file is found by where it lies. Order is by id.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from transcheck.check.check import Check
from transcheck.check.rules import Rule, rule_check, rulebook, rules

FOLDERS = ("accuracy", "linguistic", "literal", "locale", "style", "terms")
_HERE = __name__.rpartition(".")[0]


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


def catalogue(folders: Sequence[Path] = ()) -> tuple[Check, ...]:
    """Every check there is, rows among them, by id. `folders` are rule packs besides the usual ones.

    Rule files that cannot be read are left out; a run says what is wrong with them.
    """
    return _catalogue(rules(folders)[0])


def article_wide(
    *, source_language: str, target_language: str, folders: Sequence[Path] = ()
) -> frozenset[str]:
    """The checks of a pair of languages that look at the whole article, rows that count among them."""
    book, _ = rulebook(source_language=source_language, target_language=target_language, folders=folders)
    in_python = (one.id for one in checks() if one.article is not None)
    return frozenset((*in_python, *(rule.check for rule in book.rules if rule.is_article_wide)))


@cache
def _catalogue(rows: tuple[Rule, ...]) -> tuple[Check, ...]:
    return tuple(sorted((*checks(), *map(rule_check, rows)), key=lambda check: check.id))
