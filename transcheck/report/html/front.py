"""The head of the page: what was read, how it stands, what was marked, where to start."""

from collections.abc import Iterable

from transcheck.report.compose import Content
from transcheck.report.html.markup import anchor, text_of, tongue
from transcheck.report.palette import NAMES
from transcheck.report.rows import Row


def front(content: Content) -> str:
    alignment = content.alignment
    source = ""
    if content.source_title:
        spoken = tongue(alignment.source_language)
        source = f'<p class="source-title reading" {spoken}>{text_of(content.source_title)}</p>\n'
    facts = "".join(f"<dt>{text_of(label)}</dt><dd>{text_of(value)}</dd>" for label, value in content.facts)
    return (
        f'<header class="front">\n<p class="kicker">Translation review</p>\n'
        f"<h1 {tongue(alignment.target_language)}>{text_of(content.title)}</h1>\n{source}<dl>{facts}</dl>\n"
        f"{_score(content)}{_bars(content)}{_first_things(content)}</header>\n"
    )


def _score(content: Content) -> str:
    if not content.options.scorecard:
        return ""
    notes = "".join(f"<p>{text_of(note)}</p>" for note in content.score_notes)
    head = "".join(
        f'<th class="number" scope="col">{text}</th>' for text in ("Minor", "Major", "Critical", "Points")
    )
    rows = "".join(
        f'<tr><td><span class="m {kind.family.value} minor">{NAMES[kind.family]}</span></td>'
        f"{_figures((kind.minor, kind.major, kind.critical, kind.points))}</tr>\n"
        for kind in content.kinds
    )
    sums = [
        sum(getattr(kind, part) for kind in content.kinds)
        for part in ("minor", "major", "critical", "points")
    ]
    return (
        f'<section class="score"><div><div class="figure">{content.card.calibrated:.1f}</div>{notes}</div>'
        f'<div class="verdict">{text_of(content.verdict)}</div></section>\n'
        '<h2>What was marked</h2>\n<table><thead><tr><th scope="col">Kind</th>'
        f"{head}</tr></thead>\n<tbody>{rows}</tbody>"
        f"<tfoot><tr><td>In all</td>{_figures(sums)}</tr></tfoot></table>\n"
    )


def _figures(numbers: Iterable[float]) -> str:
    return "".join(f'<td class="number">{f"{n:g}" if n else "–"}</td>' for n in numbers)


def _bars(content: Content) -> str:
    rows = [row for row in content.rows if row.score is not None]
    if not content.options.charts or not rows:
        return ""
    mark = content.card.threshold
    drawn = "".join(_bar(n, row, row.score or 0.0, mark) for n, row in enumerate(rows))
    first = "Headline" if rows[0].passage.heading else "First passage"
    return (
        '<h2>Passage by passage <span class="aside">darker bars are below the pass mark</span></h2>\n'
        f'<svg class="bars" viewBox="0 0 {len(rows)} 100" preserveAspectRatio="none" role="img" '
        f'aria-label="Scores of {len(rows)} passages">{drawn}'
        f'<line class="pass" x1="0" x2="{len(rows)}" y1="{100 - mark:g}" y2="{100 - mark:g}"/></svg>\n'
        f'<p class="ends"><span>{first}</span><span>Last passage</span></p>\n'
    )


def _bar(number: int, row: Row, score: float, mark: float) -> str:
    height = max(score, 3.0)
    kind = "ok" if score >= mark else "low"
    return (
        f'<a href="#{anchor(row)}"><rect class="{kind}" x="{number}" y="{100 - height:g}" width=".82" '
        f'height="{height:g}"><title>{text_of(row.label)}: {score:.0f}</title></rect></a>'
    )


def _first_things(content: Content) -> str:
    if not content.gravest:
        return ""
    items = "".join(
        f'<li><span class="muted">{text_of(content.label(flag.mark.issue.at.passage))}</span>'
        f'<span><a class="m {flag.family.value} {flag.severity.value} reading" href="#f{flag.number}">'
        f"<bdi>{text_of(flag.quote) or 'Something is missing'}</bdi></a> "
        f'<span class="muted">{text_of(flag.message)}</span></span></li>\n'
        for flag in content.gravest
    )
    return f'<h2>Start here</h2>\n<ol class="first">{items}</ol>\n'
