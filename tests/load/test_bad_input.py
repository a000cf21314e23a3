"""Files that no article can be read from: each is answered with one sentence, in no time."""

import errno
import io
import os
import random
import socket
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.load.files import W, paragraph, saved, word, workbook, zipped
from transcheck.errors import LoadError
from transcheck.load import is_bilingual, load_bilingual, load_document, opening

_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)
_OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_UNIT = (
    '<xliff version="1.2"><file><body><trans-unit id="1"><source>&{name};</source>'
    "</trans-unit></body></file></xliff>"
)


def complaint(path: Path, *, by: Callable[[Path], object] = load_document) -> str:
    """The sentence that a file is refused with; it names the file and is one line."""
    with pytest.raises(LoadError) as caught:
        by(path)
    sentence = str(caught.value)
    assert sentence.startswith(f"{' '.join(str(path).split())}: ")
    assert "\n" not in sentence
    assert caught.value.remedy, "what to do is missing"
    return sentence


def outcome(path: Path) -> str:
    """The text of a file, or what to do about it; anything else is an error of ours."""
    try:
        return load_document(path).text
    except LoadError as error:
        return error.remedy


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n ", "white space"),
        ("\ufeff".encode(), "no text"),
        ("\u3000\u00a0\n".encode(), "no text"),
        (b"\0" * 5000, "white space"),
        (random.Random(1).randbytes(5000), "not a text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "is a picture"),
        (b"%PDF-1.7\n", "is damaged"),
        (b"{\\rtf1}", "no text"),
        (b"\x1f\x8b\x08" + bytes(20), "compressed"),
        (b"\x7fELF" + bytes(90), "a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"<?xml version='1.0'?><rss><channel>x</channel></rss>", "XML file of a kind that is not read"),
        (b"<html></html>", "no text"),
        (b"<xliff", "not well-formed"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.docx"])
def test_what_is_no_article_is_refused_whatever_its_ending(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = saved(tmp_path, name, content)
    if content == b"<xliff":
        assert says in complaint(path, by=load_bilingual)
    else:
        assert says in complaint(path)


def test_a_missing_file_is_named_in_the_error(tmp_path: Path) -> None:
    assert "there is no such file" in complaint(tmp_path / "gone.txt")
    assert "there is no such file" in complaint(saved(tmp_path, "a.txt", "x") / "below.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in complaint(tmp_path)


def test_a_name_that_no_system_has_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in complaint(tmp_path / "a\0b.txt")
    assert "name too long" in complaint(tmp_path / ("n" * 5000))


def test_a_link_to_itself_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(link)
    assert "leads back to itself" in complaint(link)


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(saved(tmp_path, "a.txt", "One sentence."))
    assert load_document(link).text == "One sentence."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "device or a pipe" in complaint(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_refused() -> None:
    assert "device or a pipe" in complaint(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets in files")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        assert "device or a pipe" in complaint(Path("s"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", "x")
    path.chmod(0)
    assert "may not be read" in complaint(path)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (FileNotFoundError(errno.ENOENT, "gone meanwhile"), "no such file"),
        (PermissionError(errno.EACCES, "not yours"), "may not be read"),
        (OSError(errno.EIO, "the disk is old"), "cannot be read"),
    ],
)
def test_what_the_system_has_against_a_file_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, says: str
) -> None:
    path = saved(tmp_path, "a.txt", "x")

    def refused(*_: object, **__: object) -> int:
        raise error

    monkeypatch.setattr(opening.os, "open", refused)
    assert says in complaint(path)


def test_an_enormous_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(opening.LARGEST_FILE + 1)
    assert "more than the 256 MB" in complaint(path)


def test_a_text_longer_than_any_book_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST_TEXT", 1000)
    assert "split it into articles" in complaint(saved(tmp_path, "a.txt", "x" * 1001))


def test_more_paragraphs_or_rows_than_a_book_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "MOST_PARAGRAPHS", 3)
    assert "holds 4 paragraphs" in complaint(saved(tmp_path, "a.txt", "One.\nTwo.\nThree.\nFour."))
    rows = "source\ttarget\n" + "ایک\tone\n" * 4
    assert "holds 4 rows" in complaint(saved(tmp_path, "a.tsv", rows), by=load_bilingual)


def test_a_paragraph_longer_than_a_book_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", "a word " * 160_000)
    assert "a paragraph of 1,119,999 characters" in complaint(path)


def test_a_line_of_a_megabyte_is_read(tmp_path: Path) -> None:
    assert len(load_document(saved(tmp_path, "a.txt", "word " * 200_000)).text) == 999_999


def test_nul_bytes_and_lone_surrogates_cost_only_themselves(tmp_path: Path) -> None:
    text = load_document(saved(tmp_path, "a.txt", b"One \0sentence \xed\xa0\x80 here.")).text
    assert text == "One sentence \ufffd here."


class TestPackages:
    """Word, OpenDocument and Excel files."""

    def test_a_damaged_zip_says_so(self, tmp_path: Path) -> None:
        whole = word(paragraph("Text. " * 500))
        assert "is damaged" in complaint(saved(tmp_path, "a.docx", whole[: len(whole) // 2]))
        broken = bytearray(whole)
        broken[300:340] = bytes(40)
        assert outcome(saved(tmp_path, "b.docx", bytes(broken)))

    def test_a_zip_that_is_no_document_says_so(self, tmp_path: Path) -> None:
        assert "zip archive" in complaint(saved(tmp_path, "a.docx", zipped({"a.txt": "x"})))
        assert "empty archive" in complaint(saved(tmp_path, "b.docx", zipped({})))
        assert "PowerPoint" in complaint(saved(tmp_path, "c.docx", zipped({"ppt/presentation.xml": "x"})))
        assert "e-book" in complaint(saved(tmp_path, "d.docx", zipped({"META-INF/container.xml": "x"})))
        sheet = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
        assert "no text" in complaint(saved(tmp_path, "e.odt", sheet))

    def test_an_encrypted_zip_says_so(self, tmp_path: Path) -> None:
        data = bytearray(zipped({"word/document.xml": "x"}))
        central = data.index(b"PK\x01\x02")
        data[6] |= 1
        data[central + 8] |= 1
        assert "encrypted" in complaint(saved(tmp_path, "a.docx", bytes(data)))

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        data = bytearray(word(paragraph("x")))
        central = data.rindex(b"PK\x01\x02")
        data[central + 24 : central + 28] = struct.pack("<I", 2**31)
        assert "unpacks to far more" in complaint(saved(tmp_path, "a.docx", bytes(data)))

    def test_a_part_longer_than_any_text_is_refused(self, tmp_path: Path) -> None:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", b" " * (opening.LARGEST_MARKUP + 2))
        assert "unpacks to far more" in complaint(saved(tmp_path, "a.docx", held.getvalue()))

    def test_a_word_file_without_its_text_is_damaged(self, tmp_path: Path) -> None:
        assert "is damaged" in complaint(saved(tmp_path, "a.docx", zipped({"word/styles.xml": "<x/>"})))
        assert "is damaged" in complaint(
            saved(tmp_path, "b.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}))
        )

    def test_a_word_file_without_words_says_so(self, tmp_path: Path) -> None:
        assert "holds no text" in complaint(saved(tmp_path, "a.docx", word("<w:p/>")))

    @pytest.mark.parametrize("doctype", [_LAUGHS, _OUTSIDE])
    def test_entities_are_neither_expanded_nor_fetched(self, tmp_path: Path, doctype: str) -> None:
        text = "l" if doctype is _LAUGHS else "a"
        body = f'{doctype}<w:document xmlns:w="{W}"><w:body>{paragraph(f"&{text};")}</w:body></w:document>'
        assert "entities" in complaint(saved(tmp_path, "a.docx", zipped({"word/document.xml": body})))

    def test_depth_without_end_is_refused(self, tmp_path: Path) -> None:
        body = "<w:sdt>" * 100_000
        assert "well-formed" in complaint(saved(tmp_path, "a.docx", word(body)))

    def test_a_workbook_with_entities_is_refused(self, tmp_path: Path) -> None:
        path = workbook(tmp_path / "a.xlsx", ("source", "target"), ("a", "b"))
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        sheet = next(name for name in parts if "sheet1" in name)
        parts[sheet] = _LAUGHS.encode() + parts[sheet]
        assert "entities" in complaint(saved(tmp_path, "b.xlsx", zipped(parts)), by=load_bilingual)

    def test_a_damaged_workbook_says_so(self, tmp_path: Path) -> None:
        broken = zipped({"xl/workbook.xml": "<workbook", "[Content_Types].xml": "<Types/>"})
        assert "is damaged" in complaint(saved(tmp_path, "a.xlsx", broken), by=load_bilingual)


class TestBilingual:
    """XLIFF, TMX, PO and tables."""

    @pytest.mark.parametrize("doctype", [_LAUGHS, _OUTSIDE])
    def test_entities_are_neither_expanded_nor_fetched(self, tmp_path: Path, doctype: str) -> None:
        name = "l" if doctype is _LAUGHS else "a"
        path = saved(tmp_path, "a.xlf", doctype + _UNIT.replace("{name}", name))
        assert "entities" in complaint(path, by=load_bilingual)

    def test_a_bomb_in_an_attribute_is_refused(self, tmp_path: Path) -> None:
        path = saved(tmp_path, "a.xlf", f'{_LAUGHS}<xliff version="&l;"><file/></xliff>')
        complaint(path, by=load_bilingual)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("a.xlf", '<xliff version="1.2"></xliff>'),
            ("a.tmx", "<tmx><body/></tmx>"),
            ("a.po", 'msgid ""\nmsgstr "Language: ur\\n"\n'),
            ("a.tsv", "source\ttarget\n\t\n"),
        ],
    )
    def test_a_file_without_rows_says_so(self, tmp_path: Path, name: str, text: str) -> None:
        assert "no rows with text" in complaint(saved(tmp_path, name, text), by=load_bilingual)

    def test_a_broken_po_says_so(self, tmp_path: Path) -> None:
        path = saved(tmp_path, "a.po", 'msgid "a"\nmsgstr "b"\nmsgid "open\n')
        assert "no PO file" in complaint(path, by=load_bilingual)

    def test_an_article_says_that_two_files_are_wanted(self, tmp_path: Path) -> None:
        assert "name two files" in complaint(saved(tmp_path, "a.txt", "An article."), by=load_bilingual)

    def test_a_cell_longer_than_a_book_is_refused_or_read(self, tmp_path: Path) -> None:
        long = "x" * 200_000
        path = saved(tmp_path, "a.csv", f'source,target\n"{long}",b\n')
        assert len(load_bilingual(path).rows[0].source) == 200_000

    def test_asking_what_a_file_is_refuses_it_too(self, tmp_path: Path) -> None:
        assert "no such file" in complaint(tmp_path / "gone.xlf", by=is_bilingual)


@pytest.mark.parametrize("seed", range(40))
def test_a_word_file_with_a_few_bytes_turned_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(word(paragraph("A sentence of some words.") * 20))
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    assert outcome(saved(tmp_path, "a.docx", bytes(data)))
