"""What happens when something that no one caught reaches the top of the program."""

import sys

import pytest

from annotator.crash import install_hook
from annotator.errors import UserError
from annotator.ui import ask


class Window:
    """Takes down what is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def boxes(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The reports shown in boxes, with the hook in place."""
    shown: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(ask, "bug", lambda _window, report: shown.append(report))
    install_hook(window)
    return shown


def reach_the_top(error: BaseException) -> None:
    """Let `error` end where Python hands it to the hook."""
    with pytest.raises(type(error)) as caught:
        raise error
    sys.excepthook(caught.type, caught.value, caught.tb)


def test_what_the_environment_did_is_a_sentence_and_no_bug(window, boxes, capsys):
    reach_the_top(UserError("The disk is full."))
    assert window.told == ["The disk is full."]
    assert boxes == []
    assert capsys.readouterr().err == ""


def test_a_bug_is_shown_with_its_report(window, boxes, capsys):
    reach_the_top(ZeroDivisionError())
    assert window.told == []
    assert len(boxes) == 1
    assert "ZeroDivisionError" in boxes[0]
    assert "in reach_the_top" in boxes[0]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_ctrl_c_is_no_bug(window, boxes, capsys):
    reach_the_top(KeyboardInterrupt())
    assert (window.told, boxes) == ([], [])
