"""Which language the program speaks, and making it speak it: our own texts and Qt's.

`choose` and `speak` are for the window. The program's own processes are told the language in
the environment, since what they refuse is shown in the window: `speak_as_told`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator import language
from annotator.language import ENGLISH, LANGUAGES, VARIABLE
from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "annotator"
SYSTEM = "system"

_qts_own: list[object] = []  # the translators that were given to Qt


def choose(*wishes: str | None) -> str:
    """The first wish that is a language we speak; else the system's, where we speak it.

    `system` and nothing are no wishes.
    """
    for wish in wishes:
        if wish in LANGUAGES:
            return wish
    from PySide6.QtCore import QLocale

    for name in QLocale.system().uiLanguages():
        if (code := name.partition("-")[0]) in LANGUAGES:
            return code
    return ENGLISH


def speak(code: str, qt: QCoreApplication) -> None:
    """Speak a language from now on: in texts that are made later, numbers, dates, Qt's dialogs."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    while _qts_own:
        before = _qts_own.pop()
        assert isinstance(before, QTranslator)
        qt.removeTranslator(before)
    locale = _locale(code)
    QLocale.setDefault(locale)
    _install(code, locale.groupSeparator())
    if code != ENGLISH:
        theirs = QTranslator(qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if theirs.load(f"qtbase_{code}", folder):
            qt.installTranslator(theirs)
            _qts_own.append(theirs)


def speak_as_told() -> None:
    """In a process of the program's own: speak what the window speaks, without an application."""
    code = os.environ.get(VARIABLE, ENGLISH)
    if code in LANGUAGES and code != ENGLISH:
        _install(code, _locale(code).groupSeparator())


def _install(code: str, thousands: str) -> None:
    if code == ENGLISH:
        language.install(code, None, thousands=thousands)
        return
    from PySide6.QtCore import QTranslator

    ours = QTranslator()
    path = resource(f"translations/annotator_{code}.qm")
    if not ours.load(str(path)):
        raise RuntimeError(f"{path} is no file of translations")

    def lookup(text: str, meaning: str, n: int) -> str:
        return ours.translate(CONTEXT, text, meaning, n) or ""

    language.install(code, lookup, thousands=thousands)


def _locale(code: str) -> QLocale:
    """The user's own habits of that language, where the system has them."""
    from PySide6.QtCore import QLocale

    system, plain = QLocale.system(), QLocale(code)
    return system if system.language() == plain.language() else plain
