"""What the window needs from outside its layer, handed in by whoever starts the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.scheme import LabelScheme
from annotator.session.import_request import ImportRequest

if TYPE_CHECKING:
    from annotator.session.export_choices import ExportRequest
    from annotator.ui.dialogs.pipelines import PipelineItem, Pipelines
    from annotator.ui.dialogs.work import Work


def _no_pipelines() -> Pipelines:
    from annotator.ui.dialogs.pipelines import Pipelines

    return Pipelines()


@dataclass(frozen=True, kw_only=True)
class Services:
    """Functions of other layers; each may raise UserError.

    `pipelines` says what is installed, `inspect_pipeline` says in a sentence what a wheel or
    folder holds, `install_pipeline` installs it. `start_import` and `start_export` start long
    work whose `finished` gives a `Report`. `sample` gives the path of
    the sample project, made if need be, `sample_articles` the files of its articles.
    """

    pipelines: Callable[[], Pipelines] = _no_pipelines
    inspect_pipeline: Callable[[Path], str] | None = None
    install_pipeline: Callable[[Path], PipelineItem] | None = None
    schemes: Callable[[], Sequence[LabelScheme]] = tuple
    start_import: Callable[[ImportRequest], Work] | None = None
    start_export: Callable[[ExportRequest], Work] | None = None
    formats: Sequence[tuple[str, str]] = ()
    export_folder: Callable[[Path], Path] | None = None
    sample: Callable[[], Path] | None = None
    sample_articles: Callable[[], Sequence[Path]] | None = None
