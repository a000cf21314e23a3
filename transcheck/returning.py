"""The Word report comes back: an editor's answers become part of the review."""

from dataclasses import dataclass, replace
from pathlib import Path

from transcheck.model import PassageId
from transcheck.profile import Profile
from transcheck.recheck import recheck
from transcheck.report.docx.back import Change, read_back
from transcheck.review import Saved


@dataclass(frozen=True, slots=True)
class Merged:
    """A review with an editor's work in it, and what that work was.

    `rewritten` are the passages whose translation reads otherwise now, `missing` those
    that were not found in the returned file and stay as they were.
    """

    saved: Saved
    changes: tuple[Change, ...]
    rewritten: frozenset[PassageId]
    missing: tuple[PassageId, ...]


def merge(saved: Saved, returned: Path, *, profile: Profile) -> Merged:
    """Take the answers from a returned report and check again what changed. Raises LoadError."""
    back = read_back(returned, saved.report, saved.review)
    before = {edit.passage: edit.after for edit in saved.review.edits}
    after = {edit.passage: edit.after for edit in back.review.edits}
    rewritten = frozenset(id for id in before.keys() | after.keys() if before.get(id) != after.get(id))
    report = recheck(saved.report, back.review, saved.loaded, rewritten, profile=profile)
    return Merged(
        saved=replace(saved, report=report, review=back.review),
        changes=back.changes,
        rewritten=rewritten,
        missing=back.missing,
    )
