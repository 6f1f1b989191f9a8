"""A window on a real project, with the focus in the article, for tests that press keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.session.session import Session
from annotator.ui.services import Services
from annotator.ui.theme import theme
from annotator.ui.window import MainWindow
from tests.making import KYIV, lay_suggestions, new_project, news_scheme, proposal

OTHER = "Le parlement a voté la loi mardi à Brandeville."


@dataclass
class Bench:
    """The window, its session, and hands to press keys with."""

    qtbot: object
    session: Session
    window: MainWindow
    path: Path
    told: list[str] = field(default_factory=list)

    def press(self, *sequences: str, on: QWidget | None = None) -> None:
        """Press these keys, one after the other, on the article or another widget."""
        for sequence in sequences:
            combination = QKeySequence(sequence)[0]
            QTest.keyClick(
                on or self.window.view, combination.key(), combination.keyboardModifiers()
            )
            QApplication.processEvents()

    def type_digit(self, digit: str, *, shift: bool = False) -> None:
        """Press a digit key."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.window.view, Qt.Key(Qt.Key.Key_0 + int(digit)), modifier)
        QApplication.processEvents()

    @property
    def annotations(self) -> list[tuple[str, str]]:
        """The open article's annotations as pairs of label and words."""
        content = self.session.content
        assert content is not None
        text = content.article.text
        return [(a.label, text[a.start : a.end]) for a in content.annotations]

    @property
    def suggestions(self) -> list[tuple[str, str]]:
        """The open article's open suggestions, likewise."""
        content = self.session.content
        assert content is not None
        text = content.article.text
        return [
            (m.span.label, text[m.span.start : m.span.end]) for m in content.marks if m.suggested
        ]

    @property
    def focused(self) -> tuple[str, str] | None:
        """Label and words of the span in focus."""
        content = self.session.content
        mark = content.mark(self.session.focus) if content else None
        if content is None or mark is None:
            return None
        return (mark.span.label, content.article.text[mark.span.start : mark.span.end])


def make_project(path: Path) -> None:
    """Two articles, the first with four suggestions, the second with one."""
    project = new_project(path, KYIV, OTHER)
    lay_suggestions(
        project,
        1,
        KYIV,
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "OTAN", "LOC"),
        proposal(KYIV, "Aulnay", "PER"),
    )
    lay_suggestions(project, 2, OTHER, proposal(OTHER, "mardi", "DATE"))
    project.close()


@pytest.fixture
def make_bench(qtbot, qapp, tmp_path) -> Iterator[Callable[..., Bench]]:
    """Makes a window; `opened=False` leaves it without a project."""
    benches: list[Bench] = []

    def make(*, opened: bool = True, services: Services | None = None) -> Bench:
        theme.apply(qapp, "light")
        path = tmp_path / "Kiev.annot"
        session = Session()
        window = MainWindow(session, services=services or Services(schemes=lambda: [news_scheme()]))
        window.resize(1280, 720)
        qtbot.addWidget(window)
        window.show()
        if opened:
            make_project(path)
            session.open(path)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if opened:
            window.view.setFocus()
            qtbot.waitUntil(window.view.hasFocus)
        bench = Bench(qtbot, session, window, path)
        benches.append(bench)
        return bench

    yield make
    for bench in benches:
        bench.session.close()


@pytest.fixture
def bench(make_bench) -> Bench:
    """A window on a project of two articles."""
    return make_bench()
