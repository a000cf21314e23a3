"""What follows the article: flags, terms, numbers and quotations, who signs it, how it was made."""

from collections.abc import Iterator, Sequence

from transcheck.model import Family, Rendering, Severity, Term
from transcheck.report.compose import Content
from transcheck.report.docx.faces import Face
from transcheck.report.docx.front import shortened
from transcheck.report.docx.ooxml import Element, paragraph
from transcheck.report.docx.runs import runs
from transcheck.report.docx.styles import mark_style
from transcheck.report.docx.tables import Cell, table
from transcheck.report.flags import Flag
from transcheck.report.ledgers import Entry

_LONG_QUOTE = 90
_PLACES = 6
"""Passages named behind a rendering; the rest are counted."""


def lists(content: Content, *, width: int, source: Face, target: Face) -> list[Element]:
    """The blocks behind the article."""
    blocks = [paragraph("Heading1", runs("Flags"))]
    if content.flags:
        blocks.append(_flags(content, width, target))
    else:
        blocks.append(paragraph("Normal", runs("Nothing was marked.")))
    if content.terms:
        blocks += [paragraph("Heading1", runs("Terms and names")), _terms(content, width, source, target)]
    if content.steady_left_out:
        more = f"{content.steady_left_out} more that are steady are left out here."
        blocks.append(paragraph("Colophon", runs(more)))
    blocks += _ledgers(content, width, source, target)
    blocks += [paragraph("Heading1", runs("Sign-off")), _sign_off(width)]
    blocks += [paragraph("Heading1", runs("How this was made")), *_colophon(content)]
    return blocks


def _flags(content: Content, width: int, target: Face) -> Element:
    shares = (0.11, 0.27, 0.35, 0.27)
    head = [
        Cell([paragraph("TableHead", runs(text))])
        for text in ("Passage", "Words", "What is wrong", "Instead")
    ]
    rows = [head, *[_flag(content, flag, target) for flag in content.flags]]
    return table(_columns(width, shares), rows, style="ReportRules", caption="All flags", head=True)


def _flag(content: Content, flag: Flag, target: Face) -> list[Cell]:
    """One flag. The reason is in its comment; where there are none it stands here."""
    label = content.label(flag.mark.issue.at.passage)
    says = flag.message if content.options.comments else flag.why
    style = mark_style(flag.family, flag.severity) if flag.drawn else ""
    quote = (
        runs(shortened(flag.quote, _LONG_QUOTE), style, face=target)
        if flag.quote
        else runs("nothing stands here", "Muted")
    )
    return [
        Cell([paragraph("TableText", runs(label, "Muted"))]),
        Cell([paragraph("TableQuote", quote)]),
        Cell([paragraph("TableText", runs(f"{flag.head}. ", "Strong"), runs(says))]),
        Cell(_instead(flag, target)),
    ]


def _instead(flag: Flag, target: Face) -> list[Element]:
    found = [
        paragraph("TableQuote", runs(shortened(text, _LONG_QUOTE), face=target)) for text in flag.tries[:1]
    ]
    if flag.outcome:
        found.append(paragraph("TableText", runs(flag.outcome, "Muted")))
    return found or [paragraph("TableText")]


def _columns(width: int, shares: Sequence[float]) -> list[int]:
    columns = [round(width * share) for share in shares]
    columns[-1] += width - sum(columns)
    return columns


def _terms(content: Content, width: int, source: Face, target: Face) -> Element:
    head = [
        Cell([paragraph("TableHead", runs(text))]) for text in ("Source", "In the translation", "Where", "")
    ]
    rows = [head, *[_term(content, term, source, target) for term in content.terms]]
    columns = _columns(width, (0.26, 0.34, 0.26, 0.14))
    return table(
        columns, rows, style="ReportRules", caption="Terms and names with their renderings", head=True
    )


def _term(content: Content, term: Term, source: Face, target: Face) -> list[Cell]:
    """One term, its renderings under each other, the preferred one first and unmarked."""
    renderings = sorted(term.renderings, key=lambda r: (r.text != term.preferred, -r.count))
    return [
        Cell([paragraph("TableSource", runs(" / ".join(term.source_forms), face=source))]),
        Cell(
            [paragraph("TableQuote", list(_rendering(r, term, target))) for r in renderings]
            or [paragraph("TableText")]
        ),
        Cell(
            [paragraph("TableText", runs(_where(content, r), "Muted")) for r in renderings]
            or [paragraph("TableText")]
        ),
        Cell([paragraph("TableText", runs("drifts", "Strong") if term.drift else runs("steady", "Muted"))]),
    ]


def _rendering(rendering: Rendering, term: Term, target: Face) -> Iterator[Element]:
    stray = term.drift and rendering.text != term.preferred
    yield from runs(rendering.text, mark_style(Family.TERMS, Severity.MINOR) if stray else "", face=target)
    yield from runs(f"  {rendering.count}", "Muted")


def _where(content: Content, rendering: Rendering) -> str:
    """The passages a rendering stands in, the first few of them."""
    places = list(dict.fromkeys(content.label(at.passage) for at in rendering.occurrences))
    more = f" + {len(places) - _PLACES}" if len(places) > _PLACES else ""
    return ", ".join(places[:_PLACES]) + more


def _ledgers(content: Content, width: int, source: Face, target: Face) -> list[Element]:
    """What numbers and quotations agree in a line each, what differs side by side."""
    blocks: list[Element] = []
    for ledger in content.ledgers:
        blocks.append(paragraph("Normal", runs(f"{ledger.sums}.")))
        if ledger.entries:
            head = [
                Cell([paragraph("TableHead", runs(text))])
                for text in ("Passage", "Source", "In the translation", "")
            ]
            rows = [head, *[_entry(content, entry, source, target) for entry in ledger.entries]]
            columns = _columns(width, (0.11, 0.37, 0.37, 0.15))
            blocks.append(
                table(columns, rows, style="ReportRules", caption=f"{ledger.name} that differ", head=True)
            )
    return [paragraph("Heading1", runs("Numbers and quotations")), *blocks] if blocks else []


def _entry(content: Content, entry: Entry, source: Face, target: Face) -> list[Cell]:
    theirs = runs(shortened(entry.source, _LONG_QUOTE), face=source) if entry.source else runs("–", "Muted")
    ours = runs(shortened(entry.target, _LONG_QUOTE), face=target) if entry.target else runs("–", "Muted")
    return [
        Cell([paragraph("TableText", runs(content.label(entry.passage), "Muted"))]),
        Cell([paragraph("TableSource" if entry.source else "TableText", theirs)]),
        Cell([paragraph("TableQuote" if entry.target else "TableText", ours)]),
        Cell([paragraph("TableText", runs(entry.standing.value, "Strong"))]),
    ]


def _sign_off(width: int) -> Element:
    head = [Cell([paragraph("TableHead", runs(text))]) for text in ("", "Name", "Date", "Decision")]
    rows = [head]
    for role in ("Translator", "Reviewer", "Editor"):
        said = [runs(role), [], [], []]
        rows.append([Cell([paragraph("TableText", words)], rules=("bottom",)) for words in said])
    columns = _columns(width, (0.18, 0.34, 0.18, 0.30))
    return table(columns, rows, style="ReportRules", caption="Sign-off, to be filled in", head=True)


def _colophon(content: Content) -> Iterator[Element]:
    scores = [score for score in content.card.scores if score.passage is None]
    for score in scores:
        yield paragraph("Colophon", runs(f"{score.metric}: {score.value:.1f}, signature {score.signature}"))
    for line in content.colophon:
        yield paragraph("Colophon", runs(line))
