import struct
import zlib

import pytest

from transcheck.report.docx.bars import HEIGHT, SHARE_WIDTH, WIDTH, bars, share_bar


def pixels(png: bytes) -> list[bytes]:
    """The rows of an indexed PNG."""
    chunks, place = {}, 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        tag, data = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        assert struct.unpack(">I", png[place + 8 + length : place + 12 + length])[0] == zlib.crc32(tag + data)
        chunks[tag] = data
        place += 12 + length
    width, height, *_ = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    raw = zlib.decompress(chunks[b"IDAT"])
    assert len(raw) == height * (width + 1)
    return [raw[n * (width + 1) + 1 : (n + 1) * (width + 1)] for n in range(height)]


def test_bars_below_the_pass_mark_are_dark_and_as_high_as_their_score():
    rows = pixels(bars([100, 50, 0], 85))
    above_base = rows[: HEIGHT * 3 - 3]
    third = WIDTH
    heights = [sum(1 for row in above_base if row[third * n + 5] in (1, 2)) for n in range(3)]
    assert heights[0] == pytest.approx(len(above_base), abs=1)
    assert heights[1] == pytest.approx(len(above_base) / 2, abs=2)
    assert heights[2] == 6, "a passage of 0 still shows"
    assert [above_base[-1][third * n + 5] for n in range(3)] == [1, 2, 2]


def test_the_pass_mark_is_a_dashed_line():
    rows = pixels(bars([], 50))
    dashed = [row for row in rows if 0 in row and 3 in row]
    assert len(dashed) == 1


@pytest.mark.parametrize("n", [1, 700, 5000])
def test_any_number_of_passages_fits(n):
    assert len(pixels(bars([90.0] * n, 85))[0]) == WIDTH * 3


def test_where_bars_share_a_place_the_lowest_shows():
    scores = [90.0] * 5000
    scores[2500] = 10
    assert any(2 in row for row in pixels(bars(scores, 85)))


@pytest.mark.parametrize(
    ("share", "filled"), [(0, 0), (0.001, 3), (0.5, SHARE_WIDTH * 3 // 2), (1, SHARE_WIDTH * 3)]
)
def test_a_lying_bar_is_as_long_as_its_share_and_never_invisible(share, filled):
    assert {row.count(1) for row in pixels(share_bar(share, "#102030"))} == {filled}
