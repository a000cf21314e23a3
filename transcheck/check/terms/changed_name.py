"""Another name than the source's.

What it flags: a sentence whose source names somebody the article has named before, while the
translation has a name there that nothing in the source sounds like.
Why it matters: a charge or a quotation goes to the wrong person, and the sentence reads well.
Example: رحمانی, twice “Rahmani”, becomes “Karimi” in the fifth paragraph. Write “Rahmani”.
Leave it alone: where the desk put a fuller or better known name in its place on purpose.
"""

from collections.abc import Iterator
from itertools import pairwise

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Passage, Severity, Side, Span, Term, TermKind
from transcheck.tables.lexicon import load
from transcheck.tables.names import similarity
from transcheck.text.fold import fold_text
from transcheck.text.function_words import is_function_word
from transcheck.text.romanise import skeletons
from transcheck.text.words import Word, words

EXAMPLES = (
    Example(
        source="ترجمان طارق رحمانی نے بات کی۔\nرحمانی نے مذاکرات کا ذکر کیا۔\nپھر رحمانی واپس چلے گئے۔",
        target="Spokesman Tariq Rahmani spoke.\nRahmani mentioned the talks.\nThen [Karimi] went back.",
        repaired="Spokesman Tariq Rahmani spoke.\nRahmani mentioned the talks.\nThen Rahmani went back.",
    ),
    Example(
        source="ترجمان طارق رحمانی نے بات کی۔\nرحمانی نے مذاکرات کا ذکر کیا۔\nپھر رحمانی واپس چلے گئے۔",
        target="Spokesman Tariq Rahmani spoke.\nRahmani mentioned the talks.\nThen he went back.",
        note="a pronoun stands for the name",
    ),
    Example(
        source="ترجمان طارق رحمانی نے بات کی۔\nرحمانی نے مذاکرات کا ذکر کیا۔\nپھر رحمانی کابل چلے گئے۔",
        target="Spokesman Tariq Rahmani spoke.\nRahmani mentioned the talks.\nThen he went to Kabul.",
        note="another name, but the source has it",
    ),
    Example(
        source="ترجمان طارق رحمانی نے بات کی۔\nرحمانی نے مذاکرات کا ذکر کیا۔\nپھر رحمانی حسن آباد چلے گئے۔",
        target="Spokesman Tariq Rahmani spoke.\nRahmani mentioned the talks.\nThen he went to Hasanabad.",
        note="the source writes the name in two words",
    ),
    Example(
        source="سرحدی ترجمان نے بات کی۔\nازبک وفد آیا۔\nازبک وفد گیا۔\nتاجک ازبک سرحد پر بات کریموف سے ہوئی۔",
        target="A border spokesman spoke.\nThe Uzbek delegation came.\nThe Uzbek delegation left.\n"
        "The Tajik-Uzbekistan border was the talk with Karimov.",
        note="the name stands there as a part of another word",
    ),
)

_TWICE = 2
_SHORTEST = 4
_FITS = 0.6
"""How well a source word may sound like a name, at most, if it is not to account for it."""


@check(
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    confidence=0.55,
    needs=Need.SOURCE | Need.TERMS | Need.ARTICLE,
    examples=EXAMPLES,
)
def changed_name(context: Context) -> Iterator[Finding]:
    """A flag on a name without a counterpart, where a name of the source is missing."""
    known = [t for t in context.terms if t.kind is TermKind.NAME and t.source_forms and t.count >= _TWICE]
    for passage in context.alignment.passages:
        theirs, ours = _source_words(passage, context), words(passage.target)
        said = {part for word in ours for part in word.lower.replace("’", "'").split("-")}
        for term in known:
            here = _places(term, theirs)
            if here and not any(_is_said(rendering.text, said) for rendering in term.renderings):
                yield from _instead(passage, term, here, theirs, ours, context)


def _is_said(name: str, said: set[str]) -> bool:
    """Whether a name stands there, as a word or as the beginning of one: Afghan, Afghan's, Afghanistan."""
    return any(word.startswith(name.lower()) for word in said)


def _source_words(passage: Passage, context: Context) -> tuple[Word, ...]:
    lexicon = load(context.source_language)
    return lexicon.tokens(passage.source) if lexicon else words(passage.source)


def _places(term: Term, found: tuple[Word, ...]) -> list[Span]:
    forms = {fold_text(form) for form in term.source_forms}
    return [word.span for word in found if fold_text(word.text) in forms]


def _instead(
    passage: Passage,
    term: Term,
    here: list[Span],
    theirs: tuple[Word, ...],
    ours: tuple[Word, ...],
    context: Context,
) -> Iterator[Finding]:
    strange = [word for word in ours[1:] if _is_name(word) and not _accounted_for(word, theirs, context)]
    if len(strange) == 1:  # several are a list or a title, and no one of them took its place
        yield Finding(
            passage=passage.id,
            span=strange[0].span,
            message=f"The source names {term.source_forms[0]} here, elsewhere “{term.preferred}”",
            suggestions=(term.preferred,),
            evidence=tuple(Location(passage.id, Side.SOURCE, span) for span in here),
        )


def _is_name(word: Word) -> bool:
    plain = word.text[0].isupper() and word.text[1:].islower() and word.text.isalpha()
    return plain and len(word.text) >= _SHORTEST and not is_function_word(word.text)


def _accounted_for(word: Word, theirs: tuple[Word, ...], context: Context) -> bool:
    """Whether some word of the source sounds like the name, means it, or is it."""
    sounds = {sound for sound in skeletons(word.text) if len(sound) > 1}
    # A name that English writes as one word may be two: اسلام آباد.
    spelt = [other.text for other in theirs] + [a.text + b.text for a, b in pairwise(theirs)]
    return any(
        sounds.intersection(skeletons(text))
        or similarity(text, word.text, language=context.source_language) > _FITS
        for text in spelt
    )
