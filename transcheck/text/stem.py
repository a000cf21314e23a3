"""English inflection taken off, so that "talks", "talked" and "talking" are one word.

Crude on purpose: two forms of a word should meet, and need not be a word when they do.
"""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache

from transcheck.paths import resources

_ALWAYS = {
    "be": "am is are was were been being", "have": "has had having", "do": "does did done doing",
    "go": "goes went gone going", "die": "dies died dying", "lie": "lies lied lying", "find": "found",
    "leave": "leaves left leaving", "life": "lives", "person": "people persons", "good": "better best",
    "see": "sees saw seen", "news": "news", "use": "uses used using",
    "agree": "agreed", "free": "freed", "guarantee": "guaranteed",
}  # fmt: skip
_SHORTEST = 3
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its English inflection, in lower case.

    >>> stem("Ministries"), stem("said"), stem("planned")
    ('ministry', 'say', 'plan')
    """
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    base = _irregular().get(word)
    return _plain_end(base or _without_ending(word))


def _without_ending(word: str) -> str:
    if len(word) <= _SHORTEST:
        return word
    if word.endswith("s"):
        return _singular(word)
    for ending in ("ing", "ed"):
        if word.endswith(ending) and not word.endswith("eed") and _is_stem(word[: -len(ending)]):
            rest = word[: -len(ending)]
            return rest[:-1] + "y" if rest.endswith("i") and ending == "ed" else rest
    if word.endswith("ly") and len(word) > 5:
        return word[:-3] + "y" if word.endswith("ily") else word[:-2]
    return word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith(("ss", "us", "is")):
        return word
    return word[:-1]


def _is_stem(rest: str) -> bool:
    return len(rest) >= _SHORTEST and any(c in _VOWELS for c in rest)


def _plain_end(word: str) -> str:
    """A silent e and a doubled last letter come and go with inflection, so neither is kept."""
    if len(word) < _SHORTEST:
        return word
    word = word[:2] + word[2:].rstrip("e")
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] != "s" else word


@cache
def _irregular() -> Mapping[str, str]:
    """Irregular forms and the word they are most often a form of, from the shared table of forms."""
    data = tomllib.loads((resources() / "english" / "forms.toml").read_text(encoding="utf-8"))
    found = {form: base for base, forms in _ALWAYS.items() for form in forms.split()}
    for noun, plurals in data["nouns"].items():
        for form in plurals.split("|"):
            found.setdefault(form, noun)
    for base, forms in data["verbs"].items():
        for form in "|".join(forms).split("|"):
            if form not in data["verbs"]:  # "felt" is of "feel", but "found" is a verb too
                found.setdefault(form, base)
    return found
