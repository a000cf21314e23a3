"""The control words of rich text that matter to its text."""

UNSEEN = frozenset({
    "aftncn", "aftnsep", "aftnsepc", "annotation", "atndate", "atnid", "atnauthor", "bkmkend", "bkmkstart",
    "colortbl", "comment", "datafield", "datastore", "do", "ebcend", "ebcstart", "filetbl", "fldinst",
    "footer", "footerf", "footerl", "footerr", "ftncn", "ftnsep", "ftnsepc", "generator", "header",
    "headerf", "headerl", "headerr", "info", "latentstyles", "listoverridetable", "listtable", "listtext",
    "nonshppict", "objclass", "objdata", "objname", "pict", "pntext", "pntxta", "pntxtb", "revtbl",
    "rsidtbl", "rxe", "shprslt", "sp", "tc", "tcn", "template", "themedata", "xe",
})  # fmt: skip
"""What holds no text of the article. Groups marked as skippable join them, but for those below."""
SEEN_THOUGH_SKIPPABLE = frozenset({"shpinst", "shptxt", "ud", "upr", "fldrslt", "footnote"})
STORIES = frozenset({"footnote", "shptxt"})
"""Notes and text boxes: they come after the paragraph that they hang on."""
BREAKS = frozenset({"par", "sect", "page", "cell", "row", "nestcell", "nestrow", "line", "column"})
SIGNS = {
    "tab": " ", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d",
    "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
