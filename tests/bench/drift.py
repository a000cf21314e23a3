"""Drift of terms and names: what is found of drift put in, and what is flagged where there is none.

Into a copy of each article, in each language, go up to three terms said in another way and one
name spelt in another way, where it holds any (tests/bench/drifted.py). A case is found where one
finding names both wordings and points at a place put in. Every other finding counts as
false, also what the translator himself may have done. The articles to tune on and those
held out are told apart by document (tests/bench/ntrex.py). The peer is a glossary made of the
open dictionaries, matched as strings, which is what most tools have.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tests.bench.drifted import Drift, drifted
from tests.bench.ntrex import LANGUAGES, Article, articles
from tests.bench.peers import StringGlossary
from transcheck.model import Term
from transcheck.terms import harvest

_RECALL = {"terms": 0.7, "names": 0.9}
_PRECISION, _FALSE = 0.8, 0.3


def rows() -> list[dict[str, Any]]:
    """Held out and tuned on: recall by kind, precision, false drift; then false drift by language."""
    texts = [article for code in LANGUAGES for article in articles(code)]
    halves = {"held out": [a for a in texts if not a.dev], "tuned on": [a for a in texts if a.dev]}
    found = [row for name, some in halves.items() for row in _of_half(name, some)]
    untouched = [
        {"drift": f"untouched, from {LANGUAGES[code]}", **_untouched(articles(code))} for code in LANGUAGES
    ]
    return [*found, {"drift": "untouched, all", **_untouched(texts)}, *untouched]


def _of_half(half: str, some: Sequence[Article]) -> list[dict[str, Any]]:
    hits: Counter[str] = Counter()
    peer: Counter[str] = Counter()
    total: Counter[str] = Counter()
    findings = flags = 0
    for cases in filter(None, map(drifted, some)):
        article = cases[0].article
        drifting = [term for term in harvest(article.alignment()) if term.drift]
        flagged = StringGlossary.of(article.language).missing(article)
        findings += len(drifting)
        flags += len(flagged)
        for case in cases:
            total[case.kind] += 1
            hits[case.kind] += any(is_hit(term, case) for term in drifting)
            peer[case.kind] += _glossary_finds(case, flagged)
    return [
        *({"drift": f"{kind}, {half}", "cases": total[kind], "recall": hits[kind] / total[kind],
           "goal": _RECALL[kind], "glossary": peer[kind] / total[kind]} for kind in _RECALL),
        {"drift": f"precision of all findings, {half}", "cases": findings, "recall": hits.total() / findings,
         "goal": _PRECISION, "glossary": peer.total() / max(flags, 1)},
        {"drift": f"untouched, {half}", **_untouched(some)},
    ]  # fmt: skip


def is_hit(term: Term, case: Drift) -> bool:
    """Whether a drifting term is about a case: both wordings, and a place put in."""
    wordings = [r for r in term.renderings if r.text in (term.preferred, *term.rivals)]
    ours = [r for r in wordings if _is_form_of(r.text, case.other)]
    usual = any(_is_form_of(r.text, case.usual) for r in wordings)
    at = {(o.passage, o.span.start) for r in ours for o in r.occurrences}
    return usual and not at.isdisjoint(case.places)


def _is_form_of(text: str, word: str) -> bool:
    """A plural, or a spelling with another capital; y becomes ie."""
    return text.lower().rstrip("s").startswith(word.lower().rstrip("sy")[:6])


def _untouched(some: Sequence[Article]) -> dict[str, Any]:
    findings = [term.drift for article in some for term in harvest(article.alignment())]
    peer = sum(len(StringGlossary.of(a.language).missing(a)) for a in some)
    return {
        "cases": len(some),
        "false / article": sum(findings) / len(some),
        "goal": _FALSE,
        "glossary": peer / len(some),
    }


def _glossary_finds(case: Drift, flagged: Iterable[tuple[int, tuple[str, ...]]]) -> bool:
    rows_ = {row for row, _ in case.places}
    return any(row in rows_ and case.usual.lower() in wanted for row, wanted in flagged)
