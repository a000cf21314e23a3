"""Rule packs: folders of rule files, those that ship, the person's own, those a house style names."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from transcheck.check.rules.read import read_rules
from transcheck.check.rules.row import Rule
from transcheck.check.rules.rulebook import Rulebook
from transcheck.errors import RuleError
from transcheck.paths import config_dir, resources
from transcheck.text.scripts import base_language

_Stamped = tuple[Path, int]
"""A rule file and when it was last written: read again when it changes."""

# Languages whose copy shares idioms, so that rows for one serve the other.
_RELATIVES = {"hi": ("ur",), "ur": ("hi",), "pa": ("ur", "hi"), "sd": ("ur",), "ps": ("ur",), "prs": ("fa",)}


def rule_files(folders: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Every rule file: those that ship, the person's own, then those of `folders`."""
    packs = (resources() / "rules", config_dir() / "rules", *folders)
    return tuple(
        path for pack in packs for path in sorted(pack.glob("*-*/*")) if path.suffix in (".toml", ".tsv")
    )


def rulebook(
    *, source_language: str, target_language: str, folders: Sequence[Path] = ()
) -> tuple[Rulebook, tuple[RuleError, ...]]:
    """The rows for a pair of languages, and what is wrong with files that cannot be used.

    Where the source language is not known ("und") all rows into the target language come
    in, without the tables: rows of tier P1 need no source, those of tables do. `folders`
    are packs besides the usual ones.
    """
    source, target = base_language(source_language), base_language(target_language)
    wanted = {f"{one}-{target}" for one in ("any", source, *_RELATIVES.get(source, ()))}
    files = tuple(
        path
        for path in rule_files(folders)
        if path.parent.name in wanted or (source == "und" and _speaks_alone(path, target))
    )
    return _rulebook(_stamped(files), source)


def _speaks_alone(path: Path, target: str) -> bool:
    return path.parent.name.endswith(f"-{target}") and path.suffix == ".toml"


def rules(folders: Sequence[Path] = ()) -> tuple[tuple[Rule, ...], tuple[RuleError, ...]]:
    """Every row of every pack, by id, and what is wrong with files that cannot be used."""
    return _rules(_stamped(rule_files(folders)))


@cache
def _rulebook(files: tuple[_Stamped, ...], source_language: str) -> tuple[Rulebook, tuple[RuleError, ...]]:
    rows, errors = _rules(files)
    return Rulebook(rows, source_language=source_language, weak=True), errors


@cache
def _rules(files: tuple[_Stamped, ...]) -> tuple[tuple[Rule, ...], tuple[RuleError, ...]]:
    """The rows of some files. A later pack's row takes the place of one of its name in an earlier."""
    found: dict[str, Rule] = {}
    errors: list[RuleError] = []
    for file in files:
        try:
            for rule in _rows(file):
                _refuse_twice(rule, found.get(rule.check))
                found[rule.check] = rule
        except RuleError as error:
            errors.append(error)
    return tuple(found[id] for id in sorted(found)), tuple(errors)


@cache
def _rows(file: _Stamped) -> tuple[Rule, ...]:
    return read_rules(file[0], proved=file[0].is_relative_to(resources()))


def _refuse_twice(rule: Rule, known: Rule | None) -> None:
    """Within a pack an id names one row."""
    if known is not None and Path(known.path).parent == Path(rule.path).parent:
        raise RuleError(
            f"{rule.path}:{rule.line}", f"the id {rule.id!r} stands in {known.path} too", "choose another"
        )


def _stamped(files: Sequence[Path]) -> tuple[_Stamped, ...]:
    return tuple((path, path.stat().st_mtime_ns) for path in files)
