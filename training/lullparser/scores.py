"""Per cent right of tags, heads and labels, and the F1 of named entities."""
import numpy as np

from .pack import COLUMNS

FEWEST_TAGGED = 0.9


def spans(tags, names) -> set[tuple[int, int, str]]:
    found, start, kind = set(), None, None
    for at, name in enumerate([names[tag] for tag in tags] + ["O"]):
        if start is not None and (name == "O" or name[0] == "B" or name[2:] != kind):
            found.add((start, at, kind))
            start = None
        if name != "O" and start is None:
            start, kind = at, name[2:]
    return found


def score(given: dict, labels: np.ndarray, starts, ends, spec: dict) -> dict[str, float]:
    gold = {column: labels[:, at] for at, column in enumerate(COLUMNS)}
    result = {}
    if (gold["head"] >= 0).any():
        for column in ("upos", "xpos", "feats", "lemma"):
            result[column] = 100 * float((given[column] == gold[column]).mean())
        head = given["head"] == gold["head"]
        result["UAS"] = 100 * float(head.mean())
        result["LAS"] = 100 * float((head & (given["rel"] == gold["rel"])).mean())
    if (gold["ner"] >= 0).mean() > FEWEST_TAGGED:
        right = wrong = missed = 0
        for start, end in zip(starts, ends):
            if (gold["ner"][start:end] < 0).any():
                continue
            expected, found = spans(gold["ner"][start:end], spec["ner"]), spans(given["ner"][start:end], spec["ner"])
            right, wrong, missed = right + len(expected & found), wrong + len(found - expected), missed + len(expected - found)
        result["NER"] = 100 * 2 * right / max(1, 2 * right + wrong + missed)
    return result
