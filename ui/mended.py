"""Fonts whose letters Qt would tear apart, put right in memory.

In hinted fonts (Noto Nastaliq Urdu as Debian ships it) some anchors, the points where
letters join and dots attach, refer to a point of the hinted outline as well as giving
coordinates (GPOS anchor format 2). On FreeType Qt takes the point, counts it upside
down, and every such join is wrong: dots under the neighbouring letter, words in pieces.
Read as format 1, the same anchors use their coordinates and all is well. The bold of the
same font says it weighs as much as the regular, so that Qt takes either for both.

The mended font is registered under a name of its own, for this process; no file is touched.
"""

from collections.abc import Iterator
from functools import cache
from struct import pack, unpack_from

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_TABLES = (
    *("OS/2", "cmap", "glyf", "loca", "head", "hhea", "hmtx", "maxp", "name", "post"),
    *("GDEF", "GPOS", "GSUB", "cvt ", "fpgm", "prep", "gasp"),
)
_WEIGHT, _BOLD = 4, 700
"""Where the table OS/2 has the weight, and what a bold one weighs."""

_CURSIVE, _TO_BASE, _TO_LIGATURE, _TO_MARK, _EXTENSION = 3, 4, 5, 6, 9


@cache
def mended(family: str) -> str:
    """The family to use in place of an installed one: itself where nothing is wrong with it."""
    found = [(style, _tables(family, style)) for style in QFontDatabase.styles(family)]
    repaired = [repaired_tables(tables, style) for style, tables in found if tables.get("glyf")]
    if len(repaired) < len(found) or repaired == [tables for _, tables in found]:
        return family
    new = "~" + family[1:]
    for tables in repaired:
        tables["name"] = _renamed(tables["name"], family, new)
        if QFontDatabase.addApplicationFontFromData(QByteArray(assembled(tables))) < 0:
            return family
    return new


def _tables(family: str, style: str) -> dict[str, bytes]:
    font = QFont()
    font.setFamilies([family])
    font.setStyleName(style)
    raw = QRawFont.fromFont(font)
    return {tag: bytes(raw.fontTable(tag)) for tag in _TABLES} if raw.familyName() == family else {}


def repaired_tables(tables: dict[str, bytes], style: str) -> dict[str, bytes]:
    """The tables of a font whose anchors are safe and whose weight is what its name says."""
    made = {**tables, "GPOS": repaired_positions(tables["GPOS"])}
    if style == "Bold" and unpack_from(">H", made["OS/2"], _WEIGHT)[0] < _BOLD:
        made["OS/2"] = made["OS/2"][:_WEIGHT] + pack(">H", _BOLD) + made["OS/2"][_WEIGHT + 2 :]
    return made


def repaired_positions(table: bytes) -> bytes:
    """A GPOS table with every anchor of format 2 read as format 1, of which it is a longer form."""
    made = bytearray(table)
    for anchor in anchors(table):
        if unpack_from(">H", made, anchor)[0] == 2:
            made[anchor : anchor + 2] = b"\x00\x01"
    return bytes(made)


def anchors(table: bytes) -> Iterator[int]:
    """Where in a GPOS table its anchors stand."""
    if len(table) < 10:
        return
    (lookups,) = unpack_from(">H", table, 8)
    for lookup in _offsets(table, lookups, lookups):
        (kind,) = unpack_from(">H", table, lookup)
        for place in _offsets(table, lookup + 4, lookup):
            yield from _anchors_of(table, kind, place)


def _anchors_of(table: bytes, kind: int, place: int) -> Iterator[int]:
    if kind == _EXTENSION:
        _, kind, further = unpack_from(">HHL", table, place)
        place += further
    if kind == _CURSIVE:
        (count,) = unpack_from(">H", table, place + 4)
        yield from _present(table, place + 6, 2 * count, place)
    elif kind in (_TO_BASE, _TO_LIGATURE, _TO_MARK):
        classes, marks, bases = unpack_from(">HHH", table, place + 6)
        yield from _mark_anchors(table, place + marks)
        read = _ligature_anchors if kind == _TO_LIGATURE else _base_anchors
        yield from read(table, place + bases, classes)


def _mark_anchors(table: bytes, place: int) -> Iterator[int]:
    (count,) = unpack_from(">H", table, place)
    for n in range(count):
        (offset,) = unpack_from(">H", table, place + 4 + 4 * n)
        yield place + offset


def _base_anchors(table: bytes, place: int, classes: int) -> Iterator[int]:
    (count,) = unpack_from(">H", table, place)
    yield from _present(table, place + 2, count * classes, place)


def _ligature_anchors(table: bytes, place: int, classes: int) -> Iterator[int]:
    for ligature in _offsets(table, place, place):
        yield from _base_anchors(table, ligature, classes)


def _offsets(table: bytes, place: int, base: int) -> Iterator[int]:
    """A counted list of offsets, as places in the table."""
    (count,) = unpack_from(">H", table, place)
    yield from _present(table, place + 2, count, base)


def _present(table: bytes, place: int, count: int, base: int) -> Iterator[int]:
    yield from (base + offset for offset in unpack_from(f">{count}H", table, place) if offset)


def _renamed(names: bytes, family: str, new: str) -> bytes:
    """The name table with the family's name replaced by one of the same length."""
    for encoding in ("utf-16-be", "ascii"):
        names = names.replace(family.encode(encoding, "ignore"), new.encode(encoding, "ignore"))
    return names


def assembled(tables: dict[str, bytes]) -> bytes:
    """A font file from its tables; empty ones are left out. Sums are not checked by readers of screens."""
    kept = sorted((tag, data) for tag, data in tables.items() if data)
    offset = 12 + 16 * len(kept)
    power = len(kept).bit_length() - 1
    directory = pack(">LHHHH", 0x00010000, len(kept), 16 << power, power, 16 * len(kept) - (16 << power))
    body = b""
    for tag, data in kept:
        directory += pack(">4sLLL", tag.encode("ascii"), 0, offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    return directory + body
