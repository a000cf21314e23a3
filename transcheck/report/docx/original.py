"""The Word file a translation came from: where each character of the article stands in it.

The reader that loaded it left out doubled blanks, page furniture and what nobody sees, so
the article is laid over the file again, character by character.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from lxml import etree

from transcheck.errors import LoadError
from transcheck.report.docx.ooxml import Element, name
from transcheck.report.docx.package import open_document, put_back
from transcheck.report.laying import borders, is_solid, solid

_UNSEEN = frozenset(map(name, ("del", "moveFrom", "instrText", "pPr", "rPr", "rt", "delText")))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CHARACTERS = {name("tab"): " ", name("br"): "\n", name("cr"): "\n", name("noBreakHyphen"): "\u2011"}
_NOTES = (RT.FOOTNOTES, RT.ENDNOTES)


@dataclass(frozen=True, slots=True)
class Letter:
    """A character of the file: the element it stands in and its place there."""

    character: str
    node: Element
    offset: int


@dataclass(frozen=True, slots=True)
class Notes:
    """The part of the footnotes or endnotes, parsed; python-docx keeps it as bytes."""

    part: Part
    root: Element


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a passage stands in the file, in numbers of letters.

    Character i of its n stands from `borders[i]` to `borders[i + 1]`; blanks that the reader
    dropped go with the one it kept. `lines` are its paragraphs, half open: what lies
    between them, as an advertisement would, is none of its own.
    """

    borders: tuple[int, ...]
    lines: tuple[tuple[int, int], ...]

    def holds(self, letter: int) -> bool:
        return any(first <= letter < end for first, end in self.lines)


class Original:
    """An open Word file with its visible characters in reading order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = open_document(
            path,
            too_large="is too large to be annotated",
            no_word="is no Word document that can be annotated",
            remedy="choose the .docx that was loaded",
        )
        self.notes = tuple(_notes(self.document))
        self.letters = tuple(self._letters())

    def spans(self, passages: Sequence[str]) -> tuple[Laid, ...]:
        """Where each passage stands. Raises LoadError where the file does not hold these passages."""
        shaped = [n for n, letter in enumerate(self.letters) if is_solid(letter.character)]
        text = "".join(self.letters[n].character for n in shaped)
        found, position = [], 0
        for passage in passages:
            edges: list[int] = []
            lines = []
            for line in passage.split("\n"):
                wanted = solid(line)
                place = text.find(wanted, position)
                if place < 0:
                    raise self._other()
                position = place + len(wanted)
                here = shaped[place:position]
                edges += borders(line, here, empty=edges[-1] if edges else 0)
                lines += [(here[0], here[-1] + 1)] if here else []
            found.append(Laid(tuple(edges), tuple(lines)))
        return tuple(found)

    def _other(self) -> LoadError:
        return LoadError(
            str(self.path),
            "is not the Word file that this translation was loaded from, or was changed since",
            "choose the file as it was loaded",
        )

    def save_notes(self) -> None:
        """Put the footnotes back as they now are."""
        for notes in self.notes:
            put_back(notes.part, notes.root)

    def _letters(self) -> Iterator[Letter]:
        for root in (self.document.element.body, *(notes.root for notes in self.notes)):
            for paragraph in _outer_paragraphs(root):
                yield from _of_paragraph(paragraph)


def _of_paragraph(paragraph: Element) -> Iterator[Letter]:
    """Its own characters, then those of text boxes that hang on it, as the reader has them."""
    nested: list[Element] = []
    yield from _own(paragraph, nested)
    for one in nested:
        yield from _of_paragraph(one)


def _own(element: Element, nested: list[Element]) -> Iterator[Letter]:
    for child in element:
        if child.tag in _UNSEEN or child.tag == _FALLBACK or _is_hidden(child):
            continue
        if child.tag == name("p"):
            nested.append(child)
        elif child.tag == name("t"):
            for offset, character in enumerate(child.text or ""):
                yield Letter(character, child, offset)
        elif child.tag in _CHARACTERS and element.tag == name("r"):
            yield Letter(_CHARACTERS[child.tag], child, 0)
        else:
            yield from _own(child, nested)


def _is_hidden(element: Element) -> bool:
    mark = element.find(f"{name('rPr')}/{name('vanish')}") if element.tag == name("r") else None
    return mark is not None and mark.get(name("val")) not in ("0", "false", "off")


def _outer_paragraphs(root: Element) -> Iterator[Element]:
    for paragraph in root.iter(name("p")):
        if next(paragraph.iterancestors(name("p")), None) is None:
            yield paragraph


def _notes(document: Document) -> Iterator[Notes]:
    related = {
        relation.reltype: relation for relation in document.part.rels.values() if not relation.is_external
    }
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for kind in _NOTES:
        if kind in related:
            part = related[kind].target_part
            yield Notes(part, etree.fromstring(part.blob, parser))
