"""The DocBin holds exactly the texts, the spans that fit, and says which do not."""

import random
import warnings
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin
from spacy.training import Corpus, Example

from annotator.core.models import Status
from annotator.core.tokens import Tokens
from annotator.formats.docbin import DocBinWriter
from annotator.formats.placing import blank_tokens, lay
from tests.formats.export_articles import find, item, items, options, span, texts

TEXT = "Kyiv was shelled on Monday; Mr. Lee met Ms. Poe in Oslo."


def written(tmp_path: Path, *articles, **changes) -> tuple[list[Doc], list]:
    """The articles as spaCy reads them from the file, and what was said about each."""
    writer = DocBinWriter(tmp_path / "x.spacy", options(**changes))
    said = [writer.write(article) for article in articles]
    writer.close()
    return list(DocBin().from_disk(tmp_path / "x.spacy").get_docs(spacy.blank("xx").vocab)), said


def reasons(said) -> list[str]:
    return [one.reason for result in said for one in result.unwritten]


def test_layers_ids_and_labels_are_where_training_looks(tmp_path: Path) -> None:
    article = item(
        TEXT,
        find(TEXT, "Kyiv", id="a1"),
        find(TEXT, "shelled", "Attack", "events", id="e1", source="patterns/en", version="3"),
        find(TEXT, "Kyiv was shelled", "Attack", "events", id="e2"),
        find(TEXT, "Kyiv", "Victim", "roles", id="r1"),
    )
    (doc,), said = written(tmp_path, article)
    assert doc.text == TEXT
    assert [(e.text, e.label_, e.id_) for e in doc.ents] == [("Kyiv", "LOC", "a1")]
    assert {(s.text, s.label_, s.id_) for s in doc.spans["events"]} == {
        ("shelled", "Attack", "e1"),
        ("Kyiv was shelled", "Attack", "e2"),
    }
    assert [(s.text, s.label_, s.id_) for s in doc.spans["roles"]] == [("Kyiv", "Victim", "r1")]
    assert not reasons(said)
    assert sorted(said[0].lengths) == [1, 1, 1, 3]


def test_provenance_is_kept(tmp_path: Path) -> None:
    article = item(
        TEXT,
        find(TEXT, "Oslo", id="a7", source="fr_core_news_md", version="3.8.0", score=0.5),
        id=42,
        title="Kyiv",
        language="en",
        source="wire",
        date="2022-02-24",
        meta={"desk": ["war", {"n": 2**70}], "text": "clash"},
    )
    (doc,), _ = written(tmp_path, article)
    about = doc.user_data["article"]
    assert about == {
        "id": 42,
        "title": "Kyiv",
        "language": "en",
        "source": "wire",
        "date": "2022-02-24",
        "sha256": article.article.sha256,
        "status": "done",
        "meta": {"desk": ("war", {"n": str(2**70)}), "text": "clash"},
    }
    assert doc.user_data["annotator"] == "ada"
    assert doc.user_data["spans"] == {
        "a7": {
            "layer": "entities",
            "annotator": "ada",
            "source": "fr_core_news_md",
            "version": "3.8.0",
            "score": 0.5,
        }
    }


@pytest.mark.parametrize("status", list(Status))
def test_tokens_of_unfinished_articles_are_missing_not_outside(
    tmp_path: Path, status: Status
) -> None:
    (doc,), _ = written(tmp_path, item(TEXT, find(TEXT, "Kyiv"), status=status))
    finished = status is Status.DONE
    assert {token.ent_iob_ for token in doc[1:]} == ({"O"} if finished else {""})
    assert doc[0].ent_iob_ == "B"
    assert doc.spans["events"].attrs["complete"] is finished
    assert doc.user_data["complete"] is finished


def test_suggestions_alone_never_say_that_the_rest_is_nothing(tmp_path: Path) -> None:
    (doc,), _ = written(tmp_path, item(TEXT, find(TEXT, "Kyiv")), spans="suggestions")
    assert doc[1].ent_iob_ == ""
    assert not doc.user_data["complete"]


