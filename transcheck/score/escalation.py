"""Graver in the headline, milder in a quotation's style: levels by where an error stands.

The rules are a preset's; without any, an error counts at the level it was given. Neutral
flags stay neutral: they are no errors.
"""

from transcheck.model import Alignment, BlockKind, Issue, PassageId, Severity, Side
from transcheck.profile import Preset
from transcheck.text.quotes import is_quoted


def graded(issue: Issue, alignment: Alignment, preset: Preset) -> Severity:
    """The level a flag counts at by the preset's rules, given where it stands."""
    rules = preset.escalation
    if not rules or issue.severity is Severity.NEUTRAL or issue.at.passage not in alignment:
        return issue.severity
    steps = sum(rules.get(place, 0) for place in _places(issue, alignment))
    raised = issue.severity.raised(steps)
    # Milder is still an error; only a person makes it none.
    return Severity.MINOR if raised is Severity.NEUTRAL else raised


def _places(issue: Issue, alignment: Alignment) -> list[str]:
    """Names of the rules that a flag's place falls under."""
    passage = alignment.passage(issue.at.passage)
    found: list[str] = []
    if passage.kind is BlockKind.HEADLINE:
        found.append("headline")
    elif passage.id == lead(alignment):
        found.append("lead")
    family = issue.category.partition("/")[0]
    if issue.at.side is Side.TARGET and is_quoted(passage.target, issue.at.span):
        found += {"accuracy": ["quotation_accuracy"], "style": ["quotation_style"]}.get(family, [])
    return found


def lead(alignment: Alignment) -> PassageId | None:
    """The passage that opens the story: its standfirst, else its first paragraph."""
    kinds = (BlockKind.STANDFIRST, BlockKind.PARAGRAPH)
    opening = (p.id for kind in kinds for p in alignment.passages if p.kind is kind and p.target.strip())
    return next(opening, None)
