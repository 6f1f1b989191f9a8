"""Counting the same words in the project beside the work, and the list of places to tick."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.alike import Found
from annotator.ops import annotate, articles
from annotator.session import elsewhere
from annotator.session.elsewhere import Elsewhere
from annotator.session.mentions import Mentions, Place
from annotator.session.places_model import PlacesModel
from annotator.session.session import Session
from tests.making import lay_suggestions, new_project, proposal

FIRST = "Kiev a tenu. Kiev résiste, dit Kievan."
TEXTS = (FIRST, "Rien ici.", "À Kiev, la nuit. Kiev-Pechersk.", "Kiev encore.")


@pytest.fixture
def session(tmp_path: Path, qapp):
    path = tmp_path / "a.annot"
    project = new_project(path, *TEXTS)
    lay_suggestions(project, 4, TEXTS[3], proposal(TEXTS[3], "Kiev", "LOC"))
    project.close()
    session = Session()
    session.open(path)
    session.do(annotate.add, 1, "entities", 0, 4, "LOC")
    session.do(annotate.add, 3, "entities", 2, 6, "ORG")
    yield session
    session.close()


@pytest.fixture
def counting(session: Session, monkeypatch: pytest.MonkeyPatch) -> Elsewhere:
    monkeypatch.setattr(elsewhere, "PAUSE", 0)
    return Elsewhere(session, session)


ALL = {
    (Found.LABELLED, "LOC"): 1,
    (Found.LABELLED, "ORG"): 1,
    (Found.OPEN, ""): 1,
    (Found.FREE, ""): 2,
}


def count(counting: Elsewhere, qtbot, words: str = "Kiev") -> Counter:
    counting.show(words, "entities")
    qtbot.waitUntil(lambda: counting.words is not None and counting.words.complete)
    return counting.words.tally


def test_all_places_are_counted_by_what_lies_there(counting: Elsewhere, qtbot) -> None:
    assert count(counting, qtbot) == ALL
    assert counting.words.count == 5
    assert sorted(counting.words.articles) == [1, 3, 4]


def test_what_is_done_meanwhile_is_counted_again(
    counting: Elsewhere, session: Session, qtbot
) -> None:
    count(counting, qtbot)
    with qtbot.waitSignal(counting.counted):
        session.do(annotate.add, 1, "entities", 13, 17, "LOC")
    assert counting.words.tally == ALL | {(Found.LABELLED, "LOC"): 2, (Found.FREE, ""): 1}
    session.do(articles.delete_articles, [3])
    qtbot.waitUntil(lambda: counting.words is not None and counting.words.complete)
    assert counting.words.tally[Found.LABELLED, "ORG"] == 0


def test_other_words_end_the_counting_and_the_first_are_kept(
    counting: Elsewhere, session: Session, qtbot
) -> None:
    counting.show("Kiev", "entities")
    counting.show("Rien", "entities")
    qtbot.waitUntil(lambda: counting.words.complete)
    assert counting.words.tally == {(Found.FREE, ""): 1}
    count(counting, qtbot)
    counting.show("Rien", "entities")
    session.do(annotate.add, 1, "entities", 13, 17, "LOC")
    counting.show("Kiev", "entities")
    assert counting.words.count == 5  # what is known is there at once
    qtbot.waitUntil(lambda: counting.words.complete)
    assert counting.words.tally[Found.LABELLED, "LOC"] == 2


def test_only_a_few_words_are_kept(counting: Elsewhere, qtbot) -> None:
    for number in range(elsewhere.KEPT + 3):
        counting.show(f"w{number}", "entities")
    assert len(counting._kept) == elsewhere.KEPT


def test_past_the_limit_it_counts_no_further(
    counting: Elsewhere, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "MOST", 2)
    counting.show("Kiev", "entities")
    qtbot.waitUntil(lambda: counting.words.cut)
    qtbot.waitUntil(lambda: not counting._timer.isActive())


def test_an_index_says_where_to_look(session: Session, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(elsewhere, "PAUSE", 0)
    asked = []

    def ask(words, answer) -> None:
        asked.append(words)
        answer({4, 3}, True)

    counting = Elsewhere(session, session, ask=ask)
    assert count(counting, qtbot) == {
        (Found.LABELLED, "ORG"): 1,
        (Found.OPEN, ""): 1,
        (Found.FREE, ""): 1,
    }
    assert sorted(counting.words.articles) == [3, 4]
    assert asked == ["Kiev"]


def test_an_index_that_is_not_complete_is_not_trusted(session: Session, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(elsewhere, "PAUSE", 0)
    counting = Elsewhere(session, session, ask=lambda _, answer: answer({4}, False))
    assert count(counting, qtbot) == ALL


def test_the_next_place_of_a_kind_goes_round_the_project(counting: Elsewhere, qtbot) -> None:
    count(counting, qtbot)
    words, free = counting.words, (Found.FREE, "")
    article_id, spot = words.next_spot(free, 1, 13)
    assert (article_id, spot.start) == (3, 17)
    article_id, spot = words.next_spot(free, 3, 17)
    assert (article_id, spot.start) == (1, 13)
    assert words.next_spot((Found.LABELLED, "PER"), 1, 0) is None


def test_closing_the_project_ends_it(counting: Elsewhere, session: Session) -> None:
    counting.show("Kiev", "entities")
    session.close()
    assert counting.words is None


# The places to tick


@pytest.fixture
def places(session: Session, qtbot) -> PlacesModel:
    model = PlacesModel("LOC")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    mentions = Mentions(session, "Kiev", "entities", session)
    mentions.found.connect(model.add)
    with qtbot.waitSignal(mentions.ended):
        mentions.begin()
    return model


def rows(model: PlacesModel) -> list[tuple[str, str, str]]:
    tick = {Qt.CheckState.Checked: "x", Qt.CheckState.Unchecked: "o", None: "-"}
    found = []
    for row in range(model.rowCount()):
        words, now, _ = (model.data(model.index(row, column)) for column in range(3))
        state = model.data(model.index(row, 0), Qt.ItemDataRole.CheckStateRole)
        found.append((tick[state], words[:12], now))
    return found


def test_what_is_free_is_ticked_and_what_has_the_label_can_not_be(places: PlacesModel) -> None:
    assert rows(places) == [
        ("-", "Kiev a tenu.", "LOC"),
        ("x", "Kiev résiste", "not labelled"),
        ("o", "À Kiev, la n", "ORG"),
        ("x", "Kiev-Pechers", "not labelled"),
        ("x", "Kiev encore.", "LOC, suggested"),
    ]
    assert (places.count, places.total) == (3, 4)


def test_ticks_go_by_what_is_shown(places: PlacesModel) -> None:
    places.set_filter("org")
    assert [now for _, _, now in rows(places)] == ["ORG"]
    places.tick(True)
    assert places.count == 4
    places.set_filter("")
    places.tick(False)
    assert places.ticked == []
    index = places.index(1, 0)
    assert places.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert places.ticked == [(1, 13, 17)]
    assert places.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert places.count == 0


def test_labels_on_the_same_words_are_one_row() -> None:
    model = PlacesModel("Attack")
    model.add([Place(1, "", 0, 4, FIRST, Found.LABELLED, ("Meet", "Attack"))])
    assert rows(model) == [("-", "Kiev a tenu.", "Meet, Attack")]
    assert model.data(model.index(0, 2)) == "without a title"
