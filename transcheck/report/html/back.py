"""What follows the article on the page: terms, numbers and quotations, how the report was made."""

from transcheck.model import Family, Severity, Term
from transcheck.report.compose import Content
from transcheck.report.html.markup import anchor, isolated, text_of
from transcheck.report.ledgers import Entry, Ledger


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


def ledgers(content: Content) -> str:
    """What numbers and quotations agree in a line each, what differs side by side."""
    parts = "".join(_ledger(content, ledger) for ledger in content.ledgers)
    return f"<section><h2>Numbers and quotations</h2>\n{parts}</section>\n" if parts else ""


def _ledger(content: Content, ledger: Ledger) -> str:
    said = f"<p>{text_of(ledger.sums)}.</p>\n"
    if not ledger.entries:
        return said
    titles = ("Passage", "Source", "In the translation", "")
    head = "".join(f'<th scope="col">{title}</th>' for title in titles)
    rows = "".join(_entry(content, entry) for entry in ledger.entries)
    return f"{said}<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>\n"


def _entry(content: Content, entry: Entry) -> str:
    alignment = content.alignment
    row = content.rows[alignment.number(entry.passage)]
    theirs = isolated(entry.source, alignment.source_language) if entry.source else "–"
    ours = isolated(entry.target, alignment.target_language) if entry.target else "–"
    place = f'<a href="#{anchor(row)}">{text_of(row.label)}</a>'
    return (
        f"<tr><td>{place}</td><td>{theirs}</td><td>{ours}</td>"
        f'<td class="drifts">{entry.standing.value}</td></tr>\n'
    )


def colophon(content: Content) -> str:
    scores = (
        f"{s.metric}: {s.value:.1f}, signature {s.signature}"
        for s in content.card.scores
        if s.passage is None
    )
    lines = "".join(f"<p>{text_of(line)}</p>" for line in (*scores, *content.colophon))
    return f'<footer class="colophon">{lines}</footer>\n'
