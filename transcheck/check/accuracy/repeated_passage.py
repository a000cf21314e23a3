"""The same translation twice

Two passages read the same in the translation and not in the source. A paragraph was copied
over another, usually while pasting, and what the second one said is lost.

Example: two rows “The talks will resume on Monday.” beside two different Urdu sentences. Translate
the second one.

Leave it alone where the source repeats itself as well.
"""

from collections.abc import Iterator

from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Location, Passage, Severity, Side, Span
from transcheck.text.fold import fold_text
from transcheck.text.words import count_words

EXAMPLES = (
    Example(
        source="مذاکرات پیر کو دوبارہ شروع ہوں گے۔\nفوج نے سرحد پر مزید دستے بھیج دیے ہیں۔",
        target="The talks will resume on Monday.\n[The talks will resume on Monday.]",
    ),
    Example(
        source="مذاکرات پیر کو دوبارہ شروع ہوں گے۔\nمذاکرات پیر کو دوبارہ شروع ہوں گے۔",
        target="The talks will resume on Monday.\nThe talks will resume on Monday.",
        note="the source says it twice",
    ),
)

_SHORTEST = 5


@check(
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    confidence=0.85,
    needs=Need.SOURCE | Need.ARTICLE,
    examples=EXAMPLES,
)
def repeated_passage(context: Context) -> Iterator[Finding]:
    seen: dict[str, Passage] = {}
    for passage in context.alignment.passages:
        key = _key(passage.target)
        if count_words(key) < _SHORTEST or not passage.source.strip():
            continue
        earlier = seen.setdefault(key, passage)
        if earlier is not passage and _key(earlier.source) != _key(passage.source):
            yield Finding(
                span=Span(0, len(passage.target)),
                message="Reads like an earlier passage, though the source does not",
                passage=passage.id,
                evidence=(
                    Location(earlier.id, Side.TARGET, Span(0, len(earlier.target))),
                    Location(passage.id, Side.SOURCE, Span(0, len(passage.source))),
                ),
            )


def _key(text: str) -> str:
    return " ".join(fold_text(text).split())
