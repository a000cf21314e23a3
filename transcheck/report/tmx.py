"""The passages as a translation memory, the translation as it now reads (TMX 1.4b)."""

from pathlib import Path

from transcheck.atomic import write_text
from transcheck.errors import WriteError
from transcheck.model import Report, Review, Side
from transcheck.report.clean import one_line
from transcheck.report.options import ReportOptions

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the memory: a unit for each passage that has both sides.

    Raises WriteError where there is no source, and where the file cannot be written.
    """
    from lxml import etree

    alignment = report.alignment
    if alignment.source is None:
        raise WriteError(
            str(path), "a translation memory needs the source", "check the translation beside it"
        )
    languages = {Side.SOURCE: alignment.source_language, Side.TARGET: alignment.target_language}
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(root, "header", _header(report))
    body = etree.SubElement(root, "body")
    for passage in alignment.passages:
        if not (passage.source and passage.target):
            continue
        unit = etree.SubElement(body, "tu", tuid=one_line(str(passage.id)))
        for side, language in languages.items():
            variant = etree.SubElement(unit, "tuv", {_LANG: language})
            etree.SubElement(variant, "seg").text = one_line(passage.text(side))
    written = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    )
    write_text(path, written.decode())


def _header(report: Report) -> dict[str, str]:
    return {
        "creationtool": "TransCheck",
        "creationtoolversion": report.made_with.version or "0",
        "datatype": "plaintext",
        "segtype": "paragraph",
        "adminlang": "en",
        "srclang": report.alignment.source_language,
        "o-tmf": "TransCheck",
    }
