"""Scores: a bar for each passage, what the one at hand costs, the scorecard, scores against a reference."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from transcheck.model import Override, Score, Scorecard, Severity, Verdict

from ..fonts import figures, small
from ..models.scores import ScoreRole, ScoreTable
from ..session import Session
from ..theme import Look
from .passage_score import PassageScore
from .pencil import draw_line
from .score_bars import ScoreBars

Index = QModelIndex | QPersistentModelIndex
_ROW = 26
_REFERENCE = ("bleu", "chrf", "chrf++", "ter")
_NAMES = {"bleu": "BLEU", "chrf": "chrF", "chrf++": "chrF++", "ter": "TER"}


class ScoresDock(QFrame):
    """Verdict and bars at the leading side, then the passage at hand, then the scorecard."""

    overruling = Signal()
    """A person wants to set the verdict."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._session = session
        self._look = look
        self.bars = ScoreBars(session, look, self)
        self.model = ScoreTable(session, self)
        self.table = QTableView(self)
        self.passage = PassageScore(session, look, self)
        self._verdict = QLabel(self)
        self.overrule = QPushButton(self.tr("&Overrule…"), self)
        self.overrule.clicked.connect(self.overruling)
        self._figures = QLabel(self)
        self._reference = QLabel(self)
        self._lay_out()
        session.marksChanged.connect(self._show)
        session.reportChanged.connect(self._show)
        session.selectionChanged.connect(self._follow)
        look.changed.connect(self.table.viewport().update)
        self._show()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._build_bars())
        split.addWidget(self._build_passage())
        split.addWidget(self._build_card())
        split.setStretchFactor(0, 1)
        split.setSizes([560, 400, 480])
        split.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _build_bars(self) -> QWidget:
        left = QWidget(self)
        left.setMinimumWidth(300)
        column = QVBoxLayout(left)
        column.setContentsMargins(18, 10, 16, 8)
        column.setSpacing(2)
        self._verdict.setProperty("role", "title")
        self._figures.setProperty("role", "muted")
        self._figures.setFont(small(self.font()))
        self._figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = QHBoxLayout()
        heading.addWidget(self._verdict, 1)
        heading.addWidget(self.overrule)
        column.addLayout(heading)
        self._verdict.setWordWrap(True)
        self._figures.setWordWrap(True)
        column.addWidget(self._figures)
        self._scroll = QScrollArea(left)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.bars)
        self.bars.setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)
        return left

    def _build_passage(self) -> QWidget:
        middle = QWidget(self)
        middle.setMinimumWidth(240)
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 10, 8, 8)
        column.addWidget(self.passage)
        return middle

    def _build_card(self) -> QWidget:
        right = QWidget(self)
        right.setMinimumWidth(320)
        column = QVBoxLayout(right)
        column.setContentsMargins(18, 4, 16, 10)
        column.setSpacing(6)
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(_CardCell(self._look, self))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setAccessibleName(self.tr("Scorecard"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        heading = table.horizontalHeader()
        heading.setFont(small(self.font()))
        heading.setSectionsClickable(False)
        heading.setHighlightSections(False)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        heading.setMinimumSectionSize(40)
        heading.setDefaultSectionSize(64)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(table, 1)
        self._reference.setProperty("role", "muted")
        self._reference.setFont(small(self.font()))
        self._reference.setWordWrap(True)
        self._reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._reference)
        return right

    def _show(self) -> None:
        card = self._session.scorecard
        self._verdict.setText(self._sentence(card) if card else self.tr("No scores yet"))
        self._figures.setText(self._facts(card) if card else "")
        self._figures.setToolTip(card.signature if card else "")
        self.overrule.setVisible(card is not None)
        found = [score for name in _REFERENCE if card and (score := card.of(name))]
        self._reference.setText("\n".join(_reference_line(score) for score in found))
        self._reference.setVisible(bool(found))
        self._follow()

    def _sentence(self, card: Scorecard) -> str:
        if card.override:
            return self._overruled(card, card.override)
        if card.verdict is Verdict.PASS:
            return self.tr("Ready to run: MQM {score}, pass mark {mark}").format(
                score=f"{card.calibrated:.1f}", mark=f"{card.threshold:g}"
            )
        return self.tr("Not ready to run: MQM {score}, pass mark {mark}").format(
            score=f"{card.calibrated:.1f}", mark=f"{card.threshold:g}"
        )

    def _overruled(self, card: Scorecard, override: Override) -> str:
        sentence = self.tr("Not ready to run, by a person’s decision: {reason} (MQM {score})")
        if override.verdict is Verdict.PASS:
            sentence = self.tr("Ready to run, by a person’s decision: {reason} (MQM {score})")
        return sentence.format(reason=override.reason, score=f"{card.calibrated:.1f}")

    def _facts(self, card: Scorecard) -> str:
        """What the score is made of, and how far it can be trusted."""
        facts = [
            self.tr("{points} points in {words} words").format(
                points=f"{card.penalty:g}", words=f"{card.words:,}"
            ),
            self.tr("{points} for each 1,000 words").format(points=f"{card.per_thousand:.1f}"),
        ]
        if card.pending:
            facts.append(self.tr("{points} still undecided").format(points=f"{card.pending:g}"))
        if card.interval:
            low, high = card.interval
            facts.append(self.tr("range {low} to {high}").format(low=f"{low:.0f}", high=f"{high:.0f}"))
        if card.indicative:
            facts.append(self.tr("a short text: the score is a hint"))
        if estimate := card.of("estimate"):
            facts.append(self.tr("estimate {value}").format(value=f"{estimate.value:.0f}"))
        return "  ·  ".join(facts)

    def _follow(self, *_: object) -> None:
        """Keep the bar of the passage at hand in view."""
        passage = self._session.selection.passage
        for number, score in enumerate(self.bars.scores):
            if score.passage == passage:
                middle = self.bars.bar(number).center()
                self._scroll.ensureVisible(round(middle.x()), round(middle.y()), 60, 0)
                return


def _reference_line(score: Score) -> str:
    return f"{_NAMES[score.metric]}  {score.value:.1f}   {score.signature}"


class _CardCell(QStyledItemDelegate):
    """Families over their line, categories beneath them; figures at the trailing edge."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        family = index.siblingAtColumn(0).data(ScoreRole.FAMILY)
        theme = self._look.theme
        painter.setPen(theme.text if family else theme.muted)
        box = QRectF(option.rect).adjusted(8, 0, -8, 0)
        if index.column():
            painter.setFont(figures(option.font))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data() or ""
            )
        else:
            self._paint_name(painter, option, box, index.data(), family)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, name: str, family: object
    ) -> None:
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        font = QFont(option.font)
        if family:
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        indent = 0 if family else 16
        box = box.adjusted(0, 0, -indent, 0) if rtl else box.adjusted(indent, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if family:
            width = painter.fontMetrics().horizontalAdvance(name)
            left = box.right() - width if rtl else box.left()
            draw_line(
                painter,
                family,
                Severity.MINOR,
                self._look.theme.mark(family).mark,
                left=left,
                right=left + width,
                top=box.center().y() + 8,
            )


if __name__ == "__main__":
    from .demo import run

    raise SystemExit(run(ScoresDock, width=1440, height=318))
