"""The file a translation came from, with the words as they now read and all else left alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from transcheck.atomic import write_whole
from transcheck.errors import LoadError
from transcheck.model import Report, Review
from transcheck.report.clean import clean
from transcheck.report.corrected import (
    delimited,
    gettext,
    memory,
    open_document,
    page,
    word_table,
    workbook,
    xliff,
)
from transcheck.report.corrected.encoding import Encoded, encoded
from transcheck.report.corrected.rewording import Lost, Rewording, Splice, spliced

Texts = Mapping[str, str]
"""The texts of a file by the names of its parts; "" names a file that has none."""
Splices = Mapping[str, Sequence[Splice]]
_UNPACKED_LIMIT = 200_000_000
"""Bytes a package may unpack to."""

FORMATS: Mapping[str, Callable[[Texts, Sequence[Rewording]], Splices]] = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), page.splices),
    ".odt": open_document.splices,
    **dict.fromkeys((".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"), xliff.splices),
    ".tmx": memory.splices,
    **dict.fromkeys((".po", ".pot"), gettext.splices),
    **dict.fromkeys((".tsv", ".csv", ".tab"), delimited.splices),
    ".xlsx": workbook.splices,
    ".docx": word_table.splices,
}
"""How each format is written anew: the texts of a file and what is to change, as splices by part."""
_PLAIN = frozenset({".po", ".pot", ".tsv", ".csv", ".tab"})
"""Formats without character references."""
_PACKAGES = {
    ".odt": ("content.xml",),
    ".docx": ("word/document.xml",),
    ".xlsx": ("xl/sharedStrings.xml", "xl/worksheets/"),
}
"""The parts that hold text, or the folders of such parts."""


def fill(original: Path, report: Report, review: Review, path: Path) -> None:
    """Write `original` to `path` with the translation as it now reads.

    Raises LoadError where it cannot be read or a passage cannot be found in it again.
    """
    wanted = tuple(_rewordings(report, review))
    ending = original.suffix.lower()
    data = _read(original)
    texts = _texts(original, data, _PACKAGES.get(ending))
    try:
        found = FORMATS[ending]({name: text.text for name, text in texts.items()}, wanted)
    except RecursionError as error:
        raise LoadError(str(original), "nests its elements too deep", "write .txt") from error
    except Lost as lost:
        raise LoadError(str(original), lost.what, "choose the file as it was loaded, or write .txt") from lost
    try:
        changed = {
            name: texts[name].encode(spliced(texts[name].text, of_part), references=ending not in _PLAIN)
            for name, of_part in found.items()
        }
    except UnicodeEncodeError as error:
        what = f"its encoding ({error.encoding}) has no {error.object[error.start]!r}"
        raise LoadError(str(original), what, "save it in UTF-8 and load it again, or write .txt") from error
    write_whole(path, lambda beside: _write(beside, original, changed, data))


def _rewordings(report: Report, review: Review) -> Iterator[Rewording]:
    for passage in report.alignment.passages:
        edit = review.edit(passage.id)
        before = passage.target if edit is None else edit.before
        after = before if passage.target == before else clean(passage.target)
        yield Rewording(str(passage.id), passage.source, before, after)


def _read(original: Path) -> bytes:
    try:
        return original.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise LoadError(str(original), reason, "choose the file as it was loaded") from error


def _texts(original: Path, data: bytes, parts: tuple[str, ...] | None) -> dict[str, Encoded]:
    """The texts of the file. Raises LoadError where they cannot be read."""
    remedy = "choose the file as it was loaded"
    try:
        if parts is None:
            return {"": encoded(data)}
        with ZipFile(original) as archive:
            if sum(info.file_size for info in archive.infolist()) > _UNPACKED_LIMIT:
                raise LoadError(str(original), "is too large to be written anew", "take out its pictures")
            names = [n for n in archive.namelist() if n.startswith(parts) and n.endswith(".xml")]
            return {name: encoded(archive.read(name)) for name in names}
    except (OSError, BadZipFile, KeyError, UnicodeDecodeError, LookupError) as error:
        raise LoadError(str(original), "cannot be read as what its ending says", remedy) from error


def _write(beside: Path, original: Path, changed: Mapping[str, bytes], data: bytes) -> None:
    """The file with the changed parts in place; what did not change is byte for byte the same."""
    if not changed or "" in changed:
        beside.write_bytes(changed.get("", data))
        return
    with ZipFile(original) as old, ZipFile(beside, "w") as new:
        for info in old.infolist():
            # By its info, so that order, dates and compression stay: ODT wants its first part stored.
            new.writestr(info, changed.get(info.filename) or old.read(info))
