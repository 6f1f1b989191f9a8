"""The tool that collects the interface's texts, as a module, and what it finds."""

import sys
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from types import ModuleType
from typing import Any

from tests.making import ROOT

FOLDER = ROOT / "resources" / "translations"


@cache
def tool() -> ModuleType:
    """`.ci/translations`."""
    loader = SourceFileLoader("ci_translations", str(ROOT / ".ci" / "translations"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = sys.modules[loader.name] = module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


@cache
def collected() -> dict[tuple[str, str], Any]:
    """The texts of the code."""
    found: dict[tuple[str, str], Any] = tool().collect()
    return found


@cache
def translated(language: str) -> dict[tuple[str, str], Any]:
    """The messages of a language's file."""
    found: dict[tuple[str, str], Any] = tool().read(FOLDER / f"annotator_{language}.ts")
    return found
