"""Date differs from the source

The day or the month is not the one in the source. A date moved by a day or a month puts an
attack before its cause, or a ruling after its appeal, and nothing in the sentence shows it.
Lunar and solar Hijri dates are compared too, solar ones within a day.

Example: “on October 12” for 11 اکتوبر کو. Write “on October 11”.

Leave it alone where the source gives the date of another time zone, or was itself mended.
"""

from collections.abc import Iterator, Sequence

from transcheck.check.accuracy._figures import at_source
from transcheck.check.check import Context, Example, Finding, Need, check
from transcheck.model import Passage, Severity, Span
from transcheck.text.dates import Calendar, DateMention, gregorian
from transcheck.text.dates import dates as dates_in

EXAMPLES = (
    Example(
        source="حملہ 11 اکتوبر کی شب ہوا۔",
        target="The attack took place on the night of October [12].",
        repaired="The attack took place on the night of October 11.",
    ),
    Example(
        source="选举将于6月11日举行。",
        target="The election will be held on [July] 11.",
        repaired="The election will be held on June 11.",
        source_language="zh",
    ),
    Example(
        source="عدالت 3 مارچ کو فیصلہ سنائے گی۔",
        target="The court will give its ruling on Monday, the third of March.",
        note="the day in words",
    ),
    Example(
        source="نشست ۱۵ مهر برگزار شد.",
        target="The meeting was held on October 7.",
        source_language="fa",
        note="15 Mehr is 7 October",
    ),
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@check(
    category="accuracy/number",
    severity=Severity.MAJOR,
    confidence=0.85,
    needs=Need.SOURCE,
    examples=EXAMPLES,
)
def dates(passage: Passage, context: Context) -> Iterator[Finding]:
    theirs = [d for d in dates_in(passage.source, context.source_language) if d.month or d.doubtful]
    ours = [d for d in dates_in(passage.target, context.target_language) if d.month or d.doubtful]
    for mention in ours:
        if mention.month and not mention.doubtful:
            yield from _compared(passage, mention, theirs, ours)


def _compared(
    passage: Passage, mention: DateMention, theirs: Sequence[DateMention], ours: Sequence[DateMention]
) -> Iterator[Finding]:
    """What is wrong with one date of the translation."""
    if any(_may_be(source, mention) for source in theirs):
        return
    same_month = [d for d in theirs if d.month == mention.month and d.calendar is mention.calendar]
    if same_month:
        yield from _day_moved(passage, mention, same_month)
        return
    left = [d for d in theirs if not any(_may_be(d, other) for other in ours)]
    rivals = [d for d in left if d.calendar is mention.calendar and d.day == mention.day]
    if rivals and mention.month_span is not None and mention.calendar is Calendar.GREGORIAN:
        rival = rivals[0]
        yield _finding(
            passage, mention.month_span, rival, suggestion=_month_like(rival, mention, passage.target)
        )


def _may_be(source: DateMention, target: DateMention) -> bool:
    """Whether the two can be the same day or month; a doubtful date can be any."""
    if source.doubtful and not source.month:
        return True
    if source.calendar is Calendar.SOLAR and target.calendar is Calendar.GREGORIAN:
        return any(_fits(target, month, day) for month, day in gregorian(source))
    if source.calendar is not target.calendar:
        return True
    return source.month == target.month and (not source.day or not target.day or source.day == target.day)


def _fits(target: DateMention, month: int, day: int) -> bool:
    return target.month == month and (not target.day or target.day == day)


def _day_moved(
    passage: Passage, mention: DateMention, same_month: Sequence[DateMention]
) -> Iterator[Finding]:
    source = next((d for d in same_month if d.day), None)
    if source is None or mention.day_span is None:
        return
    shown = mention.day_span.of(passage.target)
    if source.day_span is not None and shown.isdigit():
        yield _finding(passage, mention.day_span, source, suggestion=str(source.day))


def _finding(passage: Passage, span: Span, source: DateMention, *, suggestion: str) -> Finding:
    return Finding(
        span=span,
        message=f"The source says {source.span.of(passage.source)}, here {span.of(passage.target)}",
        suggestions=(suggestion,) if suggestion else (),
        evidence=at_source(passage, source.span),
    )


def _month_like(source: DateMention, target: DateMention, text: str) -> str:
    """The right month, shortened if the wrong one was."""
    name = _MONTHS[source.month - 1]
    shown = target.month_span.of(text) if target.month_span else ""
    return name if shown in _MONTHS or len(name) < 5 or not shown.isalpha() else name[:3]
