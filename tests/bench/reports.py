"""Word reports: are they valid, do comments and changes survive, how long do they take.

Validity is asked of the Open XML SDK's validator (npm package @ooxml-tools/validate) where
`ooxml-validate` is on the path or named in OOXML_VALIDATE; survival of LibreOffice where it
is installed; XLIFF is held against the schemas in the folder that XLIFF_SCHEMAS names. Without them
the cells stay empty.
"""

import os
import random
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx

from tests.bench.shared import SAMPLE
from tests.bench.xliff_schema import schema_errors
from tests.builders import issue, pair, report
from tests.report import round_trip
from tests.report.editor import Editor
from tests.report.wordfile import WordFile
from transcheck import pipeline
from transcheck.model import (
    BlockKind,
    Decision,
    Issue,
    Location,
    Report,
    Review,
    Severity,
    Side,
    Span,
    State,
)
from transcheck.report import Changes, Dismissed, ReportOptions, write
from transcheck.report.clean import clean
from transcheck.report.docx.back import read_back

_REVIEWS = 20
_VALIDATED = 15
"""Files of a row shown to the validator, which takes some seconds for each."""
_LANGUAGES = (("ur", "en"), ("en", "ur"), ("zh-Hans", "en"), ("en", "ja"), ("ar", "en"), ("en", "hi"))
_ALPHABETS = {
    "en": "the talks of Islamabad ended without agreement — “so be it”, he said 😀 \x02 \x0c é",
    "ur": "مذاکرات ناکام ہو گئے، وزیر نے کہا کہ ’ہم تیار ہیں‘ ۔ 5 X",
    "ja": "会談は合意なしに終わった。「それでいい」と彼は言った 𠮷 X 2024",
    "hi": "वार्ता बिना समझौते के समाप्त हुई, उन्होंने कहा कि हम तैयार हैं। 5",
}


@dataclass(frozen=True)
class Case:
    """A review to write and what must come out."""

    name: str
    report: Report
    review: Review
    loaded: tuple[str, ...]


