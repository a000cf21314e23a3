"""The house styles at hand, and what this house has dismissed for good.

The style that ships is never written to: the first thing a person changes makes a copy of
it in their own folder.
"""

import json
import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from transcheck.paths import config_dir
from transcheck.profile import Profile, default_profile, load_profile

from . import decisions
from .session import Session

_OWN = "house.toml"


def folder() -> Path:
    return config_dir() / "profiles"


def profiles() -> tuple[Path, ...]:
    """Files of the person's own house styles, by name."""
    return tuple(sorted(folder().glob("*.toml"))) if folder().is_dir() else ()


def is_own(profile: Profile) -> bool:
    """Whether the person may change it: it lies in their own folder."""
    return Path(profile.path).parent == folder()


def is_shipped(profile: Profile) -> bool:
    """Whether it is the one that every desk begins with."""
    return profile.path == default_profile().path


def own(profile: Profile, *, name: str) -> Profile:
    """A profile that may be changed: itself, or a copy of the one that ships, called `name`."""
    if is_own(profile):
        return profile
    return replace(profile, name=name, path=str(folder() / _OWN))


class Muting(QObject):
    """Writes down what is dismissed for the whole house, and takes it back when it is undone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known = decisions.muted(session.review)
        session.reportChanged.connect(self._begin)
        session.reviewChanged.connect(self._follow)

    def _begin(self) -> None:
        """Another article: what it dismissed before was written down then."""
        self._known = decisions.muted(self._session.review)

    def _follow(self) -> None:
        before, self._known = self._known, decisions.muted(self._session.review)
        if before == self._known:
            return
        profile = own(self._session.profile, name=self.tr("My house"))
        profile = replace(profile, muted=(profile.muted - before) | self._known)
        self._session.keep_profile(profile)
        self._session.profileChanged.emit()
        self._session.tasks.keep(
            lambda *_: write(profile), done=lambda _: None, failed=self._session.failed.emit
        )


def write(profile: Profile) -> None:
    """Write a profile to its file, beside it first. Raises OSError."""
    path = Path(profile.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_text(as_toml(profile), encoding="utf-8")
    beside.replace(path)


def as_toml(profile: Profile) -> str:
    """The text of a profile file."""
    lines = [f"name = {_text(profile.name)}", f"preset = {_text(profile.preset.name)}", ""]
    lines += ["[checks]", f"disabled = {_list(sorted(profile.disabled))}"]
    if profile.packs:
        lines += [f"packs = {_list([str(folder) for folder in profile.packs])}"]
    lines += [""]
    if profile.report:
        lines += ["[report]", *(f"{name} = {_value(value)}" for name, value in profile.report.items()), ""]
    if profile.severities:
        lines += ["[severities]"]
        lines += [f"{_text(id)} = {_text(level.value)}" for id, level in sorted(profile.severities.items())]
        lines += [""]
    for id, options in sorted(profile.settings.items()):
        lines += [f"[settings.{_text(id)}]"]
        lines += [f"{_text(name)} = {_value(value)}" for name, value in options.items()]
        lines += [""]
    for check, quote in sorted(profile.muted):
        lines += ["[[muted]]", f"check = {_text(check)}", f"quote = {_text(quote)}", ""]
    return "\n".join(lines)


def read(path: str) -> Profile:
    """The profile of that file; without a name the one that ships. Raises LoadError, RuleError."""
    return load_profile(Path(path)) if path else default_profile()


def _text(text: str) -> str:
    # A JSON string is a TOML basic string, but for the delete character.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(items: list[str]) -> str:
    return "[" + ", ".join(_text(item) for item in items) + "]"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return _text(str(value))
