"""Runs the rule rows that fire on a translation alone over native English, where they should be silent.

    python -m tests.bench.gate                   # news, and five million words of encyclopedia
    python -m tests.bench.gate --words 0         # all of it
    python -m tests.bench.gate --demote          # write tier P2 where a row fires too often

A row that fires more than about once in a million words of good English is no mistake on
its face; it may only speak where its source expression stands opposite.
"""

import argparse
import lzma
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from transcheck.check.examples import problems
from transcheck.check.rules import Rule, Rulebook, Tier, read_rules, rule_check, rules
from transcheck.errors import RuleError
from transcheck.model import Passage

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "data"
NEWS = "en-news-small"
PROSE = "en-wikipedia-prose/enwiki_news.txt.xz"
SHOWN = 3
CONTEXT = 40


@dataclass
class Tally:
    """How often each row fired, and where for the first few times."""

    words: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    seen: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def rate(self, check: str) -> float:
        """Hits per million words."""
        return self.hits[check] * 1_000_000 / max(self.words, 1)


def paragraphs(paths: Iterable[Path], words: int) -> Iterator[str]:
    """The paragraphs of some files, up to so many words (0: all)."""
    left = words or sys.maxsize
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield line.strip()
                left -= line.count(" ") + 1
                if left <= 0:
                    return


def run(book: Rulebook, texts: Iterable[str]) -> Tally:
    tally = Tally()
    for text in texts:
        tally.words += text.count(" ") + 1
        for found in book.passage_findings(Passage(id=1, source="", target=text)):
            check, span = found.rule.check, found.finding.span
            tally.hits[check] += 1
            if len(tally.seen[check]) < SHOWN:
                before, after = (
                    text[max(span.start - CONTEXT, 0) : span.start],
                    text[span.end : span.end + CONTEXT],
                )
                tally.seen[check].append(f"…{before}[{span.of(text)}]{after}…")
    return tally


def too_often(rules: Sequence[Rule], tallies: Sequence[Tally], limit: float) -> list[Rule]:
    """The rows over the limit in all the text together, or met more than once in the small news corpus."""
    words = sum(tally.words for tally in tallies)
    noisy: list[Rule] = []
    for rule in rules:
        hits = sum(tally.hits[rule.check] for tally in tallies)
        in_news = tallies[0].hits[rule.check]
        if (hits > 1 and hits * 1_000_000 > limit * words) or in_news > 1:
            noisy.append(rule)
    return noisy


def demote(rules: Iterable[Rule]) -> list[Rule]:
    """Write tier P2 into the rows; handed back are those that would no longer find their example."""
    return [rule for rule in rules if not _demoted(rule)]


def _demoted(rule: Rule) -> bool:
    path = Path(rule.path)
    before = path.read_text(encoding="utf-8")
    lines = before.split("\n")
    row = next(n for n in range(rule.line - 1, len(lines)) if re.match(r'\s*tier\s*=\s*"P1"', lines[n]))
    lines[row] = lines[row].replace('"P1"', '"P2"', 1)
    path.write_text("\n".join(lines), encoding="utf-8")
    if _holds(path, rule.check):
        return True
    path.write_text(before, encoding="utf-8")
    return False


def _holds(path: Path, check: str) -> bool:
    """Whether the row can be read and its examples hold."""
    try:
        changed = next(rule for rule in read_rules(path) if rule.check == check)
    except RuleError:
        return False
    return not any(problems(rule_check(changed), example) for example in changed.examples)


def alone() -> list[Rule]:
    """The rows that fire on the translation alone, of every file that can be read."""
    rows, mistakes = rules()
    for mistake in mistakes:
        print(f"left out: {mistake}", file=sys.stderr)
    return [rule for rule in rows if rule.tier is Tier.ALONE and not rule.by_source]


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=CORPORA, help="the folder of corpora")
    options.add_argument(
        "--words", type=int, default=5_000_000, help="how much of the encyclopedia; 0 is all"
    )
    options.add_argument("--limit", type=float, default=1.0, help="hits per million words")
    options.add_argument("--demote", action="store_true", help="write tier P2 into rows over the limit")
    options.add_argument("--only", default="", help="rows whose check id begins so")
    given = options.parse_args()
    rows = [rule for rule in alone() if rule.check.startswith(given.only)]
    book = Rulebook(rows, source_language="und")
    start = time.perf_counter()
    news = run(book, paragraphs(sorted((given.data / NEWS).glob("*.xz")), 0))
    prose = run(book, paragraphs([given.data / PROSE], given.words))
    took = time.perf_counter() - start
    words = news.words + prose.words
    print(f"{len(rows)} rows, {words:,} words, {words / took:,.0f} words a second")
    print(
        f"{sum(news.hits.values())} hits in news ({news.words:,} words), {sum(prose.hits.values())} in prose"
    )
    noisy = too_often(rows, (news, prose), given.limit)
    noisy.sort(key=lambda rule: -(news.hits[rule.check] + prose.hits[rule.check]))
    print(f"{len(noisy)} rows over {given.limit:g} per million words:")
    for rule in noisy:
        hits = news.hits[rule.check] + prose.hits[rule.check]
        print(f"  {hits * 1_000_000 / words:7.2f}  {rule.check}  (news {news.hits[rule.check]})")
        for place in (*news.seen[rule.check], *prose.seen[rule.check])[:SHOWN]:
            print(f"           {place}")
    if given.demote:
        stuck = demote(noisy)
        print(f"{len(noisy) - len(stuck)} rows demoted")
        for rule in stuck:
            print(f"  its example has no source expression: {rule.check} ({rule.path}:{rule.line})")


if __name__ == "__main__":
    main()
