"""The passage at hand, in points: which flags cost what, what the estimate rests on, how much was edited."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QUrl
from PySide6.QtGui import QShowEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from transcheck.model import Mark, PassageId, Score, State

from ..fonts import small
from ..models.scores import costs, editing_effort
from ..names import severity_name
from ..session import Session
from ..theme import Look

REASONS = {
    "usual": QT_TRANSLATE_NOOP("PassageScore", "the usual for this length"),
    "meaning": QT_TRANSLATE_NOOP("PassageScore", "words of the source, found again or not"),
    "wording": QT_TRANSLATE_NOOP("PassageScore", "words that English puts together"),
    "vocabulary": QT_TRANSLATE_NOOP("PassageScore", "plain, long and unknown words"),
    "names": QT_TRANSLATE_NOOP("PassageScore", "names, kept or lost"),
    "length": QT_TRANSLATE_NOOP("PassageScore", "length against the source"),
    "punctuation": QT_TRANSLATE_NOOP("PassageScore", "quotation marks and commas"),
    "flags": QT_TRANSLATE_NOOP("PassageScore", "flags still open"),
    "caution": QT_TRANSLATE_NOOP("PassageScore", "no passage is without risk"),
    "accepted": QT_TRANSLATE_NOOP("PassageScore", "errors accepted and not mended"),
}
_LEAST_POINTS = 0.05
"""Points under which a reason is as good as none."""


class PassageScore(QTextBrowser):
    """Follows the selection; a click on a flag brings it to hand."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(small(self.font()))
        self.document().setDocumentMargin(0)
        self.setStyleSheet("QTextBrowser { border: none; background: transparent; padding: 0 }")
        self.setAccessibleName(self.tr("Score of the passage at hand"))
        self.anchorClicked.connect(self._go)
        session.marksChanged.connect(self.refresh)
        session.reportChanged.connect(self.refresh)
        session.selectionChanged.connect(self.refresh)
        look.changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """What is hidden is not worked out: the effort is computed while a person types."""
        if self.isVisible():
            reading = QTextOption()
            reading.setTextDirection(self.layoutDirection())
            self.document().setDefaultTextOption(reading)
            self.setHtml(self._article() if self._passage is None else self._of(self._passage))

    @property
    def _passage(self) -> PassageId | None:
        passage, alignment = self._session.selection.passage, self._session.alignment
        return passage if alignment and passage in alignment else None

    def _go(self, url: QUrl) -> None:
        self._session.select_issue(url.toString().removeprefix("flag:"))

    # ── the text ──────────────────────────────────────────────────────────────────────

    def _article(self) -> str:
        card = self._session.scorecard
        if card is None:
            return ""
        return self._page(self.tr("The whole article"), [], card.of("estimate"), None)

    def _of(self, passage: PassageId) -> str:
        card, alignment = self._session.scorecard, self._session.alignment
        assert card is not None
        assert alignment is not None
        own = next((score for score in card.passages if score.passage == passage), None)
        title = self.tr("Passage {number}").format(number=alignment.number(passage) + 1)
        if own:
            title = self.tr("{passage}: {score} of 100, penalty {points}").format(
                passage=title, points=f"{own.penalty:g}", score=f"{own.value:.0f}"
            )
        flags = [self._flag(mark, points) for mark, points in costs(self._session, passage)]
        return self._page(title, flags, card.of("estimate", passage), passage)

    def _page(
        self, title: str, flags: Iterable[str], estimate: Score | None, passage: PassageId | None
    ) -> str:
        parts = [f"<p><b>{escape(title)}</b></p>", _table(flags)]
        if estimate:
            parts += [f"<p><b>{escape(self._estimated(estimate))}</b></p>", _table(self._why(estimate))]
        parts.append(self._effort(passage))
        return "".join(parts)

    def _flag(self, mark: Mark, points: float) -> str:
        ink = self._look.theme.text.name()
        quote = f"\u2068{escape(mark.issue.quote or mark.issue.message)}\u2069"
        link = f'<a href="flag:{mark.issue.id}" style="color:{ink}">{quote}</a>'
        cost = self.tr("would cost {points}") if mark.state is State.OPEN else self.tr("costs {points}")
        said = cost.format(points=f"{points:g}")
        return self._row(f"{link} · {escape(severity_name(mark.issue.severity))}", escape(said))

    def _estimated(self, estimate: Score) -> str:
        low, high = estimate.interval or (estimate.value, estimate.value)
        return self.tr("Estimate {value}, likely between {low} and {high}").format(
            value=f"{estimate.value:.0f}", low=f"{low:.0f}", high=f"{high:.0f}"
        )

    def _why(self, estimate: Score) -> list[str]:
        """The estimate's reasons in penalty points, which add up to what it expects."""
        rows = [
            self._row(escape(_reason(reason.kind)), _signed(reason.points))
            for reason in estimate.reasons
            if abs(reason.points) >= _LEAST_POINTS
        ]
        total = sum(reason.points for reason in estimate.reasons)
        return [*rows, self._row(escape(self.tr("expected points")), f"<b>{total:.1f}</b>")]

    def _row(self, what: str, figure: str) -> str:
        """What it is at the leading side and the figure at the trailing one: a rich text does not mirror."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            cells = f'<td align="left">{figure}</td><td align="right" style="padding-left:12px">{what}</td>'
        else:
            cells = f'<td>{what}</td><td align="right" style="padding-left:12px">{figure}</td>'
        return f"<tr>{cells}</tr>"

    def _effort(self, passage: PassageId | None) -> str:
        scores = {score.passage: score for score in editing_effort(self._session)}
        whole = scores.get(None)
        if whole is None:
            return ""
        said = self.tr("Edited so far: {value} % of the article").format(value=f"{whole.value:.0f}")
        if passage in scores and passage is not None:
            said = self.tr("{article}, {value} % of this passage").format(
                article=said, value=f"{scores[passage].value:.0f}"
            )
        return f'<p title="{escape(whole.signature)}">{escape(said)}</p>'


def _reason(kind: str) -> str:
    return QCoreApplication.translate("PassageScore", REASONS[kind])


def _signed(points: float) -> str:
    """ "+1.2" or "−0.4", the sign in front whichever way one reads."""
    return f"\u2066{points:+.1f}\u2069".replace("-", "−")


def _table(rows: Iterable[str]) -> str:
    body = "".join(rows)
    return f'<table width="100%" cellspacing="0" cellpadding="1">{body}</table>' if body else ""


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(PassageScore, width=420, height=318))
