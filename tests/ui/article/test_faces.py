"""Faces behind the text face: those of the article's language that are installed."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from annotator.core.models import Article
from annotator.ui.article.faces import fallbacks, with_fallbacks
from annotator.ui.article.header import meta_line

INSTALLED = ["Noto Serif CJK JP", "Noto Serif CJK SC", "Noto Serif CJK TC", "Amiri"]


@pytest.mark.parametrize(
    ("language", "faces"),
    [
        ("ja", ["Noto Serif CJK JP"]),
        ("zh", ["Noto Serif CJK SC"]),
        ("zh-Hant-TW", ["Noto Serif CJK TC"]),
        ("zh-CN", ["Noto Serif CJK SC"]),
        ("ar-EG", ["Amiri"]),
        ("th", []),
        ("fr", []),
        ("", []),
    ],
)
def test_faces_stand_behind_the_text_face(
    language: str, faces: list[str], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    fallbacks.cache_clear()
    monkeypatch.setattr(QFontDatabase, "families", lambda: INSTALLED)
    font = QFont("DejaVu Serif")
    font.setPixelSize(18)
    made = with_fallbacks(font, language)
    assert made.families() == ["DejaVu Serif", *faces]
    assert made.pixelSize() == 18
    fallbacks.cache_clear()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "2026年3月1日 · 简体中文"),
        ("ja", "2026年3月1日 · 日本語"),
        ("fr", "1 mars 2026 · français"),
    ],
)
def test_dates_are_written_as_the_language_does(language: str, line: str) -> None:
    article = Article(id=1, title="", text="a", language=language, sha256="", date="2026-03-01")
    assert meta_line(article) == line
