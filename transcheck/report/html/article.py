"""The article on the page: passages with their marks, their source beside them, and the notes."""

from collections.abc import Sequence

from transcheck.model import BlockKind, Side
from transcheck.report.atoms import Atom, atoms
from transcheck.report.changes import Fate, stretches
from transcheck.report.compose import Content
from transcheck.report.flags import Flag
from transcheck.report.html.markup import anchor, isolated, text_of, tongue
from transcheck.report.rows import Group, Row
from transcheck.text.scripts import is_rtl

_TAGS = {BlockKind.HEADLINE: "h2", BlockKind.SUBHEAD: "h3"}
_CLASSES = {BlockKind.STANDFIRST: "standfirst", BlockKind.CAPTION: "caption"}


def article(content: Content) -> str:
    alone = "" if content.with_source else " alone"
    rows = "".join(_row(content, row) for row in content.rows)
    return f'<main class="article{alone}">\n{rows}</main>\n'


def _row(content: Content, row: Row) -> str:
    target, source = content.alignment.target_language, content.alignment.source_language
    tag = _TAGS.get(row.passage.kind, "p")
    kind = _CLASSES.get(row.passage.kind, "")
    direction = ' dir="rtl"' if is_rtl(target) else ""
    text = "".join(map(_atom, atoms(row.stretches, row.target)))
    beside = ""
    if content.with_source:
        original = row.passage.text(Side.SOURCE)
        marked = "".join(map(_atom, atoms(stretches(original, original), row.source)))
        beside = f'<div class="source reading" {tongue(source)}><p>{marked}</p></div>\n'
    label = f'<span class="label">{text_of(row.label)}</span>'
    return (
        f'<section class="row" id="{anchor(row)}"{direction}>{label}\n'
        f'<div class="text reading" {tongue(target)}><{tag} class="{kind}">{text}</{tag}></div>\n'
        f'{beside}<aside class="notes">{_notes(content, (*row.target, *row.source))}</aside></section>\n'
    )


def _atom(atom: Atom) -> str:
    text = _changed(atom)
    numbers = [flag.number for group in atom.covers for flag in group.flags]
    if not numbers:
        return text
    flag = atom.flag
    look = f"{flag.family.value} {flag.severity.value}" if flag else "off"
    if not text:
        look += " place"
    return f'<span class="m {look}" data-flags="{" ".join(map(str, numbers))}">{text}</span>'


def _changed(atom: Atom) -> str:
    if atom.fate is Fate.KEPT:
        return text_of(atom.new)
    old = f"<del>{text_of(atom.old)}</del>" if atom.old else ""
    new = f"<ins>{text_of(atom.new)}</ins>" if atom.new else ""
    return old + new


def _notes(content: Content, groups: Sequence[Group]) -> str:
    if not content.options.comments:
        return ""
    remarks = [
        f'<div class="note"><p class="head">Note</p><p>{text_of(g.note)}</p></div>\n'
        for g in groups
        if g.note
    ]
    cards = [_note(content, flag) for group in groups for flag in group.flags]
    return "".join(remarks + cards)


def _note(content: Content, flag: Flag) -> str:
    target, source = content.alignment.target_language, content.alignment.source_language
    lines = [f'<p class="head">{flag.head}</p>', f"<p>{text_of(flag.why)}</p>"]
    if flag.sources:
        lines.append(f'<p><span class="muted">Source:</span> {_several(flag.sources, source)}</p>')
    if flag.tries:
        lines.append(f'<p><span class="muted">Try:</span> {_several(flag.tries, target)}</p>')
    if flag.outcome:
        lines.append(f'<p class="muted">{text_of(flag.outcome)}</p>')
    if flag.mark.note:
        lines.append(f"<p>Note: {text_of(flag.mark.note)}</p>")
    drawn = ' data-drawn="1"' if flag.drawn else ""
    about = f'data-family="{flag.family.value}" data-severity="{flag.severity.value}"'
    state = f'data-state="{flag.mark.state.value}"{drawn}'
    number = f'id="f{flag.number}" data-number="{flag.number}"'
    return f'<div class="note" {number} {about} {state}>{"".join(lines)}</div>\n'


def _several(texts: Sequence[str], language: str) -> str:
    return ' <span class="muted">/</span> '.join(isolated(text, language) for text in texts)
