"""The whole walk: open, trace terms, check, score. It reads like the folders stand."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from transcheck import __version__, check, load, score, terms
from transcheck.check.check import Context
from transcheck.model import (
    Alignment,
    Diagnostic,
    Issue,
    MadeWith,
    Mark,
    PassageId,
    Report,
    Side,
    State,
    Term,
    Termbase,
)
from transcheck.opening import (
    STEPS,
    Job,
    Progress,
    Stopped,
    facing,
    never,
    open_job,
    quiet,
    stop_if,
)
from transcheck.profile import Profile
from transcheck.text.scripts import base_language
from transcheck.text.words import count_words

__all__ = ["Job", "check_alignment", "find_issues", "run"]

_UNRELATED = 0.4
"""Share of the words of either side that face the other, under which two texts look unrelated."""


def run(job: Job, *, progress: Progress = quiet, cancelled: Stopped = never) -> Report:
    """Check an article. Raises LoadError for what cannot be read, Cancelled when stopped."""
    termbases = tuple(terms.load_termbase(path) for path in job.termbases)
    alignment = open_job(job, progress=progress, cancelled=cancelled)
    reference = load.load_document(job.reference) if job.reference else None
    return check_alignment(
        alignment,
        profile=job.profile,
        termbases=termbases,
        references=facing(alignment, reference) if reference else None,
        progress=progress,
        cancelled=cancelled,
    )


def check_alignment(
    alignment: Alignment,
    *,
    profile: Profile,
    termbases: Sequence[Termbase] = (),
    references: Sequence[str] | None = None,
    progress: Progress = quiet,
    cancelled: Stopped = never,
) -> Report:
    """Trace terms, run the checks and score an article that is segmented and aligned."""
    stop_if(cancelled)
    progress(3, STEPS, "tracing terms")
    traced = terms.harvest(alignment, termbases=termbases)
    stop_if(cancelled)
    progress(4, STEPS, "checking")
    issues, diagnostics = find_issues(
        alignment, traced, profile=profile, termbases=termbases, progress=progress, cancelled=cancelled
    )
    progress(5, STEPS, "scoring")
    open_marks = tuple(Mark(issue, State.OPEN) for issue in issues)
    card = score.score(alignment, open_marks, preset=profile.preset, references=references)
    progress(STEPS, STEPS, "done")
    return Report(
        alignment=alignment,
        issues=issues,
        terms=traced,
        scorecard=card,
        diagnostics=(*remarks(alignment), *diagnostics),
        made_with=MadeWith(version=__version__, profile=profile.name, preset=profile.preset.name),
    )


def find_issues(
    alignment: Alignment,
    traced: Sequence[Term],
    *,
    profile: Profile,
    termbases: Sequence[Termbase] = (),
    passages: Collection[PassageId] | None = None,
    kept: Sequence[Issue] = (),
    progress: Progress = quiet,
    cancelled: Stopped = never,
) -> tuple[tuple[Issue, ...], tuple[Diagnostic, ...]]:
    """The flags of the house's checks, without what the house has muted.

    With `passages`, checks of single passages look at those alone, and of the flags in
    `kept`, found earlier, those of the other passages are taken over; checks that need the
    whole article always see all of it.
    """
    context = Context(
        alignment=alignment,
        terms=tuple(traced),
        termbases=tuple(termbases),
        settings=profile.settings,
    )
    issues, diagnostics = check.run(
        context,
        disabled=profile.disabled,
        passages=passages,
        kept=kept,
        progress=progress,
        cancelled=cancelled,
    )
    heard = (i for i in issues if (i.check, i.quote.casefold()) not in profile.muted)
    graded = tuple(replace(i, severity=profile.severities.get(i.check, i.severity)) for i in heard)
    return graded, diagnostics


def remarks(alignment: Alignment) -> tuple[Diagnostic, ...]:
    """What a person should know about the pair itself before trusting the rest."""
    if alignment.source is None:
        return ()
    found: list[str] = []
    source, target = alignment.source_language, alignment.target_language
    if base_language(source) == base_language(target) != "und":
        found.append(
            f"Both texts are in the same language ({target}). Check that the source and the"
            " translation are the files you meant."
        )
    if min(_share_facing(alignment, side) for side in Side) < _UNRELATED:
        found.append(
            "The two texts seem to have little to do with each other. Check that the"
            " translation belongs to this source."
        )
    return tuple(Diagnostic(where="pair", message=message) for message in found)


def _share_facing(alignment: Alignment, side: Side) -> float:
    """Which share of one side's words stands beside something of the other."""
    words = [(count_words(p.text(side)), bool(p.text(side.other))) for p in alignment.passages]
    total = sum(n for n, _ in words)
    return sum(n for n, faced in words if faced) / total if total else 1.0