def rows() -> list[dict[str, Any]]:
    """Soundness of generated reviews and the seed article, then times."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        generated = [_generated(random.Random(seed), seed) for seed in range(_REVIEWS)]
        found = [_checked("20 generated reviews", generated, place / "generated")]
        found.append(_checked("the seed article", [_seed()], place / "seed"))
        plain = [_generated(random.Random(seed), seed, plain=True) for seed in range(_REVIEWS)]
        found.append(_checked("20 on the file they came from", plain, place / "onto", in_place=True))
        found.append(_as_xliff([*generated, _seed()], place / "xliff"))
        found += _returned(place / "returned")
        found += [_timed(n, place) for n in (1_000, 2_000, 10_000)]
        found.append(_long(place))
        return found


def _checked(name: str, cases: Sequence[Case], folder: Path, *, in_place: bool = False) -> dict[str, Any]:
    """Write each case in every way of showing changes and read it back.

    `in_place` puts comments and changes onto a Word file with the loaded text.
    """
    folder.mkdir()
    files, comments, wrong = [], 0, {"anchors": 0, "reject-all": 0, "accept-all": 0}
    for number, case in enumerate(cases):
        for changes in Changes:
            path = folder / f"{number}-{changes.value}.docx"
            dismissed = Dismissed.RESOLVED if number % 2 else Dismissed.OMIT
            onto = _original(case, folder / f"original-{number}.docx", number) if in_place else None
            options = ReportOptions(
                changes=changes, dismissed=dismissed, source_column=number % 3 != 0, onto=onto
            )
            write(case.report, case.review, path, options)
            file = WordFile(path)
            files.append(path)
            comments += len(file.comment_ids)
            for what, n in _mistakes(case, file, changes).items():
                wrong[what] += n
    return {
        "reports": name,
        "files": len(files),
        "comments": comments,
        **{f"wrong {what}": n for what, n in wrong.items()},
        "validator errors": _validator_errors(files),
        "lost in LibreOffice": _lost(files, folder / "back"),
        "seen as changed": _seen_as_changed(cases, folder),
    }


def _original(case: Case, path: Path, seed: int) -> Path:
    """A Word file with the loaded text, in runs that begin and end anywhere."""
    chance, document = random.Random(seed), docx.Document()
    for text in case.loaded:
        paragraph = document.add_paragraph()
        while text:
            length = chance.randint(1, 12)
            paragraph.add_run(text[:length]).bold = chance.random() < 0.2
            text = text[length:]
    document.save(str(path))
    return path


def _mistakes(case: Case, file: WordFile, changes: Changes) -> dict[str, int]:
    current = [clean(p.target) for p in case.report.alignment.passages]
    before = current if changes is Changes.NONE else [clean(text) for text in case.loaded]
    anchored = {clean(mark.issue.quote) for mark in case.review.marks(case.report)}
    readings = [(found.accepted, found.rejected) for found in file.anchored.values()]
    wrong = sum(1 for both in readings if not anchored.intersection(both)) + (0 if file.sound else 1)
    accepted = [p.accepted for p in file.passages]
    return {
        "anchors": wrong,
        "reject-all": sum(a != b for a, b in zip([p.rejected for p in file.passages], before, strict=True)),
        "accept-all": 0
        if changes is Changes.SUGGESTED
        else sum(a != b for a, b in zip(accepted, current, strict=True)),
    }


def _generated(chance: random.Random, seed: int, *, plain: bool = False) -> Case:
    """A review with overlapping, nested and empty flags, accepted and dismissed ones, and edits by hand.

    A `plain` one has texts as they are read from a Word file: nothing that it cannot hold.
    """
    source, target = _LANGUAGES[seed % len(_LANGUAGES)]
    texts = [_text(chance, target) for _ in range(chance.randint(3, 40))]
    if plain:
        texts = [" ".join(clean(text).split()) for text in texts]
    kinds = [BlockKind.HEADLINE, BlockKind.STANDFIRST]
    article = pair([_text(chance, source) for _ in texts], texts, source, target, kinds)
    flags = [
        _flag(chance, article, number)
        for number in range(1, len(texts) + 1)
        for _ in range(chance.randint(0, 5))
    ]
    review = Review()
    for number in range(1, len(texts) + 1):
        here = [flag for flag in flags if flag.at.passage == number]
        if here and chance.random() < 0.3:
            review = review.with_decision(Decision(here[0], State.DISMISSED))
        if here and chance.random() < 0.4:
            flags = [flag for flag in flags if flag.at.passage != number]
            review = _accepted(review, here[-1], texts[number - 1])
    current = review.apply(article)
    return Case(f"review {seed}", report(current, *flags, review=review), review, tuple(texts))


def _text(chance: random.Random, language: str) -> str:
    words = _ALPHABETS.get(language, _ALPHABETS["en"]).split(" ")
    return " ".join(chance.choice(words) for _ in range(chance.randint(1, 60)))


def _flag(chance: random.Random, article: Any, number: int) -> Issue:
    text = article.passage(number).target
    start = chance.randint(0, len(text))
    end = chance.choice([start, min(len(text), start + 9), len(text)])
    return issue(
        article,
        number,
        text[start:end],
        at=start,
        check=f"bench.{chance.randint(0, 10**9)}",
        category=chance.choice(["style/awkward", "accuracy/number", "terminology/drift", "locale/format"]),
        severity=chance.choice(list(Severity)),
        suggestions=["another wording"],
        explanation="Because of this.",
    )


def _accepted(review: Review, flag: Issue, text: str) -> Review:
    """The review after its suggestion was taken and the end of the passage was edited by hand."""
    words, span = flag.suggestions[0], flag.at.span
    after = text[: span.start] + words + text[span.end :]
    at = Location(flag.at.passage, Side.TARGET, Span(span.start, span.start + len(words)))
    review = review.with_text(flag.at.passage, loaded=text, current=text, text=after)
    review = review.with_decision(Decision(flag, State.ACCEPTED, applied=words, at=at))
    return review.with_text(flag.at.passage, loaded=text, current=after, text=after + " End.")


def _seed() -> Case:
    job = pipeline.Job(source=SAMPLE / "source.ur.txt", target=SAMPLE / "translation.en.txt")
    made = pipeline.run(job)
    return Case("seed", made, Review(), tuple(p.target for p in made.alignment.passages))


_VALIDATE = """
import { readFile } from "node:fs/promises";
const { default: validate } = await import(process.argv[1]);
let found = 0;
for (const file of process.argv.slice(2)) found += (await validate(await readFile(file), "docx")).length;
console.log(found);
process.exit(0);
"""
"""Asks the validator's own library about many files: its command starts .NET anew for each."""


