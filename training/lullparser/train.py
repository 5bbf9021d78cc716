"""Training: `guess` masked words on raw text, `learn` from gold (and silver), `label` raw text by a vote."""
import argparse
import json
import math
import time

import numpy as np
import torch
from torch.nn import functional as F

from . import network
from .data import Data, Prefetched, batches, concatenate, gather
from .pack import COLUMNS
from .prediction import Inputs, evaluate, predict

NO_HEAD = 255
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "feats": 0.5, "lemma": 0.5, "ner": 0.7}
TESTED = ["ewt_dev", "ewt_test", "pud", "gum_test", "gum_news", "cn_pol"]
TRAINED = ["ewt_train", "gum_train", "crossner"]
LATE = 0.82


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mode", choices=("guess", "learn", "label"))
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="a checkpoint to go on from")
    parser.add_argument("--models", nargs="*", default=[], help="label: whose vote")
    parser.add_argument("--silver", help="learn: the voted labels")
    parser.add_argument("--shape", type=json.loads, default={})
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=16_384, help="padded words")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--word-drop", type=float, default=0.1)
    parser.add_argument("--guess-weight", type=float, default=0.0, help="learn: of the masked words' loss")
    parser.add_argument("--silver-sentences", type=int, default=60_000, help="learn: a round")
    return parser.parse_args()


