"""The treebanks (EWT, GUM, PUD) and the named entities of EWT, GUM and CrossNER: work/gold.pkl."""
import pickle
import re

from . import corpora, entities

EWT = "UniversalDependencies/UD_English-EWT"
GUM = "amir-zeldes/gum"
# The genres whose texts may be passed on.
GUM_GENRES = {"academic", "bio", "court", "interview", "news", "voyage", "speech", "textbook"}


def ewt_train() -> list[dict]:
    """EWT's repository has its training set only as single sources; a list names those that belong to it."""
    sources = {"/".join(path.split("/")[2:]).replace(".conllu", ""): path for path in corpora.paths(EWT, "not-to-release/sources")}
    wanted = []
    for name in corpora.text(EWT, "not-to-release/file-lists/files.train").split():
        key = name.replace(".conllu", "")
        candidates = [key] if key in sources else [other for other in sources if _stem(other) == _stem(key)]
        if len(candidates) == 1:
            wanted.append(sources[candidates[0]])
    return [sentence for text in corpora.texts(EWT, wanted) for sentence in corpora.read_conllu(text)]


def _stem(path: str) -> str:
    return path.split("/")[-1].replace(".xml", "")


def gum_splits() -> dict[str, list[dict]]:
    members, current = {"train": set(), "dev": set(), "test": set()}, None
    for line in corpora.text(GUM, "splits.md").split("\n"):
        heading, document = re.match(r"##\s*(\w+)", line), re.match(r"\s*\*\s*(GUM_\w+)", line)
        current = heading.group(1) if heading else current
        if document and current in members:
            members[current].add(document.group(1))
    splits = {"train": [], "dev": [], "test": []}
    files = [path for path in corpora.paths(GUM, "dep/") if path.startswith("dep/GUM_")]
    for path, text in zip(files, corpora.texts(GUM, files)):
        document = path.split("/")[-1].removesuffix(".conllu")
        if document.split("_")[1] not in GUM_GENRES:
            continue
        split = next((name for name in ("dev", "test") if document in members[name]), "train")
        for sentence in corpora.read_conllu(text):
            sentence["doc"] = document
            splits[split].append(sentence)
    return splits


def main() -> None:
    gum = gum_splits()
    gold = {
        "ewt_train": ewt_train(),
        "ewt_dev": corpora.read_conllu(corpora.text(EWT, "en_ewt-ud-dev.conllu")),
        "ewt_test": corpora.read_conllu(corpora.text(EWT, "en_ewt-ud-test.conllu")),
        **{f"gum_{name}": sentences for name, sentences in gum.items()},
        "pud": corpora.read_conllu(corpora.text("UniversalDependencies/UD_English-PUD", "en_pud-ud-test.conllu")),
    }
    for split in ("train", "dev", "test"):
        entities.add_uner(gold[f"ewt_{split}"], split)
        for sentence in gold[f"gum_{split}"]:
            sentence["ner"] = entities.gum_entities(sentence)
    gold["crossner"] = entities.crossner()
    corpora.WORK.mkdir(exist_ok=True)
    with open(corpora.WORK / "gold.pkl", "wb") as out:
        pickle.dump(gold, out)
    for name, sentences in gold.items():
        print(name, len(sentences), "sentences")


if __name__ == "__main__":
    main()
