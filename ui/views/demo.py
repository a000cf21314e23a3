"""A small article with flags, made up for looking at a view by itself: `python -m ui.views.reader`.

Nothing here is used by the program. The story is invented, the flags are set by hand.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from transcheck.model import (
    Alignment,
    BlockKind,
    Document,
    Issue,
    Location,
    MadeWith,
    Mark,
    Passage,
    Rendering,
    Report,
    Severity,
    Side,
    Span,
    State,
    Term,
    TermKind,
    issue_id,
)
from transcheck.profile import default_profile
from transcheck.score import score

from .. import fonts
from ..session import Session
from ..theme import Look, Scheme

_KINDS = {0: BlockKind.HEADLINE, 1: BlockKind.STANDFIRST, 5: BlockKind.SUBHEAD}

_SOURCE = """
دریا کے کنارے بسنے والوں نے نئے پل کا خواب دیکھنا نہیں چھوڑا

بارہ برس سے وعدے ہو رہے ہیں، کشتی بان اب بھی بچوں کو اسکول پہنچاتے ہیں

کوٹ سرور: ضلعی کونسل نے پیر کے روز اعلان کیا کہ پل کی تعمیر کا کام اگلے مہینے شروع ہو جائے گا
اور اس پر تین کروڑ روپے لاگت آئے گی۔

کونسل کے سربراہ نے کہا کہ مخالفین کے دانت کھٹے کر دیے جائیں گے اور منصوبہ ہر قیمت پر مکمل ہوگا۔

تاہم کشتی بانوں کی انجمن نے اس اعلان کو ”پرانی بوتل“ قرار دیا۔ ان کا کہنا ہے کہ کونسل نے دو سال
پہلے بھی یہی وعدہ کیا تھا۔

بچے کیا کہتے ہیں

آٹھویں جماعت کی طالبہ زینب نے بتایا کہ بارش کے دنوں میں وہ ہفتے میں دو بار ہی اسکول جا پاتی ہے،
کیونکہ دریا چڑھ جاتا ہے اور کشتی نہیں چلتی۔ اس کی ماں کو ہر بار ڈر لگا رہتا ہے۔

کونسل نے شام تک اس پر کوئی ردعمل نہیں دیا۔
"""

_TARGET = """
The dwellers of the river bank did not leave seeing the dream of the new bridge

Promises are happening since twelve years, boatmen still deliver the children to school

Kot Sarwar: The district council announced on Monday that the construction work of the bridge
will start next month and it will cost 3 million rupees.

The head of the council said that the teeth of the opponents will be made sour and the project
will be completed at every price.

However the boatmen’s association termed the announcement as an "old bottle". They say that the
the municipal committee had made the same promise two years ago.

What do the children say

Zainab, a student of eighth class, told that on rainy days she is able to go to school only
twice in a week, because the river climbs and the boat does not run.

The council did not give any reaction on it till evening.
"""


def _paragraphs(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


ARTICLE = tuple(zip(_paragraphs(_SOURCE), _paragraphs(_TARGET), strict=True))


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag by its words: `evidence` are source words, `quote` empty for something left out."""

    passage: int
    quote: str
    category: str
    severity: Severity
    message: str
    explanation: str = ""
    suggestions: tuple[str, ...] = ()
    evidence: str = ""
    confidence: float = 0.9


_MINOR, _MAJOR, _CRITICAL = Severity.MINOR, Severity.MAJOR, Severity.CRITICAL

FLAGS = (
    Flag(1, "did not leave seeing the dream", "style/awkward", _MAJOR, "Urdu verb phrase carried over",
         "English keeps or gives up a dream; it does not leave seeing one.",
         ("have not given up the dream", "still dream"), "خواب دیکھنا نہیں چھوڑا"),
    Flag(2, "since twelve years", "linguistic/grammar", _MINOR, "Since with a length of time",
         "English says for with a length of time and since with its beginning.", ("for twelve years",),
         "بارہ برس سے"),
    Flag(2, "deliver", "style/awkward", _MINOR, "Unusual verb for people",
         "Goods are delivered; children are taken or ferried.", ("ferry", "take"), "پہنچاتے"),
    Flag(3, "3 million rupees", "accuracy/number", _CRITICAL, "Amount is ten times too small",
         "Three crore are 30 million.", ("30 million rupees",), "تین کروڑ روپے"),
    Flag(4, "the teeth of the opponents will be made sour", "accuracy/literal", _MAJOR,
         "Urdu idiom carried over word for word",
         "English does not make teeth sour. The sense is defeat: the opponents will be routed.",
         ("the opponents will be routed", "its opponents will be soundly beaten", "critics will be silenced"),
         "مخالفین کے دانت کھٹے کر دیے جائیں گے"),
    Flag(4, "at every price", "style/awkward", _MINOR, "Set phrase translated by its words",
         "The English set phrase is at any cost.", ("at any cost",), "ہر قیمت پر"),
    Flag(5, '"old bottle"', "locale/format", _MINOR, "Straight quotation marks",
         "The house sets curly quotation marks.", ("“old bottle”",), "”پرانی بوتل“"),
    Flag(5, "the the", "linguistic/mechanics", _MINOR, "Doubled word", "", ("the",)),
    Flag(5, "municipal committee", "terminology/drift", _MAJOR, "The council has two names",
         "The same body is the council elsewhere in this article.", ("council",), "کونسل"),
    Flag(7, "told that", "style/awkward", _MINOR, "Told without a person", "Someone is told something.",
         ("said that",), "بتایا کہ"),
    Flag(7, "", "accuracy/omission", _MAJOR, "A sentence is left out",
         "The source adds that her mother is afraid every time.", (), "اس کی ماں کو ہر بار ڈر لگا رہتا ہے۔"),
)  # fmt: skip


