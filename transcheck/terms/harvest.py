"""Recurring source words with the wordings the translation gives them."""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from transcheck.model import Alignment, Location, Rendering, Term, TermKind
from transcheck.tables.lexicon import load
from transcheck.terms.inflections import bases
from transcheck.terms.names import bare, is_respelling, spellings
from transcheck.terms.rivalry import Rivalry, rivalries
from transcheck.terms.stretches import stretches
from transcheck.terms.tracing import Pairing, pairings
from transcheck.text.function_words import is_function_word

_TWICE = 2


def harvest(alignment: Alignment) -> tuple[Term, ...]:
    """Terms and names that recur in the source, drifting ones first, then by count.

    A rendering is the wording that faces one occurrence; words of the same stem are one
    rendering. The preferred one is the commonest, the earliest of equals.
    """
    terms = _traced(alignment) if alignment.source is not None else []
    terms.extend(_spelt_twice(alignment, terms))
    return tuple(sorted(terms, key=lambda t: (not t.drift, -t.count, t.source_forms)))


def _traced(alignment: Alignment) -> list[Term]:
    lexicon = load(alignment.source_language)
    found = list(stretches(alignment, lexicon))
    drifting = rivalries(found, lexicon, alignment)
    base = bases({t.key for stretch in found for t in stretch.source}, alignment.source_language)
    by_source: dict[str, list[Pairing]] = defaultdict(list)
    for pairing in _settled(pairings(found, lexicon), drifting):
        by_source[base[pairing.source.key]].append(pairing)
    return [
        _term(key, pairs, [r for r in drifting if r.source == key], alignment)
        for key, pairs in by_source.items()
        if len(pairs) >= _TWICE and not _only_grammar(pairs)
    ]


def _settled(traced: Iterable[Pairing], drifting: Iterable[Rivalry]) -> list[Pairing]:
    """The pairs of words with those of drifting terms in the place of what was traced there."""
    sure: dict[Location, Pairing] = {}
    taken: set[Location] = set()
    for source, target in (place for rivalry in drifting for place in rivalry.places):
        if source.at not in sure and target.at not in taken:
            sure[source.at] = Pairing(source, target, strength=1.0, lexical=1.0, sounds=False)
            taken.add(target.at)
    left = [p for p in traced if p.source.at not in sure and p.target.at not in taken]
    return [*sure.values(), *left]


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


def _only_grammar(found: Sequence[Pairing]) -> bool:
    """Whether a source word is rendered by function words, so that it is no term."""
    grammar = sum(1 for pairing in found if is_function_word(pairing.target.text))
    return grammar * 2 >= len(found)


def _term(key: str, found: Sequence[Pairing], drifting: Sequence[Rivalry], alignment: Alignment) -> Term:
    place = alignment.number
    found = sorted(found, key=lambda p: (place(p.source.at.passage), p.source.at.span))
    leading = {rivalry.first for rivalry in drifting}
    groups = _groups(found, leading, alignment)
    names = sum(1 for pairing in found if pairing.sounds)
    kind = TermKind.NAME if names * 2 > len(found) and not drifting else TermKind.TERM
    rivals = _rivals(groups, kind, drifting)
    return Term(
        id=_id(key),
        source_forms=_forms(p.source.text for p in found),
        renderings=tuple(_rendering(group) for group in groups),
        preferred=_wording(groups[0]),
        drift=bool(rivals),
        kind=kind,
        reason=_reason(groups, alignment),
        source_occurrences=tuple(p.source.at for p in found),
        rivals=tuple(_wording(group) for group in rivals),
    )


def _groups(found: Sequence[Pairing], leading: Collection[str], alignment: Alignment) -> list[list[Pairing]]:
    """The pairs by rendering, the commonest or earliest first; one that has a rival comes before all."""
    by_stem: dict[str, list[Pairing]] = defaultdict(list)
    for pairing in found:
        by_stem[pairing.target.key].append(pairing)
    place = alignment.number
    return sorted(
        by_stem.values(),
        key=lambda g: (g[0].target.key not in leading, -len(g), place(g[0].target.at.passage)),
    )


def _rivals(
    groups: Sequence[Sequence[Pairing]], kind: TermKind, drifting: Sequence[Rivalry]
) -> list[Sequence[Pairing]]:
    """The renderings that a reader takes for something else than the first."""
    if kind is TermKind.NAME:
        return [group for group in groups[1:] if _respells(group, groups[0])]
    contested = {stem for rivalry in drifting for stem in (rivalry.first, rivalry.rival)}
    return [group for group in groups[1:] if group[0].target.key in contested]


def _respells(group: Sequence[Pairing], usual: Sequence[Pairing]) -> bool:
    one, other = (bare(some[0].target.text) for some in (usual, group))
    return any(p.sounds for p in group) and any(p.sounds for p in usual) and is_respelling(one, other)


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
