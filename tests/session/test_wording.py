"""Articles in words."""

from annotator.core.models import ArticleRow, Status
from annotator.session.wording import described, short_date, short_time


def row(**changes: object) -> ArticleRow:
    values = {
        "id": 1,
        "title": "Titre",
        "language": "fr",
        "source": "",
        "date": "2026-03-03",
        "status": Status.STARTED,
        "flagged": False,
        "noted": False,
        "open_suggestions": 14,
    }
    return ArticleRow.model_validate(values | changes)


def test_a_row_in_words() -> None:
    words = described(row(flagged=True, noted=True))
    for part in ("Titre", "started", "fr", "2026", "14 to decide", "flagged", "has a note"):
        assert part in words


def test_a_finished_row_without_a_title_in_words() -> None:
    words = described(row(title="", date="", language="", status=Status.DONE))
    assert words == "without a title, done"


def test_dates_that_are_none_stay_as_they_are() -> None:
    assert short_date("mardi") == "mardi"
    assert "2026" in short_date("2026-03-03T10:00")
    assert short_time("") == ""
    assert "2026" in short_time("2026-03-03T10:00:00.000+00:00")
