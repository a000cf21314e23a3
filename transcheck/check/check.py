"""What a check is: a value with its own page, its own examples, and one function."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, Flag, auto
from types import ModuleType

from transcheck.model import (
    Alignment,
    Location,
    Passage,
    PassageId,
    Severity,
    Side,
    Span,
    Term,
    Termbase,
    TermEntry,
)


class Need(Flag):
    """What a check cannot run without; the frame leaves it out and says so."""

    NOTHING = 0
    SOURCE = auto()
    LINKS = auto()
    TERMS = auto()
    TERMBASE = auto()
    ARTICLE = auto()
    """Looks at all passages at once, and is run anew over the article when one changes."""


class InQuotes(Enum):
    """What becomes of a check's flags inside quotation marks, where fidelity comes first."""

    SAME = "same"
    MILDER = "milder"
    """One step milder, and the explanation says to check fidelity first."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has to say about a stretch; the frame makes an Issue of it.

    `span` is in code points of the passage's own text on `side`. `passage` names the
    passage in article-wide checks and stays None in the others. What is left None is
    the check's own default.
    """

    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    explanation: str | None = None
    evidence: tuple[Location, ...] = ()
    side: Side = Side.TARGET
    passage: PassageId | None = None
    category: str | None = None
    severity: Severity | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A pair with its expectation, which is a test and is shown to the user.

    In `target` the flagged stretches stand in [square brackets]; an empty pair of
    brackets is a place. Without brackets the pair is clean: the check must be silent.
    `repaired` is the target after the first suggestion of each flag is applied; the
    check must be silent on it. One line is one passage; both sides have as many lines.
    `glossary` is the termbase and `options` are the house's settings it is read with.
    """

    target: str
    source: str = ""
    repaired: str | None = None
    source_language: str = "ur"
    target_language: str = "en"
    note: str = ""
    glossary: tuple[TermEntry, ...] = ()
    options: Mapping[str, object] = field(default_factory=dict)

    @property
    def flagged(self) -> bool:
        return "[" in self.target


@dataclass(frozen=True)
class Context:
    """What a check may look at besides the passage: the article and the house's settings.

    `settings` holds the options of the house profile by check id, e.g.
    `{"style.sentence_length": {"words": 45}}`.
    """

    alignment: Alignment
    terms: tuple[Term, ...] = ()
    termbases: tuple[Termbase, ...] = ()
    settings: Mapping[str, Mapping[str, object]] = field(default_factory=dict)

    @property
    def source_language(self) -> str:
        return self.alignment.source_language

    @property
    def target_language(self) -> str:
        return self.alignment.target_language

    def option(self, check: str, name: str, default: float) -> float:
        """A number the house may set for a check."""
        value = self.settings.get(check, {}).get(name, default)
        return float(value) if isinstance(value, int | float) else default


PassageFunction = Callable[[Passage, Context], Iterable[Finding]]
ArticleFunction = Callable[[Context], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `id` comes from the file it stands in: `accuracy.numbers`.

    `page` is what `transcheck checks ID` prints and the card shows under "why":
    what it flags, why it matters to a reader, when to leave it alone.
    `languages` limits it to target languages ("en"), `source_languages` to source
    languages; empty means all.
    """

    id: str
    title: str
    category: str
    severity: Severity
    confidence: float
    needs: Need
    page: str
    examples: tuple[Example, ...]
    passage: PassageFunction | None = None
    article: ArticleFunction | None = None
    languages: frozenset[str] = frozenset()
    source_languages: frozenset[str] = frozenset()
    in_quotes: InQuotes = InQuotes.SAME

    @property
    def family(self) -> str:
        return self.id.partition(".")[0]

    @property
    def explanation(self) -> str:
        """What a card says under "why" where the finding itself says nothing: why it matters, by the page."""
        said = _WHY.search(self.page) or _SECOND_PARAGRAPH.search(self.page)
        text = " ".join(said[1].split()) if said else ""
        return text[:1].upper() + text[1:]


_WHY = re.compile(r"^Why it matters:?\s*(.+?)(?=\n[A-Z][\w ’']{2,30}:|\n\s*\n|\Z)", re.DOTALL | re.MULTILINE)
_SECOND_PARAGRAPH = re.compile(r"\n\s*\n(.+?)(?=\n\s*\n|\Z)", re.DOTALL)


def check(
    *,
    category: str,
    severity: Severity,
    examples: tuple[Example, ...],
    title: str = "",
    confidence: float = 0.8,
    needs: Need = Need.NOTHING,
    languages: Iterable[str] = ("en",),
    source_languages: Iterable[str] = (),
    in_quotes: InQuotes | None = None,
) -> Callable[[Callable[..., Iterable[Finding]]], Check]:
    """Make a check of the function below it.

    The function takes `(passage, context)` and yields findings; with `Need.ARTICLE` it
    takes `(context)` alone. The module's docstring is the check's page and its first
    line the title, unless one is given. Inside quotation marks flags of style are milder
    unless `in_quotes` says otherwise.
    """

    def make(function: Callable[..., Iterable[Finding]]) -> Check:
        page = _docstring_of_module(function)
        article = Need.ARTICLE in needs
        return Check(
            id=_id_of_module(function.__module__),
            title=title or page.partition("\n")[0].rstrip("."),
            category=category,
            severity=severity,
            confidence=confidence,
            needs=needs,
            page=page,
            examples=examples,
            passage=None if article else function,
            article=function if article else None,
            languages=frozenset(languages),
            source_languages=frozenset(source_languages),
            in_quotes=in_quotes or (InQuotes.MILDER if category.startswith("style/") else InQuotes.SAME),
        )

    return make


def _id_of_module(name: str) -> str:
    """`transcheck.check.accuracy.numbers` is the check `accuracy.numbers`."""
    return ".".join(name.split(".")[-2:])


def _docstring_of_module(function: Callable[..., object]) -> str:
    import sys

    module: ModuleType | None = sys.modules.get(function.__module__)
    return (module.__doc__ or "").strip() if module else ""
