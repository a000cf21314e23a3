"""Windows that ask one thing and go away."""

from PySide6.QtWidgets import QDialog


def fit(dialog: QDialog, width: int) -> None:
    """Make a dialog that wide, and as high as its words need to be when they are wrapped there."""
    layout = dialog.layout()
    assert layout is not None
    dialog.setMinimumSize(width, layout.totalHeightForWidth(width))