def test_layers_that_are_not_chosen_leave_no_trace(tmp_path: Path) -> None:
    article = item(TEXT, find(TEXT, "Kyiv"), find(TEXT, "shelled", "Attack", "events"))
    (doc,), said = written(tmp_path, article, layers=("events",))
    assert not doc.ents
    assert {token.ent_iob_ for token in doc} == {""}
    assert list(doc.spans) == ["events"]
    assert not reasons(said)
    (doc,), _ = written(tmp_path, article, layers=("roles",))
    assert not doc.ents
    assert not doc.spans


def test_a_finished_article_without_events_says_so(tmp_path: Path) -> None:
    (doc,), _ = written(tmp_path, item(TEXT))
    assert len(doc.spans["events"]) == 0
    assert doc.spans["events"].attrs["complete"]


def test_what_does_not_fit_is_listed_with_its_reason(tmp_path: Path) -> None:
    text = "In  Kyiv, \n Petrovna spoke."
    wrong = {
        "no token boundary: it begins inside the token “Petrovna”": find(text, "ovna"),
        "no token boundary: it ends inside the token “Petrovna”": find(text, "Petro"),
        "it covers only white space": find(text, "\n"),
        "it ends with white space": find(text, "Petrovna "),
        "it begins with white space": find(text, " Kyiv"),
        "it has no label": find(text, "spoke", " "),
        f"it ends at {len(text) + 4}, the text at {len(text)}": span(20, len(text) + 4),
        "the scheme has no layer “moods”": find(text, "spoke", "Sad", "moods"),
    }
    chosen = ("entities", "events", "moods")
    (doc,), said = written(tmp_path, item(text, *wrong.values()), layers=chosen)
    assert doc.text == text
    assert not doc.ents
    assert {one.reason: one.span for one in said[0].unwritten} == wrong
    assert said[0].unwritten[0].title == "A title"


def test_white_space_at_the_edge_is_refused_on_event_layers_too(tmp_path: Path) -> None:
    text = "They  met\u00a0there"
    _, said = written(tmp_path, item(text, find(text, " met", "Meet", "events")))
    assert reasons(said) == ["it begins with white space"]


def test_of_overlapping_entities_the_first_and_longest_stays(tmp_path: Path) -> None:
    article = item(
        TEXT,
        find(TEXT, "Lee met", id="late"),
        find(TEXT, "Mr. Lee", id="long"),
        find(TEXT, "Mr.", id="short"),
        find(TEXT, "Ms. Poe", id="apart"),
    )
    (doc,), said = written(tmp_path, article)
    assert [ent.id_ for ent in doc.ents] == ["long", "apart"]
    assert {one.span.id for one in said[0].unwritten} == {"late", "short"}
    assert set(reasons(said)) == {"overlap on a flat layer: “Mr. Lee” (LOC) lies there already"}


def test_an_annotation_stays_where_a_suggestion_overlaps(tmp_path: Path) -> None:
    article = item(
        TEXT, find(TEXT, "Mr. Lee", id="guess", annotator=""), find(TEXT, "Lee", id="sure")
    )
    (doc,), said = written(tmp_path, article, spans="both")
    assert [ent.id_ for ent in doc.ents] == ["sure"]
    assert [one.span.id for one in said[0].unwritten] == ["guess"]


def test_a_second_entity_layer_is_flat_too(tmp_path: Path) -> None:
    article = item(
        TEXT,
        find(TEXT, "Mr. Lee", "Victim", "roles", id="long"),
        find(TEXT, "Lee", "Victim", "roles", id="short"),
    )
    (doc,), said = written(tmp_path, article)
    assert [one.id_ for one in doc.spans["roles"]] == ["long"]
    assert len(reasons(said)) == 1


def test_stored_tokens_win_over_the_plain_tokenizer(tmp_path: Path) -> None:
    text = "l'OTAN part"
    tokens = ((0, 2), (2, 6), (7, 11))
    (doc,), said = written(tmp_path, item(text, find(text, "OTAN"), tokens=tokens))
    assert [t.text for t in doc] == ["l'", "OTAN", "part"]
    assert [e.text for e in doc.ents] == ["OTAN"]
    (doc,), said = written(tmp_path, item(text, find(text, "OTAN"), language="qq"))
    assert doc.text == text


def test_where_no_spaces_part_words_spans_fit_by_character(tmp_path: Path) -> None:
    article = item("基辅遭到轰炸。", find("基辅遭到轰炸。", "基辅"), language="zh")
    (doc,), said = written(tmp_path, article)
    assert [e.text for e in doc.ents] == ["基辅"]
    assert not reasons(said)


