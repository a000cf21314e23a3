"""Where resources, settings and data live: one place, overridable by one variable."""

import os
from functools import cache
from pathlib import Path

import platformdirs

_APP = "transcheck"
HOME_VARIABLE = "TRANSCHECK_HOME"
"""Set it to keep settings, data and cache under one folder (the tests do)."""


@cache
def resources() -> Path:
    """The folder of shipped data: inside the installed package, beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _folder(kind: str, default: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / kind if home else default


def config_dir() -> Path:
    """Settings, house profiles, rule packs and termbases of the person."""
    return _folder("config", platformdirs.user_config_path(_APP, appauthor=False))


def data_dir() -> Path:
    """Autosaved reviews and the record of results."""
    return _folder("data", platformdirs.user_data_path(_APP, appauthor=False))


def cache_dir() -> Path:
    """What can be made again."""
    return _folder("cache", platformdirs.user_cache_path(_APP, appauthor=False))
