"""The termbase's word is missing.

What it flags: a sentence whose source holds a term of the termbase while the translation
holds none of the wordings that the termbase allows for it.
Why it matters: the house has settled the word; readers of the next story will meet it so.
Example: the termbase has سرحدی چوکی = “border post” and the translation says “border check”.
Leave it alone: where a pronoun or a shorter form plainly stands for the term.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Link, Location, Passage, Severity, Side, Span, TermEntry, TermForm, TermStatus
from transcheck.text.phrases import find_english, find_source

_BORDER_POST = TermEntry(source=("سرحدی چوکی",), target=(TermForm("border post"),))

EXAMPLES = (
    Example(
        source="سرحدی چوکی پر حملہ ہوا۔",
        target="The frontier checkpoint was attacked.[]",
        glossary=(_BORDER_POST,),
    ),
    Example(
        source="سرحدی چوکی پر حملہ ہوا۔",
        target="Two border posts were attacked.",
        glossary=(_BORDER_POST,),
        note="inflected, but there",
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
    """A flag at the end of the sentence for each term whose wording is not in it."""
    for link in passage.links:
        if link.source and link.target:
            for termbase in context.termbases:
                for entry in termbase.entries:
                    yield from _missing(passage, link, entry)


def _missing(passage: Passage, link: Link, entry: TermEntry) -> Iterator[Finding]:
    allowed = [form for form in entry.target if form.status is not TermStatus.FORBIDDEN]
    places = _in_source(passage, link, entry)
    if not allowed or not places:
        return
    said = " ".join(passage.target_sentences[i].of(passage.target) for i in link.target)
    found = (
        f for form in allowed for f in find_english(said, form.text, case_sensitive=entry.case_sensitive)
    )
    if next(found, None) is None:
        end = passage.target_sentences[link.target[-1]].end
        wanted = " or ".join(f"“{form.text}”" for form in allowed)
        yield Finding(
            span=Span(end, end),
            message=f"The termbase has {wanted} for {entry.source[0]}",
            explanation=entry.note or None,
            evidence=places,
        )


def _in_source(passage: Passage, link: Link, entry: TermEntry) -> tuple[Location, ...]:
    """Where the linked source sentences hold the term."""
    return tuple(
        Location(passage.id, Side.SOURCE, place.shift(sentence.start))
        for sentence in (passage.source_sentences[i] for i in link.source)
        for form in entry.source
        for place in find_source(sentence.of(passage.source), form)
    )
