"""A checkpoint as ONNX, and the tables for C# beside it."""
import argparse
import json
from pathlib import Path

import torch
from torch import nn

from . import network
from .data import Data

LONGEST = 512
TAGS = ("upos", "xpos", "feats", "lemma", "ner")
TABLES = ("vocab", "chars", "upos", "xpos", "feats", "rel", "lemma", "ner", "charlen")


class Exported(nn.Module):
    """Takes `word` [B, L+1] and `chars` [B, L+1, slots]; the word vectors are kept as int8 with a scale each."""

    def __init__(self, parser: network.Parser):
        super().__init__()
        weight = parser.word.weight.detach()
        scale = weight.abs().max(1, keepdim=True).values.clamp_min(1e-8) / 127
        self.register_buffer("words", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scales", scale)
        cosine, sine = network.rotations(LONGEST, parser.shape.d // parser.shape.heads)
        self.register_buffer("cosine", cosine)
        self.register_buffer("sine", sine)
        parser.word = parser.guess = parser.guess_norm = parser.guess_bias = None
        self.parser = parser

    def forward(self, word, chars):
        batch, length, slots = chars.shape
        vectors = self.words[word].to(torch.float32) * self.scales[word]
        spellings = self.parser.spelling(chars.reshape(-1, slots)).reshape(batch, length, -1)
        valid = word > 0
        x = self.parser.encode(vectors, spellings, valid, (self.cosine[:length], self.sine[:length]))
        scores, arcs, dependent, head = self.parser.decide(x)
        arcs = arcs + (~valid)[:, None, :].to(torch.float32) * network.FAR
        relation = self.parser.labels_everywhere(dependent, head).argmax(2)
        return (arcs, relation.to(torch.int32), *(scores[name].argmax(-1).to(torch.int32) for name in TAGS))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("checkpoint")
    options.add_argument("out", type=Path)
    options = options.parse_args()
    data = Data()
    exported = Exported(network.load(options.checkpoint, data, "cpu")).eval()
    word = torch.randint(4, data.words, (2, 9))
    word[:, 0], word[1, 6:] = 3, 0
    chars = torch.randint(6, data.characters, (2, 9, data.spec["charlen"]))
    axes = {"word": {0: "B", 1: "L1"}, "chars": {0: "B", 1: "L1"}, "arc": {0: "B", 1: "L", 2: "L1"}, "rel": {0: "B", 1: "L", 2: "L1"}}
    axes |= {name: {0: "B", 1: "L"} for name in TAGS}
    torch.onnx.export(
        exported, (word, chars), str(options.out), input_names=["word", "chars"], output_names=["arc", "rel", *TAGS],
        dynamic_axes=axes, opset_version=14, do_constant_folding=True, dynamo=False)
    tables = json.dumps({name: data.spec[name] for name in TABLES}, ensure_ascii=False)
    options.out.with_suffix(".features.json").write_text(tables, encoding="utf8")


if __name__ == "__main__":
    main()
