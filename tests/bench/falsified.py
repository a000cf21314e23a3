"""Articles with one fact changed here and there, as hurried translators do.

Each kind of change goes into a copy of its own, in every passage that lends itself to it. The
choice is the same in every run, and knows nothing of what the program can read.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

Passages = Sequence[tuple[tuple[str, ...], tuple[str, ...]]]
"""The passages of an article: sentences of the source, sentences of the translation."""

_MONTHS = (
    "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "twenty",
)
_RARE = {"dropped": 5, "added": 5}
"""One passage in so many is changed."""
_SCALES = {"million": "billion", "billion": "million", "thousand": "million", "trillion": "billion"}
_AUXILIARIES = "is are was were has have had will would can could should does did".split()  # noqa: SIM905
_MARKS = re.compile(r"[\"“”„«»‘「『]|(?<!\w)'")


@dataclass(frozen=True, slots=True)
class Falsified:
    """A passage with its new translation, and what was there before and stands there now."""

    passage: int
    target: str
    was: str
    now: str


def number(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """Two figures change places, or one is another; five becomes seven."""
    text = " ".join(target)
    found = [
        m
        for m in re.finditer(r"(?<![\w.,/:$£€-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/:-]|[.,]\d)", text)
        if not re.search(rf"(?:{'|'.join(_MONTHS)}|May) $", text[: m.start()])
    ]
    found += re.finditer(rf"\b(?:{'|'.join(_WORDS)})\b(?!-)", text)
    return _changed(text, found, _other_number)


def _other_number(shown: str) -> str:
    if shown in _WORDS:
        return _WORDS[(_WORDS.index(shown) + 2) % len(_WORDS)]
    pairs = [
        i for i in range(len(shown) - 1) if shown[i : i + 2].isdigit() and shown[i] != shown[i + 1] != "0"
    ]
    if pairs:
        i = pairs[0]
        return shown[:i] + shown[i + 1] + shown[i] + shown[i + 2 :]
    return str(int(shown[0]) % 9 + 1) + shown[1:]


def scale(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """Million and billion change places."""
    text = " ".join(target)
    return _changed(text, re.finditer(r"(?<=\d )(?:million|billion|thousand|trillion)\b", text), _SCALES.get)


def date(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """Another month, another day of the month, or another day of the week."""
    text = " ".join(target)
    months, days = "|".join(_MONTHS), "|".join(_DAYS)
    found = re.finditer(
        rf"\b(?:{months})\b|\b(?:{days})\b(?! [A-Z])|(?<=[a-z] )(?<!\d )\b\d\d?(?=, \d{{4}})", text
    )
    return _changed(text, found, _other_date)


def _other_date(shown: str) -> str:
    for names in (_MONTHS, _DAYS):
        if shown in names:
            return names[(names.index(shown) + 1) % len(names)]
    return str(int(shown) % 28 + 1)


def negation(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """A denial becomes an assertion; where none is, an assertion becomes a denial."""
    text = " ".join(target)
    denials = [
        *re.finditer(r" not(?= (?!only|just|least|to mention|until|long))", text),
        *re.finditer(r"\b(?:is|are|was|were|has|have|had|would|could|should|did|does|do)n['’]t\b", text),
        *re.finditer(r" never(?= )", text),
        *re.finditer(r"\bcannot\b", text),
    ]
    if denials:
        return _changed(
            text, denials, lambda shown: "can" if shown == "cannot" else shown.split("n")[0].rstrip()
        )
    found = re.finditer(rf"(?<=[a-z] )\b(?:{'|'.join(_AUXILIARIES)})\b(?= [a-z])", text)
    return _changed(text, found, lambda shown: f"{shown} not")


def dropped(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """A sentence of a passage that has others is left out."""
    long = [n for n, sentence in enumerate(target) if len(sentence.split()) >= 6]
    if len(target) < 2 or not long:
        return None
    n = min(long, key=lambda n: _dice("dropped", target[n]))
    return Falsified(0, " ".join(s for i, s in enumerate(target) if i != n), target[n], "")


def added(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """A sentence of another article comes in."""
    long = [sentence for sentence in others if 8 <= len(sentence.split()) <= 30]
    new = min(long, key=lambda s: _dice("added", s, target[0]))
    return Falsified(0, " ".join([*target[:1], new, *target[1:]]), "", new)


def untranslated(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """A word of the source stands in the place of an English one."""
    text = " ".join(target)
    foreign = [w for w in re.findall(r"[^\W\d_]{4,}", " ".join(source)) if w == w.lower() and w not in text]
    if not foreign:
        return None
    word = min(foreign, key=lambda w: _dice("foreign", w))
    return _changed(text, re.finditer(r"(?<= )[a-z]{5,}(?= )", text), lambda _: word)


def quotation(source: Sequence[str], target: Sequence[str], others: Sequence[str]) -> Falsified | None:
    """What is reported becomes somebody's very words, where neither side has a quotation."""
    text = " ".join(target)
    if _MARKS.search(text) or _MARKS.search(" ".join(source)):
        return None
    found = re.finditer(r"(?<=\bsaid )(?:that )?([a-z][^.,;:]{30,}?)(?=[.])", text)
    return _changed(text, found, lambda shown: f"“{shown.removeprefix('that ')}”")


KINDS: dict[str, Callable[[Sequence[str], Sequence[str], Sequence[str]], Falsified | None]] = {
    "number": number,
    "scale": scale,
    "date": date,
    "negation": negation,
    "dropped": dropped,
    "added": added,
    "untranslated": untranslated,
    "quotation": quotation,
}


def falsified(kind: str, passages: Passages, others: Sequence[str]) -> Iterator[Falsified]:
    """What becomes of the passages of an article; `others` are sentences of other articles."""
    found = [
        (n, changed)
        for n, (source, target) in enumerate(passages)
        if (changed := KINDS[kind](source, target, others)) is not None
    ]
    if kind in _RARE:  # who drops every other sentence has written a summary
        found = sorted(found, key=lambda pair: _dice(kind, pair[1].target))[
            : max(len(passages) // _RARE[kind], 1)
        ]
    for n, changed in found:
        yield Falsified(n, changed.target, changed.was, changed.now)


def _changed(
    text: str, found: Iterator[re.Match[str]] | list[re.Match[str]], instead: Callable[[str], str | None]
) -> Falsified | None:
    """The text with one of the places found said otherwise."""
    places = list(found)
    if not places:
        return None
    place = min(places, key=lambda m: _dice(text[:40], m.group(), str(m.start())))
    shown = place.group()
    now = instead(shown) or ""
    changed = text[: place.start()] + now + text[place.end() :]
    return Falsified(0, changed, shown, now) if changed != text else None


def _dice(*parts: str) -> bytes:
    """A number that depends on nothing but these words."""
    return blake2b("/".join(parts).encode(), digest_size=8).digest()
