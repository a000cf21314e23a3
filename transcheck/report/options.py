"""What a report shows: chosen in the export dialog, fixed by a house profile, or given by a script."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from transcheck.errors import RuleError


class Changes(StrEnum):
    """Which changes of the wording are shown as tracked changes."""

    NONE = "none"
    """The text as it now reads, nothing tracked."""
    ACCEPTED = "accepted"
    """What was changed since the article was loaded; rejecting all gives the loaded article back."""
    SUGGESTED = "suggested"
    """The same, and the first suggestion of every open flag as a change to accept or reject."""


class Dismissed(StrEnum):
    """What becomes of flags that the person dismissed."""

    OMIT = "omit"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """The parts of a report. Writers ignore what their format has no place for.

    `prepared_for` is printed on the front ("Foreign desk"), `author` signs comments and
    tracked changes. `template` is a .docx of the house, used as the base of the Word
    report: its page, styles and headers; `logo` is a picture for the front. `onto` is the
    .docx that the translation came from: the Word report is then that file itself with
    comments and changes. `written` is the moment printed and stamped, local time; now where
    it is None.
    """

    comments: bool = True
    source_column: bool = True
    changes: Changes = Changes.ACCEPTED
    scorecard: bool = True
    charts: bool = True
    dismissed: Dismissed = Dismissed.OMIT
    prepared_for: str = ""
    author: str = "TransCheck"
    template: Path | None = None
    onto: Path | None = None
    logo: Path | None = None
    written: datetime | None = None

    @property
    def moment(self) -> datetime:
        """The moment of writing, in whole seconds."""
        return (self.written or datetime.now()).replace(microsecond=0)

    def given(self, settings: Mapping[str, object], *, where: str = "") -> "ReportOptions":
        """These options with others by their names, as a profile or a command line gives them.

        Raises RuleError, with `where` as the place of the mistake, for what is no option or no
        value of one.
        """
        changed: dict[str, Any] = {key: _value(key, value, where) for key, value in settings.items()}
        return replace(self, **changed)

    def chosen(self) -> dict[str, str | bool]:
        """The choices by their names, as `given` takes them; without files and the moment."""
        return {key: getattr(self, key) for key in sorted(_SWITCHES | _TEXTS | _CHOICES.keys())}


_SWITCHES = frozenset({"comments", "source_column", "scorecard", "charts"})
_TEXTS = frozenset({"prepared_for", "author"})
_FILES = frozenset({"template", "onto", "logo"})
_CHOICES: Mapping[str, type[Changes] | type[Dismissed]] = {"changes": Changes, "dismissed": Dismissed}


def _value(key: str, value: object, where: str) -> object:
    if key in _SWITCHES and isinstance(value, bool):
        return value
    if key in _TEXTS and isinstance(value, str):
        return value
    if key in _FILES and isinstance(value, str | Path):
        return Path(value)
    if key in _CHOICES and value in list(_CHOICES[key]):
        return _CHOICES[key](str(value))
    if key not in _SWITCHES | _TEXTS | _FILES | _CHOICES.keys():
        known = ", ".join(sorted(_SWITCHES | _TEXTS | _FILES | _CHOICES.keys()))
        raise RuleError(where, f"{key!r} is no option of a report", f"use {known}")
    raise RuleError(where, f"{value!r} is no value for the report's {key}", _wanted(key))


def _wanted(key: str) -> str:
    if key in _CHOICES:
        return f"use {', '.join(_CHOICES[key])}"
    return "use true or false" if key in _SWITCHES else "write a text"
