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

__all__ = ["Job", "check_alignment", "find_issues", "run"]

_UNRELATED = 0.5
"""Mean confidence under which two texts look unrelated: so 52 of 69 mismatched articles were told, and
none of 70 true pairs with sentences left out, added and moved (`python -m tests.bench unrelated`)."""


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
    article: bool = True,
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
        packs=profile.packs,
        passages=passages,
        article=article,
        kept=kept,
        progress=progress,
        cancelled=cancelled,
    )
    heard = (i for i in issues if (i.check, i.quote.casefold()) not in profile.muted)
    graded = tuple(replace(i, severity=profile.severities.get(i.check, i.severity)) for i in heard)
    return graded, diagnostics


def remarks(alignment: Alignment) -> tuple[Diagnostic, ...]:
    """What a person should know about the files and the pair before trusting the rest."""
    sides = (alignment.source, alignment.target)
    files = dict.fromkeys(remark for side in sides if side is not None for remark in side.remarks)
    pair = _remarks_on_pair(alignment) if alignment.source is not None else []
    return (
        *(Diagnostic(where="file", message=message) for message in files),
        *(Diagnostic(where="pair", message=message) for message in pair),
    )


def _remarks_on_pair(alignment: Alignment) -> list[str]:
    found: list[str] = []
    source, target = alignment.source_language, alignment.target_language
    if base_language(source) == base_language(target) != "und":
        found.append(
            f"Both texts are in the same language ({target}). Check that the source and the"
            " translation are the files you meant."
        )
    if _mean_confidence(alignment) < _UNRELATED:
        found.append(
            "The two texts seem to have little to do with each other. Check that the"
            " translation belongs to this source."
        )
    return found


def _mean_confidence(alignment: Alignment) -> float:
    """The aligner's confidence over all passages, 0 for one that stands alone; 1 for rows of one file."""
    assert alignment.source is not None
    passages = alignment.passages
    if not passages or alignment.source.path == alignment.target.path:
        return 1.0
    return sum(p.confidence for p in passages if p.source and p.target) / len(passages)