def _validator_errors(files: Sequence[Path]) -> int | None:
    program = os.environ.get("OOXML_VALIDATE") or shutil.which("ooxml-validate")
    if not program:
        return None
    library = Path(program).resolve().parents[1] / "index.js"
    some = files[:: max(1, len(files) // _VALIDATED)]
    command = ["node", "--input-type=module", "-e", _VALIDATE, library.as_uri(), *map(str, some)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    return int(answer.stdout)


def _lost(files: Sequence[Path], folder: Path) -> int | None:
    """Comments gone, or around other words, after LibreOffice opened and saved some of the files."""
    some = [path for path in files if "none" in path.name][:6]
    if not _saved_by_libreoffice(some, folder):
        return None
    return sum(_changed(WordFile(path), folder / path.name) for path in some)


def _saved_by_libreoffice(files: Sequence[Path], folder: Path) -> bool:
    """Open and save the files, under their names in another folder; False where it is not installed."""
    program = shutil.which("soffice")
    if not program:
        return False
    profile = f"-env:UserInstallation=file://{folder}-profile"
    command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], capture_output=True, check=False, timeout=300)
    return True


def _as_xliff(cases: Sequence[Case], folder: Path) -> dict[str, Any]:
    """The same reviews as XLIFF with quality issues."""
    folder.mkdir()
    files = [folder / f"{number}.xlf" for number in range(len(cases))]
    for case, path in zip(cases, files, strict=True):
        write(case.report, case.review, path)
    return {"reports": "as XLIFF", "files": len(files), "schema errors": schema_errors(files)}


def _returned(folder: Path) -> list[dict[str, Any]]:
    """Annotated originals with random answers of an editor, as three programs save them."""
    chance, sent = random.Random(8), {}
    for number in range(_REVIEWS):
        place = folder / f"{number}"
        place.mkdir(parents=True)
        editor = round_trip.sent(place, number)
        fates = [chance.choice(round_trip.FATES) for _ in round_trip.FLAGS]
        expected = round_trip.work(editor, fates, threaded=False)
        path = editor.save().rename(folder / f"{number}.docx")
        sent[path] = (fates, expected)
    rows = [_recovered("as Word saves them", sent, folder)]
    if _saved_by_libreoffice(list(sent), folder / "back"):
        rows.append(_recovered("as LibreOffice saves them", sent, folder / "back"))
    for path in sent:
        Editor(path).forget_bookmarks().save()
    return [*rows, _recovered("without bookmarks", sent, folder)]


def _recovered(name: str, sent: dict[Path, tuple[list[str], list[str]]], folder: Path) -> dict[str, Any]:
    decisions, right, passages = 0, 0, 0
    own = 0
    for path, (fates, expected) in sent.items():
        made = report(round_trip.ARTICLE, *round_trip.FLAGS)
        found = read_back(folder / path.name, made, Review())
        decisions += len(fates)
        right += sum(round_trip.recovered(found, fates))
        passages += sum(a == b for a, b in zip(round_trip.texts(found), expected, strict=True))
        own += len(found.review.own)
    return {
        "reports": f"answers {name}",
        "files": len(sent),
        "decisions": decisions,
        "recovered": right,
        "passages right": f"{passages}/{len(sent) * len(round_trip.ARTICLE.passages)}",
        "older remarks taken for new": own,
    }


def _seen_as_changed(cases: Sequence[Case], folder: Path) -> int:
    """Changes read back from files nobody touched, our own and those that LibreOffice saved."""
    found = 0
    for number, case in enumerate(cases):
        for path in (*folder.glob(f"{number}-*.docx"), *(folder / "back").glob(f"{number}-*.docx")):
            found += len(read_back(path, case.report, case.review).changes)
    return found


def _changed(before: WordFile, path: Path) -> int:
    if not path.exists():
        return len(before.comment_ids)
    after = WordFile(path)
    return abs(len(before.comment_ids) - len(after.comment_ids)) + (_around(before) - _around(after)).total()


def _around(file: WordFile) -> Counter[str]:
    """The words that comments stand around. LibreOffice keeps one without words, but as a point."""
    return Counter(found.accepted for found in file.anchored.values() if found.accepted)


def _timed(n: int, folder: Path) -> dict[str, Any]:
    text = "The talks ended without any agreement and both sides said so at once. " * 10
    article = pair(["ایک"] * (n // 10), [text] * (n // 10))
    flags = [
        issue(article, 1 + k // 10, "agreement", occurrence=k % 10, suggestions=["accord"]) for k in range(n)
    ]
    return _measured(f"{n:,} flags", report(article, *flags), folder / f"{n}.docx")


def _long(folder: Path) -> dict[str, Any]:
    text = "The talks ended without any agreement and both sides said so at once. " * 10
    article = pair(["مذاکرات ناکام " * 60] * 770, [text] * 770)
    return _measured("100,000 words", report(article), folder / "long.docx")


def _measured(name: str, made: Report, path: Path) -> dict[str, Any]:
    started = time.process_time()
    write(made, Review(), path, ReportOptions(changes=Changes.SUGGESTED))
    spent = time.process_time() - started
    return {"reports": name, "CPU s": spent, "MB": path.stat().st_size / 1e6}
