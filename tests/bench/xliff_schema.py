"""XLIFF files against the schemas of the standard, core and quality issues.

They come from the folder of OASIS's repository that XLIFF_SCHEMAS names (oasis-tcs/xliff-xliff-22,
xliff-21/schemas).
"""

import os
from collections.abc import Sequence
from pathlib import Path

from lxml import etree, isoschematron

_PARTS = {
    "urn:oasis:names:tc:xliff:document:2.0": "xliff_core_2.0.xsd",
    "http://www.w3.org/2005/11/its": "its.xsd",
}
_RULES = ("xliff_core_2.1.sch", "its.sch")
_XSLT_2 = ("tokenize(", "matches(")


def schema_errors(files: Sequence[Path]) -> int | None:
    """The errors of all files by grammar and rules; None where the schemas are not at hand."""
    folder = os.environ.get("XLIFF_SCHEMAS")
    if not folder:
        return None
    grammar = _grammar(Path(folder))
    rules = [_rules(Path(folder) / name) for name in _RULES]
    errors = 0
    for path in files:
        tree = etree.parse(str(path))
        errors += 0 if grammar.validate(tree) else len(grammar.error_log)
        errors += sum(not rule.validate(tree) for rule in rules)
    return errors


def _grammar(folder: Path) -> etree.XMLSchema:
    imports = "".join(
        f'<xs:import namespace="{space}" schemaLocation="{(folder / name).as_uri()}"/>'
        for space, name in _PARTS.items()
    )
    text = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
    return etree.XMLSchema(etree.fromstring(text))


def _rules(path: Path) -> isoschematron.Schematron:
    """The rules that XSLT 1 can apply: all but those of a few code attributes and of what <cp> may hold."""
    tree = etree.parse(str(path))
    tree.getroot().set("queryBinding", "xslt")
    for pattern in list(tree.iter("{*}pattern")):
        values = (
            value for node in pattern.iter("{*}assert", "{*}report", "{*}let") for value in node.values()
        )
        if any(function in value for value in values for function in _XSLT_2):
            pattern.getparent().remove(pattern)
    return isoschematron.Schematron(tree)
