"""Elements of WordprocessingML, put together in the order the schema asks for.

Word forgives some disorder and refuses the rest, so properties are only ever made here.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements only so
Child = Element | Iterable[Element] | None

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PREFIXES = {"w": W, "r": R, "w14": W14, "w15": W15, "mc": MC}
_NAMESPACES = {"w": W}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

RUN_PROPERTIES = (
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "shd", "rtl", "cs", "lang",
)  # fmt: skip
PARAGRAPH_PROPERTIES = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "pBdr", "tabs", "bidi", "spacing", "ind",
    "jc", "outlineLvl", "rPr", "sectPr",
)  # fmt: skip


@cache
def name(tag: str) -> str:
    """ "w:p" as lxml writes it; without a prefix it is of Word's own namespace."""
    prefix, _, local = tag.rpartition(":")
    return f"{{{PREFIXES[prefix or 'w']}}}{local}"


@cache
def _attribute(key: str) -> str:
    return name(key.replace("_", ":"))


def el(tag: str, *children: Child, **attributes: str | int) -> Element:
    """An element with children (None is left out, sequences are opened) and attributes.

    An attribute is of Word's own namespace; `w14_paraId` stands for `w14:paraId`.
    """
    given = {_attribute(key): str(value) for key, value in attributes.items()}
    element = etree.Element(name(tag), given, _NAMESPACES)
    for child in children:
        if child is None:
            continue
        if isinstance(child, etree._Element):  # noqa: SLF001
            element.append(child)
        else:
            element.extend(child)
    return element


def words(text: str, tag: str = "t") -> list[Element]:
    """The children of a run for a cleaned text: words, tabs and line breaks."""
    found: list[Element] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            found.append(el("br"))
        for column, part in enumerate(line.split("\t")):
            if column:
                found.append(el("tab"))
            if part:
                node = el(tag)
                node.text = part
                node.set(_SPACE, "preserve")
                found.append(node)
    return found


def parent_of(element: Element) -> Element:
    """The element that this one stands in; it must stand in one."""
    parent = element.getparent()
    if parent is None:
        raise ValueError(f"{element.tag} stands in nothing")
    return parent


def drop(element: Element) -> None:
    """Take an element out of what it stands in."""
    parent_of(element).remove(element)


def insert_in_order(parent: Element, child: Element, order: Sequence[str]) -> None:
    """Put a property among its siblings where the schema wants it, in place of one of its name."""
    rank = {name(tag): number for number, tag in enumerate(order)}
    old = parent.find(child.tag)
    if old is not None:
        parent.remove(old)
    after = [n for n, sibling in enumerate(parent) if rank.get(sibling.tag, len(rank)) > rank[child.tag]]
    parent.insert(after[0] if after else len(parent), child)


def properties(tag: str, order: Sequence[str], given: Mapping[str, Element | None]) -> Element | None:
    """A property element with those that are given, in order; None where none is."""
    children = [child for key in order if (child := given.get(key)) is not None]
    return el(tag, children) if children else None


def paragraph(
    style: str,
    *content: Child,
    tabs: Element | None = None,
    section: Element | None = None,
) -> Element:
    """A paragraph of a style. `section` ends a section with it."""
    given = {
        "pStyle": el("pStyle", val=style),
        "tabs": tabs,
        "sectPr": section,
    }
    return el("p", properties("pPr", PARAGRAPH_PROPERTIES, given), *content)


def tab_stops(*stops: tuple[str, int]) -> Element:
    """Tab stops as (alignment, twentieths of a point)."""
    return el("tabs", [el("tab", val=kind, pos=place) for kind, place in stops])


def tab() -> Element:
    return el("r", el("tab"))


def field(instruction: str, shown: str) -> Element:
    """A field that the word processor fills in, with what to show until then."""
    return el("fldSimple", el("r", words(shown)), instr=f" {instruction} ")
