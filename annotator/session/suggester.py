"""The suggester as the window sees it: a process that may be slow, crash, hang or talk rubbish.

`Suggester` starts the worker, keeps few requests under way so that the open article is served
next, drops stale answers, and starts the process again when it fails. It never blocks, and
nobody ever waits for it.
"""

import logging
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from annotator.core.scheme import LabelScheme
from annotator.language import tr
from annotator.session.jobs import own_environment
from annotator.session.requests import Job, Requests
from annotator.session.suggester_state import SuggesterState, Timing, at_work, worker_command
from annotator.suggest.protocol import (
    MAX_LINE,
    PROTOCOL,
    Configure,
    Failed,
    Hello,
    LineSplitter,
    Loading,
    Missing,
    ProtocolError,
    Ready,
    Shutdown,
    Suggested,
    WorkerMessage,
    Working,
    decode_worker,
    encode,
    layer_specs,
)

_log = logging.getLogger(__name__)

__all__ = ["Job", "Suggester", "SuggesterState", "Timing", "worker_command"]


class Suggester(QObject):
    """A client of the suggester's process.

    Call `configure`, then `start`, then `request` and `set_backlog` in any order; what cannot
    be sent yet waits. Texts that end or hang the worker twice are reported by `failed_article`
    and not sent again.
    """

    state_changed = Signal(object)  # SuggesterState; `sentence` says it in words
    suggested = Signal(object)  # protocol.Suggested
    missing = Signal(str, str)  # language, sentence: which pipeline is not here
    failed_article = Signal(int, str)  # article_id, sentence
    pipeline_ready = Signal(object)  # protocol.Ready
    restarted = Signal()  # by the owner's wish, not after a crash

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        timing: Timing | None = None,
        in_flight: int = 12,
        max_line: int = MAX_LINE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command or worker_command())
        self._timing = timing or Timing()
        self._requests = Requests(in_flight)
        self._configured: Configure | None = None
        self._generation = 0
        self._state = SuggesterState.OFF
        self._sentence = tr("Suggestions are off.")
        self._paused = False
        self._process: QProcess | None = None
        self._max_line = max_line
        self._lines = LineSplitter(max_line)
        self._greeted = False
        self._loading = ""
        self._crashes = 0
        self._answered = 0
        self._last_words = b""
        self._restart_timer = self._timer(self._launch)
        self._patience = self._timer(self._lost_patience)

    # What the owner asks for

    @property
    def state(self) -> SuggesterState:
        """What the suggester does now."""
        return self._state

    @property
    def sentence(self) -> str:
        """The state in words, for the status bar."""
        return self._sentence

    @property
    def generation(self) -> int:
        """The number of the latest configuration; answers to older ones are dropped."""
        return self._generation

    @property
    def paused(self) -> bool:
        """Whether nothing is sent to the worker."""
        return self._paused

    @property
    def last_words(self) -> str:
        """The end of what the worker printed to stderr, for a crash report."""
        return self._last_words.decode("utf8", "replace")

    def start(self) -> None:
        """Start the process, if it is off or has failed."""
        if self._state in (SuggesterState.OFF, SuggesterState.FAILED):
            self._crashes = 0
            self._launch()

    def stop(self) -> None:
        """Ask the process to end, end it if it does not; forget what is waiting. Never blocks."""
        self._requests.clear()
        self._end_process(gently=True)
        self._show(SuggesterState.OFF, tr("Suggestions are off."))

    def close(self) -> None:
        """The same at the program's end: wait until the process has gone, at most `grace`."""
        process = self._process
        self.stop()
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return
        if not process.waitForFinished(round(self._timing.grace * 1000)):
            process.kill()
            process.waitForFinished(1000)

    def restart(self) -> None:
        """End the process at once and start a new one; what is waiting is asked again."""
        self._end_process(gently=False)
        self._requests.requeue()
        self._crashes = 0
        self._launch()
        self.restarted.emit()

    def configure(
        self,
        *,
        scheme: LabelScheme,
        pipelines: Mapping[str, str],
        patterns: Sequence[str] = (),
    ) -> int:
        """Suggest for this scheme from now on; what was asked before is forgotten.

        `pipelines` maps languages to names or folders, `patterns` are folders (see
        `patterns.pattern_folders`). Returns the generation that answers will carry.
        """
        self._generation += 1
        self._configured = Configure(
            generation=self._generation,
            pipelines=dict(pipelines),
            layers=layer_specs(scheme),
            patterns=tuple(patterns),
        )
        self._requests.clear()
        if self._greeted:
            self._send(encode(self._configured))
            self._loading = ""
            self._feed()
        return self._generation

    def request(
        self, article_id: int, text: str, sha256: str, language: str, *, urgent: bool = False
    ) -> None:
        """Ask for an article's suggestions; urgent for the open one, which goes before all."""
        self._requests.add(Job(article_id, text, sha256, language), urgent=urgent)
        self._feed()

    def set_backlog(self, pull: Callable[[], Job | None] | None) -> None:
        """Whom to ask for the next article when there is room; it returns None if there is none.

        Call it again, with the same function, when there is more.
        """
        self._requests.pull = pull
        self._feed()

    def pause(self) -> None:
        """Send nothing more; what the worker is reading is still answered."""
        self._paused = True
        self._show_progress()

    def resume(self) -> None:
        """Go on sending."""
        self._paused = False
        self._feed()

    # The process

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _launch(self) -> None:
        process = QProcess(self)
        environment = own_environment()
        environment.insert("OMP_NUM_THREADS", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.readyReadStandardError.connect(lambda: self._overhear(process))
        process.finished.connect(lambda: self._gone(process))
        process.errorOccurred.connect(lambda error: self._not_started(process, error))
        self._process = process
        self._lines = LineSplitter(self._max_line)
        self._greeted = False
        self._loading = ""
        self._answered = 0
        self._last_words = b""
        self._show(SuggesterState.STARTING, tr("The suggester is starting."))
        self._wait(self._timing.load)
        process.start(self._command[0], list(self._command[1:]))

    def _end_process(self, *, gently: bool) -> None:
        """Let go of the process: its signals mean nothing any more, and it ends."""
        self._restart_timer.stop()
        self._patience.stop()
        process, self._process = self._process, None
        self._greeted = False
        if process is None:
            return
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.finished.connect(process.deleteLater)
        if not gently:
            process.kill()
            return
        process.write(encode(Shutdown()))
        process.closeWriteChannel()
        killer = QTimer(process)
        killer.setSingleShot(True)
        killer.timeout.connect(process.kill)
        killer.start(round(self._timing.grace * 1000))

    def _not_started(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error == QProcess.ProcessError.FailedToStart:
            self._fail(
                tr("Suggestions are off: {program} cannot be started.", program=self._command[0])
            )

    def _gone(self, process: QProcess) -> None:
        if process is self._process:
            self._read(process)
        if process is self._process:
            self._overhear(process)
            _log.info("the suggester ended with %s: %s", process.exitCode(), self.last_words)
            self._crashed()

    def _overhear(self, process: QProcess) -> None:
        if process is self._process:
            said = bytes(process.readAllStandardError().data())
            self._last_words = (self._last_words + said)[-4096:]

    def _lost_patience(self) -> None:
        _log.info("the suggester does not answer and is started again")
        self._crashed()

    def _crashed(self) -> None:
        """Start again after a pause; blame and, the second time, give up what was being read."""
        self._end_process(gently=False)
        for job in self._requests.blame():
            self.failed_article.emit(
                job.article_id, tr("The suggester stopped twice while reading this article.")
            )
        if self._answered >= self._timing.healthy:
            self._crashes = 0
        self._crashes += 1
        if self._crashes > len(self._timing.delays):
            self._fail(tr("Suggestions stopped – restart."))
            return
        delay = self._timing.delays[self._crashes - 1]
        self._show(
            SuggesterState.STARTING,
            tr(
                "The suggester stopped and starts again in {delay:g} s. Annotating goes on.",
                delay=delay,
            ),
        )
        self._restart_timer.start(round(delay * 1000))

    def _fail(self, sentence: str) -> None:
        self._end_process(gently=False)
        self._requests.requeue()
        self._show(SuggesterState.FAILED, sentence)

    # What is said

    def _send(self, line: bytes) -> None:
        if self._process is not None:
            self._process.write(line)

    def _feed(self) -> None:
        """Send what there is room for."""
        if self._greeted and self._configured is not None and not self._paused:
            for message in self._requests.next_messages(self._generation):
                if not self._patience.isActive():
                    self._wait(self._timing.answer)
                self._send(encode(message))
            for job, sentence in self._requests.take_refused():
                self.failed_article.emit(job.article_id, sentence)
        self._show_progress()

    def _read(self, process: QProcess) -> None:
        if process is not self._process:
            return
        for line in self._lines.feed(bytes(process.readAllStandardOutput().data())):
            try:
                message = decode_worker(line)
            except ProtocolError as error:
                _log.info("%s", error)
                continue
            self._hear(message)
            if process is not self._process:
                return  # What was heard ended this process.

    def _hear(self, message: WorkerMessage) -> None:
        match message:
            case Hello():
                self._greet(message)
            case Loading():
                self._loading = message.pipeline
                self._wait(self._timing.load)
            case Ready():
                self._loading = ""
                self.pipeline_ready.emit(message)
            case Missing():
                self._loading = ""
                self.missing.emit(message.language, message.sentence)
            case Working():
                self._requests.reading = message.requests
            case Suggested() | Failed():
                self._take(message)
        if not self._loading:
            self._patience.stop()
            if self._requests.under_way:
                self._wait(self._timing.answer)
        self._feed()

    def _greet(self, hello: Hello) -> None:
        if hello.protocol != PROTOCOL:
            self._fail(
                tr(
                    "Suggestions are off: the suggester belongs to another version of the program. "
                    "Install the program again."
                )
            )
            return
        self._greeted = True
        if self._configured is not None:
            self._send(encode(self._configured))

    def _take(self, answer: Suggested | Failed) -> None:
        if answer.generation != self._generation:
            return
        if isinstance(answer, Suggested):
            if answer.more:
                self._requests.put_aside(answer)
                return
            answer = self._requests.whole(answer)
        job = self._requests.take(answer.request)
        if job is None:
            return
        self._answered += 1
        if isinstance(answer, Failed):
            self.failed_article.emit(job.article_id, answer.sentence)
        elif (answer.article_id, answer.sha256) != (job.article_id, job.sha256):
            self.failed_article.emit(job.article_id, tr("The suggester answered for another text."))
        else:
            self.suggested.emit(answer)

    def _wait(self, seconds: float) -> None:
        self._patience.start(round(seconds * 1000))

    # What is shown

    def _show_progress(self) -> None:
        """Tell the state that follows from what is under way."""
        if not self._greeted or self._process is None:
            return
        self._show(
            *at_work(
                loading=self._loading, busy=bool(self._requests.under_way), paused=self._paused
            )
        )

    def _show(self, state: SuggesterState, sentence: str) -> None:
        if (state, sentence) != (self._state, self._sentence):
            self._state, self._sentence = state, sentence
            self.state_changed.emit(state)
