"""Recurring source words with the wordings the translation gives them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from transcheck.model import Alignment, Rendering, Term, TermKind
from transcheck.tables.inflection import base_forms
from transcheck.terms.names import spellings
from transcheck.terms.tracing import Pairing, pairings
from transcheck.terms.variation import rivals
from transcheck.text.function_words import is_function_word
from transcheck.text.scripts import base_language

_TWICE = 2


def harvest(alignment: Alignment) -> tuple[Term, ...]:
    """Terms and names that recur in the source, drifting ones first, then by count.

    A rendering is the wording that faces one occurrence; words of the same stem are one
    rendering. The preferred one is the commonest, the earliest of equals.
    """
    by_source: dict[str, list[Pairing]] = defaultdict(list)
    for pairing in pairings(alignment):
        by_source[pairing.source.key].append(pairing)
    by_source = _inflections_joined(by_source, base_language(alignment.source_language))
    terms = [
        _term(key, found, alignment)
        for key, found in by_source.items()
        if len(found) >= _TWICE and not _only_grammar(found)
    ]
    terms.extend(_spelt_twice(alignment, terms))
    return tuple(sorted(terms, key=lambda t: (not t.drift, -t.count, t.source_forms)))


def _spelt_twice(alignment: Alignment, known: Sequence[Term]) -> list[Term]:
    """Names that the translation spells in two ways, as far as no source name has shown it."""
    shown = {rival for term in known for rival in term.rivals}
    return [
        Term(
            id=_id(f"{first.text}/{second.text}"),
            source_forms=(),
            renderings=(first, second),
            preferred=first.text,
            drift=True,
            kind=TermKind.NAME,
            reason="used most" if first.count > second.count else "used first",
            rivals=(second.text,),
        )
        for first, second in ((pair.first, pair.second) for pair in spellings(alignment))
        if second.text not in shown
    ]


def _inflections_joined(by_source: Mapping[str, list[Pairing]], language: str) -> dict[str, list[Pairing]]:
    """The same with inflected forms under the form they come from, where the article has it too."""
    joined: dict[str, list[Pairing]] = defaultdict(list)
    for key, found in by_source.items():
        base = next((form for form in base_forms(key, language) if form in by_source), key)
        joined[base].extend(found)
    return joined


def _only_grammar(found: Sequence[Pairing]) -> bool:
    """Whether a source word is rendered by function words, so that it is no term."""
    grammar = sum(1 for pairing in found if is_function_word(pairing.target.text))
    return grammar * 2 >= len(found)


def _term(key: str, found: Sequence[Pairing], alignment: Alignment) -> Term:
    by_stem: dict[str, list[Pairing]] = defaultdict(list)
    for pairing in found:
        by_stem[pairing.target.key].append(pairing)
    order = alignment.number
    groups = sorted(by_stem.values(), key=lambda g: (-len(g), order(g[0].target.at.passage)))
    names = sum(1 for pairing in found if pairing.sounds)
    kind = TermKind.NAME if names * 2 > len(found) else TermKind.TERM
    drifting = rivals(groups, kind, alignment)
    return Term(
        id=_id(key),
        source_forms=_forms(p.source.text for p in found),
        renderings=tuple(_rendering(group) for group in groups),
        preferred=_wording(groups[0]),
        drift=bool(drifting),
        kind=kind,
        reason=_reason(groups, alignment),
        source_occurrences=tuple(p.source.at for p in found),
        rivals=tuple(_wording(group) for group in drifting),
    )


def _forms(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _rendering(group: Sequence[Pairing]) -> Rendering:
    return Rendering(text=_wording(group), occurrences=tuple(p.target.at for p in group))


def _wording(group: Sequence[Pairing]) -> str:
    """The commonest form of a rendering, in lower case unless it always has a capital."""
    forms: Mapping[str, int] = _counted(
        p.target.text if all(q.target.text[0].isupper() for q in group) else p.target.text.lower()
        for p in group
    )
    return max(forms, key=lambda form: forms[form])


def _counted(items: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def _reason(groups: Sequence[Sequence[Pairing]], alignment: Alignment) -> str:
    """Why the first rendering is preferred."""
    first = groups[0]
    if len(groups) == 1:
        return "always so"
    if len(first) > len(groups[1]):
        return "used most"
    headline = alignment.passages[0].id if alignment.passages else None
    if first[0].target.at.passage == headline:
        return "in the headline"
    return "used first"


def _id(key: str) -> str:
    return hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=6).hexdigest()
