"""What `transcheck checks` says: the list of checks, and the page of each with its examples."""

import difflib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from transcheck.check import discover
from transcheck.check.check import Check, Example, Need
from transcheck.check.rules import rules
from transcheck.errors import UsageError

_NEEDS = {
    Need.SOURCE: "the source text",
    Need.LINKS: "aligned sentences",
    Need.TERMS: "the terms of the article",
    Need.TERMBASE: "a termbase",
    Need.ARTICLE: "the whole article",
}


def listing(*, packs: Sequence[Path] = ()) -> str:
    """Every check with its title; rows of rule files as a count for each pair of languages.

    Raises RuleError where a rule file holds a mistake.
    """
    rows, mistakes = rules(packs)
    if mistakes:
        raise mistakes[0]
    lines = list(_lines(discover.checks()))
    counts = Counter(rule.pair for rule in rows)
    if counts:
        lines += ["", "Rows of rule files; `transcheck checks literal.PAIR` lists those of a pair:"]
        lines += [f"  literal.{pair:<8} {count:>6,} rows" for pair, count in sorted(counts.items())]
    return "\n".join(lines)


def explain(name: str, *, packs: Sequence[Path] = ()) -> str:
    """The page of the check of that id, or the list of a family. Raises UsageError for an unknown name."""
    known = discover.catalogue(packs)
    for check in known:
        if check.id == name:
            return page(check)
    members = [check for check in known if check.id.startswith(f"{name}.")]
    if members:
        return "\n".join(_lines(members))
    near = difflib.get_close_matches(name, [check.id for check in known], n=1, cutoff=0.5)
    remedy = f"did you mean {near[0]}?" if near else "`transcheck checks` lists them all"
    raise UsageError(name, "is no check", remedy)


def page(check: Check) -> str:
    """What a check flags, why, what it needs, and its examples."""
    facts = [
        f"{check.id}",
        f"Category: {check.category}. Severity: {check.severity}. Confidence: {check.confidence:.0%}.",
    ]
    needs = [text for need, text in _NEEDS.items() if need in check.needs]
    if needs:
        facts.append(f"Needs {', '.join(needs)}.")
    if check.source_languages:
        facts.append(f"Source languages: {', '.join(sorted(check.source_languages))}.")
    examples = "\n\n".join(_example(example) for example in check.examples)
    return "\n\n".join(["\n".join(facts), check.page, "Examples", examples]).rstrip()


def _lines(checks: Iterable[Check]) -> Iterable[str]:
    checks = tuple(checks)
    width = max((len(check.id) for check in checks), default=0)
    return (f"{check.id:<{width}}  {check.title}" for check in checks)


def _example(example: Example) -> str:
    rows = [("flagged" if example.flagged else "silent", "")]
    if example.source:
        rows.append(("source", example.source))
    rows.append(("target", example.target))
    if example.repaired is not None:
        rows.append(("better", example.repaired))
    if example.note:
        rows.append(("note", example.note))
    return "\n".join(f"  {label:<8} {text}".rstrip() for label, text in _indented(rows))


def _indented(rows: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Each line of an example on its own, the label before the first."""
    for label, text in rows:
        first, *others = text.split("\n")
        yield label, first
        for other in others:
            yield "", other
