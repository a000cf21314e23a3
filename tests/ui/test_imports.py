"""State and verbs know no widgets."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["ui.session", "ui.anchor", "ui.decisions", "ui.intake", "ui.search"])
def test_what_is_behind_the_window_loads_no_widgets(module):
    code = f"import sys, {module}; sys.exit('PySide6.QtWidgets' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
