"""The figures a person chose to keep: one readable file of this machine, which can be deleted."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from transcheck.atomic import write_text
from transcheck.errors import ReviewError
from transcheck.paths import data_dir
from transcheck.trend.results import Result

_FORMAT = 1
_FILE = "trend.json"


def register_path() -> Path:
    """Where the figures are kept."""
    return data_dir() / _FILE


def kept() -> tuple[Result, ...]:
    """What was kept so far, by day; nothing where nothing was. Raises ReviewError for a damaged file."""
    import msgspec

    path = register_path()
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        found = msgspec.convert(data["results"], tuple[Result, ...])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReviewError(str(path), f"cannot be read ({error})", "delete it to begin anew") from error
    return tuple(sorted(found, key=lambda r: (r.day, r.article, r.key)))


def keep(results: Iterable[Result]) -> tuple[Result, ...]:
    """Add these to what is kept; an article that is there already is replaced. All that is kept now."""
    all_of_them = {result.key: result for result in (*kept(), *results)}
    path = register_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = [asdict(result) for result in all_of_them.values()]
    text = json.dumps({"format": _FORMAT, "results": listed}, ensure_ascii=False, indent=1)
    write_text(path, text + "\n")
    return kept()


def forget() -> None:
    """Delete everything that was kept."""
    register_path().unlink(missing_ok=True)
