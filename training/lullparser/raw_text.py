"""Unlabelled text, tokenised: work/raw.pkl, a list of (source, words)."""
import csv
import io
import json
import pickle
import re
import zipfile

import yaml

from . import corpora
from .tokeniser import sentences, words

SHORTEST, LONGEST = 3, 90
LEAST_ASCII = 0.85
TRAILING_SOURCES = re.compile(r"(?:\s*\([^()]{2,80}(?:\([^()]*\))?[^()]{0,40}\))+\s*$")


def clean(text: str) -> str:
    text = re.sub(r"[\u200b\u200c]", "", text)
    text = re.sub(r"\[\d+\]|\[citation needed\]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def current_events():
    """Wikipedia's portal, a YAML file a day."""
    repository = "ianrastall/current-events-context"
    days = [path for path in corpora.paths(repository) if re.match(r"^[12]\d{3}/", path)]
    for text in corpora.texts(repository, days):
        try:
            day = yaml.safe_load(text)
        except yaml.YAMLError:
            continue
        payload = day.get("Intelligence_Payload") if isinstance(day, dict) else None
        for items in payload.values() if isinstance(payload, dict) else []:
            for item in items if isinstance(items, list) else []:
                if isinstance(item, str):
                    yield clean(TRAILING_SOURCES.sub("", item))


def recent_events():
    """The same portal's later days, in Markdown."""
    repository = "fordred/wikinews"
    posts = corpora.paths(repository, "docs/_posts")
    for path, text in zip(posts, corpora.texts(repository, posts)):
        if not "2026-03-29" <= re.search(r"\d{4}-\d\d-\d\d", path).group() <= "2026-11-30":
            continue
        for item in re.findall(r"^\s*[*+-]\s+(.*)$", text, re.M):
            item = re.sub(r"\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)", r"\1", item)
            item = clean(TRAILING_SOURCES.sub("", re.sub(r"[*\\]", "", item)))
            if len(item.split()) >= 5 and item[-1:] in ".!?\"”'":
                yield item


def wikinews():
    csv.field_size_limit(10**9)
    for year in (2019, 2020):
        for row in csv.DictReader(io.StringIO(corpora.text("vanatteveldt/wikinews", f"data/wikinews_{year}.csv"))):
            yield clean(row["title"])
            yield from map(clean, re.split(r"\n\s*\n", row["text"]))


def speeches():
    for archive in ("state_union", "inaugural"):
        files = zipfile.ZipFile(io.BytesIO(corpora.blob("nltk/nltk_data", f"packages/corpora/{archive}.zip")))
        for name in files.namelist():
            if name.endswith(".txt") and "README" not in name:
                yield from map(clean, re.split(r"\n\s*\n", files.read(name).decode("latin1")))


def relations():
    for publisher in ("CENTCOM", "US State Department", "UK Government", "Wikipedia"):
        for line in corpora.text("dstl/re3d", f"{publisher}/documents.json").split("\n"):
            if line.strip():
                yield from map(clean, re.split(r"\n+", json.loads(line)["text"]))


def masc():
    """Already tokenised, a sentence a line, words as FORM_TAG; without the newspapers whose text is not free."""
    files = zipfile.ZipFile(corpora.MIRRORS / "masc.zip")
    for name in files.namelist():
        base = name.split("/")[-1]
        if "/written/" not in name or not name.endswith(".txt") or re.match(r"wsj_|.*nyt|.*apw|jokes|tweets", base, re.I):
            continue
        for line in files.read(name).decode("utf8", errors="replace").split("\n"):
            yield [word.rsplit("_", 1)[0] for word in line.split() if "_" in word]


def main() -> None:
    kept, seen = [], set()
    sources = {"wp": current_events, "wp2": recent_events, "wn": wikinews, "pd": speeches, "re3d": relations}
    for source, read in sources.items():
        for text in read():
            kept += [(source, words(sentence)) for sentence in sentences(text) if _is_good(sentence, seen)]
    for line in masc():
        if _is_good(" ".join(line), seen):
            kept.append(("masc", line))
    kept = [(source, forms) for source, forms in kept if SHORTEST <= len(forms) <= LONGEST]
    with open(corpora.WORK / "raw.pkl", "wb") as out:
        pickle.dump(kept, out)
    print(len(kept), "sentences,", sum(len(forms) for _, forms in kept), "words")


def _is_good(sentence: str, seen: set[str]) -> bool:
    if len(sentence) < 12 or sentence in seen:
        return False
    seen.add(sentence)
    return sum(letter.isascii() for letter in sentence) >= LEAST_ASCII * len(sentence)


if __name__ == "__main__":
    main()
