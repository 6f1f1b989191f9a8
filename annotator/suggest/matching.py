"""Tries a file's patterns on a document and keeps the spans that count.

spaCy's matchers are handed in by the engine; the rules for what becomes of their matches are
those of `resources/patterns/README.md`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from annotator.suggest.choosing import Candidate, longest
from annotator.suggest.cleaning import Reading, trim_space
from annotator.suggest.patterns import EXCLUSION, Pattern, PatternFile, PatternSet

Place = Callable[[str], tuple[str, str] | None]


class CompiledFile:
    """The patterns of one file, ready to be tried on documents.

    `place` gives the layer and the scheme's label for a label, None if no layer knows it.
    `tokens` and `phrases` are spaCy's Matcher and PhraseMatcher. `notes` are sentences on the
    patterns that these refuse.
    """

    def __init__(
        self,
        file: PatternFile,
        patterns: PatternSet,
        place: Place,
        *,
        tokens: Any,
        phrases: Any,
        add_string: Callable[[str], int],
        make_doc: Callable[[str], Any],
    ) -> None:
        self.notes: list[str] = []
        self._name = file.name
        self._source = patterns.source
        self._version = patterns.version
        self._tokens, self._phrases, self._make_doc = tokens, phrases, make_doc
        self._patterns: dict[int, Pattern] = {}
        self._places: dict[str, tuple[str, str] | None] = {EXCLUSION: None}
        for pattern in file.patterns:
            if pattern.label not in self._places:
                self._places[pattern.label] = place(pattern.label)
            if pattern.label == EXCLUSION or self._places[pattern.label]:
                self._add(add_string(f"{file.name}:{pattern.line}"), pattern)

    def _add(self, key: int, pattern: Pattern) -> None:
        try:
            if isinstance(pattern.tokens, str):
                self._phrases.add(key, [self._make_doc(pattern.tokens)])
            else:
                self._tokens.add(key, [pattern.tokens])
        except (ValueError, TypeError, KeyError) as error:
            self.notes.append(
                f"{self._source}/{self._name}.jsonl, line {pattern.line}: the pattern is refused: "
                f"{' '.join(str(error).split())[:200]}"
            )
        else:
            self._patterns[key] = pattern

    def candidates(self, doc: Any, reading: Reading) -> list[Candidate]:
        """The spans of all patterns: cut to their triggers, exclusions gone, the longest kept."""
        found: dict[tuple[str, str], list[Candidate]] = {}
        excluded: list[tuple[int, int, str]] = []
        for pattern, first, last in self._matches(doc):
            piece = trim_space(reading, _cut(pattern, first, last))
            if piece is None:
                continue
            start, end = reading.tokens[piece[0]][0], reading.tokens[piece[1] - 1][1]
            place = self._places[pattern.label]
            if pattern.excludes:
                excluded.append((start, end, place[1] if place else EXCLUSION))
            elif place:
                found.setdefault(place, []).append(self._candidate(place, start, end, pattern))
        return [
            kept
            for same in found.values()
            for kept in longest(c for c in same if not _is_excluded(c, excluded))
        ]

    def _matches(self, doc: Any) -> Iterator[tuple[Pattern, int, int]]:
        if len(self._tokens):
            for key, first, last in self._tokens(doc, allow_missing=True):
                yield self._patterns[key], first, last
        if len(self._phrases):
            for key, first, last in self._phrases(doc):
                yield self._patterns[key], first, last

    def _candidate(
        self, place: tuple[str, str], start: int, end: int, pattern: Pattern
    ) -> Candidate:
        return Candidate(
            layer=place[0],
            start=start,
            end=end,
            label=place[1],
            source=self._source,
            version=self._version,
            rank=pattern.line,
            by_pattern=True,
        )


def _cut(pattern: Pattern, first: int, last: int) -> tuple[int, int]:
    """The tokens that the pattern's trigger leaves of a match."""
    start, stop, _ = pattern.trigger.indices(last - first)
    return (first + start, first + max(start, stop))


def _is_excluded(candidate: Candidate, excluded: Sequence[tuple[int, int, str]]) -> bool:
    return any(
        start <= candidate.start and candidate.end <= end and label in (EXCLUSION, candidate.label)
        for start, end, label in excluded
    )
