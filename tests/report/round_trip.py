"""An annotated original goes out to an editor, who does this and that to it."""

import random
from pathlib import Path

import docx

from tests.builders import issue, pair, report
from tests.report.editor import Editor
from tests.report.wordfile import W
from transcheck.model import Review
from transcheck.report import Changes, ReportOptions, write
from transcheck.report.docx.back import Back, read_back

_WORDS = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima"
TEXTS = [_WORDS, "آج کل پرسوں صبح دوپہر شام رات", " ".join(reversed(_WORDS.split()))]
ARTICLE = pair(["ایک", "دو", "تین"], TEXTS)
QUOTES = [
    (1, "bravo"),
    (1, "echo foxtrot"),
    (2, "پرسوں"),
    (2, "شام رات"),
    (3, "juliet"),
    (3, "charlie bravo"),
]
FLAGS = [issue(ARTICLE, passage, quote, suggestions=[f"new{n}"]) for n, (passage, quote) in enumerate(QUOTES)]
FATES = ["accept", "reject", "leave", "retype", "reply", "resolve"]
STATES = {"accept": "accepted", "reject": "dismissed", "retype": "accepted", "resolve": "dismissed"}


def original(folder: Path, chance: random.Random) -> Path:
    """The translation in runs that end anywhere, between text that is none of it, with somebody's remark."""
    document = docx.Document()
    document.add_paragraph("Desk copy, do not share").add_run(" before noon")
    for text in TEXTS:
        paragraph = document.add_paragraph()
        while text:
            length = chance.randint(1, 9)
            paragraph.add_run(text[:length]).bold = chance.random() < 0.3
            text = text[length:]
        document.add_paragraph("An advertisement stands here")
    older = document.add_comment(document.paragraphs[1].runs[0], text="Older than the review", author="Sub")
    older._comment_elm.set(f"{W}date", "2026-01-02T03:04:05Z")
    document.save(str(folder / "original.docx"))
    return folder / "original.docx"


def sent(folder: Path, seed: int) -> Editor:
    path = folder / "sent.docx"
    options = ReportOptions(changes=Changes.SUGGESTED, onto=original(folder, random.Random(seed)))
    write(report(ARTICLE, *FLAGS), Review(), path, options)
    return Editor(path)


def work(editor: Editor, fates: list[str], *, threaded: bool) -> list[str]:
    """Do to each flag what its fate says; what the passages must read then."""
    comments = editor.comments_on()
    expected = list(TEXTS)
    for n, ((passage, quote), fate) in enumerate(zip(QUOTES, fates, strict=True)):
        words = {"accept": f"new{n}", "retype": f"own{n}"}.get(fate, quote)
        expected[passage - 1] = expected[passage - 1].replace(quote, words)
        if fate == "reply":
            editor.answer(comments[quote], f"Answer {n}", threaded=threaded)
        elif fate == "resolve":
            editor.resolve_comment(comments[quote])
        elif fate != "leave":
            settle(editor, f"new{n}", accept=fate != "reject")
        if fate == "retype":
            node = next(t for t in editor.document.iter(f"{W}t") if t.text == f"new{n}")
            node.text = f"own{n}"
    return expected


def settle(editor: Editor, words: str, *, accept: bool) -> None:
    """Accept or reject the suggestion of these words, with all that it takes out."""
    put_in = next(c for c in editor.changes() if "".join(c.itertext(f"{W}t")) == words)
    taken_out = []
    before = put_in.getprevious()
    while before is not None and before.tag == f"{W}del":
        taken_out.append(before)
        before = before.getprevious()
    for change in (put_in, *taken_out):
        editor.settle(change, accept=accept)


def answered(editor: Editor) -> Back:
    """What is read from the file as the editor saves it."""
    return read_back(editor.save(), report(ARTICLE, *FLAGS), Review())


def recovered(found: Back, fates: list[str]) -> list[bool]:
    """Whether each decision and each reply was read as it was meant."""
    return [
        found.review.state(flag.id) == STATES.get(fate, "open")
        and ((note := found.review.note(flag.id)) is not None) == (fate == "reply")
        and (note is None or note.text == f"Editor: Answer {n}")
        for n, (flag, fate) in enumerate(zip(FLAGS, fates, strict=True))
    ]


def texts(found: Back) -> list[str]:
    return [passage.target for passage in found.review.apply(ARTICLE).passages]
