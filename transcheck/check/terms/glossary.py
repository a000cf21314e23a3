"""The termbase's word is missing.

What it flags: a sentence whose source holds a term of the termbase while the translation
holds none of the wordings that the termbase allows for it.
Why it matters: the house has settled the word; readers of the next story will meet it so.
Example: the termbase has سرحدی چوکی = “border post” and the translation says “border check”.
Leave it alone: where a pronoun or a shorter form plainly stands for the term.
"""

from collections.abc import Callable, Iterator, Sequence

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.check.terms._index import Hit, source_index
from transcheck.model import Link, Location, Passage, Severity, Side, Span, TermEntry, TermForm, TermStatus
from transcheck.tables.kin import kin
from transcheck.tables.lexicon import Lexicon, load
from transcheck.text.function_words import is_function_word
from transcheck.text.phrases import find_english
from transcheck.text.replacing import in_place_of
from transcheck.text.stem import stem
from transcheck.text.words import words

_BORDER_POST = TermEntry(source=("سرحدی چوکی",), target=(TermForm("border post"),))
_POST = TermEntry(source=("چوکی",), target=(TermForm("post"),))
_CEASEFIRE = TermEntry(
    source=("جنگ بندی",), target=(TermForm("cease-fire"), TermForm("truce", TermStatus.ADMITTED))
)

EXAMPLES = (
    Example(
        source="سرحدی چوکی پر حملہ ہوا۔",
        target="The [frontier checkpoint] was attacked.",
        repaired="The border post was attacked.",
        glossary=(_BORDER_POST,),
    ),
    Example(
        source="سرحدی چوکی پر حملہ ہوا۔",
        target="The place was attacked.[]",
        glossary=(_BORDER_POST,),
        note="no word there can be told to stand for it",
    ),
    Example(
        source="سرحدی چوکیوں پر حملہ ہوا۔",
        target="Two border posts were attacked.",
        glossary=(_BORDER_POST,),
        note="inflected on both sides, but there",
    ),
    Example(
        source="سرحدی چوکی پر حملہ ہوا۔",
        target="The border outpost was attacked.",
        glossary=(TermEntry(source=("سرحدی چوکی",), target=(TermForm("border outpost"),)), _POST),
        note="a term inside a longer one is not meant",
    ),
    Example(
        source="جنگ بندی کا اعلان ہوا۔",
        target="A truce was announced.",
        glossary=(_CEASEFIRE,),
        note="admitted as well",
    ),
)


@check(
    title="Termbase word missing",
    category="terminology/wrong-term",
    severity=Severity.MINOR,
    confidence=0.8,
    needs=Need.SOURCE | Need.LINKS | Need.TERMBASE,
    languages=(),
    examples=EXAMPLES,
)
def glossary(passage: Passage, context: Context) -> Iterator[Finding]:
    """A flag on the wording used, or at the end of the sentence, for each term whose own is not there."""
    for termbase in context.termbases:
        index = source_index(termbase, context.source_language)
        for link in passage.links:
            if link.source and link.target:
                hits = list(_met(passage, link, index.find))
                for entry in _entries(hits):
                    places = [span for span, hit in hits if hit.entry is entry]
                    yield from _missing(passage, link, entry, places, context)


def _met(passage: Passage, link: Link, find: Callable[[str], Sequence[Hit]]) -> Iterator[tuple[Span, Hit]]:
    """The hits in the linked source sentences, with their places in the passage."""
    for sentence in (passage.source_sentences[n] for n in link.source):
        for hit in find(sentence.of(passage.source)):
            yield hit.span.shift(sentence.start), hit


def _entries(hits: Sequence[tuple[Span, Hit]]) -> list[TermEntry]:
    """Each entry once; they are told apart as objects, since comparing their texts costs more."""
    return list({id(hit.entry): hit.entry for _, hit in hits}.values())


def _missing(
    passage: Passage, link: Link, entry: TermEntry, places: Sequence[Span], context: Context
) -> Iterator[Finding]:
    allowed = [form for form in entry.target if form.status is not TermStatus.FORBIDDEN]
    first, last = passage.target_sentences[link.target[0]], passage.target_sentences[link.target[-1]]
    sentence = Span(first.start, last.end)
    said = sentence.of(passage.target)
    if not allowed or any(_is_there(said, form, entry) for form in allowed):
        return
    used = _used_instead(said, places[0].of(passage.source), allowed, context)
    span = used.shift(sentence.start) if used else Span(sentence.end, sentence.end)
    wanted = " or ".join(f"“{form.text}”" for form in allowed)
    yield Finding(
        span=span,
        message=f"The termbase has {wanted} for {entry.source[0]}",
        explanation=entry.note or None,
        suggestions=tuple(in_place_of(used.of(said), form.text) for form in allowed) if used else (),
        evidence=tuple(Location(passage.id, Side.SOURCE, place) for place in places),
    )


def _is_there(said: str, form: TermForm, entry: TermEntry) -> bool:
    return any(True for _ in find_english(said, form.text, case_sensitive=entry.case_sensitive))


def _used_instead(said: str, source: str, allowed: Sequence[TermForm], context: Context) -> Span | None:
    """The words of a sentence that stand for a term: translations of its words, or akin to the wanted."""
    lexicon = load(context.source_language)
    meant = _meant(source, lexicon) if lexicon else frozenset()
    wanted = {stem(word.text) for form in allowed for word in words(form.text)}
    meant |= wanted | {other for key in wanted for other in kin(key)}
    found = words(said)
    marked = [stem(word.text) in meant and not is_function_word(word.text) for word in found]
    length = len(words(allowed[0].text))
    start, count = _longest_run(marked)
    if 2 * count < length:
        return None
    end = start + count
    # "frontier checkpoint" for a term of two words: the noun behind goes with it.
    while end - start < length and end < len(found) and not is_function_word(found[end].text):
        end += 1
    return Span(found[start].span.start, found[end - 1].span.end) if end - start >= length else None


def _meant(source: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(
        stem(english) for word in lexicon.tokens(source) for english, _ in lexicon.translations(word.text)
    )


def _longest_run(marked: Sequence[bool]) -> tuple[int, int]:
    """Where the longest run of marked words begins, and how many they are."""
    best, length = (0, 0), 0
    for n, is_marked in enumerate(marked):
        length = length + 1 if is_marked else 0
        best = max(best, (n - length + 1, length), key=lambda run: run[1])
    return best
