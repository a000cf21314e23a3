"""TBX, version 2 and 3: the concepts of a file, read and changed in place."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from transcheck.errors import LoadError
from transcheck.model import Termbase, TermEntry, TermForm, TermStatus
from transcheck.text.scripts import base_language

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_V3 = "urn:iso:std:iso:30042:ed-2"
_ENTRIES, _SECTIONS, _GROUPS = (
    ("termEntry", "conceptEntry"),
    ("langSet", "langSec"),
    ("tig", "ntig", "termSec"),
)
_SAYS_STATUS = ("administrativeStatus", "normativeAuthorization", "termStatus")
_PICKLIST = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
    TermStatus.KEEP: "do not translate",
}
_STATUSES = {
    "preferredterm": TermStatus.PREFERRED,
    "preferred": TermStatus.PREFERRED,
    "standardizedterm": TermStatus.PREFERRED,
    "admittedterm": TermStatus.ADMITTED,
    "admitted": TermStatus.ADMITTED,
    "deprecatedterm": TermStatus.FORBIDDEN,
    "deprecated": TermStatus.FORBIDDEN,
    "forbidden": TermStatus.FORBIDDEN,
    "supersededterm": TermStatus.FORBIDDEN,
    "superseded": TermStatus.FORBIDDEN,
    "do not translate": TermStatus.KEEP,
}


class Concepts:
    """The concepts of one TBX file, with the languages that are its source and target."""

    def __init__(self, root: Any, languages: tuple[str, str] | None = None) -> None:
        self._root = root
        self._nodes = [node for node in root.iter() if _name(node) in _ENTRIES]
        self.languages = languages or _languages(self._nodes)

    @staticmethod
    def read(path: Path, data: bytes) -> "Concepts":
        """Raises LoadError for what is no TBX."""
        from lxml import etree

        # No entities, no network: a termbase has no business with either.
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise LoadError(str(path), f"is no sound XML ({error.msg})", "export it again as TBX") from error
        concepts = Concepts(root)
        if not concepts._nodes:
            what = "is no TBX: it has no term entries"
            raise LoadError(str(path), what, "name a termbase (TBX, CSV, XLSX)")
        return concepts

    @staticmethod
    def new(base: Termbase) -> "Concepts":
        """An empty file of version 3, Basic dialect."""
        from lxml import etree

        root = etree.Element(f"{{{_V3}}}tbx", {"type": "TBX-Basic", "style": "dca"}, nsmap={None: _V3})  # type: ignore[dict-item]
        root.set(_LANG, base.source_language or "und")
        header = etree.SubElement(root, f"{{{_V3}}}tbxHeader")
        about = etree.SubElement(etree.SubElement(header, f"{{{_V3}}}fileDesc"), f"{{{_V3}}}sourceDesc")
        etree.SubElement(about, f"{{{_V3}}}p").text = "Termbase"
        etree.SubElement(etree.SubElement(root, f"{{{_V3}}}text"), f"{{{_V3}}}body")
        return Concepts(root, (base.source_language or "und", base.target_language or "en"))

    def entries(self) -> Iterator[tuple[Any, TermEntry]]:
        """Each concept that has both languages, with what it says."""
        for node in list(self._nodes):
            entry = self._entry(node)
            if entry is not None:
                yield node, entry

    def written(self) -> bytes:
        from lxml import etree

        return bytes(
            etree.tostring(
                self._root.getroottree(), encoding="UTF-8", xml_declaration=True, pretty_print=False
            )
        )

    def remove(self, node: Any) -> None:
        node.getparent().remove(node)

    def add(self, entry: TermEntry) -> None:
        """A concept behind the others."""
        from lxml import etree

        body = next(node for node in self._root.iter() if _name(node) == "body")
        concept = etree.SubElement(body, self._tag("conceptEntry", "termEntry"))
        for language, forms in (
            (self.languages[0], [TermForm(text) for text in entry.source]),
            (self.languages[1], list(entry.target)),
        ):
            section = etree.SubElement(concept, self._tag("langSec", "langSet"))
            section.set(_LANG, language)
            for form in forms:
                self._add_form(section, form, with_status=language == self.languages[1])
        self._say_note(concept, entry.note)
        self._nodes.append(concept)

    def change(self, node: Any, entry: TermEntry) -> None:
        """Give a concept other target forms and another note; forms that stay keep all they have."""
        section = dict(_sections(node)).get(self.languages[1])
        left = {form.text: form for form in entry.target}
        for group in [g for g in section.iter() if _name(g) in _GROUPS] if section is not None else ():
            form = left.pop(_text(group), None)
            if form is None:
                group.getparent().remove(group)
            elif _status(group) is not form.status:
                self._say_status(group, form.status)
        for form in left.values():
            self._add_form(section, form, with_status=True)
        self._say_note(node, entry.note)

    def _entry(self, concept: Any) -> TermEntry | None:
        sections = dict(_sections(concept))
        source, target = (sections.get(tag) for tag in self.languages)
        if source is None or target is None:
            return None
        sources = tuple(form.text for form in _forms(source))
        notes = [str(n.text or "") for n in concept.iter() if _name(n) in ("note", "descrip") and n.text]
        return TermEntry(sources, tuple(_forms(target)), note=notes[0] if notes else "") if sources else None

    def _tag(self, v3: str, v2: str) -> str:
        namespace = str(self._root.tag).rpartition("}")[0].lstrip("{")
        return f"{{{namespace}}}{v3}" if namespace else v2

    def _add_form(self, section: Any, form: TermForm, *, with_status: bool) -> None:
        from lxml import etree

        group = etree.SubElement(section, self._tag("termSec", "tig"))
        etree.SubElement(group, self._tag("term", "term")).text = form.text
        if with_status:
            self._say_status(group, form.status)

    def _say_status(self, group: Any, status: TermStatus) -> None:
        from lxml import etree

        found = next((n for n in group.iter() if n.get("type") in _SAYS_STATUS), None)
        if found is None:
            found = etree.SubElement(group, self._tag("termNote", "termNote"), type="administrativeStatus")
        found.text = _PICKLIST[status]

    def _say_note(self, concept: Any, note: str) -> None:
        from lxml import etree

        found = next((n for n in concept.iter() if _name(n) in ("note", "descrip") and n.text), None)
        if found is None and note:
            found = etree.Element(self._tag("note", "note"))
            concept.insert(0, found)
        if found is not None and (found.text or "") != note:
            found.text = note


def _name(node: Any) -> str:
    """An element's name without its namespace; TBX v2 has none, v3 has one."""
    return str(node.tag).rpartition("}")[2] if isinstance(node.tag, str) else ""


