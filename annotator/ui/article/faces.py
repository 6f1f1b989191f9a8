"""Faces for scripts that the text face may lack, by the article's language.

The system finds some face for any script by itself; but Chinese characters look different in
Japan, and a sans serif stands out in a text with serifs.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

_SIMPLIFIED = ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun")
_TRADITIONAL = ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU")
_ARABIC = ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic")
_FACES = {
    "ar": _ARABIC,
    "fa": _ARABIC,
    "ps": _ARABIC,
    "ur": ("Noto Nastaliq Urdu", *_ARABIC),
    "he": ("Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", "David"),
    "hi": ("Noto Serif Devanagari", "Kohinoor Devanagari", "Mangal"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho"),
    "km": ("Noto Serif Khmer", "Khmer MN", "DaunPenh"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
    "lo": ("Noto Serif Lao", "Lao MN", "DokChampa"),
    "th": ("Noto Serif Thai", "Thonburi", "Angsana New"),
    "zh": _SIMPLIFIED,
    "yue": _TRADITIONAL,
}
_WRITTEN_TRADITIONALLY = frozenset({"hant", "tw", "hk", "mo"})


def with_fallbacks(font: QFont, language: str) -> QFont:
    """`font`, and behind its face those that a language (a BCP 47 tag) needs beside it."""
    faces = fallbacks(language)
    if not faces:
        return font
    changed = QFont(font)
    changed.setFamilies([font.family(), *faces])
    return changed


@cache
def fallbacks(language: str) -> tuple[str, ...]:
    """The faces for a language that are installed, the best one first."""
    code, *parts = language.lower().split("-")
    faces = _FACES.get(code, ())
    if code == "zh" and not _WRITTEN_TRADITIONALLY.isdisjoint(parts):
        faces = _TRADITIONAL
    if not faces:
        return ()
    installed = set(QFontDatabase.families())
    return tuple(face for face in faces if face in installed)
