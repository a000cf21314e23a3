"""Runs checks over an article and makes issues of what they find."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from transcheck.check import discover
from transcheck.check.check import Check, Context, Finding, Need
from transcheck.check.rules import KINDS, Rule, Rulebook, RuleFinding
from transcheck.check.suppress import Flag, suppressed
from transcheck.errors import Cancelled
from transcheck.model import (
    Alignment,
    Diagnostic,
    Issue,
    Location,
    Passage,
    PassageId,
    Severity,
    Side,
    issue_id,
)
from transcheck.text.scripts import base_language

Progress = Callable[[int, int, str], None]


def run(
    context: Context,
    *,
    only: Collection[str] | None = None,
    disabled: Collection[str] = (),
    passages: Collection[PassageId] | None = None,
    strict: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda done, total, what: None,
    rules: Sequence[Path] = (),
) -> tuple[tuple[Issue, ...], tuple[Diagnostic, ...]]:
    """The flags of all checks in reading order, and what should be known about the run.

    `only` and `disabled` name checks or families ("literal", "literal.ur-en"). `passages`
    limits the checks of single passages to those ids; article-wide checks see everything.
    A check that fails becomes a diagnostic and the run goes on; with `strict` its
    exception is raised. `rules` are folders of rule packs besides the usual ones.
    Raises Cancelled when stopped.
    """
    wanted = _Wanted(only, disabled)
    chosen = [check for check in discover.checks() if wanted(check.id)]
    book, mistakes = discover.rulebook(
        source_language=context.source_language, target_language=context.target_language, folders=rules
    )
    if strict and mistakes:
        raise mistakes[0]
    walk = _Walk(context, wanted, strict=strict)
    runnable = walk.runnable(chosen, book)
    ids = None if passages is None else frozenset(passages)
    rows = [p for p in context.alignment.passages if ids is None or p.id in ids]
    for done, passage in enumerate(rows):
        if cancelled():
            raise Cancelled
        progress(done, len(rows), "checking")
        walk.passage(runnable, book, passage)
    walk.article(runnable, book)
    issues = arranged(context.alignment, suppressed(walk.flags, context))
    about_rules = (Diagnostic(where="rules", message=str(mistake)) for mistake in mistakes)
    return issues, (*about_rules, *walk.diagnostics())


def run_check(check: Check, context: Context) -> tuple[Issue, ...]:
    """The flags of one check, nothing suppressed; its exceptions are raised. For examples."""
    walk = _Walk(context, _Wanted(None, ()), strict=True)
    for passage in context.alignment.passages:
        walk.passage([check], None, passage)
    walk.article([check], None)
    return arranged(context.alignment, (flag.issue for flag in walk.flags))


def arranged(alignment: Alignment, issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """The issues in reading order, with ids that tell flags alike apart by their order."""
    order = alignment.number
    found = sorted(
        issues, key=lambda i: (order(i.at.passage), i.at.side == "source", i.at.span, i.check, i.message)
    )
    counts: Counter[str] = Counter()
    numbered: list[Issue] = []
    for issue in found:
        text = alignment.passage(issue.at.passage).text(issue.at.side)
        first = issue_id(check=issue.check, category=issue.category, text=text, at=issue.at, occurrence=0)
        id = (
            first
            if not counts[first]
            else issue_id(
                check=issue.check, category=issue.category, text=text, at=issue.at, occurrence=counts[first]
            )
        )
        counts[first] += 1
        numbered.append(replace(issue, id=id))
    return tuple(numbered)


class _Wanted:
    """Whether a check was asked for and not switched off, by its id or a family above it."""

    def __init__(self, only: Collection[str] | None, disabled: Collection[str]) -> None:
        self._only = None if only is None else frozenset(only)
        self._disabled = frozenset(disabled)

    def __call__(self, id: str) -> bool:
        if self._only is None and not self._disabled:
            return True
        parts = id.split(".")
        names = {".".join(parts[: n + 1]) for n in range(len(parts))}
        return (self._only is None or not names.isdisjoint(self._only)) and names.isdisjoint(self._disabled)


@dataclass
class _Failure:
    """A check that raised: where first, why, and how often."""

    error: Exception
    passage: PassageId | None
    times: int = 1


@dataclass
class _Walk:
    """One run: collects flags, and what went wrong."""

    context: Context
    wanted: _Wanted
    strict: bool
    flags: list[Flag] = field(default_factory=list)
    _failures: dict[str, _Failure] = field(default_factory=dict)
    _skipped: Counter[str] = field(default_factory=Counter)

    def runnable(self, checks: Iterable[Check], book: Rulebook) -> list[Check]:
        """The checks whose needs are met; the others are counted."""
        found: list[Check] = []
        for check in checks:
            reason = _unmet(check, self.context)
            if reason:
                self._skipped[reason] += 1
            else:
                found.append(check)
        if self.context.alignment.source is None:
            silent = sum(rule.needs_source and self.wanted(rule.check) for rule in book.rules)
            self._skipped["no source"] += silent
        return found

    def passage(self, checks: Iterable[Check], book: Rulebook | None, passage: Passage) -> None:
        for check in checks:
            if check.passage is not None:
                self._collect(check, partial(check.passage, passage, self.context), passage)
        if book is not None:
            self._collect_rows(partial(book.passage_findings, passage), passage)

    def article(self, checks: Iterable[Check], book: Rulebook | None) -> None:
        for check in checks:
            if check.article is not None:
                self._collect(check, partial(check.article, self.context), None)
        if book is not None:
            self._collect_rows(partial(book.article_findings, self.context), None)

    def _collect(self, check: Check, find: Callable[[], Iterable[Finding]], passage: Passage | None) -> None:
        try:
            self.flags.extend([self._flag(check, finding, passage) for finding in find()])
        except Exception as error:  # noqa: BLE001 - one failing check must not cost the others
            self._failed(check.id, error, passage)

    def _collect_rows(self, find: Callable[[], Iterator[RuleFinding]], passage: Passage | None) -> None:
        try:
            found = [f for f in find() if self.wanted(f.rule.check)]
            self.flags.extend([self._rule_flag(f.rule, f.finding, passage) for f in found])
        except Exception as error:  # noqa: BLE001
            self._failed("literal", error, passage)

    def _failed(self, where: str, error: Exception, passage: Passage | None) -> None:
        if self.strict or isinstance(error, Cancelled):
            raise error
        known = self._failures.get(where)
        if known:
            known.times += 1
        else:
            self._failures[where] = _Failure(error, passage.id if passage else None)

    def _flag(self, check: Check, finding: Finding, passage: Passage | None) -> Flag:
        return Flag(
            issue=self._issue(
                finding,
                passage,
                check=check.id,
                category=finding.category or check.category,
                severity=finding.severity or check.severity,
                confidence=check.confidence if finding.confidence is None else finding.confidence,
                explanation=check.explanation if finding.explanation is None else finding.explanation,
            ),
            in_quotes=check.in_quotes,
        )

    def _rule_flag(self, rule: Rule, finding: Finding, passage: Passage | None) -> Flag:
        with_source = any(place.side is Side.SOURCE for place in finding.evidence)
        issue = self._issue(
            finding,
            passage,
            check=rule.check,
            category=rule.category,
            severity=finding.severity or rule.severity,
            confidence=rule.confidence(with_source=with_source),
            explanation=rule.note,
        )
        return Flag(issue, KINDS[rule.kind].in_quotes, specific=len(issue.quote.split()))

    def _issue(
        self,
        finding: Finding,
        passage: Passage | None,
        *,
        check: str,
        category: str,
        severity: Severity,
        confidence: float,
        explanation: str,
    ) -> Issue:
        """The issue without its id. Raises ValueError for a span that is not in the text."""
        where = finding.passage if finding.passage is not None else passage.id if passage else None
        if where is None or where not in self.context.alignment:
            raise ValueError(f"names no passage of the article ({where!r})")
        text = self.context.alignment.passage(where).text(finding.side)
        if finding.span.end > len(text):
            raise ValueError(f"flags {finding.span} of a text of {len(text)} characters")
        return Issue(
            id="",
            check=check,
            category=category,
            severity=severity,
            confidence=confidence,
            at=Location(passage=where, side=finding.side, span=finding.span),
            quote=finding.span.of(text),
            message=finding.message,
            explanation=explanation,
            suggestions=finding.suggestions,
            evidence=finding.evidence,
        )

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return (*self._not_run(), *(_failure(id, failure) for id, failure in sorted(self._failures.items())))

    def _not_run(self) -> tuple[Diagnostic, ...]:
        skipped = {reason: count for reason, count in sorted(self._skipped.items()) if count}
        total = sum(skipped.values())
        if not total:
            return ()
        checks = "check" if total == 1 else "checks"
        reasons = (
            next(iter(skipped))
            if len(skipped) == 1
            else ", ".join(f"{reason} ({count:,})" for reason, count in skipped.items())
        )
        return (Diagnostic(where="checks", message=f"{total:,} {checks} not run: {reasons}"),)


def _failure(id: str, failure: _Failure) -> Diagnostic:
    times = "" if failure.times == 1 else f", {failure.times} times"
    said = f"{type(failure.error).__name__}: {failure.error}".rstrip(": ")
    return Diagnostic(
        where=id, message=f"The check failed{times} ({said}); the others ran.", passage=failure.passage
    )


def _unmet(check: Check, context: Context) -> str:
    """Why a check cannot run, "" where it can."""
    alignment = context.alignment
    if check.languages and base_language(context.target_language) not in check.languages:
        return "not for this target language"
    if alignment.source is None and check.needs & (Need.SOURCE | Need.LINKS | Need.TERMS):
        return "no source"
    if check.source_languages and base_language(context.source_language) not in check.source_languages:
        return "not for this source language"
    if Need.LINKS in check.needs and not any(passage.links for passage in alignment.passages):
        return "no aligned sentences"
    if Need.TERMBASE in check.needs and not context.termbases:
        return "no termbase"
    return ""
