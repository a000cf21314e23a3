"""XML read safely: nothing is fetched, no entity is expanded, no depth or size is without end."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.load.opening import LARGEST_MARKUP, Opened, refuse_long_text

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_xml(opened: Opened, data: bytes) -> "_Element":
    """The root of an XML text.

    Raises `LoadError` where it is no well-formed XML, or uses entities of its own: what they
    stand for could be anything, from another file to gigabytes.
    """
    from lxml import etree

    refuse_long_text(opened, len(data), LARGEST_MARKUP)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        what = f"is not well-formed XML ({_first_words(error)})"
        raise opened.refuse(what, "export it again from the program it comes from") from error
    if any(True for _ in root.iter(etree.Entity)):
        what = "uses XML entities of its own, which may stand for anything"
        raise opened.refuse(what, "export it again without them")
    return root


def local(element: "_Element") -> str:
    """A tag without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: "_Element", name: str) -> str:
    """An attribute by its name without namespace, "" where it is not there."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def children(element: "_Element", name: str) -> Iterator["_Element"]:
    """The children of that name, whatever their namespace."""
    return (child for child in element if local(child) == name)


def descendants(element: "_Element", name: str) -> Iterator["_Element"]:
    """All elements of that name under this one, in reading order."""
    return (found for found in element.iter() if local(found) == name)


def _first_words(error: Exception) -> str:
    return str(error).split(", line")[0][:80]
