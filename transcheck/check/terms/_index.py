"""Finding the entries of a termbase in a text, however many there are: the longest first, whole words.

A word of the text meets a word of an entry in any form its language's rules can bring back to
it; in scripts without spaces an entry is met anywhere. A hit inside a longer one is none.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from transcheck.model import Span, Termbase, TermEntry, TermStatus
from transcheck.tables.inflection import base_forms
from transcheck.text.fold import fold, fold_text
from transcheck.text.inflect import lemmas
from transcheck.text.phrases import is_unspaced
from transcheck.text.scripts import base_language
from transcheck.text.words import Word, words

_KEPT = 8

Forms = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry met in a text, and the form of it that was."""

    span: Span
    entry: TermEntry
    form: str


class Index:
    """Phrases by the forms of their first word, or by their first character where no spaces part words."""

    def __init__(self, phrases: Sequence[tuple[str, TermEntry]], forms: Forms) -> None:
        self._forms = forms
        self._spaced: dict[str, list[tuple[tuple[str, ...], str, TermEntry]]] = defaultdict(list)
        self._unspaced: dict[str, list[tuple[str, str, TermEntry]]] = defaultdict(list)
        for form, entry in phrases:
            folded = fold_text(form).strip()
            parts = tuple(word.lower for word in words(folded))
            if folded and is_unspaced(form):
                self._unspaced[folded[0]].append((folded, form, entry))
            elif parts:
                self._spaced[parts[0]].append((parts, form, entry))

    def find(self, text: str) -> tuple[Hit, ...]:
        """The hits of a text in order; several entries may share one place."""
        found = sorted(self._all(text), key=lambda hit: (-len(hit.span), hit.span))
        taken: list[Span] = []
        kept: list[Hit] = []
        for hit in found:
            if not any(other.contains(hit.span) and other != hit.span for other in taken):
                taken.append(hit.span)
                kept.append(hit)
        return tuple(sorted(kept, key=lambda hit: hit.span))

    def _all(self, text: str) -> Iterator[Hit]:
        folded = fold(text)
        if self._spaced:
            yield from self._in_words(text)
        for at, character in enumerate(folded.text if self._unspaced else ""):
            for phrase, form, entry in self._unspaced.get(character, ()):
                if folded.text.startswith(phrase, at):
                    yield Hit(folded.original(at, at + len(phrase)), entry, form)

    def _in_words(self, text: str) -> Iterator[Hit]:
        found: Sequence[Word] = words(text)
        forms = [self._forms(fold_text(word.text).lower()) for word in found]
        for n, here in enumerate(forms):
            for first in here & self._spaced.keys():
                for parts, form, entry in self._spaced[first]:
                    rest = forms[n + 1 : n + len(parts)]
                    if len(rest) == len(parts) - 1 and all(
                        part in some for part, some in zip(parts[1:], rest, strict=True)
                    ):
                        span = Span(found[n].span.start, found[n + len(parts) - 1].span.end)
                        yield Hit(span, entry, form)


def source_index(termbase: Termbase, language: str) -> Index:
    """The source forms of a termbase, for texts in a language."""
    base = base_language(language)

    def make() -> Index:
        phrases = [(form, entry) for entry in termbase.entries for form in entry.source]
        return Index(phrases, lambda word: frozenset((word, *base_forms(word, base))))

    return _remembered(termbase, f"source {base}", make)


def forbidden_index(termbase: Termbase) -> Index:
    """The English forms that a termbase forbids."""

    def make() -> Index:
        forms = ((form, entry) for entry in termbase.entries for form in entry.target)
        forbidden = [(f.text, entry) for f, entry in forms if f.status is TermStatus.FORBIDDEN]
        return Index(forbidden, _english_forms)

    return _remembered(termbase, "forbidden", make)


def _english_forms(word: str) -> frozenset[str]:
    bare = word.removesuffix("'s").removesuffix("’s")
    return frozenset((word, bare)) | lemmas(bare)


_indexes: dict[tuple[int, str], tuple[Termbase, Index]] = {}


def _remembered(termbase: Termbase, kind: str, make: Callable[[], Index]) -> Index:
    """The index of this very termbase; comparing twenty thousand entries would cost more than making it."""
    key = (id(termbase), kind)
    known = _indexes.get(key)
    if known is None or known[0] is not termbase:
        if len(_indexes) >= _KEPT:
            _indexes.clear()
        known = _indexes[key] = termbase, make()
    return known[1]
