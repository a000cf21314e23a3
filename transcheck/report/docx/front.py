"""The front page: what was read, how it stands, what was marked, and where to start."""

from collections.abc import Mapping, Sequence

from transcheck.model import Family, Severity
from transcheck.report.compose import Content, Kind
from transcheck.report.docx.bars import HEIGHT, SHARE_HEIGHT, SHARE_WIDTH, WIDTH
from transcheck.report.docx.faces import Face
from transcheck.report.docx.ooxml import Element, el, paragraph, tab, tab_stops
from transcheck.report.docx.picture import Picture, inline_picture
from transcheck.report.docx.pictures import Pictures
from transcheck.report.docx.runs import runs
from transcheck.report.docx.styles import mark_style
from transcheck.report.docx.tables import Cell, table
from transcheck.report.flags import Flag
from transcheck.report.palette import NAMES

_LONG_TITLE = 150
_LONG_QUOTE = 90
_LONG_REMARK = 140
_LONG_LABEL = 28
_GAP = 600
_SCORE_WIDTH = 3360
_NUMBER_WIDTH = 450
_FIGURE_WIDTH = 1120
_BAR_COLUMN = 2260
_LOGO_HEIGHT, _LOGO_WIDTH = 800, 4000
_TWENTIETHS = 15
"""Of a point, to a CSS pixel."""


def front(content: Content, *, width: int, pictures: Pictures, source: Face, target: Face) -> list[Element]:
    """The blocks of the front page."""
    blocks = [*_logo(pictures), *_titles(content, source, target)]
    blocks.append(_facts(content, width))
    if content.options.scorecard:
        blocks += [_space(300), _score(content, width)]
        blocks += [paragraph("Heading2", runs("What was marked")), _kinds(content, width, pictures.kinds)]
    if pictures.passages is not None:
        blocks += _chart(content, width, pictures.passages)
    if content.gravest:
        blocks += [paragraph("Heading2", runs("Start here")), _first_things(content, width, target)]
    return blocks


def _logo(pictures: Pictures) -> list[Element]:
    if pictures.logo is None:
        return []
    picture, ratio = pictures.logo
    width = min(round(_LOGO_HEIGHT * ratio), _LOGO_WIDTH)
    drawing = inline_picture(picture, width=width, height=round(width / ratio), name="Logo", text="Logo")
    return [paragraph("Normal", el("r", drawing)), _space(240)]


def _titles(content: Content, source: Face, target: Face) -> list[Element]:
    blocks = [
        paragraph("ReportKicker", runs("Translation review")),
        paragraph("Title", runs(shortened(content.title, _LONG_TITLE), face=target)),
    ]
    if content.source_title:
        title = runs(shortened(content.source_title, _LONG_TITLE), face=source)
        blocks.append(paragraph("SourceTitle", title))
    return blocks


