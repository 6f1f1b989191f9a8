"""Looking into a colleague's project: whose it is is visible, and nothing can be changed."""

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ops import annotate
from annotator.store.project import Project
from annotator.ui import ask
from annotator.ui.actions import ACTIONS
from annotator.ui.looking_window import LookingWindow, looking_at
from annotator.ui.palette_entries import entries
from tests.making import KYIV, new_project


@pytest.fixture
def theirs(tmp_path):
    """Bruno's project, in which Cleo annotated too."""
    path = tmp_path / "Wires.annot"
    new_project(path, KYIV, annotator="Bruno").close()
    for name, label in (("Bruno", "LOC"), ("Cleo", "ORG")):
        project = Project.open(path, annotator=name)
        with project.transaction("add") as tx:
            annotate.add(tx, 1, "entities", 0, 4, label)
        project.close()
    return path


@pytest.fixture
def looking(bench, theirs, monkeypatch, qtbot) -> LookingWindow:
    monkeypatch.setattr(ask, "project_to_open", lambda *_: theirs)
    bench.window.commands.trigger("look_at_project")
    window = looking_at(theirs)
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    yield window
    if looking_at(theirs) is not None:
        window.close()


def shown_labels(window: LookingWindow) -> list[str]:
    return [annotation.label for annotation in window.session.content.annotations]


def test_it_is_said_whose_annotations_they_are(looking, bench):
    assert looking.windowTitle() == "Wires – Bruno, to look at only"
    assert looking.banner.isVisible()
    assert looking.banner.people.currentData() == "Bruno"
    assert shown_labels(looking) == ["LOC"]
    assert looking.model.rowCount() == 1
    assert bench.session.path != looking.session.path, "one's own project stays open"


def test_another_annotator_is_chosen(looking):
    people = looking.banner.people
    assert [people.itemText(i) for i in range(people.count())] == [
        "Bruno  (1 annotation)",
        "Cleo  (1 annotation)",
    ]
    people.setCurrentIndex(1)
    people.activated.emit(1)
    assert shown_labels(looking) == ["ORG"]
    assert looking.windowTitle() == "Wires – Cleo, to look at only"


def test_only_what_changes_nothing_can_be_done(looking):
    looking.session.set_focus(looking.session.content.marks[0].ref)
    enabled = {row.id for row in looking.commands.enabled()}
    assert {"find", "next_article", "zoom_in", "keys", "close_project", "copy"} <= enabled
    writing = {row.id for row in ACTIONS if not row.reads}
    assert {"accept", "undo", "label_1", "done", "import_files", "delete_article"} <= writing
    assert not enabled & writing


def test_what_tries_to_write_all_the_same_is_refused(looking, theirs):
    before = theirs.read_bytes()
    looking.handlers.label(1)
    looking.handlers.flag()
    looking.handlers.undo()
    assert "look at only" in looking.notice.sentence
    assert shown_labels(looking) == ["LOC"]
    assert theirs.read_bytes() == before


def test_it_is_opened_once_and_no_recent_project(looking, bench):
    bench.window.commands.trigger("look_at_project")
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, LookingWindow)]
    assert len(windows) == 1
    assert looking.session.path not in bench.window.memory.recent()


def test_closing_the_project_closes_the_window(looking, theirs):
    looking.commands.trigger("close_project")
    assert looking_at(theirs) is None
    Project.open(theirs).close()


def test_it_goes_with_the_window_it_came_from(looking, bench, theirs):
    bench.window.close()
    assert looking_at(theirs) is None


def test_a_file_that_is_no_project_is_told(bench, monkeypatch, tmp_path):
    path = tmp_path / "x.annot"
    path.write_text("no")
    monkeypatch.setattr(ask, "project_to_open", lambda *_: path)
    bench.window.commands.trigger("look_at_project")
    assert "x.annot" in bench.window.notice.sentence


def test_a_file_that_may_not_be_written_is_offered_to_look_at(bench, theirs, monkeypatch):
    from annotator.store import opening

    monkeypatch.setattr(opening, "_may_write", lambda _path: False)
    bench.window.handlers.on_file(theirs)
    assert "read-only" in bench.window.notice.sentence
    bench.window.notice._way_out.click()
    window = looking_at(theirs)
    assert window is not None
    window.close()


def test_the_palette_says_why_nothing_can_be_changed(looking):
    looking.session.set_focus(looking.session.content.marks[0].ref)
    found = {entry.id: entry.why for entry in entries(looking)}
    assert found["do:accept"] == "the project is open to look at only"
    assert found["label:entities/LOC"] == "the project is open to look at only"
    assert found["do:find"] == ""
    assert not [id_ for id_ in found if id_.startswith("open:")]


def test_a_setting_changed_after_it_was_closed_reaches_it_no_more(looking, bench, qtbot):
    with qtbot.waitSignal(looking.destroyed):
        looking.close()
    bench.window.settings.choose("progress", not bench.window.settings.on("progress"))


def test_the_inspector_and_the_list_change_nothing(looking, qtbot):
    inspector = looking.inspector
    content = looking.session.content
    looking.session.set_focus(content.marks[0].ref)
    qtbot.waitUntil(lambda: inspector._span._reject.isVisible())
    assert not inspector._span._reject.isEnabled()
    looking.commands.trigger("list_spans")
    qtbot.waitUntil(lambda: inspector.spans.view.places == [1])
    inspector.spans.view.selectAll()
    looking.handlers.reject()
    looking.handlers.label(2)
    assert shown_labels(looking) == ["LOC"]
