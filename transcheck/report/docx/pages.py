"""Pages: their size and margins, the running head, the key and the page number at the foot."""

import copy
from dataclasses import dataclass

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from transcheck.report.docx.faces import Face
from transcheck.report.docx.front import legend, shortened
from transcheck.report.docx.ooxml import Element, el, field, name, paragraph, tab, tab_stops
from transcheck.report.docx.package import add_part
from transcheck.report.docx.runs import runs

_A4 = (11906, 16838)
_LONG_HEAD = 70


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size and margins, in twentieths of a point."""

    width: int
    height: int
    side: int
    top: int
    bottom: int

    @property
    def text(self) -> int:
        """How wide the text is."""
        return self.width - 2 * self.side

    @property
    def margins(self) -> dict[str, int]:
        """The attributes of w:pgMar, in the order Word writes them."""
        sides = {"top": self.top, "right": self.side, "bottom": self.bottom, "left": self.side}
        return {**sides, "header": 900, "footer": 620, "gutter": 0}


FRONT = Page(*_A4, side=1260, top=1080, bottom=800)
TEXT = Page(*_A4, side=1260, top=1500, bottom=1300)
"""About 75 characters to a line of the article."""
WIDE = Page(*_A4, side=720, top=1500, bottom=1300)
"""For two columns."""


def section(page: Page, *, head: str | None = None, foot: str | None = None) -> Element:
    """A section on pages of that kind. `head` and `foot` are relationships; without them it has none."""
    return el(
        "sectPr",
        el("headerReference", type="default", r_id=head) if head else None,
        el("footerReference", type="default", r_id=foot) if foot else None,
        el("type", val="nextPage"),
        el("pgSz", w=page.width, h=page.height),
        el("pgMar", **page.margins),
    )


def running_head(
    document: Document, filename: str, title: str, part: str, page: Page, *, target: Face
) -> str:
    """Make the head of a section, title and part over a hairline; its relationship."""
    line = paragraph(
        "Header",
        runs(shortened(title, _LONG_HEAD), face=target),
        tab(),
        runs(part),
        tabs=tab_stops(("right", page.text)),
    )
    return add_part(document, filename, CT.WML_HEADER, RT.HEADER, el("hdr", line))


def foot(document: Document, filename: str, page: Page) -> str:
    """Make the foot of a section, the key to the marks and the page number; its relationship."""
    line = paragraph("Footer", legend(), tab(), field("PAGE", "1"), tabs=tab_stops(("right", page.text)))
    return add_part(document, filename, CT.WML_FOOTER, RT.FOOTER, el("ftr", line))


def house_section(document: Document) -> Element | None:
    """The template's own page, with its heads and feet; None where it names none."""
    found = document.element.body.find(name("sectPr"))
    return None if found is None else copy.deepcopy(found)


def house_page(section: Element) -> Page:
    """Size and margins of the template's page."""
    size, margins = section.find(name("pgSz")), section.find(name("pgMar"))
    if size is None or margins is None:
        return FRONT
    width, height = (int(size.get(name(key)) or 0) for key in ("w", "h"))
    left, right, top, bottom = (
        int(margins.get(name(key)) or 0) for key in ("left", "right", "top", "bottom")
    )
    return Page(width, height, side=(left + right) // 2, top=top, bottom=bottom)
