"""Qt's Python binding is one that keeps its reference counts.

PySide6 6.12.0 loses a reference to True with each connected or emitted signal and one to None
with each call that returns nothing; on Python 3.11 the interpreter aborts after a few hundred.
From Python 3.12 on these two are never freed, and the fault would do no harm.
"""

import sys
from collections.abc import Callable
from importlib.metadata import version

import pytest
from PySide6.QtCore import QObject, Signal, Slot

CALLS = 200
NOISE = 20  # references that other code may take or drop meanwhile

BROKEN = {"6.12.0"}


class Emitter(QObject):
    happened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(int)
    def hear(self, number: int) -> None:
        self.heard += number


def emit_often() -> None:
    emitter = Emitter()
    emitter.happened.connect(emitter.hear)
    for _ in range(CALLS):
        emitter.happened.emit(1)
    assert emitter.heard == CALLS


def connect_often() -> None:
    emitter = Emitter()
    for _ in range(CALLS):
        emitter.happened.connect(emitter.hear)
        emitter.happened.disconnect(emitter.hear)


def return_nothing_often() -> None:
    thing = QObject()
    for number in range(CALLS):
        thing.setObjectName(str(number))


@pytest.mark.parametrize("calls", [emit_often, connect_often, return_nothing_often])
def test_references_to_true_and_none_are_kept(calls: Callable[[], None]) -> None:
    calls()  # what is made once is made now
    before = [sys.getrefcount(value) for value in (True, None)]
    calls()
    after = [sys.getrefcount(value) for value in (True, None)]
    lost = [old - new for old, new in zip(before, after, strict=True)]
    assert max(lost) < NOISE, f"references lost to True and None: {lost}"


def test_the_version_is_none_of_the_broken_ones() -> None:
    assert version("PySide6-Essentials") not in BROKEN
