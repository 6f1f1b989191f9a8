"""The article list: 100,000 rows cost a few pages, and it follows what is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.models import ArticleRow, Status
from annotator.core.query import Filter, Query, Sort
from annotator.core.search import parse
from annotator.ops import annotate
from annotator.ops import articles as article_ops
from annotator.ops.importing import ImportReport, import_records
from annotator.session.models import PAGE, PAGES_KEPT, ROW_ROLE, ArticleListModel
from annotator.session.session import Session
from tests.making import KYIV, new_project, news_scheme, proposal
from tests.session.heard import project_file, undo

NEW, DONE = Status.NEW, Status.DONE
MANY = 100_000
FILL = f"""
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
INSERT INTO articles (id, sha256, title, language, source, date, meta, imported_at)
SELECT i, i, printf('Article %06d', i), 'fr', '', '', '{{}}', '' FROM n
"""


class Watched(ArticleListModel):
    """Counts what is read and said."""

    def __init__(self, session: Session) -> None:
        self.pages_read = 0
        self.resets = 0
        self.touched: list[int] = []
        super().__init__(session)
        self.modelReset.connect(self._count_reset)
        self.dataChanged.connect(lambda first, _last, _roles: self.touched.append(first.row()))

    def _count_reset(self) -> None:
        self.resets += 1

    def _read(self, article_ids: list[int]) -> dict[int, ArticleRow]:
        self.pages_read += 1
        return super()._read(article_ids)


@pytest.fixture
def session(qtbot) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()


@pytest.fixture
def model(session: Session, tmp_path: Path) -> Watched:
    texts = (KYIV, "Deux.", "Trois.", "Quatre.")
    suggestions = {1: (proposal(KYIV, "Kiev", "LOC"), proposal(KYIV, "OTAN", "ORG"))}
    session.open(project_file(tmp_path / "p.annot", *texts, suggestions=suggestions))
    return watch(session)


def watch(session: Session) -> Watched:
    """A list with Qt's own examiner, which looks at every row after every change."""
    model = Watched(session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.reload()
    model.resets = 0
    return model


def ids(model: ArticleListModel) -> list[int | None]:
    return [model.article_id(place) for place in range(model.rowCount())]


def row(model: ArticleListModel, place: int) -> ArticleRow:
    found = model.data(model.index(place), ROW_ROLE)
    assert isinstance(found, ArticleRow)
    return found


def test_a_hundred_thousand_rows_cost_a_few_pages(session: Session, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p.annot")
    with project.transaction("import") as tx:
        tx.conn.exec_driver_sql(FILL)
    project.close()
    session.open(project.path)
    model = Watched(session)
    model.reload()
    assert model.rowCount() == MANY
    for place in (0, 50, 99, MANY // 2, MANY // 2 + 1, MANY - 1):
        assert row(model, place).title == f"Article {place + 1:06}"
    assert model.pages_read <= 5
    for place in range(0, PAGE * (PAGES_KEPT + 5), PAGE):
        row(model, place)
    assert len(model._pages) <= PAGES_KEPT
    before = model.pages_read
    session.do(article_ops.finish, MANY - 5)
    assert model.pages_read == before, "what is not shown is not read"
    assert row(model, MANY - 6).status is DONE
    model.set_sort(Sort.TITLE, descending=True)
    assert row(model, 0).id == MANY


def test_rows_and_titles(model: Watched) -> None:
    assert model.rowCount() == 4
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(0)) == "Article 1"
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert row(model, 0).open_suggestions == 2
    assert (model.article_id(3), model.article_id(4), model.article_id(-1)) == (4, None, None)
    assert (model.place_of(3), model.place_of(99), model.place_of(None)) == (2, None, None)


def test_a_row_is_heard_in_words(model: Watched) -> None:
    model._session.do(article_ops.set_flag, 1, True)
    heard = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Article 1, not started, 2 to decide, flagged"


def test_a_decision_touches_its_row_alone(model: Watched) -> None:
    session = model._session
    row(model, 0)
    session.do(annotate.accept, 1)
    assert model.touched == [0]
    assert model.resets == 0
    assert (row(model, 0).open_suggestions, row(model, 0).status) == (1, Status.STARTED)
    undo(session)
    assert (row(model, 0).open_suggestions, row(model, 0).status) == (2, NEW)


def test_flag_note_and_language_are_followed(model: Watched) -> None:
    session = model._session
    row(model, 1)
    session.do(article_ops.set_flag, 2, True)
    session.do(article_ops.set_note, 2, "x")
    session.do(article_ops.set_language, [2, 3], "en")
    assert (row(model, 1).flagged, row(model, 1).noted) == (True, True)
    assert [row(model, i).language for i in range(4)] == ["", "en", "en", ""]


def test_articles_come_and_go(model: Watched, qtbot) -> None:
    session = model._session
    session.do(article_ops.delete_articles, [2])
    assert ids(model) == [1, 3, 4]
    undo(session)
    assert ids(model) == [1, 2, 3, 4]
    from annotator.formats.base import Record

    session.run(import_records, [Record(text="Cinq.")], ImportReport()).begin()
    qtbot.waitUntil(lambda: not session.busy)
    assert ids(model) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("loaded", [True, False])
def test_what_leaves_the_filter_goes_and_comes_back_by_undo(model: Watched, loaded: bool) -> None:
    session = model._session
    model.set_filter(Filter(statuses=frozenset({NEW})))
    if loaded:
        row(model, 0)
    else:
        model._pages.clear()
    session.do(article_ops.finish, 2)
    assert ids(model) == [1, 3, 4]
    undo(session)
    assert ids(model) == [1, 2, 3, 4]


def test_what_enters_the_filter_comes(model: Watched) -> None:
    session = model._session
    model.set_filter(Filter(statuses=frozenset({DONE})))
    assert ids(model) == []
    session.do(article_ops.finish, 3)
    assert ids(model) == [3]
    model.set_filter(Filter(flagged=True))
    assert ids(model) == []
    session.do(article_ops.set_flag, 4, True)
    assert ids(model) == [4]
    session.do(article_ops.set_flag, 4, False)
    assert ids(model) == []


def test_a_language_is_followed(model: Watched) -> None:
    session = model._session
    model.set_filter(Filter(languages=frozenset({"en"})))
    assert ids(model) == []
    session.do(article_ops.set_language, [2, 4], "en")
    assert ids(model) == [2, 4]
    session.do(article_ops.set_language, [2], "fr")
    assert ids(model) == [4]


def test_what_the_filter_keeps_is_not_selected_anew(model: Watched) -> None:
    session = model._session
    model.set_filter(Filter(statuses=frozenset({Status.STARTED, NEW})))
    model.resets = 0
    session.do(annotate.accept, 1)
    session.do(article_ops.set_flag, 2, True)
    assert model.resets == 0
    assert ids(model) == [1, 2, 3, 4]


def test_a_row_that_sorts_elsewhere_stays_until_asked(model: Watched) -> None:
    session = model._session
    model.set_sort(Sort.STATUS)
    session.do(article_ops.finish, 1)
    assert ids(model) == [1, 2, 3, 4]
    assert row(model, 0).status is DONE
    model.reload()
    assert ids(model) == [2, 3, 4, 1]


def search(model: ArticleListModel, typed: str, qtbot) -> None:
    """Search and wait for the whole answer."""
    model.set_filter(model.query.filter.model_copy(update={"text": typed}))
    qtbot.waitUntil(lambda: not model.busy and model.complete)


def test_search_filter_and_sort_together(model: Watched, qtbot) -> None:
    search(model, "  ARTICLE ", qtbot)
    model.set_sort(Sort.TITLE, descending=True)
    assert ids(model) == [4, 3, 2, 1]
    model.resets = 0
    model.set_filter(model.query.filter)
    model.set_sort(Sort.TITLE, descending=True)
    assert model.resets == 0
    search(model, "trois", qtbot)
    assert ids(model) == [3]
    assert model.wanted == parse("trois")
    model.set_filter(Filter(text="trois", flagged=True))
    assert ids(model) == []
    model._session.do(article_ops.set_flag, 3, True)
    model._session.do(article_ops.set_flag, 2, True)
    assert ids(model) == [3]
    search(model, "", qtbot)
    assert ids(model) == [3, 2]
    assert model.wanted is None


def test_the_words_around_what_was_found(model: Watched, qtbot) -> None:
    assert model.snippet(1) is None
    search(model, "otan", qtbot)
    found = model.snippet(1)
    assert found is not None
    assert [found.text[s:e] for s, e in found.marks] == ["OTAN"]
    search(model, "article", qtbot)
    assert model.snippet(1) is None


def test_what_takes_longer_is_selected_in_slices(model: Watched, qtbot, monkeypatch) -> None:
    from annotator.session import models
    from annotator.store import selecting

    monkeypatch.setattr(models, "FIRST_SLICE", 0)
    monkeypatch.setattr(models, "SLICE", 0)
    monkeypatch.setattr(selecting, "AT_ONCE", 1)
    model.set_filter(Filter(with_open=True))
    assert model.busy
    assert ids(model) == [1, 2, 3, 4], "the list stays until the other is known"
    model.set_filter(Filter(with_open=True, labels=frozenset({("entities", "ORG")})))
    monkeypatch.setattr(models, "SLICE", 1)
    qtbot.waitUntil(lambda: not model.busy)
    assert ids(model) == [1]
    model._session.do(annotate.reject, 2)
    qtbot.waitUntil(lambda: not model.busy)
    assert ids(model) == []


def test_another_project_another_list(model: Watched, tmp_path: Path) -> None:
    session = model._session
    selected = []
    model.selected.connect(lambda: selected.append(model.rowCount()))
    session.create(tmp_path / "q.annot", news_scheme(), annotator="Ada")
    assert ids(model) == []
    session.close()
    assert model.rowCount() == 0
    assert selected == [0, 0]


def test_the_query_is_that_of_the_store(model: Watched) -> None:
    assert model.query == Query()
