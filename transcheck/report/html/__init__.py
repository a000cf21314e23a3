"""The report as one page for the browser: filters without network, light and dark, prints well."""

from pathlib import Path

from transcheck.atomic import write_text
from transcheck.model import Report, Review
from transcheck.paths import resources
from transcheck.report.compose import Content, compose
from transcheck.report.html.article import article
from transcheck.report.html.back import colophon, ledgers, terms
from transcheck.report.html.front import front
from transcheck.report.html.markup import text_of
from transcheck.report.options import ReportOptions
from transcheck.report.palette import NAMES, pencils, theme

_TOKENS = ("win", "panel", "paper", "raised", "row", "sel", "evid")
_INKS = ("text", "muted", "faint", "hair", "ctl", "accent", "focus", "good")
# The page may run its own script and style, and ask nobody for anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def write(report: Report, review: Review, path: Path, options: ReportOptions) -> None:
    """Write the page."""
    write_text(path, page(compose(report, review, options)))


def page(content: Content) -> str:
    """The whole page as text."""
    parts = [
        front(content),
        _filter(content),
        article(content),
        terms(content),
        ledgers(content),
        colophon(content),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="generator" content="TransCheck">\n<title>{text_of(content.title)}</title>\n'
        f"<style>\n{_colours()}\n{_resource('page.css')}</style>\n</head>\n"
        f'<body class="no-script">\n{"".join(parts)}'
        f"<script>\n{_resource('page.js')}</script>\n</body>\n</html>\n"
    )


def _resource(name: str) -> str:
    return (resources() / "report" / name).read_text(encoding="utf-8")


def _colours() -> str:
    """The desk's colours as variables, the dark ones where the reader's system is dark."""
    dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {_variables('dark')} }} }}"
    return f":root {{ color-scheme: light dark; {_variables('light')} }}\n{dark}"


def _variables(name: str) -> str:
    table = theme(name)
    found = {token: table["surface"][token] for token in _TOKENS} | {
        token: table["ink"][token] for token in _INKS
    }
    for family, pencil in pencils(name).items():
        found |= {f"{family.value}-mark": pencil.mark, f"{family.value}-tint": pencil.tint}
    return " ".join(f"--{token}: {colour};" for token, colour in found.items())


def _filter(content: Content) -> str:
    counts = {family: sum(1 for flag in content.flags if flag.family is family) for family in NAMES}
    buttons = "".join(
        f'<button type="button" aria-pressed="true" data-family="{family.value}">'
        f'<span class="m {family.value} minor">{NAMES[family]}</span> <span class="muted">{n}</span></button>'
        for family, n in counts.items()
    )
    levels = (
        ("neutral", "all"),
        ("minor", "errors"),
        ("major", "major and critical"),
        ("critical", "critical only"),
    )
    options = "".join(f'<option value="{value}">{text}</option>' for value, text in levels)
    return (
        f'<nav class="filter" aria-label="Which flags are shown">{buttons}'
        f'<label>Severity <select id="least">{options}</select></label>'
        '<label><input type="checkbox" id="decided" checked> decided too</label>'
        '<output id="shown" aria-live="polite"></output></nav>\n'
    )