class Trainer:
    def __init__(self, options: argparse.Namespace):
        self.options, self.began = options, time.monotonic()
        torch.manual_seed(options.seed)
        self.random = np.random.default_rng(options.seed)
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.data = Data()
        self.inputs = Inputs(self.data, self.device)

    def half(self):
        return torch.autocast(self.device, dtype=torch.bfloat16, enabled=self.device == "cuda")

    def done(self) -> float:
        """The share of the time that has passed."""
        return (time.monotonic() - self.began) / self.options.seconds

    def build(self) -> network.Parser:
        checkpoint = torch.load(self.options.start, map_location="cpu") if self.options.start else None
        shape = network.Shape(**{**(checkpoint["shape"] if checkpoint else {}), **self.options.shape})
        parser = network.Parser(shape, self.data.words, self.data.characters, self.data.sizes).to(self.device)
        if checkpoint:
            parser.load_state_dict({name: value.float() for name, value in checkpoint["weights"].items()})
        return parser

    def optimiser(self, parser):
        decayed = [value for name, value in parser.named_parameters() if value.dim() > 1 and "norm" not in name]
        others = [value for name, value in parser.named_parameters() if not (value.dim() > 1 and "norm" not in name)]
        groups = [{"params": decayed, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}]
        return torch.optim.AdamW(groups, lr=self.options.rate, betas=(0.9, 0.98))

    def set_rate(self, optimiser, done: float) -> None:
        warm = min(1.0, done / 0.06)
        falling = 0.5 * (1 + math.cos(math.pi * min(1.0, done))) * 0.98 + 0.02
        for group in optimiser.param_groups:
            group["lr"] = self.options.rate * warm * falling

    def step(self, parser, optimiser, loss) -> None:
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parser.parameters(), 1.0)
        optimiser.step()

    def guess(self) -> None:
        parser = self.build().train()
        optimiser = self.optimiser(parser)
        parts = [(*self.data.sentences(name)[:2], None, 1.0) for name in ["raw", *TRAINED]]
        starts, ends, forms, _, _ = concatenate(parts)
        kept = np.where(ends - starts >= 4)[0]

        def generate():
            while True:
                for chosen in batches((ends - starts)[kept], self.options.batch, self.random):
                    yield torch.from_numpy(gather(starts, ends, forms, None, kept[chosen])[0])

        for padded in Prefetched(generate):
            if self.done() >= 1:
                break
            self.set_rate(optimiser, self.done())
            padded = padded.to(self.device)
            masked = (torch.rand(padded.shape, device=self.device) < 0.2) & (padded > 2)
            with self.half():
                x = parser.encode(*self.inputs.embed(parser, padded, masked=masked), padded > 0)
                loss = self.guess_loss(parser, x, padded, masked)
            self.step(parser, optimiser, loss)
        network.save(parser, self.options.out)

    def guess_loss(self, parser, x, padded, masked):
        expected = self.inputs.word[padded]
        asked = masked & (expected > 3)
        return F.cross_entropy(parser.guesses(x[asked]).float(), expected[asked])

    def learn(self) -> None:
        parser = self.build().train()
        optimiser, average = self.optimiser(parser), Average(parser)
        for padded, labels, weights in Prefetched(self.lessons()):
            if self.done() >= 1:
                break
            self.set_rate(optimiser, self.done())
            loss = self.loss(parser, padded.to(self.device), labels.to(self.device), weights.to(self.device))
            self.step(parser, optimiser, loss)
            average.update(parser)
        average.put_into(parser)
        network.save(parser, self.options.out)
        results = evaluate([parser.eval()], self.inputs, self.data, TESTED)
        with open(self.options.out + ".json", "w", encoding="utf8") as out:
            json.dump(results, out, indent=1)

    def lessons(self):
        """Rounds of all gold sentences and some of the silver ones; fewer of those towards the end."""
        parts = [(*self.data.sentences(name), 1.0) for name in TRAINED]
        gold = np.arange(sum(len(part[0]) - 1 for part in parts))
        if self.options.silver:
            labels = np.load(self.options.silver)["labels"].astype(np.int16)
            labels[labels[:, 0] == NO_HEAD, 0] = -1
            parts.append((*self.data.sentences("raw")[:2], labels, 0.7))
        starts, ends, forms, labels, weights = concatenate(parts)
        lengths = ends - starts
        silver = np.arange(len(gold), len(starts))
        silver = silver[(lengths[silver] >= 4) & (lengths[silver] <= 70)]

        def generate():
            order, used = self.random.permutation(silver), 0
            while True:
                size = min(len(silver), self.options.silver_sentences // (3 if self.done() > LATE else 1))
                if used + size > len(order):
                    order, used = self.random.permutation(silver), 0
                round_ = np.concatenate([gold, order[used:used + size]])
                used += size
                for chosen in batches(lengths[round_], self.options.batch, self.random):
                    padded, padded_labels, _ = gather(starts, ends, forms, labels, round_[chosen])
                    yield torch.from_numpy(padded), torch.from_numpy(padded_labels), torch.from_numpy(weights[round_[chosen]])

        return generate

    def loss(self, parser, padded, labels, weights):
        valid, drop = padded > 0, self.options.word_drop
        masked = None
        if self.options.guess_weight:
            masked = (torch.rand(padded.shape, device=self.device) < 0.08) & (padded > 2)
        column = {name: labels[..., at] for at, name in enumerate(COLUMNS)}
        with self.half():
            x = parser.encode(*self.inputs.embed(parser, padded, drop, drop * 0.4, masked), valid)
            scores, arcs, dependent, head = parser.decide(x)
            relation = parser.labels_at(dependent, head, column["head"].clamp_min(0))
        arcs = arcs.masked_fill(~valid[:, None, :], network.FAR)
        wanted = torch.where(column["head"] >= 0, column["rel"], column["head"])
        total = weighed(arcs, column["head"], weights, 0.0) + weighed(relation, wanted, weights, 0.03)
        for name, weight in WEIGHTS.items():
            total = total + weight * weighed(scores[name], column[name], weights, 0.03)
        if masked is not None:
            with self.half():
                total = total + self.options.guess_weight * self.guess_loss(parser, x, padded, masked)
        return total

    def label(self) -> None:
        parsers = [network.load(path, self.data, self.device) for path in self.options.models]
        offsets, forms, _ = self.data.sentences("raw")
        given, broken = predict(parsers, self.inputs, offsets[:-1], offsets[1:], forms, self.options.batch, decode=False)
        given["head"][broken] = NO_HEAD
        np.savez_compressed(self.options.out, labels=np.stack([given[name] for name in COLUMNS], 1).astype(np.uint8))


def weighed(scores, wanted, weights, smoothing):
    """Cross entropy over the words that have a label (not -1), each by its sentence's weight."""
    loss = F.cross_entropy(
        scores.flatten(0, 1).float(), wanted.flatten(), ignore_index=-1, reduction="none", label_smoothing=smoothing)
    known = (wanted.flatten() >= 0).float()
    by_word = weights[:, None].expand(-1, wanted.shape[1]).flatten()
    return (loss * by_word * known).sum() / known.sum().clamp_min(1.0)


class Average:
    """The moving average of the weights, which is better than the last of them."""

    def __init__(self, parser, decay: float = 0.998):
        self.decay, self.steps = decay, 0
        self.values = [value.detach().clone() for value in parser.parameters()]

    @torch.no_grad()
    def update(self, parser) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for mean, value in zip(self.values, parser.parameters()):
            mean.lerp_(value.detach(), 1 - decay)

    @torch.no_grad()
    def put_into(self, parser) -> None:
        for mean, value in zip(self.values, parser.parameters()):
            value.copy_(mean)


def main() -> None:
    options = arguments()
    trainer = Trainer(options)
    {"guess": trainer.guess, "learn": trainer.learn, "label": trainer.label}[options.mode]()


if __name__ == "__main__":
    main()
