# ruff: noqa: E501  sentences and markup read best on one line
"""Files written for the tests: zipped documents from a few lines of XML."""

import io
import textwrap
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/>'
    "</Relationships>"
)
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip with those parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def word(body: str, *, main: str = "word/document.xml", namespace: str = W, **parts: str) -> bytes:
    """A Word file whose body is the given WordprocessingML; further parts by name (styles, footnotes)."""
    attributes = f'xmlns:w="{namespace}" xmlns:mc="{MC}"'
    folder = main.rpartition("/")[0]
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS.format(target=main),
            main: f"<w:document {attributes}><w:body>{body}</w:body></w:document>",
            **{f"{folder}/{n}.xml": f"<w:{n} {attributes}>{x}</w:{n}>" for n, x in parts.items()},
        }
    )


def paragraph(text: str, *, style: str = "") -> str:
    """One Word paragraph."""
    settings = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{settings}<w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A Word table."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def open_document(body: str, *, styles: str = "") -> bytes:
    """An OpenDocument text whose body is the given XML."""
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("draw", "drawing"),
        )
    )
    content = (
        f"<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def pdf(*pages: Sequence[tuple[float, float, float, str]], bold: frozenset[str] = frozenset()) -> bytes:
    """A PDF whose pages hold lines, each with its place (x, y in points), its size and its text.

    The texts in `bold` are set in a bold font, those beyond Latin-1 in one of two bytes a letter.
    """
    latin = (
        "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> "
        "/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> "
    )
    wide = (
        "/F3 << /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /Identity-H /ToUnicode 3 0 R "
        "/DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 /BaseFont /Wide "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >> ] >>"
    )
    map = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> "
        "endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end"
    )
    numbers = range(4, 4 + 2 * len(pages), 2)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [ {' '.join(f'{n} 0 R' for n in numbers)} ] /Count {len(pages)} >>",
        _stream(map),
    ]
    for number, page in zip(numbers, pages, strict=True):
        fonts = latin if all(text.isascii() for *_, text in page) else latin + wide
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents {number + 1} 0 R "
            f"/Resources << /Font << {fonts} >> >> >>"
        )
        objects.append(_stream("\n".join(_shown(*line, bold=line[3] in bold) for line in page)))
    return _numbered(objects)


def _shown(x: float, y: float, size: float, text: str, *, bold: bool) -> str:
    if text.isascii():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        font, shown = "F2" if bold else "F1", f"({escaped})"
    else:
        font, shown = "F3", f"<{text.encode('utf-16-be').hex()}>"
    return f"BT /{font} {size} Tf 1 0 0 1 {x} {y} Tm {shown} Tj ET"


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _numbered(objects: Sequence[str]) -> bytes:
    """The objects of a PDF with the table of where each begins."""
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def set_page(
    *paragraphs: str, top: float = 780, size: float = 10, width: int = 60, head: str = "", foot: str = ""
) -> list[tuple[float, float, float, str]]:
    """The lines of one page of a PDF: paragraphs wrapped to that many characters, a gap between two."""
    lines = [(50.0, 820.0, 8.0, head)] if head else []
    y = top
    for paragraph in paragraphs:
        for line in textwrap.wrap(paragraph, width, break_on_hyphens=False):
            lines.append((50.0, y, size, line))
            y -= 1.2 * size
        y -= size
    return [*lines, (290.0, 30.0, 8.0, foot)] if foot else lines


def workbook(path: Path, *rows: tuple[object, ...]) -> Path:
    """An Excel file with one sheet."""
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    """The content as a file."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path
