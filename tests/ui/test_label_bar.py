"""The label bar with few, many and long labels."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.ui.label_bar import LabelBar


def scheme(*counts: int, name: str = "L{}") -> LabelScheme:
    return LabelScheme(
        name="test",
        layers=tuple(
            Layer(
                name=f"layer {number}",
                kind=LayerKind.ENTITIES,
                labels=tuple(Label(name=name.format(i), colour="blue") for i in range(count)),
            )
            for number, count in enumerate(counts)
        ),
    )


@pytest.fixture
def bar(qtbot) -> LabelBar:
    made = LabelBar()
    qtbot.addWidget(made)
    made.resize(900, 100)
    made.show()
    return made


def shown(bar: LabelBar) -> list[str]:
    return [button.label.name for button in bar.buttons if button.x() >= 0]


def more(bar: LabelBar) -> QToolButton:
    page = bar._pages.currentWidget()
    assert page is not None
    return page.findChildren(QToolButton)[-1]


def test_few_labels_take_one_row(bar: LabelBar, qtbot) -> None:
    bar.set_scheme(scheme(3, 4))
    qtbot.waitUntil(lambda: len(shown(bar)) == 3)
    one = bar._pages.height()
    assert len({button.y() for button in bar.buttons}) == 1
    bar.set_scheme(scheme(3, 60))
    assert bar._pages.height() > 1.8 * one


def test_the_bar_is_as_high_for_every_layer(bar: LabelBar, qtbot) -> None:
    bar.set_scheme(scheme(3, 60))
    heights = set()
    for layer in ("layer 0", "layer 1"):
        bar.set_active_layer(layer)
        heights.add(bar._pages.height())
    assert len(heights) == 1


def test_what_finds_no_room_is_counted(bar: LabelBar, qtbot) -> None:
    bar.set_scheme(scheme(60))
    qtbot.waitUntil(lambda: 0 < len(shown(bar)) < 60)
    qtbot.waitUntil(lambda: more(bar).text() == f"{60 - len(shown(bar))} more…")
    assert more(bar).x() >= 0
    with qtbot.waitSignal(bar.more_requested):
        more(bar).click()


def test_long_names_are_cut_and_whole_in_the_tip(bar: LabelBar) -> None:
    long = "Une-étiquette-dont-le-nom-est-beaucoup-trop-long-pour-la-barre-{}"
    bar.set_scheme(scheme(2, name=long))
    for button in bar.buttons:
        assert button.sizeHint().width() < 240
        assert long.format("")[:-1] in button.toolTip()
        assert long.format("")[:-1] in button.accessibleName()


def test_a_layer_without_labels_says_what_to_do(bar: LabelBar, qtbot) -> None:
    bar.set_scheme(scheme(0))
    assert bar.buttons == []
    button = more(bar)
    assert button.text() == "No labels yet: add some…"
    with qtbot.waitSignal(bar.scheme_requested):
        button.click()


def test_a_project_that_is_only_read_has_no_way_to_the_scheme(bar: LabelBar) -> None:
    bar.offer_scheme(False)
    assert not bar._scheme.isVisible()


def test_a_right_click_asks_for_the_menu(bar: LabelBar, qtbot) -> None:
    bar.set_scheme(scheme(3))
    with qtbot.waitSignal(bar.menu_requested):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(9, 9))
        QApplication.sendEvent(bar, event)


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_the_menu_leads_to_the_scheme(bench) -> None:
    bench.window.label_bar.menu_requested.emit(QPoint(300, 90))
    menus = [m for m in bench.window.findChildren(object) if m.objectName() == "labelMenu"]
    assert "Label scheme…" in [action.text() for action in menus[-1].actions()]
    menus[-1].close()
    assert bench.window.label_bar.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu
