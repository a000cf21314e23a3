"""Recurring source terms with the wordings the translation gives them, and glossaries."""

from dataclasses import dataclass
from enum import StrEnum

from transcheck.model.span import Location


class TermKind(StrEnum):
    TERM = "term"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One wording of a term in the translation, with every place it stands."""

    text: str
    occurrences: tuple[Location, ...]

    @property
    def count(self) -> int:
        return len(self.occurrences)


@dataclass(frozen=True, slots=True)
class Term:
    """A recurring term or name with all its renderings, the preferred one first.

    `drift` says that a reader takes some of them for different things; `rivals` are the
    texts of those. `source_forms` is empty where a name was found in the translation alone.
    """

    id: str
    source_forms: tuple[str, ...]
    renderings: tuple[Rendering, ...]
    preferred: str
    drift: bool
    kind: TermKind = TermKind.TERM
    reason: str = ""
    source_occurrences: tuple[Location, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return sum(rendering.count for rendering in self.renderings)


class TermStatus(StrEnum):
    """What a termbase says about a target form."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"
    KEEP = "do not translate"


@dataclass(frozen=True, slots=True)
class TermForm:
    """A target form of a termbase entry with its status."""

    text: str
    status: TermStatus = TermStatus.PREFERRED


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One concept of a termbase: how the source says it, how the translation should."""

    source: tuple[str, ...]
    target: tuple[TermForm, ...]
    note: str = ""
    case_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Termbase:
    """A glossary as it was read from a file."""

    path: str
    entries: tuple[TermEntry, ...]
    source_language: str = ""
    target_language: str = ""
