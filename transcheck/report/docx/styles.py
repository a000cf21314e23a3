"""The styles of the Word report, made from `resources/word` for the pair's languages.

With a house template its own styles of the same names win, and ours are added to them.
"""

from collections.abc import Iterator, Mapping
from string import Template

from lxml import etree

from transcheck.model import Family, Severity
from transcheck.paths import resources
from transcheck.report.docx.faces import INLINE_ARABIC, INLINE_ARABIC_SIZE, SANS, SERIF, Face, Slot
from transcheck.report.docx.ooxml import (
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
    Element,
    el,
    insert_in_order,
    name,
    properties,
)
from transcheck.report.palette import NAMES, ink, pencils

_TARGET = frozenset(
    {
        "Title", "ArticleText", "ArticleHeadline", "ArticleSubhead", "ArticleStandfirst", "ArticleQuote",
        "ArticleListItem", "ArticleCaption", "TableQuote",
    }
)  # fmt: skip
_SOURCE = frozenset({"SourceTitle", "ArticleSource", "TableSource"})
_UNDERLINES = {
    "dotted": ("dotted", "dottedHeavy"),
    "solid": ("single", "thick"),
    "wavy": ("wave", "wavyHeavy"),
    "dashed": ("dash", "dashedHeavy"),
    # A double line has no heavy form.
    "double": ("double", "double"),
}


def styles(source: Face, target: Face) -> Element:
    """The w:styles of a report on that pair."""
    root = part("styles", source, target)
    for style in root.iterchildren(name("style")):
        _dress(style, source, target)
    root.extend(_marks())
    return root


def part(filename: str, source: Face, target: Face) -> Element:
    """A part from `resources/word` with its colours and fonts filled in."""
    text = (resources() / "word" / f"{filename}.xml").read_text(encoding="utf-8")
    filled = Template(text).substitute(_names(source, target))
    return etree.fromstring(
        filled.encode("utf-8"), etree.XMLParser(remove_comments=True, remove_blank_text=True)
    )


def _names(source: Face, target: Face) -> Mapping[str, str]:
    return {
        "sans": SANS,
        "serif": SERIF,
        "cs": _inline(source, target).font,
        "east": next((f.font for f in (source, target) if f.slot is Slot.EAST_ASIAN), "SimSun"),
        **{token: ink(token).lstrip("#") for token in ("text", "muted", "hair")},
    }


def _inline(source: Face, target: Face) -> Face:
    """The face of words in a complex script within the report's own text: those of the source first."""
    found = next((face for face in (source, target) if face.slot is Slot.COMPLEX), None)
    if found is None or found.rtl:
        tag = found.tag if found else "ar-SA"
        return Face(Slot.COMPLEX, INLINE_ARABIC, tag, rtl=True, size=INLINE_ARABIC_SIZE)
    return found


def _dress(style: Element, source: Face, target: Face) -> None:
    """Give a style the fonts, sizes, direction and tags of the languages that stand in it."""
    id = style.get(name("styleId")) or ""
    inline = _inline(source, target)
    own = target if id in _TARGET else source if id in _SOURCE else None
    if id == "TableSource" and source.rtl:
        own = inline
    if own is not None:
        _speak(style, own)
    size = style.find(f"{name('rPr')}/{name('sz')}")
    if size is not None and style.find(f"{name('rPr')}/{name('szCs')}") is None:
        factor = own.size if own and own.slot is Slot.COMPLEX else inline.size
        scaled = round(int(size.get(name("val")) or 0) * factor)
        insert_in_order(_child(style, "rPr"), el("szCs", val=scaled), RUN_PROPERTIES)


def _speak(style: Element, face: Face) -> None:
    run = _child(style, "rPr")
    if face.slot is not Slot.LATIN:
        _font_of(run).set(name(face.slot.value), face.font)
    tag = {Slot.LATIN: "val", Slot.COMPLEX: "bidi", Slot.EAST_ASIAN: "eastAsia"}[face.slot]
    insert_in_order(run, el("lang", **{tag: face.tag}), RUN_PROPERTIES)
    slant = run.find(name("i"))
    if slant is not None and not face.slanted:
        run.remove(slant)
    if face.rtl:
        insert_in_order(_child(style, "pPr"), el("bidi"), PARAGRAPH_PROPERTIES)


def _font_of(run: Element) -> Element:
    fonts = run.find(name("rFonts"))
    if fonts is None:
        insert_in_order(run, el("rFonts"), RUN_PROPERTIES)
        fonts = run.find(name("rFonts"))
    assert fonts is not None
    return fonts


def _child(style: Element, tag: str) -> Element:
    """The style's pPr or rPr, made where it has none."""
    found = style.find(name(tag))
    if found is not None:
        return found
    made = el(tag)
    run = style.find(name("rPr"))
    if tag == "pPr" and run is not None:
        run.addprevious(made)
    else:
        style.append(made)
    return made


def mark_style(family: Family, severity: Severity) -> str:
    """The id of the character style that draws a mark; neutral flags are drawn as minor ones."""
    level = Severity.MINOR if severity is Severity.NEUTRAL else severity
    return f"Mark{NAMES[family]}{level.value.title()}"


def _marks() -> Iterator[Element]:
    """One style for each family and severity, so that a house may redraw or drop a mark in one place."""
    for family in NAMES:
        for severity in (Severity.MINOR, Severity.MAJOR, Severity.CRITICAL):
            yield el(
                "style",
                el("name", val=f"Mark {NAMES[family]} {severity.value.title()}"),
                el("basedOn", val="DefaultParagraphFont"),
                _mark(family, severity),
                type="character",
                customStyle=1,
                styleId=mark_style(family, severity),
            )


def _mark(family: Family, severity: Severity) -> Element | None:
    pencil = pencils()[family]
    plain, heavy = _UNDERLINES[pencil.line]
    line = plain if severity is Severity.MINOR else heavy
    tint = pencil.tint.lstrip("#")
    given = {
        "u": el("u", val=line, color=pencil.mark.lstrip("#")),
        "shd": el("shd", val="clear", color="auto", fill=tint) if severity is Severity.CRITICAL else None,
    }
    return properties("rPr", RUN_PROPERTIES, given)
