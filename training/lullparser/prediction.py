"""What one or several networks together say of sentences."""
import numpy as np
import torch

from . import trees
from .data import batches, gather
from .network import FAR
from .pack import COLUMNS
from .scores import score


class Inputs:
    """The vocabulary numbers and characters of every form, on the device."""

    def __init__(self, data, device):
        self.device = device
        self.word = torch.from_numpy(data.arrays["form/word"].astype(np.int64)).to(device)
        self.root_relation = data.spec["rel"].index("root")
        self.char = torch.from_numpy(data.arrays["form/char"].astype(np.int64)).to(device)

    def embed(self, parser, forms, word_drop=0.0, spelling_drop=0.0, masked=None):
        """Word and spelling vectors; each distinct form is spelled once. Form 2, the masked word, comes last."""
        distinct, places = np.unique(forms.cpu().numpy(), return_inverse=True)
        distinct = torch.from_numpy(np.append(distinct, 2)).to(self.device)
        places = torch.from_numpy(places.reshape(forms.shape)).to(self.device)
        words = self.word[forms]
        if masked is not None:
            places, words = places.masked_fill(masked, len(distinct) - 1), words.masked_fill(masked, 2)
        if word_drop:
            words = words.masked_fill(self._some(words.shape, word_drop) & (forms > 2), 1)
        spellings = torch.nn.functional.embedding(places, parser.spelling(self.char[distinct]))
        if spelling_drop:
            kept = ~(self._some(forms.shape, spelling_drop) & (forms > 2))
            spellings = spellings * kept[..., None].to(spellings.dtype)
        return parser.word(words), spellings

    def _some(self, shape, share):
        return torch.rand(shape, device=self.device) < share


@torch.no_grad()
def predict(parsers, inputs, starts, ends, forms, budget=16_384, decode=True):
    """Flat arrays of labels, and where the greedy heads of an undecoded sentence make no tree."""
    count = int(ends.max())
    out, broken = {column: np.zeros(count, np.int16) for column in COLUMNS}, np.zeros(count, bool)
    root = inputs.root_relation
    for chosen in batches(ends - starts, budget, np.random.default_rng(0)):
        padded, _, present = gather(starts, ends, forms, None, chosen)
        scores, arcs, labels = _vote(parsers, inputs, torch.from_numpy(padded).to(inputs.device))
        heads = arcs.argmax(-1).cpu().numpy()
        for row in np.where(trees.are_no_trees(heads, present))[0]:
            length = present[row].sum()
            if decode:
                logs = arcs[row, :length, :length + 1].clamp_min(1e-12).log().cpu().numpy()
                heads[row, :length] = trees.best_heads(logs)
            else:
                broken[starts[chosen[row]]:ends[chosen[row]]] = True
        on_device = torch.from_numpy(heads).to(inputs.device)
        relation = sum(parser.labels_at(dep, head, on_device).float().softmax(-1) for parser, dep, head in labels)
        relation[..., root] = torch.where(on_device == 0, 1e3, -1.0)
        given = {"head": on_device, "rel": relation.argmax(-1), **{name: value.argmax(-1) for name, value in scores.items()}}
        places = np.concatenate([np.arange(starts[at], ends[at]) for at in chosen])
        for column, value in given.items():
            out[column][places] = value.cpu().numpy()[present]
    return out, broken


def _vote(parsers, inputs, forms):
    valid, total, arcs, labels = forms > 0, {}, 0, []
    for parser in parsers:
        x = parser.encode(*inputs.embed(parser, forms), valid)
        scores, arc, dependent, head = parser.decide(x)
        arc = arc.masked_fill(~valid[:, None, :], FAR)
        own = torch.arange(arc.shape[1], device=inputs.device)
        arc[:, own, own + 1] = FAR
        arcs = arcs + arc.softmax(-1)
        labels.append((parser, dependent, head))
        for name, value in scores.items():
            total[name] = total.get(name, 0) + value.float().softmax(-1)
    return total, arcs / len(parsers), labels


def evaluate(parsers, inputs, data, names, decode=True) -> dict[str, dict[str, float]]:
    results = {}
    for name in names:
        offsets, forms, labels = data.sentences(name)
        given, _ = predict(parsers, inputs, offsets[:-1], offsets[1:], forms, decode=decode)
        results[name] = score(given, labels, offsets[:-1], offsets[1:], data.spec)
    return results
