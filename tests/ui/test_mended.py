"""Fonts put right: anchors read by their coordinates, weights as their names say."""

from struct import pack, unpack_from

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout, QTextOption

from ui import mended
from ui.mended import anchors, assembled, repaired_positions, repaired_tables

NASTALIQ = "Noto Nastaliq Urdu"


def anchor(kind: int, x: int, y: int) -> bytes:
    """An anchor of format 1, or of format 2 with a point of the outline."""
    return pack(">Hhh", kind, x, y) + (pack(">H", 7) if kind == 2 else b"")


def table(*lookups: tuple[int, bytes]) -> bytes:
    """A GPOS table of lookups with one subtable each."""
    body, offsets = b"", []
    for kind, subtable in lookups:
        offsets.append(2 + 2 * len(lookups) + len(body))
        body += pack(">HHHH", kind, 0, 1, 8) + subtable
    return pack(">HHHHH", 1, 0, 0, 0, 10) + pack(f">H{len(offsets)}H", len(offsets), *offsets) + body


def cursive(*kinds: int) -> bytes:
    """One glyph that joins with an anchor on either side."""
    first, second = (anchor(kind, 10, 20) for kind in kinds)
    return pack(">HHH", 1, 0, 1) + pack(">HH", 10, 10 + len(first)) + first + second


def mark_to_base(mark: int, base: int) -> bytes:
    """One mark that attaches to one base."""
    marks = pack(">HHH", 1, 0, 6) + anchor(mark, 1, 2)
    bases = pack(">HH", 1, 4) + anchor(base, 3, 4)
    return pack(">HHHHHH", 1, 0, 0, 1, 12, 12 + len(marks)) + marks + bases


def mark_to_ligature(mark: int, part: int) -> bytes:
    """One mark on the second part of a ligature; the first part takes none."""
    marks = pack(">HHH", 1, 0, 6) + anchor(mark, 1, 2)
    ligature = pack(">HHH", 2, 0, 6) + anchor(part, 3, 4)
    ligatures = pack(">HH", 1, 4) + ligature
    return pack(">HHHHHH", 1, 0, 0, 1, 12, 12 + len(marks)) + marks + ligatures


def kinds(gpos: bytes) -> list[int]:
    return [unpack_from(">H", gpos, place)[0] for place in anchors(gpos)]


@pytest.mark.parametrize(
    ("lookup", "found"),
    [((3, cursive(1, 2)), [1, 2]), ((4, mark_to_base(2, 1)), [2, 1]), ((6, mark_to_base(1, 2)), [1, 2]),
     ((5, mark_to_ligature(2, 2)), [2, 2]), ((1, pack(">HHH", 1, 0, 0)), [])],
    ids=["cursive", "mark to base", "mark to mark", "mark to ligature", "no anchors"],
)  # fmt: skip
def test_anchors_are_found_in_every_kind_of_lookup(lookup, found):
    assert kinds(table(lookup)) == found


def test_anchors_are_found_behind_an_extension():
    subtable = pack(">HHL", 1, 3, 8) + cursive(2, 1)
    assert kinds(table((9, subtable))) == [2, 1]


def test_anchors_keep_their_coordinates_and_lose_their_point():
    gpos = table((3, cursive(2, 2)), (4, mark_to_base(2, 1)))
    repaired = repaired_positions(gpos)
    assert kinds(repaired) == [1, 1, 1, 1]
    assert len(repaired) == len(gpos)
    assert [unpack_from(">hh", repaired, a + 2) for a in anchors(repaired)] == [
        unpack_from(">hh", gpos, a + 2) for a in anchors(gpos)
    ]


def test_a_font_without_positions_is_left_alone():
    assert repaired_positions(b"") == b""


def test_a_bold_font_weighs_what_its_name_says():
    tables = {"OS/2": pack(">HhH", 4, 500, 400) + bytes(90), "GPOS": b""}
    assert unpack_from(">H", repaired_tables(tables, "Bold")["OS/2"], 4) == (700,)
    assert repaired_tables(tables, "Regular") == tables


def test_a_font_file_lists_its_tables_in_order_where_they_are():
    made = assembled({"head": b"12345", "OS/2": b"abcd", "none": b""})
    assert unpack_from(">LH", made) == (0x00010000, 2)
    entries = [unpack_from(">4sLLL", made, 12 + 16 * n) for n in range(2)]
    assert [(tag, made[start : start + length]) for tag, _, start, length in entries] == [
        (b"OS/2", b"abcd"),
        (b"head", b"12345"),
    ]
    assert all(start % 4 == 0 for _, _, start, _ in entries)


def shaped(family: str, text: str) -> list[tuple[float, float]]:
    font = QFont()
    font.setFamilies([family])
    font.setPixelSize(40)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000)
    layout.endLayout()
    return [(p.x(), line.ascent() - p.y()) for run in line.glyphRuns() for p in run.positions()]


@pytest.fixture
def nastaliq(qapp):
    if NASTALIQ not in QFontDatabase.families():
        pytest.skip(f"{NASTALIQ} is not installed")
    return mended.mended(NASTALIQ)


def test_the_letters_of_a_nastaliq_word_climb_from_left_to_right(nastaliq):
    # سر: the first letter stands above the second, which is the last on the baseline.
    (_, last), (_, first) = sorted(shaped(nastaliq, "سر"))
    assert last == pytest.approx(0, abs=0.5)
    assert first > 2


def test_a_mended_font_has_a_bold(nastaliq):
    lengths = {}
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font = QFont()
        font.setFamilies([nastaliq])
        font.setWeight(weight)
        lengths[weight] = QRawFont.fromFont(font).fontTable("glyf").size()
    assert len(set(lengths.values())) == 2


def test_a_sound_font_is_used_as_it_is(qapp):
    for family in ("Noto Naskh Arabic", "Noto Serif"):
        if family in QFontDatabase.families():
            assert mended.mended(family) == family
