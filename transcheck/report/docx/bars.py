"""The bars by passage as a picture: a PNG drawn pixel by pixel, which every word processor shows alike."""

import struct
import zlib
from collections.abc import Sequence

from transcheck.report.palette import ink

_SCALE = 3
"""Pixels to a CSS pixel: sharp in print."""
WIDTH, HEIGHT = 626, 66
"""Of the picture, in CSS pixels (3/4 of a point)."""
SHARE_WIDTH, SHARE_HEIGHT = 130, 7
_BLANK, _PALE, _DARK, _LINE, _BASE = range(5)
_PALE_COLOUR = "#B9C4CA"
_GAP = 0.18
_DASH, _DASH_GAP = 3, 2


def bars(scores: Sequence[float], pass_mark: float) -> bytes:
    """A PNG of one bar for each score (0 to 100), dark below the pass mark, which is a dashed line."""
    width, height = WIDTH * _SCALE, HEIGHT * _SCALE
    base = height - _SCALE
    rows = [bytearray(width) for _ in range(height)]
    columns = _binned(scores, limit=width // 2)
    step = width / max(len(columns), 1)
    for number, score in enumerate(columns):
        colour = _PALE if score >= pass_mark else _DARK
        left = round(number * step)
        right = max(left + 1, round((number + 1) * step - step * _GAP))
        # A passage of 0 still gets a sliver: nothing at all would read as no passage.
        top = min(_level(score, base), base - 2 * _SCALE)
        for row in rows[top:base]:
            row[left:right] = bytes([colour]) * (right - left)
    _dashes(rows[_level(pass_mark, base)], width)
    for row in rows[base:]:
        row[:] = bytes([_BASE]) * width
    return _png(rows, width, ["#FFFFFF", _PALE_COLOUR, ink("accent"), ink("muted"), ink("ctl")])


def share_bar(share: float, colour: str) -> bytes:
    """A PNG of one lying bar as long as its share (0 to 1) of the whole, in a colour "#RRGGBB"."""
    width = SHARE_WIDTH * _SCALE
    filled = min(max(round(width * share), _SCALE if share > 0 else 0), width)
    row = bytearray([1] * filled + [0] * (width - filled))
    return _png([row] * (SHARE_HEIGHT * _SCALE), width, ["#FFFFFF", colour])


def _binned(scores: Sequence[float], *, limit: int) -> list[float]:
    """The scores, or where they are more than fit, the lowest of each few neighbours."""
    each = max(1, -(-len(scores) // limit))
    return [min(scores[n : n + each]) for n in range(0, len(scores), each)]


def _level(score: float, base: int) -> int:
    """The row of pixels at which a bar of that score ends."""
    return round(base * (1 - min(max(score, 0.0), 100.0) / 100))


def _dashes(row: bytearray, width: int) -> None:
    on, off = _DASH * _SCALE, _DASH_GAP * _SCALE
    for left in range(0, width, on + off):
        end = min(left + on, width)
        row[left:end] = bytes([_LINE]) * (end - left)


def _png(rows: Sequence[bytearray], width: int, colours: Sequence[str]) -> bytes:
    """An indexed PNG (PNG specification, 11.2: IHDR, PLTE, IDAT, IEND)."""
    palette = b"".join(bytes.fromhex(colour[1:]) for colour in colours)
    header = struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(tag, data) for tag, data in chunks)


def _chunk(tag: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
