"""What happens when something that no one caught reaches the top of the program."""

import sys
import threading
from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from annotator import crash
from annotator.crash import Catcher, install_hook, report
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
def shown() -> list[str]:
    """The reports shown in boxes."""
    return []


@pytest.fixture
def catcher(window: Window, shown: list[str], monkeypatch: pytest.MonkeyPatch, qapp) -> Catcher:
    """The hook in place."""
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    monkeypatch.setattr(ask, "bug", lambda _window, report, **_: shown.append(report))
    return install_hook(window)


@pytest.fixture
def boxes(catcher: Catcher, shown: list[str]) -> list[str]:
    """The reports shown in boxes, with the hook in place."""
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
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)

    def show(_window: object, report: str, **_: object) -> None:
        open_boxes.append(report)
        reach_the_top(IndexError())
        reach_the_top(UserError("The disk is full."))

    monkeypatch.setattr(ask, "bug", show)
    install_hook(window)
    reach_the_top(ZeroDivisionError())
    assert len(open_boxes) == 1
    assert window.told == ["The disk is full."]
    monkeypatch.setattr(ask, "bug", lambda _window, report, **_: open_boxes.append(report))
    reach_the_top(KeyError())
    assert "KeyError" in open_boxes[1]


def test_the_last_commands_are_told_by_their_names(catcher, boxes):
    for number in range(40):
        catcher.note(f"command_{number}")
    reach_the_top(ZeroDivisionError())
    assert "Last commands: command_10, command_11," in boxes[0]
    assert "command_39\n" in boxes[0]


def test_a_bug_in_a_thread_is_shown_by_the_window(boxes, qtbot, capsys):
    thread = threading.Thread(target=stumble)
    thread.start()
    thread.join()
    assert boxes == []
    qtbot.waitUntil(lambda: bool(boxes))
    assert "in stumble" in boxes[0]


def test_a_report_is_kept_in_a_file(boxes, monkeypatch):
    files: list[str] = []
    monkeypatch.setattr(ask, "bug", lambda *_, kept: files.append(kept))
    reach_the_top(ZeroDivisionError())
    assert "ZeroDivisionError" in Path(files[0]).read_text()


def test_the_program_is_closed_if_the_user_wants_it(window, boxes, monkeypatch):
    ended: list[object] = []
    monkeypatch.setattr(ask, "bug", lambda *_, **__: True)
    monkeypatch.setattr(crash, "end", ended.append)
    reach_the_top(ZeroDivisionError())
    assert ended == [window]


def test_a_report_does_not_name_the_users_home(monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent)
    with pytest.raises(ZeroDivisionError) as caught:
        stumble()
    told = report(caught.value)
    assert str(Path(__file__).parent) not in told
    assert "~/test_crash.py" in told or "~\\test_crash.py" in told


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
