"""What follows the article on the page: the terms, and how the report was made."""

from transcheck.model import Family, Severity, Term
from transcheck.report.compose import Content
from transcheck.report.html.markup import isolated, text_of


def terms(content: Content) -> str:
    if not content.terms:
        return ""
    rows = "".join(_term(content, term) for term in content.terms)
    head = "".join(f'<th scope="col">{title}</th>' for title in ("Source", "In the translation", ""))
    table = f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
    more = ""
    if content.steady_left_out:
        more = f'<p class="muted">{content.steady_left_out} more that are steady are left out here.</p>\n'
    return f"<section><h2>Terms and names</h2>\n{table}{more}</section>\n"


def _term(content: Content, term: Term) -> str:
    target, source = content.alignment.target_language, content.alignment.source_language
    renderings = sorted(term.renderings, key=lambda r: (r.text != term.preferred, -r.count))
    shown = "<br>".join(
        f'<span class="{_standing(term, r.text)}">{isolated(r.text, target)}</span> '
        f'<span class="muted">{r.count}</span>'
        for r in renderings
    )
    verdict = '<span class="drifts">drifts</span>' if term.drift else '<span class="muted">steady</span>'
    forms = " / ".join(isolated(form, source) for form in term.source_forms)
    return f"<tr><td>{forms}</td><td>{shown}</td><td>{verdict}</td></tr>\n"


def _standing(term: Term, rendering: str) -> str:
    if rendering == term.preferred:
        return "preferred"
    return f"m {Family.TERMS.value} {Severity.MINOR.value}" if term.drift else ""


def colophon(content: Content) -> str:
    scores = (
        f"{s.metric}: {s.value:.1f}, signature {s.signature}"
        for s in content.card.scores
        if s.passage is None
    )
    lines = "".join(f"<p>{text_of(line)}</p>" for line in (*scores, *content.colophon))
    return f'<footer class="colophon">{lines}</footer>\n'