def test_tokens_of_another_text_are_a_bug() -> None:
    for pairs in ([(0, 9)], [(0, 2), (1, 3)], [(2, 2)], [(2, 1)]):
        with pytest.raises(ValueError, match="does not belong"):
            lay(pairs, "abcde")


def test_many_tokens_become_a_folder_of_parts(tmp_path: Path) -> None:
    writer = DocBinWriter(tmp_path / "train.spacy", options(), part_tokens=30)
    texts_in = [f"{TEXT} Number {i}." for i in range(5)]
    for i, text in enumerate(texts_in):
        writer.write(item(text, find(text, "Kyiv", id=f"a{i}")))
    writer.close()
    assert [p.name for p in sorted((tmp_path / "train.spacy").iterdir())] == [
        f"000{i}.spacy" for i in range(1, 6)
    ]
    assert [back.text for back in writer.read_back()] == texts_in
    corpus = Corpus(tmp_path / "train.spacy")
    assert sorted(eg.reference.text for eg in corpus(spacy.blank("xx"))) == sorted(texts_in)
    assert list(tmp_path.iterdir()) == [tmp_path / "train.spacy"]


@settings(deadline=None)
@given(texts, st.data())
def test_any_tokens_rebuild_the_text(text: str, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(text)), unique=True).map(sorted))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    grid = lay(pairs, text)
    pieces = zip(grid.pairs, grid.spaces, strict=True)
    assert "".join(text[s:e] + " " * space for (s, e), space in pieces) == text
    blank = lay(blank_tokens("en", text), text)
    assert blank.pairs == blank_tokens("en", text)


@settings(
    deadline=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(items(), min_size=1, max_size=3))
def test_any_article_comes_out_with_the_same_characters(tmp_path: Path, articles) -> None:
    docs, said = written(tmp_path, *articles)
    for article, doc, result in zip(articles, docs, said, strict=True):
        text = article.article.text
        assert doc.text == text
        found = [("entities", ent) for ent in doc.ents]
        found += [(name, one) for name, group in doc.spans.items() for one in group]
        out = sorted((layer, s.start_char, s.end_char, s.label_, s.id_) for layer, s in found)
        assert out == sorted((*s.key, s.id) for s in result.spans)
        lost = [one.span for one in result.unwritten]
        assert sorted(s.id for s in (*result.spans, *lost)) == sorted(s.id for s in article.spans)
        tokens = Tokens(blank_tokens(article.article.language, text), text)
        for one in result.spans:
            assert tokens.fits(one.start, one.end)
        assert_debug_data_is_content(doc)


def assert_debug_data_is_content(doc: Doc) -> None:
    """What `spacy debug data` complains of: white space in or at the edge of an entity."""
    for one in (*doc.ents, *(s for group in doc.spans.values() for s in group)):
        assert one.text.strip() == one.text != ""
        assert one.label_.strip()


def test_a_pipeline_trains_on_it(tmp_path: Path) -> None:
    texts_in = [
        f"{name} bombed {place} today." for name in ("Lee", "Poe") for place in ("Oslo", "Rome")
    ]
    articles = [
        item(
            text,
            find(text, text.split()[0], "PER", id="p"),
            find(text, text.split()[2], "LOC", id="l"),
            find(text, "bombed", "Attack", "events", id="e"),
            status=Status.DONE if i else Status.STARTED,
        )
        for i, text in enumerate(texts_in)
    ]
    written(tmp_path, *articles)
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    suggester = {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": 2}
    nlp.add_pipe("spancat", config={"spans_key": "events", "suggester": suggester})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", category=DeprecationWarning)
        examples = list(Corpus(tmp_path / "x.spacy")(nlp))
        optimizer = nlp.initialize(lambda: examples)
        random.seed(0)
        first = nlp.update(examples, sgd=optimizer)
        for _ in range(60):
            last = nlp.update(examples, sgd=optimizer)
    assert last["ner"] < first["ner"] / 10
    assert last["spancat"] < first["spancat"] / 2
    assert {e.label_ for e in nlp(texts_in[1]).ents} == {"PER", "LOC"}
    assert all(isinstance(example, Example) for example in examples)
