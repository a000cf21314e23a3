"""What is known about a pair before the work on it starts. No widgets."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from transcheck.model import Block, Document
from transcheck.paths import cache_dir
from transcheck.text.languages import known_languages
from transcheck.text.words import count_words

from .names import language_name

REVIEW = ".tcreview"
TERMBASES = (".tbx", ".csv", ".tsv", ".xlsx")


def kinds(name: str, *endings: str) -> str:
    """A line of a file dialog: "Reviews (*.tcreview)"."""
    return f"{name} ({' '.join(f'*{ending}' for ending in endings)})"


def restored(document: Document, numbers: Collection[int]) -> Document:
    """The document with those of its cut paragraphs (by number, 0-based) brought back."""
    wanted = [cut for n, cut in enumerate(document.cut) if n in numbers]
    if not wanted:
        return document
    blocks: list[Block] = []
    for n in range(len(document.blocks) + 1):
        blocks += [Block(cut.text) for cut in wanted if cut.before == n]
        blocks += document.blocks[n : n + 1]
    return replace(
        document,
        blocks=tuple(blocks),
        cut=tuple(cut for n, cut in enumerate(document.cut) if n not in numbers),
    )


def words_in(document: Document) -> int:
    return sum(count_words(block.text) for block in document.blocks)


def headline(document: Document) -> str:
    """What to call it in a list: its title, or how it begins."""
    return document.title or next((block.text for block in document.blocks if block.text), "")


def languages(*first: str) -> tuple[tuple[str, str], ...]:
    """Tags with the names a person knows them by; those given stand first."""
    found = [tag for tag in first if tag not in ("", "und")]
    tags = dict.fromkeys([*found, *sorted(known_languages(), key=language_name)])
    return tuple((tag, language_name(tag)) for tag in tags)


def pasted(text: str, side: str) -> Path:
    """A file that holds a pasted text, so that it is read like any other."""
    folder = cache_dir() / "pasted"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{side}.txt"
    file.write_text(text, encoding="utf-8")
    return file


def sorted_drop(files: Collection[Path]) -> tuple[Path | None, tuple[Path, ...]]:
    """What was dropped: a saved review, or up to two texts."""
    review = next((file for file in files if file.suffix.lower() == REVIEW), None)
    return review, tuple(file for file in files if file.suffix.lower() != REVIEW)[:2]


_SOURCE_WORDS = ("source", "src", "original", "orig")
_TARGET_WORDS = ("translation", "target", "tgt", "translated", "draft")


def as_pair(first: Path, second: Path) -> tuple[Path, Path]:
    """Source and translation, by what the files are called; as they come where the names say nothing."""

    def says(file: Path, words: tuple[str, ...]) -> bool:
        return any(word in file.stem.lower() for word in words)

    if says(first, _TARGET_WORDS) or says(second, _SOURCE_WORDS):
        return second, first
    return first, second
