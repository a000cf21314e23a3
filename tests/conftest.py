"""Every test has a home of its own and no network."""

import os
import socket
from pathlib import Path

import pytest

# Before Qt is imported anywhere: windows are drawn in memory.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, data and cache lie in a folder that this test alone sees."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("TRANSCHECK_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever tries to leave the machine fails the test."""

    def refuse(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"tried to reach {address}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
