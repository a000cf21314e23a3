"""Runs the checks over an article."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from transcheck.check import discover
from transcheck.check.check import Check, Context
from transcheck.check.collect import Collector, Wanted
from transcheck.check.company import raised
from transcheck.check.flags import Flag, arranged
from transcheck.check.indicators import indicators
from transcheck.check.rules import Rulebook, rulebook
from transcheck.check.suppress import suppressed
from transcheck.errors import Cancelled
from transcheck.model import Alignment, Diagnostic, Issue, Passage, PassageId
from transcheck.text.scripts import base_language

Progress = Callable[[int, int, str], None]

SENSITIVITY = {"gentle": 0.65, "normal": 0.4, "strict": 0.0}
"""How sure a flag must be to be said. A house chooses with `sensitivity` under `settings.checks`."""


def run(
    context: Context,
    *,
    only: Collection[str] | None = None,
    disabled: Collection[str] = (),
    passages: Collection[PassageId] | None = None,
    article: bool = True,
    kept: Iterable[Issue] = (),
    packs: Sequence[Path] = (),
    strict: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda done, total, what: None,
) -> tuple[tuple[Issue, ...], tuple[Diagnostic, ...]]:
    """The flags of all checks in reading order, and what should be known about the run.

    `only` and `disabled` name checks or families ("literal", "literal.ur-en"). `passages`
    limits the checks of single passages to those ids; article-wide checks see everything, or
    with `article` False are left out, so that a person who types is answered at once. `kept`
    are the flags of an earlier run, of which those that still hold for the other passages are
    taken over. `packs` are folders of rule packs besides the usual ones.

    Flags less sure than the house's sensitivity asks for are not said. A check that fails
    becomes a diagnostic and the run goes on; with `strict` its exception is raised. Raises
    Cancelled when stopped.
    """
    wanted = _wanted(only, disabled)
    book, mistakes = rulebook(
        source_language=context.source_language, target_language=context.target_language, folders=packs
    )
    if strict and mistakes:
        raise mistakes[0]
    collector = Collector(context, wanted=wanted, strict=strict)
    checks = collector.runnable(discover.checks())
    collector.count_silent(book)
    rows = _rows(context.alignment, passages)
    for done, passage in enumerate(rows):
        if cancelled():
            raise Cancelled
        progress(done, len(rows), "checking")
        collector.run_passage(passage, checks, book)
    if article:
        collector.run_article(checks, book)
    earlier = (
        Flag(issue) for issue in _still_held(kept, context.alignment, rows, book) if wanted(issue.check)
    )
    sure = _least_confidence(context)
    found = raised((*collector.flags, *earlier), context)
    said = (flag for flag in found if flag.issue.confidence >= sure)
    issues = arranged(context.alignment, suppressed(said, context))
    about_rules = (Diagnostic(where="rules", message=str(mistake)) for mistake in mistakes)
    unlike = _unlike_native(context) if article else ()
    return issues, (*about_rules, *collector.diagnostics(), *unlike)


def run_alone(check: Check, context: Context) -> tuple[Issue, ...]:
    """The flags of one check, nothing suppressed; its exceptions are raised. For examples."""
    collector = Collector(context)
    for passage in context.alignment.passages:
        collector.run_passage(passage, (check,))
    collector.run_article((check,))
    return arranged(context.alignment, (flag.issue for flag in collector.flags))


def _unlike_native(context: Context) -> Iterator[Diagnostic]:
    """The indicators of the article that lie outside what native news has."""
    if base_language(context.target_language) == "en":
        for indicator in indicators(context.alignment):
            if indicator.is_outside:
                yield Diagnostic(where="indicators", message=indicator.said)


def _least_confidence(context: Context) -> float:
    """What the house's sensitivity asks for; a word that is none of the three counts as normal."""
    chosen = str(context.settings.get("checks", {}).get("sensitivity", "normal"))
    return SENSITIVITY.get(chosen, SENSITIVITY["normal"])


def _wanted(only: Collection[str] | None, disabled: Collection[str]) -> Wanted:
    """Whether a check was asked for and not switched off, by its id or a family above it."""
    chosen = None if only is None else frozenset(only)
    off = frozenset(disabled)
    if chosen is None and not off:
        return lambda check: True

    def wanted(id: str) -> bool:
        names = set(_with_families(id))
        return (chosen is None or not names.isdisjoint(chosen)) and names.isdisjoint(off)

    return wanted


def _with_families(id: str) -> Iterator[str]:
    """`literal.ur-en.till-date`, `literal.ur-en`, `literal`."""
    while id:
        yield id
        id = id.rpartition(".")[0]


def _rows(alignment: Alignment, passages: Collection[PassageId] | None) -> tuple[Passage, ...]:
    if passages is None:
        return alignment.passages
    chosen = frozenset(passages)
    return tuple(passage for passage in alignment.passages if passage.id in chosen)


def _still_held(
    kept: Iterable[Issue], alignment: Alignment, rows: Sequence[Passage], book: Rulebook
) -> Iterator[Issue]:
    """The flags of single-passage checks in passages that are not run again and read as they did."""
    again = {passage.id for passage in rows}
    article_wide = {check.id for check in discover.checks() if check.article is not None}
    article_wide |= {rule.check for rule in book.rules if rule.is_article_wide}
    for issue in kept:
        here = issue.at.passage in alignment and issue.at.passage not in again
        if here and issue.check not in article_wide and alignment.quote(issue.at) == issue.quote:
            yield issue
