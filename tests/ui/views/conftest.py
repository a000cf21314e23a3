"""What views need besides a session: a theme that does not follow the machine, and no movement."""

import pytest

from ui.theme import Look, Scheme


@pytest.fixture
def look(qapp):
    made = Look(Scheme.LIGHT)
    made.still = True
    return made
