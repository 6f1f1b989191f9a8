"""From files to a training set and back, through the real program with the real worker."""

import json
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from annotator.core.models import Status
from annotator.ui import ask
from tests.e2e.conftest import ROOT, SECOND, STORY, Driver, close, set_pipeline

_READ_DOCBIN = """
import json, sys, spacy
from spacy.tokens import DocBin
docs = list(DocBin().from_disk(sys.argv[1]).get_docs(spacy.blank("xx").vocab))
print(json.dumps([
    {"text": d.text,
     "ents": [[e.text, e.label_, e.start_char] for e in d.ents],
     "events": [[s.text, s.label_, s.start_char] for s in d.spans.get("events", [])],
     "missing": sum(t.ent_iob == 0 for t in d)}
    for d in docs]))
"""


def read_docbin(path: Path) -> list[dict[str, object]]:
    """What spaCy finds in the file, in a process of its own."""
    command = [sys.executable, "-c", _READ_DOCBIN, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def run_and_close(dialog: QDialog) -> Generator[None, None, None]:
    """Start the dialog's work, wait for its report, close it."""
    dialog.start_button.click()
    while dialog.working:
        yield
    assert not dialog.trouble.text()
    dialog.reject()


def test_full_circle(
    start: Callable[..., Driver],
    tmp_path: Path,
    stories: list[Path],
    pipeline: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "circle.annot"
    driver = start()
    _make_project(driver, path)
    close(driver.app)
    set_pipeline(path, pipeline)

    driver = start(path)
    driver.until(lambda: driver.session.project)
    monkeypatch.setattr(ask, "files_to_import", lambda *_: tuple(stories))
    script = driver.in_dialog(run_and_close)
    driver.window.commands.trigger("import_files")
    assert script.played
    assert driver.content.article.text == STORY

    driver.until_suggested()
    driver.until(lambda: len(driver.content.suggestions) >= 6)
    _decide(driver)
    before = driver.annotations()
    _export(driver, tmp_path, monkeypatch)
    _check_exports(tmp_path / "out", before)
    close(driver.app)

    again = start(path)
    again.until(lambda: again.session.content)
    again.session.show_article(1)
    assert again.annotations() == before
    assert again.content.status is Status.DONE
    assert again.session.undo_step is not None
    again.keys("Ctrl+Z")
    assert again.content.status is Status.STARTED


def _make_project(driver: Driver, path: Path) -> None:
    def fill(dialog: QDialog) -> Generator[None, None, None]:
        dialog.set_path(path)
        yield
        dialog.accept()

    script = driver.in_dialog(fill)
    driver.keys("Ctrl+N")
    driver.until(lambda: driver.session.project)
    assert script.played
    assert driver.session.path == path


def _decide(driver: Driver) -> None:
    assert driver.focused() == ("Sarène", "LOC")
    driver.keys("A")
    assert driver.annotations() == [("Sarène", "LOC")]
    assert driver.focused() == ("lundi", "DATE")
    driver.keys("A")
    while driver.focused() != ("Comité d'urgence", "PER"):
        driver.keys("Tab")
    driver.keys("2")
    assert ("Comité d'urgence", "ORG") in driver.annotations()
    while driver.focused() != ("Kiev", "LOC"):
        driver.keys("Tab")
    driver.keys("R")
    assert driver.annotations().count(("Kiev", "LOC")) == 2
    start = STORY.index("bombardé")
    driver.keys("Escape", "Escape")
    driver.session.set_layer("events")
    driver.drag(start, start + len("bombardé"))
    driver.keys("1")
    assert ("bombardé", "Attack") in driver.annotations()
    driver.keys("Ctrl+Z")
    assert ("bombardé", "Attack") not in driver.annotations()
    driver.keys("Ctrl+Shift+Z")
    assert ("bombardé", "Attack") in driver.annotations()
    while driver.content.suggestions:
        driver.keys("Tab")
        if driver.focused() == ("Ilan Desrosiers", "PER"):
            driver.keys("A")
        else:
            driver.keys("X")
    driver.keys("Ctrl+Return")
    driver.until(lambda: driver.content.article.text == SECOND)
    driver.session.show_article(1)
    assert driver.content.status is Status.DONE


def _export(driver: Driver, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for format_id in ("docbin", "jsonl"):

        def fill(dialog: QDialog, format_id: str = format_id) -> Generator[None, None, None]:
            dialog.folder.set_path(folder / "out")
            dialog.format.setCurrentIndex(dialog.format.findData(format_id))
            yield from run_and_close(dialog)

        script = driver.in_dialog(fill)
        driver.keys("Ctrl+Shift+E")
        assert script.played


def _check_exports(out: Path, annotations: list[tuple[str, str]]) -> None:
    (doc,) = read_docbin(out / "articles.spacy")
    assert doc["text"] == STORY
    assert doc["missing"] == 0
    found = [(e[0], e[1]) for e in [*doc["ents"], *doc["events"]]]
    assert sorted(found) == sorted(annotations)
    (line,) = (out / "articles.jsonl").read_text(encoding="utf8").splitlines()
    record = json.loads(line)
    assert record["text"] == STORY
    spans = [(STORY[s["start"] : s["end"]], s["label"]) for s in record["spans"]]
    assert sorted(spans) == sorted(annotations)
    ours = {(s["start"], s["label"]) for s in record["spans"]}
    assert ours == {(e[2], e[1]) for e in [*doc["ents"], *doc["events"]]}


def test_a_span_made_by_mouse_by_key_and_by_suggestion_is_the_same(
    start: Callable[..., Driver], project: Path
) -> None:
    driver = start(project)
    driver.until_suggested()
    driver.until(lambda: ("Ilan Desrosiers", "PER") in driver.suggestions())
    begin = STORY.index("Ilan")
    proposed = next(s for s in driver.content.suggestions if s.start == begin)
    driver.keys("Escape", "Escape")
    driver.drag(begin, begin + len("Ilan Desrosiers"))
    assert driver.view.selection == (proposed.start, proposed.end)
    driver.keys("1")
    made = next(a for a in driver.content.annotations if a.start == begin)
    assert (made.start, made.end) == (proposed.start, proposed.end)
    driver.keys("Ctrl+Z")
    driver.view.set_selection(begin, begin)
    driver.keys("Shift+Right", "Shift+Right")
    assert driver.view.selection == (proposed.start, proposed.end)
