"""Every action of the desk as a row of one table: menu, words, keys, icon, and the verb it calls."""

# ruff: noqa: E501 - a table reads best with a row to a line

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence


class When(StrEnum):
    """What has to be there for an action to make sense."""

    ALWAYS = "always"
    ARTICLE = "article"
    FLAG = "flag"
    OPEN_FLAG = "open flag"
    DECIDED_FLAG = "decided flag"
    PASSAGE = "passage"
    GROUP = "group"
    """Undecided flags that belong together."""
    BUSY = "busy"


MENUS = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("review", QT_TRANSLATE_NOOP("actions", "&Review")),
    ("terms", QT_TRANSLATE_NOOP("actions", "&Terms")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One action. `verb` names who does it and what ("session.undo"); `short` is what its button says."""

    verb: str
    menu: str
    text: str
    keys: tuple[str, ...]
    icon: str = ""
    when: When = When.ARTICLE
    short: str = ""
    checkable: bool = False
    divider: bool = False
    """A line stands above it in the menu."""

    @property
    def id(self) -> str:
        return self.verb.partition(".")[2]


def _row(
    verb: str,
    menu: str,
    text: str,
    keys: str,
    *,
    icon: str = "",
    when: When = When.ARTICLE,
    short: str = "",
    checkable: bool = False,
    divider: bool = False,
) -> Row:
    split = tuple(key for key in keys.split("; ") if key)
    return Row(verb, menu, text, split, icon, when, short, checkable, divider)


_ALWAYS, _FLAG, _PASSAGE = When.ALWAYS, When.FLAG, When.PASSAGE

# fmt: off
ROWS = (
    _row("files.new", "file", QT_TRANSLATE_NOOP("actions", "&New review…"), "Ctrl+N", icon="new", when=_ALWAYS, short=QT_TRANSLATE_NOOP("actions", "New review")),
    _row("files.open", "file", QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O", icon="open", when=_ALWAYS, short=QT_TRANSLATE_NOOP("actions", "Open")),
    _row("files.paste", "file", QT_TRANSLATE_NOOP("actions", "New review from the clip&board…"), "Ctrl+Shift+V", when=_ALWAYS),
    _row("files.open_sample", "file", QT_TRANSLATE_NOOP("actions", "Open the sa&mple article"), "Ctrl+Shift+O", when=_ALWAYS),
    _row("files.save", "file", QT_TRANSLATE_NOOP("actions", "&Save"), "Ctrl+S", icon="save", divider=True, short=QT_TRANSLATE_NOOP("actions", "Save")),
    _row("files.save_as", "file", QT_TRANSLATE_NOOP("actions", "Save &as…"), "Ctrl+Shift+S"),
    _row("files.export", "file", QT_TRANSLATE_NOOP("actions", "&Export…"), "Ctrl+E", icon="export", divider=True, short=QT_TRANSLATE_NOOP("actions", "Export to Word")),
    _row("files.export_translation", "file", QT_TRANSLATE_NOOP("actions", "Export the &translation alone…"), "Ctrl+Shift+E"),
    _row("files.take_back", "file", QT_TRANSLATE_NOOP("actions", "Take &back from Word…"), "Ctrl+Shift+B"),
    _row("files.close_article", "file", QT_TRANSLATE_NOOP("actions", "&Close the article"), "Ctrl+W", divider=True),
    _row("window.close", "file", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", when=_ALWAYS),

    _row("session.undo", "edit", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", icon="undo"),
    _row("session.redo", "edit", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", icon="redo"),
    _row("find.find", "edit", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+F", icon="find", divider=True, short=QT_TRANSLATE_NOOP("actions", "Find")),
    _row("find.find_next", "edit", QT_TRANSLATE_NOOP("actions", "Ne&xt place"), "F3"),
    _row("find.find_previous", "edit", QT_TRANSLATE_NOOP("actions", "Previous pla&ce"), "Shift+F3"),
    _row("find.replace", "edit", QT_TRANSLATE_NOOP("actions", "R&eplace"), "Ctrl+H"),
    _row("flags.merge", "edit", QT_TRANSLATE_NOOP("actions", "&Merge with the next passage"), "Ctrl+J", icon="merge", when=_PASSAGE, divider=True),
    _row("flags.split", "edit", QT_TRANSLATE_NOOP("actions", "S&plit the passage…"), "Ctrl+K", icon="split", when=_PASSAGE),
    _row("flags.translation_up", "edit", QT_TRANSLATE_NOOP("actions", "First sentence of the translation &up"), "Ctrl+Alt+Up", icon="move-up", when=_PASSAGE),
    _row("flags.translation_down", "edit", QT_TRANSLATE_NOOP("actions", "Last sentence of the translation &down"), "Ctrl+Alt+Down", icon="move-down", when=_PASSAGE),
    _row("flags.source_up", "edit", QT_TRANSLATE_NOOP("actions", "First sentence of the &source up"), "Ctrl+Alt+Shift+Up", when=_PASSAGE),
    _row("flags.source_down", "edit", QT_TRANSLATE_NOOP("actions", "Last sentence of the s&ource down"), "Ctrl+Alt+Shift+Down", when=_PASSAGE),
    _row("flags.lock", "edit", QT_TRANSLATE_NOOP("actions", "Loc&k the passage"), "Ctrl+L", when=_PASSAGE, checkable=True),
    _row("flags.realign", "edit", QT_TRANSLATE_NOOP("actions", "Al&ign anew from this passage on"), "Ctrl+Shift+L", when=_PASSAGE),
    _row("files.swap", "edit", QT_TRANSLATE_NOOP("actions", "S&wap source and translation"), "Ctrl+Shift+W", icon="swap"),
    _row("window.preferences", "edit", QT_TRANSLATE_NOOP("actions", "Pre&ferences…"), "Ctrl+,", icon="settings", when=_ALWAYS, divider=True),

    _row("session.next_issue", "review", QT_TRANSLATE_NOOP("actions", "&Next flag"), "F8", icon="next"),
    _row("session.previous_issue", "review", QT_TRANSLATE_NOOP("actions", "&Previous flag"), "Shift+F8", icon="previous"),
    _row("proofing.next_misspelt", "review", QT_TRANSLATE_NOOP("actions", "Ne&xt misspelt word"), "Ctrl+F8"),
    _row("flags.accept", "review", QT_TRANSLATE_NOOP("actions", "&Accept the suggestion"), "Ctrl+Return; Ctrl+Enter", icon="accept", when=When.OPEN_FLAG, divider=True),
    _row("flags.dismiss", "review", QT_TRANSLATE_NOOP("actions", "&Dismiss here"), "Ctrl+D", icon="dismiss", when=When.OPEN_FLAG),
    _row("flags.dismiss_article", "review", QT_TRANSLATE_NOOP("actions", "Dismiss in this a&rticle"), "Ctrl+Shift+D", when=When.OPEN_FLAG),
    _row("flags.dismiss_house", "review", QT_TRANSLATE_NOOP("actions", "Dismiss always, for this &house"), "Ctrl+Alt+D", when=When.OPEN_FLAG),
    _row("flags.switch_off", "review", QT_TRANSLATE_NOOP("actions", "The check is wrong: s&witch it off…"), "Ctrl+Alt+W", when=_FLAG),
    _row("flags.reopen", "review", QT_TRANSLATE_NOOP("actions", "&Take the decision back"), "Ctrl+B", when=When.DECIDED_FLAG),
    _row("flags.accept_group", "review", QT_TRANSLATE_NOOP("actions", "Accept the &whole group"), "Ctrl+Shift+Return; Ctrl+Shift+Enter", when=When.GROUP, divider=True),
    _row("flags.dismiss_group", "review", QT_TRANSLATE_NOOP("actions", "Dismiss the wh&ole group here"), "Ctrl+Alt+Shift+D", when=When.GROUP),
    _row("list.one_by_one", "review", QT_TRANSLATE_NOOP("actions", "List flags one b&y one"), "Ctrl+1", checkable=True, divider=True),
    _row("list.by_check", "review", QT_TRANSLATE_NOOP("actions", "Group fla&gs by check"), "Ctrl+2", checkable=True),
    _row("list.by_passage", "review", QT_TRANSLATE_NOOP("actions", "Group flags by passage"), "Ctrl+3", checkable=True),
    _row("list.filter", "review", QT_TRANSLATE_NOOP("actions", "Wh&ich flags to list…"), "Ctrl+Alt+F", icon="filter"),
    _row("list.find_flags", "review", QT_TRANSLATE_NOOP("actions", "Find in the fla&gs"), "Ctrl+Shift+F"),
    _row("flags.note", "review", QT_TRANSLATE_NOOP("actions", "N&ote…"), "Ctrl+M", icon="note", when=_PASSAGE, divider=True),
    _row("flags.regrade", "review", QT_TRANSLATE_NOOP("actions", "&Category and severity…"), "Ctrl+G", when=_FLAG),
    _row("flags.flag_own", "review", QT_TRANSLATE_NOOP("actions", "&Flag the selected words…"), "Ctrl+Shift+M", icon="mark", when=_PASSAGE),
    _row("comparing.compare", "review", QT_TRANSLATE_NOOP("actions", "Co&mpare with other versions…"), "Ctrl+Alt+M"),
    _row("flags.overrule", "review", QT_TRANSLATE_NOOP("actions", "O&verrule the verdict…"), "Ctrl+Alt+V"),
    _row("session.recheck_all", "review", QT_TRANSLATE_NOOP("actions", "Check every&thing again"), "F5", icon="recheck", divider=True),
    _row("session.cancel", "review", QT_TRANSLATE_NOOP("actions", "&Stop"), "Esc", icon="close", when=When.BUSY),
    _row("flags.remarks", "review", QT_TRANSLATE_NOOP("actions", "Remarks on this r&un…"), "Ctrl+R", icon="warning"),

    _row("window.show_terms", "terms", QT_TRANSLATE_NOOP("actions", "&Terms"), "Ctrl+T", icon="terms", checkable=True),
    _row("glossaries.add", "terms", QT_TRANSLATE_NOOP("actions", "&Use a termbase…"), "Ctrl+Alt+T", when=_ALWAYS),
    _row("glossaries.put_away", "terms", QT_TRANSLATE_NOOP("actions", "&Put the termbases away"), "Ctrl+Alt+Shift+T", when=_ALWAYS),

    _row("window.show_scores", "view", QT_TRANSLATE_NOOP("actions", "&Scores"), "Ctrl+Shift+R", icon="scores", checkable=True),
    _row("trends.show_trend", "view", QT_TRANSLATE_NOOP("actions", "T&rend over many reviews…"), "Ctrl+Alt+R", when=_ALWAYS),
    _row("window.show_flags", "view", QT_TRANSLATE_NOOP("actions", "&Flags"), "F7", checkable=True),
    _row("appearance.source_first", "view", QT_TRANSLATE_NOOP("actions", "Source c&olumn first"), "Ctrl+Shift+X", checkable=True, divider=True),
    _row("appearance.source_shown", "view", QT_TRANSLATE_NOOP("actions", "Show the s&ource"), "Ctrl+Alt+S", checkable=True),
    _row("appearance.decided_shown", "view", QT_TRANSLATE_NOOP("actions", "&Decided flags in the text"), "Ctrl+Shift+A", checkable=True),
    _row("appearance.focus", "view", QT_TRANSLATE_NOOP("actions", "Dim all but the &passage at hand"), "F9", checkable=True),
    _row("appearance.larger", "view", QT_TRANSLATE_NOOP("actions", "&Larger text"), "Ctrl++; Ctrl+=", when=_ALWAYS, divider=True),
    _row("appearance.smaller", "view", QT_TRANSLATE_NOOP("actions", "S&maller text"), "Ctrl+-", when=_ALWAYS),
    _row("appearance.usual_size", "view", QT_TRANSLATE_NOOP("actions", "&Usual size"), "Ctrl+0", when=_ALWAYS),
    _row("appearance.follow_system", "view", QT_TRANSLATE_NOOP("actions", "Light or dark as the s&ystem"), "Ctrl+Alt+0", when=_ALWAYS, checkable=True, divider=True),
    _row("appearance.always_light", "view", QT_TRANSLATE_NOOP("actions", "Always l&ight"), "Ctrl+Alt+1", when=_ALWAYS, checkable=True),
    _row("appearance.always_dark", "view", QT_TRANSLATE_NOOP("actions", "Always d&ark"), "Ctrl+Alt+2", when=_ALWAYS, checkable=True),
    _row("window.whole_screen", "view", QT_TRANSLATE_NOOP("actions", "&Whole screen"), "F11", when=_ALWAYS, checkable=True, divider=True),

    _row("window.keys", "help", QT_TRANSLATE_NOOP("actions", "&Keys"), "F1", when=_ALWAYS),
    _row("window.about", "help", QT_TRANSLATE_NOOP("actions", "&About TransCheck"), "Shift+F1", when=_ALWAYS),
)
# fmt: on


def words(text: str) -> str:
    """A text of the table in the language of the interface."""
    return QCoreApplication.translate("actions", text)


def label(text: str) -> str:
    """The same without the mark of its menu key."""
    return words(text).replace("&", "")


def build(parent: QObject, verb: Callable[[str], Callable[..., object]]) -> dict[str, QAction]:
    """A QAction for every row, by id; `verb` finds the method of that name."""
    return {row.id: _action(row, parent, verb(row.verb)) for row in ROWS}


def _action(row: Row, parent: QObject, call: Callable[..., object]) -> QAction:
    action = QAction(words(row.text), parent, objectName=row.id)
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    action.setCheckable(row.checkable)
    action.setIconText(words(row.short) if row.short else label(row.text).rstrip("…"))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.iconText()} ({keys})")

    def trigger(checked: bool) -> None:
        call(*((checked,) if row.checkable else ()))

    action.triggered.connect(trigger)
    return action


def rows_of(menu: str) -> Iterator[Row]:
    return (row for row in ROWS if row.menu == menu)
