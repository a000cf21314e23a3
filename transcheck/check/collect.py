"""Calls checks and keeps what they find, what could not run, and what went wrong."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from transcheck.check.check import ArticleFunction, Check, Context, Need, PassageFunction
from transcheck.check.flags import Flag, flag, rule_flag
from transcheck.check.rules import Rulebook, RuleFinding
from transcheck.errors import Cancelled
from transcheck.model import Diagnostic, Passage, PassageId
from transcheck.text.scripts import base_language

Wanted = Callable[[str], bool]
"""Whether a check of that id was asked for."""


@dataclass(frozen=True, slots=True)
class _Failure:
    """A check that raised: why and where first, and how often."""

    error: Exception
    passage: PassageId | None
    times: int = 1


class Collector:
    """What one run gathers. With `strict`, a check's exception is raised and not kept."""

    def __init__(self, context: Context, *, wanted: Wanted = lambda check: True, strict: bool = True) -> None:
        self.flags: list[Flag] = []
        self._context = context
        self._wanted = wanted
        self._strict = strict
        self._failures: dict[str, _Failure] = {}
        self._skipped: Counter[str] = Counter()

    def runnable(self, checks: Iterable[Check]) -> tuple[Check, ...]:
        """The checks that are wanted and have what they need; the others are counted."""
        found: list[Check] = []
        for check in checks:
            if not self._wanted(check.id):
                continue
            reason = unmet(check, self._context)
            if reason:
                self._skipped[reason] += 1
            else:
                found.append(check)
        return tuple(found)

    def count_silent(self, book: Rulebook) -> None:
        """Count the rows that cannot speak because there is no source."""
        if self._context.alignment.source is None:
            silent = sum(rule.needs_source and self._wanted(rule.check) for rule in book.rules)
            self._skipped[_NO_SOURCE] += silent

    def run_passage(self, passage: Passage, checks: Iterable[Check], book: Rulebook | None = None) -> None:
        for check in checks:
            if check.passage is not None:
                self._run(check.id, partial(self._of_check, check, check.passage, passage), passage)
        if book is not None:
            self._run("literal", lambda: self._of_rows(book.passage_findings(passage), passage), passage)

    def run_article(self, checks: Iterable[Check], book: Rulebook | None = None) -> None:
        for check in checks:
            if check.article is not None:
                self._run(check.id, partial(self._of_article, check, check.article))
        if book is not None:
            self._run("literal", lambda: self._of_rows(book.article_findings(self._context), None))

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What a person should know about the run: checks that did not run, and those that failed."""
        return (*self._not_run(), *(_said(id, failure) for id, failure in sorted(self._failures.items())))

    def _of_check(self, check: Check, find: PassageFunction, passage: Passage) -> list[Flag]:
        alignment = self._context.alignment
        return [flag(check, finding, passage, alignment) for finding in find(passage, self._context)]

    def _of_article(self, check: Check, find: ArticleFunction) -> list[Flag]:
        alignment = self._context.alignment
        return [flag(check, finding, None, alignment) for finding in find(self._context)]

    def _of_rows(self, findings: Iterable[RuleFinding], passage: Passage | None) -> list[Flag]:
        alignment = self._context.alignment
        return [rule_flag(found, passage, alignment) for found in findings if self._wanted(found.rule.check)]

    def _run(self, id: str, find: Callable[[], list[Flag]], passage: Passage | None = None) -> None:
        try:
            self.flags += find()
        except Cancelled:
            raise
        except Exception as error:  # one failing check must not cost the others
            if self._strict:
                raise
            known = self._failures.get(id)
            self._failures[id] = (
                replace(known, times=known.times + 1)
                if known
                else _Failure(error, passage.id if passage else None)
            )

    def _not_run(self) -> tuple[Diagnostic, ...]:
        skipped = [(reason, count) for reason, count in sorted(self._skipped.items()) if count]
        total = sum(count for _, count in skipped)
        if not total:
            return ()
        checks = "1 check" if total == 1 else f"{total:,} checks"
        counted = (reason if len(skipped) == 1 else f"{reason} ({count:,})" for reason, count in skipped)
        return (Diagnostic(where="checks", message=f"{checks} not run: {', '.join(counted)}"),)


_NO_SOURCE = "no source"


def unmet(check: Check, context: Context) -> str:
    """Why a check cannot run, "" where it can."""
    alignment = context.alignment
    if check.languages and base_language(context.target_language) not in check.languages:
        return "not for this target language"
    if alignment.source is None and check.needs & (Need.SOURCE | Need.LINKS | Need.TERMS):
        return _NO_SOURCE
    if check.source_languages and base_language(context.source_language) not in check.source_languages:
        return "not for this source language"
    if Need.LINKS in check.needs and not any(passage.links for passage in alignment.passages):
        return "no aligned sentences"
    if Need.TERMBASE in check.needs and not context.termbases:
        return "no termbase"
    return ""


def _said(id: str, failure: _Failure) -> Diagnostic:
    times = "" if failure.times == 1 else f" {failure.times} times"
    reason = f"{type(failure.error).__name__}: {failure.error}".rstrip(": ")
    return Diagnostic(
        where=id, message=f"The check failed{times} ({reason}); the others ran.", passage=failure.passage
    )