def report(
    rows: Sequence[tuple[str, str]] = ARTICLE,
    flags: Sequence[Flag] = FLAGS,
    *,
    kinds: dict[int, BlockKind] = _KINDS,
    languages: tuple[str, str] = ("ur", "en"),
) -> Report:
    """A report over these rows, with these flags, scored by the default preset."""
    passages = tuple(
        Passage(n, source, target, kind=kinds.get(n - 1, BlockKind.PARAGRAPH))
        for n, (source, target) in enumerate(rows, 1)
    )
    alignment = Alignment(
        Document("source.txt", languages[0], ()), Document("translation.txt", languages[1], ()), passages
    )
    issues = tuple(_issue(alignment, flag) for flag in flags)
    marks = tuple(Mark(issue, State.OPEN) for issue in issues)
    card = score(alignment, marks, preset=default_profile().preset)
    return Report(alignment, issues, _terms(alignment), card, (), MadeWith(version="0"))


def _issue(alignment: Alignment, flag: Flag) -> Issue:
    passage = alignment.passage(flag.passage)
    start = passage.target.index(flag.quote) if flag.quote else len(passage.target)
    at = Location(flag.passage, Side.TARGET, Span(start, start + len(flag.quote)))
    evidence = ()
    if flag.evidence:
        first = passage.source.index(flag.evidence)
        evidence = (Location(flag.passage, Side.SOURCE, Span(first, first + len(flag.evidence))),)
    check = "demo." + flag.category.replace("/", ".")
    return Issue(
        id=issue_id(check=check, category=flag.category, text=passage.target, at=at, occurrence=0),
        check=check,
        category=flag.category,
        severity=flag.severity,
        confidence=flag.confidence,
        at=at,
        quote=flag.quote,
        message=flag.message,
        explanation=flag.explanation,
        suggestions=flag.suggestions,
        evidence=evidence,
    )


TERMS = (
    ("کونسل", ("council", "municipal committee"), True),
    ("کشتی", ("boat",), False),
    ("پل", ("bridge",), False),
)


def _terms(
    alignment: Alignment, rows: Sequence[tuple[str, tuple[str, ...], bool]] = TERMS
) -> tuple[Term, ...]:
    terms = []
    for source, wordings, drift in rows:
        renderings = tuple(
            Rendering(wording, places)
            for wording in wordings
            if (places := places_of(alignment, wording, Side.TARGET))
        )
        if renderings:
            found = places_of(alignment, source, Side.SOURCE)
            terms.append(
                Term(
                    source, (source,), renderings, wordings[0], drift, TermKind.TERM, source_occurrences=found
                )
            )
    return tuple(terms)


def places_of(alignment: Alignment, words: str, side: Side) -> tuple[Location, ...]:
    """Every place where those words stand on a side."""
    found: list[Location] = []
    for passage in alignment.passages:
        text, start = passage.text(side), 0
        while (start := text.find(words, start)) >= 0:
            found.append(Location(passage.id, side, Span(start, start + len(words))))
            start += len(words)
    return tuple(found)


def session(shown: Report | None = None) -> Session:
    """A session that shows the sample, or another report."""
    made = Session()
    made.show_report(shown or report())
    return made


def read_rows(source: Path, target: Path) -> tuple[tuple[str, str], ...]:
    """Two texts of one paragraph a line, paired line by line."""
    sides = [
        [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for path in (source, target)
    ]
    return tuple(zip(*sides, strict=True))


def run(make: Callable[[Session, Look], QWidget], *, width: int = 1080, height: int = 760) -> int:
    """Show one view on the sample, or on two texts; `--grab FILE` draws it into a picture instead."""
    wishes = _wishes()
    app = QApplication.instance() or QApplication([])
    app.setStyle("Fusion")
    app.setFont(fonts.interface("ur" if wishes.mirrored else "en"))
    if wishes.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look = Look(Scheme.DARK if wishes.dark else Scheme.LIGHT)
    look.apply(app)
    desk = session(report(read_rows(*wishes.texts), (), kinds={}) if wishes.texts else None)
    view = make(desk, look)
    view.resize(width, height)
    view.show()
    if wishes.grab:
        QTimer.singleShot(300, lambda: (view.grab().save(str(wishes.grab)), app.quit()))
    status = app.exec()
    desk.close()
    return status


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="One view of the desk by itself.")
    parser.add_argument(
        "texts", nargs="*", type=Path, help="a source and its translation, a paragraph a line"
    )
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--mirrored", action="store_true", help="as in an Urdu desk")
    parser.add_argument("--grab", type=Path, help="draw into this picture and end")
    return parser.parse_args()
