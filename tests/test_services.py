"""What the window is handed from the layers it does not know."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import UserError
from annotator.paths import user_dir
from annotator.schemes import ready_schemes
from annotator.services import services
from annotator.session.import_request import ImportRequest
from annotator.session.session import Session
from annotator.ui.dialogs.work import Report
from tests.making import new_project, news_scheme

SAID = "Le préfet a parlé à Évry."


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[Session]:
    new_project(tmp_path / "p.annot").close()
    made = Session()
    made.open(tmp_path / "p.annot")
    yield made
    made.close()


def imported(session: Session, qtbot, path: Path, encoding: str | None) -> Report:
    start = services(session).start_import
    assert start is not None
    work = start(ImportRequest(paths=(path,), spans_as="suggestions", encoding=encoding))
    with qtbot.waitSignal(work.finished, timeout=60_000) as ended:
        pass
    (report,) = ended.args
    assert isinstance(report, Report)
    return report


@pytest.mark.parametrize("encoding", ["mac-roman", "utf-16", "cp1252", "utf-8", None])
def test_an_import_reads_in_the_encoding_that_was_asked_for(
    session: Session, qtbot, tmp_path: Path, encoding: str | None
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(SAID.encode(encoding or "utf-8"))
    imported(session, qtbot, path, encoding)
    assert session.content is not None
    assert session.content.article.text == SAID


def test_an_encoding_goes_before_what_would_be_detected(
    session: Session, qtbot, tmp_path: Path
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(SAID.encode("utf-8"))
    imported(session, qtbot, path, "mac-roman")
    assert session.content is not None
    assert session.content.article.text == SAID.encode().decode("mac-roman")


def test_a_file_that_is_not_in_the_encoding_is_refused(
    session: Session, qtbot, tmp_path: Path
) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(SAID.encode("cp1252"))
    report = imported(session, qtbot, path, "utf-8")
    assert session.counts().articles == 0
    assert [Path(row[0]).name for row in report.rows] == ["old.txt"]


def test_the_automatic_pipeline_is_told_or_how_to_get_one(session: Session, monkeypatch) -> None:
    from annotator.suggest import pipelines

    info = pipelines.PipelineInfo(
        name="fr_own",
        version="1.2",
        language="fr",
        licence="MIT",
        labels={},
        spacy=">=9",
        load="fr_own",
        fits=True,
    )
    monkeypatch.setattr(pipelines, "installed", lambda: (info,))
    monkeypatch.setattr(pipelines, "describe", lambda _: info)
    offered = services(session).pipelines()
    item = offered.automatic("fr")
    assert (item.value, item.title, item.note) == ("fr_own", "fr_own 1.2", "Licence: MIT.")
    assert list(offered.installed) == [item]
    with pytest.raises(UserError, match="spacy download de_core_news_md"):
        offered.automatic("de")


def test_a_pipeline_that_is_not_here_is_told_with_the_way_to_get_it(session: Session) -> None:
    with pytest.raises(UserError, match="spacy download fr_core_news_xy"):
        services(session).pipelines().described("fr_core_news_xy")


def own_scheme(name: str, text: str) -> None:
    folder = user_dir() / "schemes"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(text)


def test_a_scheme_that_cannot_be_read_is_told_and_the_others_are_offered(session: Session) -> None:
    told: list[str] = []
    session.failed.connect(told.append)
    own_scheme("mine", "{")
    own_scheme("other", "7")
    offered = services(session).schemes()
    assert len(offered) == len(ready_schemes()) - 2
    assert offered[0].name == news_scheme().name
    assert len(told) == 1
    assert "mine.json is not JSON" in told[0]
    assert "other.json is not a label scheme" in told[0]


def test_without_any_scheme_there_is_a_sentence(session: Session) -> None:
    for name in ready_schemes():
        own_scheme(name, "{")
    with pytest.raises(UserError, match="news.json is not JSON"):
        services(session).schemes()
