"""How English words inflect: from any form to the words it may be of, and back to a form.

Enough to recognise "gave" in a pattern that says "give", and to put "make" into the past
because "gave" was. Irregular forms are data, `resources/english/forms.toml`.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from transcheck.paths import resources


class Form(Enum):
    """The forms of a verb; a noun's plural is written like the third person."""

    BASE = "give"
    THIRD = "gives"
    PAST = "gave"
    PARTICIPLE = "given"
    ING = "giving"


_BE = {
    "be": Form.BASE, "am": Form.BASE, "are": Form.BASE, "is": Form.THIRD, "was": Form.PAST, "were": Form.PAST,
    "been": Form.PARTICIPLE, "being": Form.ING,
}  # fmt: skip
_TAKE_BASE = frozenset(
    (
        "",
        "to",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "do",
        "did",
        "does",
        "not",
    )
)
_THIRD = {"have": "has", "do": "does", "go": "goes", "undergo": "undergoes", "forgo": "forgoes"}
_VOWEL = re.compile("[aeiouy]")
# One consonant, one vowel, one consonant at the end: "stop", "plan"; w, x and y never double.
_DOUBLES = re.compile(r"(?:^|[^aeiou])(?:qu)?[aeiou][^aeiouwxy]$")


@dataclass(frozen=True, slots=True)
class _Tables:
    verbs: Mapping[str, Mapping[Form, tuple[str, ...]]]
    plurals: Mapping[str, tuple[str, ...]]
    bases: Mapping[str, frozenset[str]]
    known_verbs: frozenset[str]
    fixed: frozenset[str]
    doubling: frozenset[str]
    degrees: frozenset[str]


@lru_cache(maxsize=65536)
def lemmas(word: str) -> frozenset[str]:
    """The words that `word` may be a form of, itself among them, in lower case.

    No dictionary stands behind this: "hundreds" gives "hundred", "leaves" both "leaf"
    and "leave", and a word nobody knows its likely stems.
    """
    lower = word.lower().replace("’", "'")
    tables = _tables()
    if lower in _BE:
        return frozenset({"be"})
    if lower in tables.fixed:
        return frozenset({lower})
    return frozenset({lower}) | tables.bases.get(lower, frozenset()) | _regular_bases(lower)


def is_degree(word: str) -> bool:
    """Whether the word is the comparative or superlative of an adjective we know."""
    return word.lower() in _tables().degrees


def is_verb(word: str) -> bool:
    """Whether the word is a form of a verb we know."""
    return word.lower() in _BE or not _tables().known_verbs.isdisjoint(lemmas(word))


def form_of(word: str, *, after: str = "") -> Form:
    """Which form of its verb a word is.

    Where past and participle look alike, the word before (`after`) decides: "has given",
    "was held".
    """
    lower = word.lower()
    if lower in _BE:
        return _BE[lower]
    if lower in _forms(lower)[Form.PARTICIPLE] and _takes_participle(after):
        return Form.PARTICIPLE  # come, run, put: the participle looks like the base
    if lower in _forms(lower)[Form.PAST]:
        return Form.BASE if after in _TAKE_BASE else Form.PAST  # put, cut: so does the past
    known = _tables().known_verbs
    bases = lemmas(lower) - {lower}
    if lower in known:
        bases &= known  # "bring" and "feed" are no forms of a "bre" or "fe"
    for base in sorted(bases, key=lambda b: (b not in known, b)):
        fitting = [form for form in Form if lower in _forms(base)[form]]
        if Form.PAST in fitting and Form.PARTICIPLE in fitting:
            return Form.PARTICIPLE if _takes_participle(after) else Form.PAST
        if fitting:
            return fitting[0]
    return Form.BASE


def inflect(verb: str, like: str, *, after: str = "") -> str:
    """The verb in the form that `like` has: `inflect("make", "gave")` is "made"."""
    return in_form(verb, form_of(like, after=after))


def in_form(verb: str, form: Form) -> str:
    """The verb, given in any form, in that form."""
    return _forms(base_of(verb))[form][0]


def base_of(verb: str) -> str:
    """The base form of a verb: "made" gives "make". A word that is no known verb stays as it is."""
    lower = verb.lower()
    known = sorted((lemmas(lower) & _tables().known_verbs) | ({"be"} if lower in _BE else frozenset()))
    others = [base for base in known if base != lower]
    return (others or known or [lower])[0]


def plural(noun: str) -> str:
    """The plural of a noun; one that has none, or is in the plural, stays as it is."""
    if noun in _uncountable() or singular(noun) != noun:
        return noun
    irregular = _tables().plurals.get(noun)
    return irregular[0] if irregular else _s(noun)


