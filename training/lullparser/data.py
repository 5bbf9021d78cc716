"""The packed data, in batches of sentences of like length."""
import json
import queue
import threading

import numpy as np

from .corpora import WORK
from .pack import COLUMNS


class Data:
    def __init__(self):
        self.spec = json.loads((WORK / "spec.json").read_text(encoding="utf8"))
        with np.load(WORK / "pack.npz") as packed:
            self.arrays = {name: packed[name] for name in packed.files}
        self.sizes = {name: len(self.spec[name]) for name in COLUMNS[1:]}
        self.words, self.characters = len(self.spec["vocab"]), len(self.spec["chars"])

    def sentences(self, name: str):
        """Offsets, form numbers and labels (None for the raw text) of a set."""
        offsets, forms = self.arrays[f"{name}/off"].astype(np.int64), self.arrays[f"{name}/form"]
        if name == "raw":
            return offsets, forms, None
        return offsets, forms, np.stack([self.arrays[f"{name}/{column}"] for column in COLUMNS], 1).astype(np.int16)


def concatenate(parts):
    """Parts of (offsets, forms, labels, weight) as starts, ends, forms, labels and a weight for each sentence."""
    starts, ends, base = [], [], 0
    for offsets, forms, _, _ in parts:
        starts.append(offsets[:-1] + base)
        ends.append(offsets[1:] + base)
        base += len(forms)
    labels = None if parts[0][2] is None else np.concatenate([part[2] for part in parts])
    weights = np.concatenate([np.full(len(part[0]) - 1, part[3], np.float32) for part in parts])
    return np.concatenate(starts), np.concatenate(ends), np.concatenate([part[1] for part in parts]), labels, weights


def batches(lengths, budget: int, random, most: int = 4096):
    """Groups of sentences of like length that take no more than `budget` padded words, in random order."""
    order = np.argsort(lengths + random.random(len(lengths)) * 2.0, kind="stable")
    groups, start = [], 0
    while start < len(order):
        end = start
        while end < len(order) and (end - start + 1) * (lengths[order[end]] + 1) <= budget and end - start < most:
            end += 1
        end = max(end, start + 1)
        groups.append(order[start:end])
        start = end
    random.shuffle(groups)
    return groups


def gather(starts, ends, forms, labels, chosen):
    """Padded forms with the root first, padded labels (-1), and where there is a word."""
    lengths = ends[chosen] - starts[chosen]
    longest = (int(lengths.max()) + 1 + 7) // 8 * 8 - 1
    positions = np.arange(longest)[None]
    present = positions < lengths[:, None]
    source = np.where(present, starts[chosen][:, None] + positions, 0)
    padded = np.zeros((len(chosen), longest + 1), np.int64)
    padded[:, 0] = 1
    padded[:, 1:] = np.where(present, forms[source], 0)
    if labels is None:
        return padded, None, present
    return padded, np.where(present[..., None], labels[source], -1).astype(np.int64), present


class Prefetched:
    """The batches of an endless generator, made in a thread of their own."""

    def __init__(self, generate, ahead: int = 6):
        self._queue = queue.Queue(ahead)
        threading.Thread(target=lambda: [self._queue.put(batch) for batch in generate()], daemon=True).start()

    def __iter__(self):
        while True:
            yield self._queue.get()
