"""The ledger's page in the drawer."""

from PySide6.QtCore import Qt

from tests import builders
from ui.views.ledger_dock import LedgerDock


def test_the_chosen_line_leads_to_its_place(empty, look, qtbot):
    alignment = builders.pair(["28 افراد", "5 افراد"], ["28 people", "7 people"])
    empty.show_report(builders.report(alignment))
    dock = LedgerDock(empty, look)
    qtbot.addWidget(dock)
    dock.show()
    dock.activateWindow()
    qtbot.waitUntil(dock.isActiveWindow)
    assert dock.model.index(0, 3).data() == "differs"
    dock.table.setFocus()
    with qtbot.waitSignal(dock.placeChosen) as chosen:
        qtbot.keyClick(dock.table, Qt.Key.Key_Down)
    assert alignment.quote(chosen.args[0]) in ("7", "28")
