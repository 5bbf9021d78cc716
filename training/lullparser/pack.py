"""Vocabulary and label tables (work/spec.json) and all data as integer arrays (work/pack.npz)."""
import json
import pickle
import re
from collections import Counter

import numpy as np

from . import lemma_rules
from .corpora import WORK

VOCABULARY = 40_000
GOLD_WEIGHT = 3
CHARACTERS_PER_WORD = 18
KEPT_START = 9
SPECIAL = ["<pad>", "<unk>", "<mask>", "<root>"]
ENTITIES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
COLUMNS = ("head", "rel", "upos", "xpos", "feats", "lemma", "ner")
RAW_ORDER = ["wp", "wp2", "wn", "re3d", "pd", "masc"]


def key(form: str) -> str:
    return re.sub(r"\d", "0", form.lower())


def lemma_labels(sentence: dict) -> list[str]:
    return [lemma_rules.rule(form, form if lemma == "_" else lemma) for form, lemma in zip(sentence["form"], sentence["lemma"])]


def tables(gold: dict, raw: list) -> dict:
    train = gold["ewt_train"] + gold["gum_train"]
    counts, letters = Counter(), Counter()
    for sentence in train:
        for form in sentence["form"]:
            counts[key(form)] += GOLD_WEIGHT
            letters.update(form)
    for forms in [words for _, words in raw] + [sentence["form"] for sentence in gold["crossner"]]:
        counts.update(map(key, forms))
    for _, forms in raw:
        for form in forms:
            letters.update(form)

    def frequent(labels, least: int) -> list[str]:
        return [label for label, count in Counter(labels).most_common() if count >= least]

    return {
        "vocab": SPECIAL + [word for word, _ in counts.most_common(VOCABULARY - len(SPECIAL))],
        "chars": (SPECIAL + ["<bow>", "<eow>"] + frequent(letters.elements(), 60))[:250],
        "upos": sorted({label for sentence in train for label in sentence["upos"]}),
        "xpos": frequent((label for sentence in train for label in sentence["xpos"]), 2),
        "feats": frequent((label for sentence in train for label in sentence["feats"]), 3),
        "rel": frequent((label for sentence in train for label in sentence["rel"]), 1),
        "lemma": frequent((label for sentence in train for label in lemma_labels(sentence)), 3),
        "ner": ENTITIES,
        "charlen": CHARACTERS_PER_WORD,
    }


class Forms:
    """Every distinct form once; 0 is padding, 1 the root, 2 a masked word."""

    def __init__(self, spec: dict):
        self._words = {word: at for at, word in enumerate(spec["vocab"])}
        self._letters = {letter: at for at, letter in enumerate(spec["chars"])}
        self._ids: dict[str, int] = {}
        empty = [0] * CHARACTERS_PER_WORD
        self.word = [0, 3, 2]
        self.char = [empty, [4, 3, 5] + empty[3:], [4, 2, 5] + empty[3:]]

    def id(self, form: str) -> int:
        if form not in self._ids:
            self._ids[form] = len(self.word)
            self.word.append(self._words.get(key(form), 1))
            self.char.append(self._characters(form))
        return self._ids[form]

    def _characters(self, form: str) -> list[int]:
        ids, room = [self._letters.get(letter, 1) for letter in form], CHARACTERS_PER_WORD - 2
        if len(ids) > room:
            ids = ids[:KEPT_START] + ids[-(room - KEPT_START):]
        ids = [4, *ids, 5]
        return ids + [0] * (CHARACTERS_PER_WORD - len(ids))


def columns(sentence: dict, index: dict[str, dict[str, int]], with_entities: bool) -> dict[str, list[int]]:
    """A sentence's labels as numbers; -1 for what it lacks or the tables do not hold."""
    nothing = [-1] * len(sentence["form"])
    if "head" not in sentence:
        packed = {name: nothing for name in COLUMNS}
    else:
        labels = {**sentence, "lemma": lemma_labels(sentence)}
        packed = {name: [index[name].get(label, -1) for label in labels[name]] for name in COLUMNS[1:-1]}
        packed["head"] = sentence["head"]
    tags = sentence.get("ner") if with_entities else None
    packed["ner"] = [index["ner"].get(tag, -1) for tag in tags] if tags else nothing
    return packed


def pack(gold: dict, raw: list, spec: dict) -> dict[str, np.ndarray]:
    forms, arrays = Forms(spec), {}
    index = {name: {label: at for at, label in enumerate(spec[name])} for name in COLUMNS[1:]}
    sets = {name: sentences for name, sentences in gold.items() if name != "crossner"}
    sets["crossner"] = [sentence for sentence in gold["crossner"] if sentence["doc"] != "politics/test"]
    sets["cn_pol"] = [sentence for sentence in gold["crossner"] if sentence["doc"] == "politics/test"]
    sets["gum_news"] = [sentence for sentence in gold["gum_dev"] + gold["gum_test"] if "_news_" in sentence["doc"]]
    for name, sentences in sets.items():
        packed = [columns(sentence, index, not name.startswith("gum")) for sentence in sentences]
        for column in COLUMNS:
            arrays[f"{name}/{column}"] = np.array([value for one in packed for value in one[column]], np.int16)
        _add_forms(arrays, name, [sentence["form"] for sentence in sentences], forms)
    ordered = sorted(raw, key=lambda pair: RAW_ORDER.index(pair[0]))
    arrays["raw/src"] = np.array([RAW_ORDER.index(source) for source, _ in ordered], np.int8)
    _add_forms(arrays, "raw", [words for _, words in ordered], forms)
    arrays["form/word"] = np.array(forms.word, np.int32)
    arrays["form/char"] = np.array(forms.char, np.uint8)
    return arrays


def _add_forms(arrays: dict, name: str, sentences: list[list[str]], forms: Forms) -> None:
    arrays[f"{name}/off"] = np.cumsum([0] + [len(sentence) for sentence in sentences]).astype(np.int32)
    arrays[f"{name}/form"] = np.array([forms.id(form) for sentence in sentences for form in sentence], np.int32)


def main() -> None:
    with open(WORK / "gold.pkl", "rb") as gold_file, open(WORK / "raw.pkl", "rb") as raw_file:
        gold, raw = pickle.load(gold_file), pickle.load(raw_file)
    spec = tables(gold, raw)
    (WORK / "spec.json").write_text(json.dumps(spec, ensure_ascii=False), encoding="utf8")
    np.savez_compressed(WORK / "pack.npz", **pack(gold, raw, spec))
    print({name: len(labels) for name, labels in spec.items() if isinstance(labels, list)})


if __name__ == "__main__":
    main()
