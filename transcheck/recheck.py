"""The same walk for what changed since the last report."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from transcheck import check, score, terms
from transcheck.model import Alignment, Passage, PassageId, Report, Review, Termbase
from transcheck.opening import Stopped, never, resegmented, stop_if
from transcheck.pipeline import find_issues
from transcheck.profile import Profile


def recheck(
    report: Report,
    review: Review,
    loaded: Alignment,
    changed: Collection[PassageId],
    *,
    profile: Profile,
    termbases: Sequence[Termbase] = (),
    whole: bool = True,
    cancelled: Stopped = never,
) -> Report:
    """A report on the article as it now reads.

    `changed` passages are segmented, linked and checked anew; the flags that single
    passages got elsewhere are kept. Terms and article-wide checks see the whole article;
    with `whole` False they are left as they were, so that a person who types is answered
    at once, however long the article is.
    """
    alignment = _as_it_reads(report, review, loaded)
    stop_if(cancelled)
    traced = terms.harvest(alignment, termbases=termbases) if whole else report.terms
    stop_if(cancelled)
    issues, diagnostics = find_issues(
        alignment,
        traced,
        profile=profile,
        termbases=termbases,
        passages=changed,
        article=whole,
        kept=report.issues,
        cancelled=cancelled,
    )
    if not whole:
        article_wide = check.article_wide(
            source_language=alignment.source_language,
            target_language=alignment.target_language,
            folders=profile.packs,
        )
        left = (i for i in report.issues if i.check in article_wide and i.at.passage in alignment)
        issues = check.arranged(alignment, (*issues, *left))
    about_the_pair = tuple(d for d in report.diagnostics if d.where in ("file", "pair"))
    return rescore(
        replace(
            report,
            alignment=alignment,
            issues=issues,
            terms=traced,
            diagnostics=(*about_the_pair, *diagnostics),
        ),
        review,
        profile=profile,
        estimating=whole,
    )


def rescore(report: Report, review: Review, *, profile: Profile, estimating: bool = True) -> Report:
    """The report with its scores made anew from what is decided now; estimates too if `estimating`."""
    card = score.rescore(
        report.scorecard,
        report.alignment,
        review.marks(report),
        preset=profile.preset,
        estimating=estimating,
    )
    return report.with_scorecard(score.overruled(card, review.override))


def _as_it_reads(report: Report, review: Review, loaded: Alignment) -> Alignment:
    """The article with edits and rows aligned by hand, its sentences found."""
    before = report.alignment
    now = review.apply(loaded)

    def settled(passage: Passage) -> Passage:
        if passage.id in before:
            known = before.passage(passage.id)
            if known.links and (known.source, known.target) == (passage.source, passage.target):
                same = (known.kind, known.pinned) == (passage.kind, passage.pinned)
                return known if same else replace(known, kind=passage.kind, pinned=passage.pinned)
        return resegmented(passage, now.source_language, now.target_language)

    return now.with_passages(settled(passage) for passage in now.passages)
