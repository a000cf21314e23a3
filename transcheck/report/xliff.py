"""The review as XLIFF 2.1 with ITS 2.0 quality issues, for translation tools.

One unit for each passage. Issues stand off beside the segment and marks in the text point at
them, since flags may overlap (XLIFF 2.1, 5.9; ITS 2.0, 8.17). For the same reason a mark is a pair of
<sm/> and <em/>, which need not nest.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transcheck.atomic import write_whole
from transcheck.model import Mark, Passage, Report, Review, Severity, Side, Span, State
from transcheck.report.clean import one_line
from transcheck.report.options import ReportOptions

if TYPE_CHECKING:
    from lxml import etree

    Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements only so

_XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
_ITS = "http://www.w3.org/2005/11/its"
_XML = "http://www.w3.org/XML/1998/namespace"
_PROFILE = "urn:transcheck:metric:1"
_SEVERITIES = {Severity.NEUTRAL: 0, Severity.MINOR: 25, Severity.MAJOR: 60, Severity.CRITICAL: 100}
"""Ours on the scale of ITS, 0 to 100."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the XLIFF file. Dismissed flags are kept as issues that are not enabled."""
    from lxml import etree

    root = document(report, review)
    tree = etree.ElementTree(root)
    write_whole(path, lambda beside: tree.write(str(beside), xml_declaration=True, encoding="UTF-8"))


def document(report: Report, review: Review) -> "Element":
    """The file as a tree."""
    from lxml import etree

    alignment, card = report.alignment, report.scorecard
    names: dict[Any, str] = {None: _XLIFF, "its": _ITS}
    root = etree.Element(f"{{{_XLIFF}}}xliff", {f"{{{_ITS}}}version": "2.0"}, nsmap=names)
    root.set("version", "2.1")
    root.set("srcLang", alignment.source_language)
    root.set("trgLang", alignment.target_language)
    file = etree.SubElement(root, f"{{{_XLIFF}}}file", {"id": "f1"})
    if alignment.source is not None:
        file.set("original", one_line(alignment.source.path))
    file.set(f"{{{_ITS}}}locQualityRatingScore", f"{card.calibrated:.1f}")
    file.set(f"{{{_ITS}}}locQualityRatingScoreThreshold", f"{card.threshold:g}")
    file.set(f"{{{_ITS}}}locQualityRatingProfileRef", _PROFILE)
    marks: dict[object, list[Mark]] = {}
    for mark in review.marks(report):
        marks.setdefault(mark.issue.at.passage, []).append(mark)
    for number, passage in enumerate(alignment.passages, start=1):
        file.append(_unit(number, passage, marks.get(passage.id, [])))
    return root


def _unit(number: int, passage: Passage, marks: Sequence[Mark]) -> "Element":
    from lxml import etree

    unit = etree.Element(f"{{{_XLIFF}}}unit", {"id": f"p{number}", "name": one_line(str(passage.id))})
    places: dict[tuple[Side, Span], list[Mark]] = {}
    for mark in marks:
        places.setdefault((mark.issue.at.side, mark.issue.at.span), []).append(mark)
    for order, found in enumerate(places.values(), start=1):
        unit.append(_issues(f"lqi-p{number}-{order}", found))
    segment = etree.SubElement(unit, f"{{{_XLIFF}}}segment", {"id": "s1"})
    names = {place: f"p{number}-{order}" for order, place in enumerate(places, start=1)}
    for side in (Side.SOURCE, Side.TARGET):
        spans = {span: name for (where, span), name in names.items() if where is side}
        segment.append(_text(side.value, passage.text(side), spans))
    return unit


def _issues(id: str, marks: Iterable[Mark]) -> "Element":
    from lxml import etree

    found = etree.Element(f"{{{_ITS}}}locQualityIssues", {f"{{{_XML}}}id": id})
    for mark in marks:
        issue = mark.issue
        comment = one_line(": ".join(filter(None, (issue.message, issue.explanation))))
        tries = " / ".join(one_line(text) for text in issue.suggestions)
        values = {
            "locQualityIssueType": issue.kind.its,
            "locQualityIssueComment": f"{comment} Try: {tries}" if tries else comment,
            "locQualityIssueSeverity": str(_SEVERITIES[issue.severity]),
            "locQualityIssueProfileRef": f"{_PROFILE}#{issue.category}",
            "locQualityIssueEnabled": "no" if mark.state is State.DISMISSED else "yes",
        }
        etree.SubElement(found, f"{{{_ITS}}}locQualityIssue", values)
    return found


def _text(tag: str, text: str, spans: dict[Span, str]) -> "Element":
    """A source or target with the starts and ends of its marks, and characters XML cannot hold as <cp/>."""
    from lxml import etree

    element = etree.Element(f"{{{_XLIFF}}}{tag}")
    element.set(f"{{{_XML}}}space", "preserve")
    # At one offset marks end before others begin; an empty one begins and ends there at once.
    events = sorted(
        [(span.start, 1 if len(span) else 2, "sm", name) for span, name in spans.items()]
        + [(span.end, 0 if len(span) else 3, "em", name) for span, name in spans.items()]
    )
    position = 0
    for offset, _, kind, name in events:
        offset = min(offset, len(text))
        _say(element, text[position:offset])
        position = offset
        if kind == "sm":
            given = {
                "id": f"m-{name}",
                "type": "its:generic",
                f"{{{_ITS}}}locQualityIssuesRef": f"#its=lqi-{name}",
            }
        else:
            given = {"startRef": f"m-{name}"}
        etree.SubElement(element, f"{{{_XLIFF}}}{kind}", given)
    _say(element, text[position:])
    return element


def _say(element: "Element", text: str) -> None:
    """Append text to what an element holds so far."""
    from lxml import etree

    position = 0
    for found in _FORBIDDEN.finditer(text):
        _add(element, text[position : found.start()])
        etree.SubElement(element, f"{{{_XLIFF}}}cp", {"hex": f"{ord(found.group()):04X}"})
        position = found.end()
    _add(element, text[position:])


def _add(element: "Element", text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
