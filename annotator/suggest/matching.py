"""Tries a file's patterns on a document and keeps the spans that count.

spaCy's matchers are handed in by the engine; the rules for what becomes of their matches are
those of `resources/patterns/README.md`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from annotator.language import tr
from annotator.suggest.anchors import AnchorIndex, find_anchors
from annotator.suggest.choosing import Candidate, longest
from annotator.suggest.cleaning import Reading, trim_space
from annotator.suggest.patterns import EXCLUSION, Pattern, PatternFile, PatternSet

Place = Callable[[str], tuple[str, str] | None]


class Columns(dict[str, list[str]]):
    """An attribute of each token of a document, read when it is first asked for."""

    def __init__(self, doc: Any) -> None:
        super().__init__()
        self._doc = doc

    def __missing__(self, attribute: str) -> list[str]:
        if attribute == "LEMMA":
            column = [token.lemma_ for token in self._doc]
        elif attribute == "LOWER":
            column = [token.lower_ for token in self._doc]
        else:
            column = [token.text for token in self._doc]
        self[attribute] = column
        return column


class CompiledFile:
    """The patterns of one file, ready to be tried on documents.

    `place` gives the layer and the scheme's label for a label, None if no layer knows it.
    `new_matcher` makes spaCy's Matcher, `phrases` is its PhraseMatcher. `notes` are sentences
    on the patterns that these refuse.
    """

    def __init__(
        self,
        file: PatternFile,
        patterns: PatternSet,
        place: Place,
        *,
        new_matcher: Callable[[], Any],
        phrases: Any,
        add_string: Callable[[str], int],
        make_doc: Callable[[str], Any],
    ) -> None:
        self.notes: list[str] = []
        self._name = file.name
        self._source = patterns.source
        self._version = patterns.version
        self._new_matcher, self._phrases, self._make_doc = new_matcher, phrases, make_doc
        self._everywhere = new_matcher()
        self._anchored: dict[int, Any] = {}
        self._index = AnchorIndex()
        self._patterns: dict[int, Pattern] = {}
        self._places: dict[str, tuple[str, str] | None] = {EXCLUSION: None}
        for pattern in file.patterns:
            if pattern.label not in self._places:
                self._places[pattern.label] = place(pattern.label)
            if pattern.label == EXCLUSION or self._places[pattern.label]:
                name = f"{file.name}:{pattern.line}"
                self._add(name, add_string(name), pattern)

    def _add(self, name: str, key: int, pattern: Pattern) -> None:
        """Take the pattern in under a name, whose number in the vocabulary is `key`."""
        if isinstance(pattern.tokens, str):
            self._phrases.add(name, [self._make_doc(pattern.tokens)])
        elif not self._add_tokens(name, key, pattern.tokens, pattern.line):
            return
        self._patterns[key] = pattern

    def _add_tokens(self, name: str, key: int, tokens: list[dict[str, Any]], line: int) -> bool:
        anchors = find_anchors(tokens)
        matcher = self._new_matcher() if anchors else self._everywhere
        try:
            matcher.add(name, [tokens])
        except (ValueError, TypeError, KeyError, AttributeError, re.error) as error:
            self.notes.append(
                tr(
                    "{file}, line {line}: the pattern is refused: {reason}",
                    file=f"{self._source}/{self._name}.jsonl",
                    line=line,
                    reason=" ".join(str(error).split())[:200],
                )
            )
            return False
        if anchors:
            self._anchored[key] = matcher
            self._index.add(key, anchors)
        return True

    def candidates(self, doc: Any, reading: Reading, columns: Columns) -> list[Candidate]:
        """The spans of all patterns: cut to their triggers, exclusions gone, the longest kept."""
        found: dict[tuple[str, str], list[Candidate]] = {}
        excluded: list[tuple[int, int, str]] = []
        for pattern, first, last in self._matches(doc, reading, columns):
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

    def _matches(
        self, doc: Any, reading: Reading, columns: Columns
    ) -> Iterator[tuple[Pattern, int, int]]:
        """All matches; none reaches over the end of a paragraph."""
        values = {name: columns[name] for name in self._index.attributes}
        for start, end in reading.paragraphs:
            yield from self._matches_at_anchors(doc, values, start, end)
            if len(self._everywhere):
                for key, first, last in self._everywhere(doc[start:end], allow_missing=True):
                    yield self._patterns[key], start + first, start + last
        if len(self._phrases):
            for key, first, last in self._phrases(doc):
                yield self._patterns[key], first, last

    def _matches_at_anchors(
        self, doc: Any, values: Mapping[str, Sequence[str]], start: int, end: int
    ) -> Iterator[tuple[Pattern, int, int]]:
        seen = set()
        for key, low, high in self._index.windows(values, start, end):
            for _, first, last in self._anchored[key](doc[low:high], allow_missing=True):
                match = (key, low + first, low + last)
                if match not in seen:
                    seen.add(match)
                    yield self._patterns[key], low + first, low + last

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
