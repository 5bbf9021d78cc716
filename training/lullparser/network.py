"""The network: words and characters, a Transformer encoder, and heads for tags, arcs and labels."""
from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional as F

FAR = -1e4


@dataclass
class Shape:
    dw: int = 128
    dc: int = 128
    dch: int = 32
    d: int = 320
    layers: int = 6
    heads: int = 5
    ffn: int = 4
    drop: float = 0.1
    headdrop: float = 0.25
    arc: int = 256
    lab: int = 96
    tag: int = 192

    def to_dict(self) -> dict:
        return asdict(self)


def rotations(length: int, width: int, device=None, dtype=torch.float32):
    """Cosines and sines of the rotary position encoding."""
    speed = 1.0 / (10000 ** (torch.arange(0, width, 2, device=device).float() / width))
    angle = torch.arange(length, device=device).float()[:, None] * speed[None]
    return torch.cos(angle).to(dtype), torch.sin(angle).to(dtype)


def rotate(x, cosine, sine):
    half = x.shape[-1] // 2
    a, b = x[..., :half], x[..., half:]
    return torch.cat([a * cosine - b * sine, b * cosine + a * sine], -1)


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        d = shape.d
        self.heads, self.width = shape.heads, d // shape.heads
        self.norm1, self.qkv, self.out = nn.LayerNorm(d), nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.norm2, self.up, self.down = nn.LayerNorm(d), nn.Linear(d, shape.ffn * d), nn.Linear(shape.ffn * d, d)
        self.drop = nn.Dropout(shape.drop)

    def forward(self, x, mask, cosine, sine):
        batch, length, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, self.width).permute(2, 0, 3, 1, 4).unbind(0)
        attention = rotate(q, cosine, sine) @ rotate(k, cosine, sine).transpose(-1, -2) * self.width ** -0.5 + mask
        mixed = self.drop(attention.softmax(-1)) @ v
        x = x + self.drop(self.out(mixed.transpose(1, 2).reshape(batch, length, d)))
        return x + self.drop(self.down(self.drop(F.gelu(self.up(self.norm2(x))))))


class Parser(nn.Module):
    def __init__(self, shape: Shape, words: int, characters: int, sizes: dict[str, int]):
        super().__init__()
        self.shape, self.relations, d = shape, sizes["rel"], shape.d
        self.word, self.char = nn.Embedding(words, shape.dw), nn.Embedding(characters, shape.dch)
        self.conv = nn.Conv1d(shape.dch, shape.dc, 3, padding=1)
        self.inp, self.inorm, self.idrop = nn.Linear(shape.dw + shape.dc, d), nn.LayerNorm(d), nn.Dropout(shape.drop)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.final, self.headdrop = nn.LayerNorm(d), nn.Dropout(shape.headdrop)
        self.guess, self.guess_norm = nn.Linear(d, shape.dw), nn.LayerNorm(shape.dw)
        self.guess_bias = nn.Parameter(torch.zeros(words))
        self.tag, self.entity = nn.Linear(d, shape.tag), nn.Linear(d, shape.tag)
        self.out = nn.ModuleDict({name: nn.Linear(shape.tag, size) for name, size in sizes.items() if name != "rel"})
        self.arc_dep, self.arc_head = nn.Linear(d, shape.arc), nn.Linear(d, shape.arc)
        self.arc, self.arc_bias = nn.Parameter(torch.zeros(shape.arc, shape.arc)), nn.Linear(shape.arc, 1, bias=False)
        self.lab_dep, self.lab_head = nn.Linear(d, shape.lab), nn.Linear(d, shape.lab)
        self.lab = nn.Parameter(torch.zeros(self.relations, shape.lab, shape.lab))
        self.lab_dep_bias = nn.Linear(shape.lab, self.relations)
        self.lab_head_bias = nn.Linear(shape.lab, self.relations, bias=False)
        self._start()

    def _start(self):
        for module in self.modules():
            if isinstance(module, nn.Linear):
                nn.init.normal_(module.weight, std=min(0.05, (2 / (module.in_features + module.out_features)) ** 0.5))
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        nn.init.normal_(self.word.weight, std=self.shape.dw ** -0.5)
        nn.init.normal_(self.char.weight, std=0.3)
        nn.init.normal_(self.arc, std=self.shape.arc ** -0.5 * 0.3)
        nn.init.normal_(self.lab, std=0.02)

    def spelling(self, characters):
        """[words, slots] character numbers to [words, dc]."""
        embedded = self.char(characters) * (characters > 0).unsqueeze(-1).to(self.char.weight.dtype)
        return F.gelu(self.conv(embedded.transpose(1, 2))).max(-1).values

    def encode(self, words, spellings, valid, positions=None):
        x = self.idrop(self.inorm(self.inp(torch.cat([words, spellings], -1))))
        mask = (~valid)[:, None, None, :].to(torch.float32) * FAR
        width = self.shape.d // self.shape.heads
        cosine, sine = positions or rotations(x.shape[1], width, x.device, x.dtype)
        for layer in self.layers:
            x = layer(x, mask, cosine, sine)
        return self.final(x)

    def guesses(self, x):
        """Scores of the vocabulary for masked words."""
        return self.guess_norm(F.gelu(self.guess(x))) @ self.word.weight.t() + self.guess_bias

    def decide(self, x):
        """Tag scores, arc scores [batch, words, words + 1], and what the labels are scored from; position 0 is the root."""
        h = self.headdrop(x)
        tags, entities = self.headdrop(F.gelu(self.tag(h))), self.headdrop(F.gelu(self.entity(h)))
        scores = {name: layer(entities if name == "ner" else tags)[:, 1:] for name, layer in self.out.items()}
        dependent, head = self.headdrop(F.gelu(self.arc_dep(h[:, 1:]))), self.headdrop(F.gelu(self.arc_head(h)))
        with torch.autocast(x.device.type, enabled=False):
            dependent, head = dependent.float(), head.float()
            arcs = (dependent @ self.arc) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        labels = self.headdrop(F.gelu(self.lab_dep(h[:, 1:]))), self.headdrop(F.gelu(self.lab_head(h)))
        return scores, arcs, *labels

    def labels_at(self, dependent, head, heads):
        """Label scores [batch, words, relations] for given heads."""
        chosen = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        bilinear = torch.einsum("bli,rij->blrj", dependent, self.lab)
        return torch.einsum("blrj,blj->blr", bilinear, chosen) + self.lab_dep_bias(dependent) + self.lab_head_bias(chosen)

    def labels_everywhere(self, dependent, head):
        """Label scores [batch, words, relations, words + 1] for all heads."""
        batch, length, width = dependent.shape
        bilinear = (dependent @ self.lab.permute(1, 0, 2).reshape(width, -1)).view(batch, length * self.relations, width)
        scores = (bilinear @ head.transpose(1, 2)).view(batch, length, self.relations, -1)
        return scores + self.lab_dep_bias(dependent).unsqueeze(-1) + self.lab_head_bias(head).transpose(1, 2).unsqueeze(1)


def load(path: str, data, device) -> Parser:
    checkpoint = torch.load(path, map_location="cpu")
    parser = Parser(Shape(**checkpoint["shape"]), data.words, data.characters, data.sizes)
    parser.load_state_dict({name: value.float() for name, value in checkpoint["weights"].items()})
    return parser.to(device).eval()


def save(parser: Parser, path: str) -> None:
    weights = {name: value.half() for name, value in parser.state_dict().items()}
    torch.save({"shape": parser.shape.to_dict(), "weights": weights}, path)
