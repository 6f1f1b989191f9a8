"""What happens when something that no one caught reaches the top of the program."""

import sys

import pytest
from pydantic import BaseModel, ValidationError

from annotator.crash import install_hook, report
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


def stumble() -> None:
    raise ZeroDivisionError


def test_a_bug_is_shown_once_however_often_it_happens(boxes):
    for _ in range(3):
        with pytest.raises(ZeroDivisionError) as caught:
            stumble()
        sys.excepthook(caught.type, caught.value, caught.tb)
    assert len(boxes) == 1
    reach_the_top(ZeroDivisionError())
    assert len(boxes) == 2


def test_no_second_box_while_one_is_open(window, monkeypatch):
    """A window that can't be painted is painted again behind the box."""
    open_boxes: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def show(_window: object, report: str) -> None:
        open_boxes.append(report)
        reach_the_top(IndexError())
        reach_the_top(UserError("The disk is full."))

    monkeypatch.setattr(ask, "bug", show)
    install_hook(window)
    reach_the_top(ZeroDivisionError())
    assert len(open_boxes) == 1
    assert window.told == ["The disk is full."]
    monkeypatch.setattr(ask, "bug", lambda _window, report: open_boxes.append(report))
    reach_the_top(KeyError())
    assert "KeyError" in open_boxes[1]


class Model(BaseModel):
    number: int


SECRET = "L’assaut contre Kiev"


def look_up() -> None:
    try:
        Model.model_validate({"number": SECRET})
    except ValidationError as error:
        error.add_note(SECRET)
        raise KeyError(SECRET) from error


def stumble_after_a_sentence() -> None:
    try:
        raise UserError("The disk is full.")
    except UserError:
        stumble()


def put_the_sentence_aside() -> None:
    try:
        raise UserError("The disk is full.")
    except UserError:
        raise ZeroDivisionError from None


def test_a_report_holds_nothing_of_an_article():
    with pytest.raises(KeyError) as caught:
        look_up()
    told = report(caught.value)
    assert "Kiev" not in told
    assert told.index("pydantic_core._pydantic_core.ValidationError\n") < told.index("KeyError\n")
    assert told.count("in look_up") == 2


def test_a_report_holds_what_the_programs_own_errors_say():
    with pytest.raises(ZeroDivisionError) as caught:
        stumble_after_a_sentence()
    told = report(caught.value)
    assert "annotator.errors.UserError: The disk is full." in told
    assert "in stumble" in told


def test_a_report_leaves_out_what_was_put_aside():
    with pytest.raises(ZeroDivisionError) as caught:
        put_the_sentence_aside()
    assert "annotator.errors.UserError" not in report(caught.value)
