"""What a report shows: chosen in the export dialog, fixed by a house profile, or given by a script."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


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
    report: its page, styles and headers. `onto` is the .docx that the translation came from:
    the Word report is then that file itself with comments and changes. `written` is the moment
    printed and stamped, local time; now where it is None.
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
    written: datetime | None = None

    @property
    def moment(self) -> datetime:
        """The moment of writing, in whole seconds."""
        return (self.written or datetime.now()).replace(microsecond=0)
