"""Words left untranslated

Words of the source stand in the translation as they were: letters of another script, or a
run of foreign words. Most readers cannot read them, and search engines take the page for
something else.

Example: “the minister said کہ the talks” . Write “the minister said the talks”.

Leave it alone in brackets after a translation, and where a word is the subject itself.
"""

import re
import unicodedata
from collections.abc import Iterator

from transcheck.check.accuracy._figures import at_source
from transcheck.check.check import Context, Example, Finding, check
from transcheck.model import Location, Passage, Severity, Span
from transcheck.text.languages import facts
from transcheck.text.scripts import base_language, script_of
from transcheck.text.words import Word, words

EXAMPLES = (
    Example(
        source="وزیر نے کہا کہ مذاکرات کامیاب رہے۔",
        target="The minister said [کہ] the talks had succeeded.",
    ),
    Example(
        source="Le ministre a quitté la réunion avant la fin.",
        target="The minister left [la réunion avant la fin].",
        source_language="fr",
    ),
    Example(
        source="فصل کی برداشت شروع ہو گئی۔",
        target="The harvest (برداشت) has begun.",
        note="the source word in brackets beside its translation",
    ),
    Example(
        source="Le journal Le Monde de Paris l'a annoncé.",
        target="The newspaper Le Monde de Paris reported it.",
        source_language="fr",
        note="a name",
    ),
)

_NOT_LATIN = re.compile(r"[\u0250-\u1dff\u2c00-\U0003ffff]")
# Scripts whose letters stand among Latin ones as signs: π, µ, Ω.
_SIGNS = frozenset({"Greek"})


@check(
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    confidence=0.85,
    examples=EXAMPLES,
)
def untranslated(passage: Passage, context: Context) -> Iterator[Finding]:
    own = facts(context.target_language).script
    yield from _other_scripts(passage, own)
    languages = (context.source_language, context.target_language)
    both_latin = own == "Latin" and facts(context.source_language).script == "Latin"
    if both_latin and passage.source and len(set(map(base_language, languages))) == 2:
        yield from _foreign_runs(passage)


def _other_scripts(passage: Passage, own: str) -> Iterator[Finding]:
    for span in _runs(passage.target, own):
        if _in_brackets(passage.target, span):
            continue
        yield Finding(
            span=span,
            message="Letters that readers of the translation cannot read",
            evidence=_in_source(passage, span.of(passage.target)),
        )


def _runs(text: str, own: str) -> Iterator[Span]:
    """Stretches in another script, spaces and their punctuation inside taken along."""
    if own == "Latin" and not _NOT_LATIN.search(text):
        return
    start, end = -1, -1
    for i, character in enumerate(text):
        script = script_of(character) if character > "\u024f" else own if character.isalpha() else ""
        if script and script not in (own, "Inherited") and script not in _SIGNS:
            start, end = (i if start < 0 else start), i + 1
        elif start >= 0 and (script == own or character == "\n"):
            yield Span(start, end)
            start = -1
    if start >= 0:
        yield Span(start, end)


def _in_brackets(text: str, span: Span) -> bool:
    before, after = text[: span.start], text[span.end :]
    opened = max(before.rfind(mark) for mark in "([（")
    closed = max(before.rfind(mark) for mark in ")]）")
    return opened > closed and any(mark in after for mark in ")]）")


def _in_source(passage: Passage, words_: str) -> tuple[Location, ...]:
    at = passage.source.find(words_)
    return at_source(passage, Span(at, at + len(words_))) if at >= 0 else ()


_RUN = 4
"""Words in a row, the same on both sides, that are no longer chance or a name."""


def _foreign_runs(passage: Passage) -> Iterator[Finding]:
    """Runs of words that stand just so in the source, and single words with its accents."""
    ours, theirs = words(passage.target), words(passage.source)
    known = {" ".join(w.text for w in theirs[i : i + _RUN]): i for i in range(len(theirs) - _RUN + 1)}
    single = {w.lower for w in theirs}
    i = 0
    while i < len(ours):
        length = _run_length(ours, theirs, known, i)
        if length:
            span = Span(ours[i].span.start, ours[i + length - 1].span.end)
            yield _foreign(passage, span)
            i += length
            continue
        word = ours[i]
        if word.lower in single and word.text == word.lower and _has_foreign_letters(word.text):
            yield _foreign(passage, word.span, confidence=0.6)
        i += 1


def _run_length(ours: tuple[Word, ...], theirs: tuple[Word, ...], known: dict[str, int], i: int) -> int:
    at = known.get(" ".join(w.text for w in ours[i : i + _RUN]))
    if at is None or len(ours) - i < _RUN:
        return 0
    length = _RUN
    while (
        i + length < len(ours)
        and at + length < len(theirs)
        and ours[i + length].text == theirs[at + length].text
    ):
        length += 1
    plain = {w.text for w in ours[i : i + length] if w.text.islower() and len(w.text) > 1}
    return length if len(plain) >= _RUN - 1 else 0


# Words that English spells with their accents.
_AT_HOME = frozenset(
    {
        "café", "cafés", "cliché", "clichés", "façade", "façades", "fiancé", "fiancée", "naïve",
        "élite", "élites", "résumé", "décor", "protégé", "protégés", "exposé", "crèche", "cortège",
        "débris", "détente", "entrée", "fête", "première", "régime", "rôle", "séance", "soirée",
        "señor", "señora", "jalapeño", "piñata", "über", "doppelgänger", "déjà", "blasé", "chargé",
        "attaché", "communiqué", "risqué", "sauté", "touché", "émigré", "émigrés", "naïveté",
    }
)  # fmt: skip


def _has_foreign_letters(word: str) -> bool:
    if len(word) < 4 or word in _AT_HOME:
        return False
    return any(c > "\u007f" and unicodedata.category(c) == "Ll" for c in word) and not re.search(r"\d", word)


def _foreign(passage: Passage, span: Span, *, confidence: float | None = None) -> Finding:
    return Finding(
        span=span,
        message="Left as in the source",
        evidence=_in_source(passage, span.of(passage.target)),
        confidence=confidence,
    )
