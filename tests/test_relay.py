"""A transfer as a dialog hears of it."""

from pathlib import Path

from annotator.services import services
from annotator.session.import_request import ImportRequest
from annotator.session.session import Session
from tests.making import new_project


def test_an_import_that_ends_because_its_project_was_closed_says_so(qtbot, tmp_path: Path) -> None:
    new_project(tmp_path / "p.annot").close()
    session = Session()
    session.open(tmp_path / "p.annot")
    path = tmp_path / "a.txt"
    path.write_text("Un texte.")
    start = services(session).start_import
    assert start is not None
    work = start(ImportRequest(paths=(path,), spans_as="suggestions", encoding=None))
    with qtbot.waitSignal(work.cancelled, timeout=60_000):
        session.close()