def _sections(concept: Any) -> list[tuple[str, Any]]:
    """The language sections of a concept: langSet in v2, langSec in v3."""
    return [(str(node.get(_LANG, "")), node) for node in concept.iter() if _name(node) in _SECTIONS]


def _languages(concepts: Sequence[Any]) -> tuple[str, str]:
    """Source and target: English is the target where it is there, else the second one met."""
    met = list(dict.fromkeys(tag for concept in concepts for tag, _ in _sections(concept)))
    target = next((tag for tag in met if base_language(tag) == "en"), met[1] if len(met) > 1 else "")
    source = next((tag for tag in met if tag != target), "")
    return source, target


def _forms(section: Any) -> Iterator[TermForm]:
    for group in section.iter():
        if _name(group) in _GROUPS and (text := _text(group)):
            yield TermForm(text, _status(group))


def _text(group: Any) -> str:
    term = next((n for n in group.iter() if _name(n) == "term"), None)
    return "".join(term.itertext()).strip() if term is not None else ""


def _status(group: Any) -> TermStatus:
    said = [str(n.text or "") for n in group.iter() if _name(n) == "termNote"]
    found = (_STATUSES.get(word.casefold().replace("-admn-sts", "").strip()) for word in said)
    return next((status for status in found if status is not None), TermStatus.PREFERRED)
