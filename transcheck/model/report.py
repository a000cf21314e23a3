"""What one run found; independent of the person who reads it."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from transcheck.model.issue import Issue
from transcheck.model.passage import Alignment
from transcheck.model.score import Scorecard
from transcheck.model.span import PassageId
from transcheck.model.term import Term


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something a person should know about the run itself: shown, never swallowed."""

    where: str
    message: str
    passage: PassageId | None = None


@dataclass(frozen=True, slots=True)
class MadeWith:
    """What a result depends on besides the texts."""

    version: str
    profile: str = "default"
    preset: str = ""
    backends: tuple[str, ...] = ()


# No slots: `cached_property` needs a dictionary to keep its value in.
@dataclass(frozen=True)
class Report:
    """Alignment, flags, terms and scores of one run. Issues stand in reading order."""

    alignment: Alignment
    issues: tuple[Issue, ...]
    terms: tuple[Term, ...]
    scorecard: Scorecard
    diagnostics: tuple[Diagnostic, ...] = ()
    made_with: MadeWith = field(default_factory=lambda: MadeWith(version=""))

    @cached_property
    def _issues_by_id(self) -> dict[str, Issue]:
        return {issue.id: issue for issue in self.issues}

    @cached_property
    def _issues_by_passage(self) -> dict[PassageId, tuple[Issue, ...]]:
        found: dict[PassageId, list[Issue]] = {}
        for issue in self.issues:
            found.setdefault(issue.at.passage, []).append(issue)
        return {id: tuple(issues) for id, issues in found.items()}

    def issue(self, id: str) -> Issue | None:
        return self._issues_by_id.get(id)

    def issues_in(self, passage: PassageId) -> tuple[Issue, ...]:
        return self._issues_by_passage.get(passage, ())

    def with_scorecard(self, scorecard: Scorecard) -> "Report":
        return replace(self, scorecard=scorecard)
