"""Flow layout, surroundings, names of steps, icons, memory, ranking."""

import importlib
import os
import pkgutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from annotator import ops
from annotator.core.models import ArticleRow, Status
from annotator.core.surroundings import surroundings
from annotator.ops.base import Operation
from annotator.session.wording import to_do
from annotator.ui import steps
from annotator.ui.dialogs.pick import Pick, ranked
from annotator.ui.flow import FlowLayout
from annotator.ui.icons import icon
from annotator.ui.memory import Memory
from annotator.ui.steps import step_text


def _flow(qtbot, count: int, width: int, **options: int) -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=0, **options)
    for number in range(count):
        label = QLabel(str(number), holder)
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    holder.resize(width, 200)
    return holder, flow


def test_flow_puts_widgets_in_rows(qtbot):
    holder, flow = _flow(qtbot, 5, 120)
    holder.show()
    places = [(item.geometry().x(), item.geometry().y()) for item in flow._items]
    assert places == [(0, 0), (50, 0), (0, 20), (50, 20), (0, 40)]
    assert flow.heightForWidth(120) == 60


def test_flow_leaves_room_for_what_stands_for_the_rest(qtbot):
    holder, flow = _flow(qtbot, 9, 160, max_rows=2)
    more = QLabel("more", holder)
    more.setFixedSize(40, 20)
    flow.overflow = more
    flow.addWidget(more)
    holder.show()
    assert flow.hidden_count == 4
    assert (more.x(), more.y()) == (100, 20)
    holder.resize(600, 200)
    assert flow.hidden_count == 0
    assert more.x() < 0


@given(st.text(), st.integers(0, 50), st.integers(1, 20))
def test_surroundings_hold_the_words(text, start, length):
    start = min(start, len(text))
    end = min(len(text), start + length)
    before, words, after = surroundings(text, start, end, room=20)
    assert words.split() == text[start:end].split()
    assert len(before) <= 22
    assert len(after) <= 22


def test_surroundings_stop_at_the_sentence():
    text = "Il pleut. Alors que l'assaut contre Kiev continue. Demain aussi."
    start = text.index("assaut")
    assert surroundings(text, start, start + 6) == (
        "Alors que l'",
        "assaut",
        " contre Kiev continue.",
    )


def test_surroundings_are_cut_at_blanks():
    text = "mot " * 60 + "ici" + " mot" * 60
    before, words, after = surroundings(text, 240, 243, room=20)
    assert (before, words, after) == ("… mot mot mot mot ", "ici", " mot mot mot mot …")


@dataclass(frozen=True)
class Step:
    verb: str
    detail: str


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (None, ""),
        (Step("accept", "Kiev"), "accept “Kiev”"),
        (Step("import", "1"), "import of 1 article"),
        (Step("import", "412"), "import of 412 articles"),
        (Step("setting", "pipelines"), "change of the settings"),
        (Step("tidy", ""), "tidy"),
    ],
)
def test_what_steps_are_called(step, text):
    assert step_text(step) == text


def test_icons_follow_the_palette(qapp):
    before = qapp.palette()
    try:
        for colour in ("#ff0000", "#00ff00"):
            palette = QPalette(before)
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            qapp.setPalette(palette)
            image = icon("accept").pixmap(QSize(48, 48), 1.0).toImage()
            colours = {
                image.pixelColor(x, y).name()
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y).alpha() == 255
            }
            assert colours == {colour}
    finally:
        qapp.setPalette(before)


def test_an_unknown_icon_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no such picture")


def test_memory_gives_back_what_it_was_given(tmp_path):
    path = str(tmp_path / "memory.ini")
    memory = Memory(QSettings(path, QSettings.Format.IniFormat))
    memory.keep("zoom", 130)
    memory.keep("theme", "dark")
    memory.keep("sides", QByteArray(b"\x00\x01"))
    again = Memory(QSettings(path, QSettings.Format.IniFormat))
    assert again.number("zoom", 100) == 130
    assert again.text("theme", "system") == "dark"
    assert again.bytes("sides") == QByteArray(b"\x00\x01")
    assert again.number("theme", 7) == 7
    assert again.bytes("absent").isEmpty()


def test_recent_files_are_the_latest_first_and_exist(tmp_path):
    memory = Memory(QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat))
    paths = [tmp_path / f"{name}.annot" for name in "abc"]
    for path in paths:
        path.touch()
        memory.keep_recent(path)
    memory.keep_recent(paths[0])
    paths[2].unlink()
    assert memory.recent() == (paths[0], paths[1])


def _on_look(monkeypatch, place: Path, error: Exception) -> None:
    """Let `error` come of looking for a file under `place`."""
    stat = os.stat

    def look(path, *args, **names):
        if str(path).startswith(str(place)):
            raise error
        return stat(path, *args, **names)

    monkeypatch.setattr(os, "stat", look)


def test_a_recent_file_that_may_not_be_looked_at_is_no_bug(tmp_path, monkeypatch):
    memory = Memory(QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat))
    path = tmp_path / "a.annot"
    path.touch()
    memory.keep_recent(path)
    _on_look(monkeypatch, path, PermissionError())
    with pytest.raises(PermissionError):
        path.exists()
    assert memory.recent() == ()


def test_a_file_is_remembered_without_a_look_at_the_others(tmp_path, monkeypatch):
    """One of them may lie on a disk that does not answer."""
    memory = Memory(QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat))
    paths = [tmp_path / f"{name}.annot" for name in "ab"]
    _on_look(monkeypatch, tmp_path, AssertionError("looked"))
    for path in paths:
        memory.keep_recent(path)
    monkeypatch.undo()
    for path in paths:
        path.touch()
    assert memory.recent() == (paths[1], paths[0])


PICKS = [
    Pick(id="1", text="Start-Position", detail="Someone takes an office"),
    Pick(id="2", text="Statement", detail="Someone says something"),
    Pick(id="3", text="Arrest", detail="Someone is seized by the state"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", "123"),
        ("sta", "123"),
        ("state", "23"),
        ("SOMEONE says", "2"),
        ("rest", "3"),
        ("zzz", ""),
        ("st po", "1"),
    ],
)
def test_ranking_by_what_was_typed(typed, found):
    assert "".join(pick.id for pick in ranked(PICKS, typed)) == found


def _row(**changes: object) -> ArticleRow:
    values = {
        "id": 1,
        "title": "Titre",
        "language": "fr",
        "source": "",
        "date": "2026-03-03",
        "status": Status.STARTED,
        "flagged": False,
        "noted": False,
        "open_suggestions": 14,
    }
    return ArticleRow.model_validate(values | changes)


def test_what_is_left_to_do():
    assert to_do(_row()) == "14 to decide"
    assert to_do(_row(status=Status.DONE)) == "done"
    assert to_do(_row(status=Status.NEW, open_suggestions=0)) == "not started"


def test_a_sentence_begins_where_its_first_words_do():
    assert surroundings("Kiev tient. Kiev résiste.", 12, 16) == ("", "Kiev", " résiste.")


def test_every_operation_has_a_name_for_the_screen():
    found = [
        value
        for module in pkgutil.iter_modules(ops.__path__, "annotator.ops.")
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, Operation)
    ]
    named = steps._CALLED.keys() | steps._SEVERAL.keys() | {"setting"}
    assert {operation.verb for operation in found} <= named
    assert len(found) > 15
