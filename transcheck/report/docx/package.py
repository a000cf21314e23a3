"""The package a Word report is built in: a bare one of our own, or a house template."""

import copy
import io
import zipfile
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from lxml import etree

from transcheck.errors import LoadError
from transcheck.report.docx.comments import Comments
from transcheck.report.docx.faces import Face
from transcheck.report.docx.incoming import Comment, comments_in
from transcheck.report.docx.ooxml import Element, el, name
from transcheck.report.docx.styles import part, styles

COMMENTS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_EXTENDED_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
_STYLED = ("pStyle", "rStyle", "tblStyle")
_UNPACKED_LIMIT = 200_000_000
"""Bytes a file may unpack to; python-docx reads all of it into memory."""
_BEFORE_TRACKING = frozenset(
    {
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime",
        "doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText",
        "printFractionalCharacterWidth", "printFormsData", "embedTrueTypeFonts", "embedSystemFonts",
        "saveSubsetFonts", "saveFormsData", "mirrorMargins", "alignBordersAndEdges",
        "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors",
        "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign", "attachedTemplate",
        "linkStyles", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType", "mailMerge",
        "revisionView",
    }
)  # fmt: skip
"""What the schema wants in front of w:trackRevisions."""
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PARTS = {
    "styles": (CT.WML_STYLES, RT.STYLES),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE),
}


def new_package(source: Face, target: Face) -> Document:
    """An empty document with our styles and nothing else."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", _content_types())
        archive.writestr("_rels/.rels", _relationships({"word/document.xml": RT.OFFICE_DOCUMENT}))
        archive.writestr("word/document.xml", etree.tostring(el("document", el("body"))))
        archive.writestr(
            "word/_rels/document.xml.rels",
            _relationships({f"{key}.xml": kind for key, (_, kind) in _PARTS.items()}),
        )
        for key in _PARTS:
            root = styles(source, target) if key == "styles" else part(key, source, target)
            archive.writestr(f"word/{key}.xml", etree.tostring(root))
    held.seek(0)
    document: Document = docx.Document(held)
    return document


def _content_types() -> str:
    overrides = {"document": CT.WML_DOCUMENT_MAIN, **{key: kind for key, (kind, _) in _PARTS.items()}}
    listed = "".join(
        f'<Override PartName="/word/{key}.xml" ContentType="{kind}"/>' for key, kind in overrides.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relationships(targets: Mapping[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{listed}</Relationships>'


def house_package(template: Path, source: Face, target: Face) -> Document:
    """The house's own document, emptied, with those of our styles that it lacks.

    Raises LoadError where the template is no .docx.
    """
    document = open_document(
        template,
        too_large="the template is too large",
        no_word="the template is no Word document",
        remedy="choose a Word document that ends in .docx",
    )
    _empty(document)
    _add_styles(document, styles(source, target))
    return document


def open_document(path: Path, *, too_large: str, no_word: str, remedy: str) -> Document:
    """A Word file from elsewhere. Raises LoadError, worded by the caller, where it is none or too large."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(info.file_size for info in archive.infolist())
        if size > _UNPACKED_LIMIT:
            raise LoadError(str(path), too_large, "take out its pictures")
        document: Document = docx.Document(str(path))
    except (
        OSError,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        PackageNotFoundError,
        etree.XMLSyntaxError,
    ) as error:
        raise LoadError(str(path), no_word, remedy) from error
    return document


def _empty(document: Document) -> None:
    """Take out the template's text, and the comments that were about it."""
    body = document.element.body
    for child in list(body):
        if child.tag != name("sectPr"):
            body.remove(child)
    for id, relation in list(document.part.rels.items()):
        if "comments" in relation.reltype.lower():
            del document.part.rels[id]


def _add_styles(document: Document, ours: Element) -> None:
    """Add our styles to the template's; where it has one of that name, its own stays."""
    theirs = document.styles.element
    known = {_name_of(style) for style in theirs.iterchildren(name("style"))}
    theirs.extend(style for style in list(ours.iterchildren(name("style"))) if _name_of(style) not in known)


def _name_of(style: Element) -> str:
    found = style.find(name("name"))
    return "" if found is None else (found.get(name("val")) or "").lower()


def rename_styles(document: Document, roots: Iterable[Element], ours: Element) -> None:
    """Let our paragraphs use the template's styles where it calls one of the same name by another id."""
    theirs = {
        _name_of(s): s.get(name("styleId")) for s in document.styles.element.iterchildren(name("style"))
    }
    ids = {s.get(name("styleId")): theirs.get(_name_of(s)) for s in ours.iterchildren(name("style"))}
    for root in roots:
        for node in root.iter(*map(name, _STYLED)):
            used = ids.get(node.get(name("val")))
            if used:
                node.set(name("val"), used)


def lend_styles(document: Document, ours: Element, wanted: Collection[str], roots: Iterable[Element]) -> None:
    """Give a document those of our styles that the named ones need, and use its own where it has them."""
    lent = etree.Element(ours.tag)
    lent.extend(
        copy.deepcopy(s) for s in ours.iterchildren(name("style")) if s.get(name("styleId")) in wanted
    )
    rename_styles(document, roots, lent)
    _add_styles(document, lent)


def comments_of(document: Document) -> dict[str, Comment]:
    """The comments that a document has, by their ids."""
    part = _related(document, RT.COMMENTS)
    return {} if part is None else comments_in(etree.fromstring(part.blob))


def add_comments(document: Document, comments: Comments) -> None:
    """Put comments into a document, behind those that it has."""
    _put_behind(document, "comments", CT.WML_COMMENTS, RT.COMMENTS, comments.part)
    extended = comments.extended
    if extended is not None:
        _put_behind(document, "commentsExtended", _EXTENDED_TYPE, COMMENTS_EXTENDED, extended)


def _related(document: Document, kind: str) -> Part | None:
    relations = document.part.rels.values()
    return next((r.target_part for r in relations if r.reltype == kind and not r.is_external), None)


def _put_behind(document: Document, filename: str, content_type: str, relation: str, root: Element) -> None:
    """The elements of a part behind those of the part of that kind, or as the first one."""
    part = _related(document, relation)
    if part is None:
        add_part(document, filename, content_type, relation, root)
    elif isinstance(part, XmlPart):
        part.element.extend(list(root))
    else:
        theirs = etree.fromstring(part.blob)
        theirs.extend(list(root))
        put_back(part, theirs)


def put_back(part: Part, root: Element) -> None:
    """Let a part that python-docx keeps as bytes hold these elements."""
    part._blob = _serialised(root)  # noqa: SLF001 - python-docx has no door for it


def _serialised(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def add_part(document: Document, filename: str, content_type: str, relation: str, root: Element) -> str:
    """Put another part beside the document; the id of its relationship."""
    made = Part(PackURI(f"/word/{filename}.xml"), content_type, _serialised(root), document.part.package)
    relationship: str = document.part.relate_to(made, relation)
    return relationship


def track_changes(document: Document) -> None:
    """Let the word processor record what an editor changes from here on."""
    settings = document.settings.element
    if settings.find(name("trackRevisions")) is None:
        before = [child for child in settings if etree.QName(child).localname in _BEFORE_TRACKING]
        settings.insert(settings.index(before[-1]) + 1 if before else 0, el("trackRevisions"))
