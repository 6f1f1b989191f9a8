"""What is dragged over the window is announced; what is dropped goes where the words said."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from annotator.ui.dropping import Dropped, offer_for

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


@pytest.mark.parametrize(
    ("names", "project", "does", "sentence"),
    [
        (["a.txt"], True, Dropped.IMPORT, "Drop to import 1 file"),
        (["a.txt", "b.pdf"], True, Dropped.IMPORT, "Drop to import 2 files"),
        (["in"], True, Dropped.IMPORT, "Drop to import the folder in"),
        (["in", "a.txt"], True, Dropped.IMPORT, "Drop to import 2 files and folders"),
        (["a.txt"], False, Dropped.BEGIN, "Drop to make a project with 1 file"),
        (["in"], False, Dropped.BEGIN, "Drop to make a project with the folder in"),
        (["a.txt", "Kiev.annot"], True, Dropped.OPEN, "Drop to open the project Kiev"),
    ],
)
def test_the_offer_says_what_happens(
    tmp_path: Path, names: list[str], project: bool, does: Dropped, sentence: str
) -> None:
    (tmp_path / "in").mkdir()
    offer = offer_for(files(*(tmp_path / name for name in names)), project=project)
    assert offer is not None
    assert (offer.does, offer.sentence) == (does, sentence)


def test_texts_are_offered_where_there_is_a_project() -> None:
    offer = offer_for(words("Un texte.", "<p>Un texte.</p>"), project=True)
    assert offer is not None
    assert (offer.does, offer.text, offer.html) == (
        Dropped.PASTE, "Un texte.", "<p>Un texte.</p>",
    )  # fmt: skip
    assert offer_for(words("Un texte."), project=False) is None
    assert offer_for(words("  "), project=True) is None
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/a")])
    assert offer_for(address, project=True) is None, "nothing is fetched"


def test_the_veil_comes_and_goes(bench, monkeypatch, tmp_path: Path) -> None:
    window = bench.window
    veil = window.dropping.veil
    imported: list[object] = []
    monkeypatch.setattr(window.handlers, "on_import", imported.append)
    data = files(tmp_path / "a.txt")
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert veil.sentence == "Drop to import 1 file"
    assert veil.size() == window.size()
    QCoreApplication.sendEvent(window, QDragLeaveEvent())
    assert veil.sentence == ""
    QCoreApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE))
    QCoreApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))
    assert veil.sentence == ""
    assert imported == [(tmp_path / "a.txt",)]


def test_what_leads_nowhere_is_refused(make_bench) -> None:
    window = make_bench(opened=False).window
    data = words("Un texte.")
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(window, enter)
    assert not enter.isAccepted()
    assert window.dropping.veil.sentence == ""


def test_a_dropped_text_is_pasted(bench, monkeypatch) -> None:
    pasted: list[tuple[str, str]] = []
    monkeypatch.setattr(
        bench.window.handlers, "on_paste", lambda text, html: pasted.append((text, html))
    )
    data = words("Un texte.")
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(bench.window, enter)
    event = QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    QCoreApplication.sendEvent(bench.window, event)
    assert pasted == [("Un texte.", "")]