def shortened(text: str, limit: int) -> str:
    """The text, cut at a space where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[:limit]
    return f"{cut.rpartition(' ')[0] or cut} …"


def _space(points_20: int) -> Element:
    """Room between two tables; without a paragraph there, Word would join them."""
    spacing = el("spacing", before=0, after=0, line=points_20, lineRule="exact")
    return el("p", el("pPr", spacing))


def _facts(content: Content, width: int) -> Element:
    """Two facts to a row, hairlines under each; the first line runs right across."""
    label, value = 1500, (width - _GAP) // 2 - 1500
    columns = [label, value, _GAP, label, width - _GAP - 2 * label - value]
    rows = []
    for number in (0, 2):
        rules = ("top", "bottom") if number == 0 else ("bottom",)
        left, right = (_fact(*content.facts[n], rules) for n in (number, number + 1))
        gap = Cell([paragraph("FactLabel")], rules=("top",) if number == 0 else ())
        rows.append([*left, gap, *right])
    return table(columns, rows, style="ReportPlain", caption="What was read")


def _fact(label: str, value: str, rules: tuple[str, ...]) -> list[Cell]:
    return [
        Cell([paragraph("FactLabel", runs(label))], rules=rules),
        Cell([paragraph("FactValue", runs(value))], rules=rules),
    ]


def _score(content: Content, width: int) -> Element:
    first, *rest = content.score_notes
    figure = [
        paragraph("ScoreFigure", runs(f"{content.card.calibrated:.1f}")),
        paragraph("ScoreNote", runs(first, "Strong")),
        *[paragraph("ScoreNote", runs(note)) for note in rest],
    ]
    says = [paragraph("Verdict", runs(content.verdict))]
    columns = [_SCORE_WIDTH, width - _SCORE_WIDTH]
    return table(columns, [[Cell(figure), Cell(says)]], style="ReportPlain", caption="Score and verdict")


def _kinds(content: Content, width: int, pictures: Mapping[Family, Picture]) -> Element:
    """Families by what they cost, with a bar; each name is drawn with its own line, and so is the legend."""
    head = [_figure(text, "TableHead") for text in ("Minor", "Major", "Critical", "Points")]
    rows = [[Cell([paragraph("TableHead", runs("Kind"))]), Cell([paragraph("TableHead")]), *head]]
    for kind in content.kinds:
        name = runs(NAMES[kind.family], mark_style(kind.family, Severity.MINOR))
        counts = [_figure(_count(n)) for n in (kind.minor, kind.major, kind.critical)]
        bar = _share(kind, content, pictures.get(kind.family))
        rows.append(
            [Cell([paragraph("TableText", name)]), Cell([bar]), *counts, _figure(_count(kind.points))]
        )
    sums = [
        sum(getattr(kind, part) for kind in content.kinds)
        for part in ("minor", "major", "critical", "points")
    ]
    total = [_figure(_count(n), style="Strong") for n in sums]
    rows.append(
        [Cell([paragraph("TableText", runs("In all", "Strong"))]), Cell([paragraph("TableText")]), *total]
    )
    columns = [width - 4 * _FIGURE_WIDTH - _BAR_COLUMN, _BAR_COLUMN, *[_FIGURE_WIDTH] * 4]
    return table(
        columns, rows, style="ReportRules", caption="What was marked, by kind and severity", head=True
    )


def _share(kind: Kind, content: Content, picture: Picture | None) -> Element:
    """The bar of a family: its part of all points."""
    if picture is None:
        return paragraph("TableText")
    whole = sum(other.points for other in content.kinds)
    drawing = inline_picture(
        picture,
        width=SHARE_WIDTH * _TWENTIETHS,
        height=SHARE_HEIGHT * _TWENTIETHS,
        name=f"Share of {NAMES[kind.family]}",
        text=f"{NAMES[kind.family]}: {kind.points:g} of {whole:g} points",
    )
    return paragraph("TableText", el("r", drawing))


def _figure(text: str, kind: str = "TableFigure", style: str = "") -> Cell:
    return Cell([_right(paragraph(kind, runs(text, style)))], after=0)


def _right(element: Element) -> Element:
    element[0].append(el("jc", val="right"))
    return element


def _count(n: float) -> str:
    return f"{n:g}" if n else "–"


def _chart(content: Content, width: int, picture: Picture) -> list[Element]:
    heading = [*runs("Passage by passage"), *runs("  darker bars are below the pass mark", "Aside")]
    below = [row for row in content.rows if row.score is not None and row.score < content.card.threshold]
    described = (
        f"One bar for each of {len(content.rows)} passages. Below the pass mark of "
        f"{content.card.threshold:g}: {', '.join(row.label for row in below) or 'none'}."
    )
    height = width * HEIGHT // WIDTH
    drawing = inline_picture(picture, width=width, height=height, name="Scores by passage", text=described)
    return [
        paragraph("Heading2", heading),
        paragraph("Normal", el("r", drawing)),
        _labels_of_chart(content, width),
    ]


def _labels_of_chart(content: Content, width: int) -> Element:
    """Under the bars: where the article begins and ends, and a subhead if one lies well between."""
    total = max(len(content.rows), 1)
    first = "Headline" if content.rows and content.rows[0].passage.heading else "First passage"
    middle = [
        (n, row)
        for n, row in enumerate(content.rows)
        if row.passage.heading and total * 0.25 < n + 0.5 < total * 0.75
    ]
    stops = [("right", width)]
    line = [*runs(first), tab()]
    if middle:
        number, row = middle[0]
        stops.insert(0, ("center", round(width * (number + 0.5) / total)))
        line += [*runs(f"“{shortened(row.passage.target, _LONG_LABEL)}”"), tab()]
    return paragraph("ChartLabels", line, runs("Last passage"), tabs=tab_stops(*stops))


def _first_things(content: Content, width: int, target: Face) -> Element:
    rows = [_first_thing(flag, content.label(flag.mark.issue.at.passage), target) for flag in content.gravest]
    return table(
        [_NUMBER_WIDTH, width - _NUMBER_WIDTH], rows, style="ReportPlain", caption="The gravest flags"
    )


def _first_thing(flag: Flag, label: str, target: Face) -> Sequence[Cell]:
    quote = runs(shortened(flag.quote, _LONG_QUOTE), mark_style(flag.family, flag.severity), face=target)
    said = runs(shortened(flag.message, _LONG_REMARK), "Remark")
    return [
        Cell([paragraph("FirstThings", runs(label, "Remark"))]),
        Cell([paragraph("FirstThings", *([quote, runs("  ")] if flag.quote else []), said)]),
    ]


def legend() -> list[Element]:
    """The names of the families, each with its own line."""
    found: list[Element] = []
    for family in (Family.PHRASING, Family.TERMS, Family.ACCURACY, Family.LANGUAGE, Family.LOCALE):
        found += [*runs(NAMES[family], mark_style(family, Severity.MINOR)), *runs("   ")]
    return [*found, *runs("heavier line, graver flag")]
