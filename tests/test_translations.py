"""Which language is spoken, by us and by Qt, in the window and in the program's processes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator import language
from annotator.language import ENGLISH, VARIABLE, number, tr
from annotator.session.jobs import own_environment
from annotator.session.settings import Settings
from annotator.translations import choose, speak


@pytest.fixture
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(ENGLISH, qapp)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("wishes", "chosen"),
    [
        (("fr",), "fr"),
        (("system", "fr"), "fr"),
        ((None, "en"), "en"),
        (("fr", "en"), "fr"),
        (("tlh", "fr"), "fr"),
    ],
)
def test_the_first_wish_that_is_spoken(wishes: tuple[str | None, ...], chosen: str) -> None:
    assert choose(*wishes) == chosen


@pytest.mark.parametrize(
    ("languages", "chosen"),
    [("fr_CA", "fr"), ("de:fr", "fr"), ("en_GB:fr", "en"), ("de", "en")],
)
def test_the_systems_language(languages: str, chosen: str) -> None:
    code = "from annotator.translations import choose; print(choose('system'))"
    environment = os.environ | {"LANG": "en_US.UTF-8", "LANGUAGE": languages}
    for variable in ("LC_ALL", "LC_MESSAGES"):
        environment.pop(variable, None)
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == chosen


@pytest.mark.usefixtures("_english_again")
def test_french_is_spoken_by_us_and_by_qt(qapp: QApplication, qtbot: QtBot) -> None:
    speak("fr", qapp)
    assert language.current() == "fr"
    assert tr("Quit") == "Quitter"
    assert tr("Label {number}", number=3) == "Étiquette 3"
    assert tr("No such text") == "No such text"
    assert number(1234567) == "1\u202f234\u202f567"
    assert QLocale().toString(QDate(2026, 8, 1), "d MMMM") == "1 août"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"
    speak("en", qapp)
    assert tr("Quit") == "Quit"
    assert number(1234567) == "1,234,567"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.usefixtures("_english_again")
def test_our_processes_are_told_the_language(qapp: QApplication) -> None:
    assert own_environment().value(VARIABLE) == "en"
    speak("fr", qapp)
    assert own_environment().value(VARIABLE) == "fr"


@pytest.mark.parametrize("code", ["fr", "en", "tlh"])
def test_our_processes_speak_it_without_an_application(code: str) -> None:
    program = (
        "import json, sys\n"
        "from annotator.language import tr\n"
        "from annotator.translations import speak_as_told\n"
        "speak_as_told()\n"
        "print(json.dumps([tr('Quit'), 'PySide6.QtGui' in sys.modules]))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {VARIABLE: code},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(run.stdout) == ["Quitter" if code == "fr" else "Quit", False]


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(
    ("option", "setting", "spoken"),
    [([], "fr", "fr"), (["--language", "fr"], "en", "fr"), (["--language", "system"], "fr", "en")],
)
def test_the_window_speaks_as_the_option_or_the_setting_says(
    option: list[str], setting: str, spoken: str, qapp: QApplication
) -> None:
    from annotator.app import build

    Settings().choose("language", setting)
    app = build(option)
    try:
        assert language.current() == spoken
    finally:
        app.close()
        app.deleteLater()


def test_why_a_file_was_refused_comes_in_french(tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    (tmp_path / "empty.txt").touch()
    request = {"paths": [str(tmp_path / "empty.txt")], "spool": str(spool)}
    run = subprocess.run(
        [sys.executable, "-m", "annotator", "read-worker"],
        env=os.environ | {VARIABLE: "fr"},
        input=json.dumps(request) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"result"' in run.stdout
    assert "Le fichier est vide." in spool.read_text(encoding="utf-8")
