"""Drift of terms and names: what is found of drift put in, and what is flagged where there is none.

Each article of each language makes a case for a term and one for a name where it holds one
(tests/bench/drifted.py). A case is found where one finding names both wordings and points at a place
put in. Precision counts every other finding in these articles as false, also what the
translator may have done. Peer: a glossary of the dictionaries' own words, matched as strings.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tests.bench.drifted import Drift, name_drifts, term_drifts
from tests.bench.ntrex import LANGUAGES, Article, articles
from tests.bench.peers import StringGlossary
from transcheck.model import Term
from transcheck.terms import harvest

_KINDS: dict[str, Callable[[Article], Iterator[Drift]]] = {"terms": term_drifts, "names": name_drifts}
_GOALS = {"terms": 0.7, "names": 0.9}


def rows() -> list[dict[str, Any]]:
    """Recall and precision by kind, tuned on and held out; then false drift by language."""
    cases = {kind: [case for article in _all() for case in make(article)] for kind, make in _KINDS.items()}
    found = [
        _found(kind, [case for case in made if case.article.dev is dev], dev=dev)
        for kind, made in cases.items()
        for dev in (False, True)
    ]
    untouched = [_untouched(code) for code in LANGUAGES]
    mean = sum(row["false / article"] for row in untouched) / len(untouched)
    whole = {"drift": "untouched, all languages", "cases": 36 * len(untouched), "false / article": mean}
    peers = [_peer(kind, [c for c in made if not c.article.dev]) for kind, made in cases.items()]
    return [*found, *peers, {**whole, "goal": 0.3}, *untouched]


def _all() -> Iterator[Article]:
    for code in LANGUAGES:
        yield from articles(code)


def _found(kind: str, cases: list[Drift], *, dev: bool) -> dict[str, Any]:
    hits = findings = 0
    for case in cases:
        drifting = [term for term in harvest(case.article.alignment()) if term.drift]
        hits += any(is_hit(term, case) for term in drifting)
        findings += len(drifting)
    return {
        "drift": f"{kind}, {'tuned on' if dev else 'held out'}",
        "cases": len(cases),
        "recall": hits / len(cases),
        "precision": hits / findings if findings else 0.0,
        "goal": _GOALS[kind],
    }


def is_hit(term: Term, case: Drift) -> bool:
    """Whether a drifting term is about a case: both wordings, and a place put in."""
    wordings = {r.text.lower(): r for r in term.renderings if r.text in (term.preferred, *term.rivals)}
    ours = [r for text, r in wordings.items() if _form_of(text, case.other)]
    usual = any(_form_of(text, case.usual) for text in wordings)
    at = {(o.passage, o.span.start) for r in ours for o in r.occurrences}
    return usual and not at.isdisjoint(case.places)


def _form_of(text: str, word: str) -> bool:
    return text.rstrip("s").startswith(word.lower().rstrip("sy")[:6])


def _untouched(code: str) -> dict[str, Any]:
    drifting: Counter[bool] = Counter()
    for article in articles(code):
        drifting[article.dev] += sum(term.drift for term in harvest(article.alignment()))
    number = len(articles(code))
    return {
        "drift": f"untouched, {LANGUAGES[code]}",
        "cases": number,
        "false / article": drifting.total() / number,
        "held out": 2 * drifting[False] / number,
        "goal": 0.3,
    }


def _peer(kind: str, cases: Iterable[Drift]) -> dict[str, Any]:
    hits = findings = number = 0
    for case in cases:
        flagged = StringGlossary.of(case.article.language).missing(case.article)
        hits += any(
            row == place and case.usual.lower() in wanted
            for row, wanted in flagged
            for place, _ in case.places
        )
        findings += len(flagged)
        number += 1
    return {
        "drift": f"{kind}, glossary by string match",
        "cases": number,
        "recall": hits / number,
        "precision": hits / findings if findings else 0.0,
        "false / article": (findings - hits) / number,
    }
