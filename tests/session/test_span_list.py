"""The list of spans without a window: rows, headings, the filter, and what a change says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.changes import SpanRef
from annotator.ops import annotate
from annotator.session.session import Session
from annotator.session.span_model import SpanListModel
from annotator.session.span_rows import Heading, SpanRow, counts_words, described, folded
from tests.making import KYIV, lay_suggestions, new_project, news_scheme, proposal


@pytest.fixture
def session(tmp_path: Path):
    path = tmp_path / "a.annot"
    project = new_project(path, KYIV, "Rien ici.")
    spans = (
        proposal(KYIV, "Kiev", "LOC"),
        proposal(KYIV, "bombardé", "Attack", "events"),
        proposal(KYIV, "OTAN", "LOC").model_copy(update={"score": 0.874}),
        proposal(KYIV, "Aulnay", "PER"),
    )
    lay_suggestions(project, 1, KYIV, *spans)
    project.close()
    session = Session()
    session.open(path)
    yield session
    session.close()


@pytest.fixture
def model(session: Session, qapp):
    model = SpanListModel()
    model.show_content(session.content, session.scheme)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    session.cursor_changed.connect(lambda: model.show_content(session.content, session.scheme))
    return model


def shown(model: SpanListModel) -> list[str]:
    """Words of spans, labels of headings between #."""
    rows = [model.row_at(i) for i in range(model.rowCount())]
    return [f"#{r.label}" if isinstance(r, Heading) else r.words for r in rows if r]


def ref(session: Session, words: str) -> SpanRef:
    content = session.content
    assert content is not None
    text = content.article.text
    return next(m.ref for m in content.marks if text[m.span.start : m.span.end] == words)


class Said:
    """What a model says while something is done."""

    def __init__(self, model: SpanListModel) -> None:
        self.heard: list[tuple[object, ...]] = []
        model.modelReset.connect(lambda: self.heard.append(("reset",)))
        model.rowsRemoved.connect(lambda _, a, b: self.heard.append(("removed", a, b)))
        model.rowsInserted.connect(lambda _, a, b: self.heard.append(("inserted", a, b)))
        model.dataChanged.connect(lambda a, b: self.heard.append(("changed", a.row(), b.row())))


def test_under_headings_in_the_order_of_the_scheme(model: SpanListModel) -> None:
    assert shown(model) == ["#PER", "Aulnay", "#LOC", "Kiev", "OTAN", "#Attack", "bombardé"]
    assert model.row_at(2) == Heading("entities", "LOC", 0, 2)
    assert model.total == 4


def test_in_text_order(model: SpanListModel) -> None:
    model.set_grouped(False)
    assert shown(model) == ["Kiev", "bombardé", "OTAN", "Aulnay"]


def test_accepting_changes_the_row_and_its_heading_only(
    model: SpanListModel, session: Session
) -> None:
    said = Said(model)
    session.do(annotate.accept, ref(session, "Kiev").id)
    assert said.heard == [("changed", 2, 3)]
    assert model.row_at(2) == Heading("entities", "LOC", 1, 1)
    assert model.place_of(ref(session, "Kiev")) == 3


def test_rejecting_takes_one_row_away_and_its_heading_with_the_last(
    model: SpanListModel, session: Session
) -> None:
    said = Said(model)
    session.do(annotate.reject, ref(session, "Kiev").id)
    assert said.heard == [("removed", 3, 3), ("changed", 2, 2)]
    said.heard.clear()
    session.do(annotate.reject, ref(session, "Aulnay").id)
    assert said.heard == [("removed", 0, 1)]
    assert shown(model) == ["#LOC", "OTAN", "#Attack", "bombardé"]


def test_relabelling_moves_the_row_to_its_new_heading(
    model: SpanListModel, session: Session
) -> None:
    session.do(annotate.relabel, ref(session, "OTAN"), "ORG")
    assert shown(model) == ["#PER", "Aulnay", "#ORG", "OTAN", "#LOC", "Kiev", "#Attack", "bombardé"]


def test_another_article_is_a_reset(model: SpanListModel, session: Session) -> None:
    said = Said(model)
    session.show_article(2)
    assert said.heard == [("reset",)]
    assert shown(model) == []


def test_the_filter_reads_words_label_title_state_and_source(
    model: SpanListModel, session: Session
) -> None:
    session.do(annotate.accept, ref(session, "Kiev").id)
    for typed, wanted in (
        ("kiév", ["#LOC", "Kiev"]),
        ("loc test", ["#LOC", "OTAN"]),
        ("87%", ["#LOC", "OTAN"]),
        ("person", ["#PER", "Aulnay"]),
        ("from a", ["#LOC", "Kiev"]),
        ("nothing", []),
        (" ", ["#PER", "Aulnay", "#LOC", "Kiev", "OTAN", "#Attack", "bombardé"]),
    ):
        model.set_filter(typed)
        assert shown(model) == wanted, typed
    assert model.total == 4


def test_a_heading_stands_for_all_below_it(model: SpanListModel) -> None:
    assert [row.words for row in model.spans_at([2])] == ["Kiev", "OTAN"]
    assert [row.words for row in model.spans_at([6, 2, 3, 99])] == ["Kiev", "OTAN", "bombardé"]


def test_where_to_go_when_rows_are_decided(model: SpanListModel, session: Session) -> None:
    session.do(annotate.accept, ref(session, "Kiev").id)
    otan, attack = model.spans_at([4]), model.spans_at([6])
    assert model.next_ref(otan, open_only=True) == ref(session, "bombardé")
    assert model.next_ref(attack, open_only=True) == ref(session, "Aulnay")
    assert model.next_ref(model.spans_at([0]), open_only=False) == ref(session, "Kiev")
    assert model.next_ref(attack, open_only=False) == ref(session, "OTAN")
    assert model.next_ref(model.spans_at(range(7)), open_only=True) is None


def test_rows_in_words(model: SpanListModel, session: Session) -> None:
    otan = model.row_at(4)
    assert isinstance(otan, SpanRow)
    assert described(otan) == "Place, OTAN, suggested, test, 87%"
    session.do(annotate.accept, ref(session, "Kiev").id)
    session.do(annotate.note_span, ref(session, "Kiev").id, "Or Kyiv?")
    heard = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Place, Kiev, annotation, from a suggestion, has a note"
    heard = model.data(model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "LOC: 1 annotation, 1 open"
    assert counts_words(Heading("entities", "LOC", 2, 0)) == "2 annotations"
    assert counts_words(Heading("entities", "LOC", 0, 3)) == "3 open"


def test_another_order_is_a_reset(model: SpanListModel) -> None:
    said = Said(model)
    model.set_grouped(False)
    model.set_grouped(True)
    assert said.heard == [("reset",), ("reset",)]


def test_folding() -> None:
    assert folded("Le CŒUR, l’Été") == folded("le coeur, l’ete")


def test_a_label_that_the_scheme_lacks_comes_last(session: Session) -> None:
    model = SpanListModel()
    scheme = news_scheme()
    entities = scheme.layers[0]
    fewer = entities.model_copy(
        update={"labels": tuple(x for x in entities.labels if x.name != "LOC")}
    )
    model.show_content(
        session.content, scheme.model_copy(update={"layers": (fewer, scheme.layers[1])})
    )
    assert shown(model)[-3:] == ["#LOC", "Kiev", "OTAN"]
