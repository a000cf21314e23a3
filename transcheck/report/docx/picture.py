"""A picture in a line of text, with words for those who cannot see it."""

from dataclasses import dataclass

from lxml import etree

from transcheck.report.docx.ooxml import Element, R, el

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
EMU_PER_TWENTIETH = 635
"""English metric units to a twentieth of a point."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a document holds: its relationship there, and a number of its own."""

    relationship: str
    number: int


def inline_picture(picture: Picture, *, width: int, height: int, name: str, text: str) -> Element:
    """The w:drawing of a picture; width and height in twentieths of a point."""
    number = str(picture.number)
    extent = {"cx": str(width * EMU_PER_TWENTIETH), "cy": str(height * EMU_PER_TWENTIETH)}
    inline = etree.Element(
        _wp("inline"), {"distT": "0", "distB": "0", "distL": "0", "distR": "0"}, nsmap={"wp": _WP}
    )
    etree.SubElement(inline, _wp("extent"), extent)
    etree.SubElement(inline, _wp("docPr"), {"id": number, "name": name, "descr": text})
    graphic = etree.SubElement(inline, _a("graphic"), nsmap={"a": _A})
    data = etree.SubElement(graphic, _a("graphicData"), {"uri": _PIC})
    drawn = etree.SubElement(data, _pic("pic"), nsmap={"pic": _PIC})
    about = etree.SubElement(drawn, _pic("nvPicPr"))
    etree.SubElement(about, _pic("cNvPr"), {"id": number, "name": name, "descr": text})
    etree.SubElement(about, _pic("cNvPicPr"))
    fill = etree.SubElement(drawn, _pic("blipFill"))
    etree.SubElement(fill, _a("blip"), {f"{{{R}}}embed": picture.relationship})
    etree.SubElement(etree.SubElement(fill, _a("stretch")), _a("fillRect"))
    shape = etree.SubElement(drawn, _pic("spPr"))
    frame = etree.SubElement(shape, _a("xfrm"))
    etree.SubElement(frame, _a("off"), {"x": "0", "y": "0"})
    etree.SubElement(frame, _a("ext"), extent)
    outline = etree.SubElement(shape, _a("prstGeom"), {"prst": "rect"})
    etree.SubElement(outline, _a("avLst"))
    return el("drawing", inline)


def _wp(tag: str) -> str:
    return f"{{{_WP}}}{tag}"


def _a(tag: str) -> str:
    return f"{{{_A}}}{tag}"


def _pic(tag: str) -> str:
    return f"{{{_PIC}}}{tag}"