def singular(noun: str) -> str:
    """The singular of a noun in the plural; any other word stays as it is."""
    tables = _tables()
    irregular = [base for base, plurals in tables.plurals.items() if noun in plurals]
    if irregular:
        return irregular[0]
    if not noun.endswith("s") or noun.endswith(("ss", "us", "is")) or noun in tables.fixed:
        return noun
    stems = (noun[:-3] + "y", noun[:-2], noun[:-1])
    return next((stem for stem in stems if _VOWEL.search(stem) and _s(stem) == noun), noun)


def _takes_participle(before: str) -> bool:
    return not lemmas(before).isdisjoint({"have", "be", "get"}) if before else False


def _forms(base: str) -> Mapping[Form, tuple[str, ...]]:
    if base == "be":
        return {form: tuple(word for word, which in _BE.items() if which is form) for form in Form}
    return _tables().verbs.get(base) or _regular(base)


def _regular(base: str) -> Mapping[Form, tuple[str, ...]]:
    past = tuple(_ed(stem) for stem in _stems(base))
    return {
        Form.BASE: (base,),
        Form.THIRD: (_s(base),),
        Form.PAST: past,
        Form.PARTICIPLE: past,
        Form.ING: tuple(_ing(stem) for stem in _stems(base)),
    }


def _s(base: str) -> str:
    if base in _THIRD:
        return _THIRD[base]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2:-1] not in tuple("aeiou") else base + "s"


def _ed(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if stem.endswith("y") and stem[-2:-1] not in tuple("aeiou") else stem + "ed"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    return stem + "ing" if not stem.endswith("e") or stem.endswith(("ee", "oe", "ye")) else stem[:-1] + "ing"


def _stems(base: str) -> tuple[str, ...]:
    """What endings are put to, the usual spelling first: "stopp", "travell" and "travel", "visit"."""
    if not _DOUBLES.search(base):
        return (base,)
    doubled = base + base[-1]
    if len(_VOWEL.findall(base)) == 1 or base in _doubling():
        return (doubled,)
    return (doubled, base) if base.endswith("l") else (base,)


def _regular_bases(word: str) -> frozenset[str]:
    candidates: set[str] = set()
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        candidates.update((word[:-1], word[:-2], word[:-3] + "y"))
    if word.endswith("ed") and len(word) > 3:
        candidates.update((word[:-1], word[:-2], word[:-3], word[:-3] + "y"))
    if word.endswith("ing") and len(word) > 4:
        candidates.update((word[:-3], word[:-3] + "e", word[:-4], word[:-4] + "ie"))
    return frozenset(
        base for base in candidates if _VOWEL.search(base) and len(base) > 1 and _makes(base, word)
    )


def _makes(base: str, word: str) -> bool:
    return any(word in forms for forms in _regular(base).values())


@cache
def _doubling() -> frozenset[str]:
    return frozenset(_data()["doubling"]["verbs"].split())


@cache
def _uncountable() -> frozenset[str]:
    return frozenset(_data()["uncountable"]["words"].split())


@cache
def _data() -> Mapping[str, dict[str, str]]:
    return tomllib.loads((resources() / "english" / "forms.toml").read_text(encoding="utf-8"))


@cache
def _tables() -> _Tables:
    data = _data()
    verbs = {base: _irregular(base, *forms) for base, forms in data["verbs"].items()}
    plurals = {noun: tuple(plural.split("|")) for noun, plural in data["nouns"].items()}
    bases: defaultdict[str, set[str]] = defaultdict(set)
    for base, forms in verbs.items():
        for words in forms.values():
            for word in words:
                bases[word].add(base)
    for noun, words in plurals.items():
        for word in words:
            bases[word].add(noun)
    degrees = dict(_degrees(data["adjectives"]))
    for word, adjective in degrees.items():
        bases[word].add(adjective)
    return _Tables(
        verbs=verbs,
        plurals=plurals,
        bases={word: frozenset(found) for word, found in bases.items()},
        known_verbs=frozenset(verbs) | frozenset(data["regular"]["verbs"].split()) | {"be"},
        fixed=frozenset(data["fixed"]["words"].split()),
        doubling=_doubling(),
        degrees=frozenset(degrees),
    )


def _degrees(adjectives: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Comparatives and superlatives. Only of listed adjectives: a worker is not more work."""
    for adjective in adjectives["words"].split():
        for past in _regular(adjective)[Form.PAST][:1]:
            yield past[:-1] + "r", adjective
            yield past[:-1] + "st", adjective
    for degree in ("better", "best", "worse", "worst", "least"):
        yield degree, adjectives[degree]


def _irregular(base: str, past: str, participle: str) -> Mapping[Form, tuple[str, ...]]:
    return {
        **_regular(base),
        Form.PAST: tuple(past.split("|")),
        Form.PARTICIPLE: tuple(participle.split("|")),
    }
