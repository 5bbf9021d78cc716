"""Named entities: persons, organisations, places; from UNER, GUM's entity spans and CrossNER."""
import re

from . import corpora

UNER = "UniversalNER/UNER_English-EWT"
# The training file is in no commit's tree of the mirror.
UNER_TRAIN = "236914d90bc061dfaae0abf322ab36da483fd70a"

GUM_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
CROSSNER_TYPES = {
    "politician": "PER", "person": "PER", "scientist": "PER", "writer": "PER", "musicalartist": "PER", "researcher": "PER",
    "organisation": "ORG", "politicalparty": "ORG", "university": "ORG", "band": "ORG", "location": "LOC", "country": "LOC",
}
NAME_LINKS = {"of", "the", "-", "and", "&", "for", "de", "del", "al", "von", "van", "'s", "."}


def well_formed(tags: list[str]) -> list[str]:
    """I- without its B- becomes B-; the type `other` becomes O."""
    fixed, before = [], "O"
    for tag in tags:
        if tag in ("B-O", "I-O") or "OTH" in tag:
            tag = "O"
        if tag.startswith("I-") and (before == "O" or before[2:] != tag[2:]):
            tag = "B-" + tag[2:]
        fixed.append(tag)
        before = tag
    return fixed


def add_uner(sentences: list[dict], split: str) -> None:
    """Gives each EWT sentence its `ner` where UNER has the same letters, however it cuts them."""
    source = corpora.object_text(UNER, UNER_TRAIN) if split == "train" else corpora.text(UNER, f"en_ewt-ud-{split}.iob2")
    by_id = {sentence["id"]: sentence for sentence in sentences}
    for identity, rows in _iob(source):
        sentence = by_id.get(identity)
        projected = sentence and _project(sentence["form"], [form for form, _ in rows], well_formed([tag for _, tag in rows]))
        if projected:
            sentence["ner"] = projected


def _iob(source: str) -> list[tuple[str, list[tuple[str, str]]]]:
    found, rows, identity = [], [], None
    for line in source.split("\n") + [""]:
        if line.startswith("# sent_id"):
            identity = line.split("=")[1].strip()
        elif line.startswith("#"):
            continue
        elif not line.strip():
            if rows:
                found.append((identity, rows))
            rows = []
        else:
            columns = line.split("\t")
            rows.append((columns[1], columns[2]))
    return found


def _project(forms: list[str], others: list[str], tags: list[str]) -> list[str] | None:
    bare = [form.replace(" ", "") for form in forms]
    if "".join(bare) != "".join(others).replace(" ", ""):
        return None
    by_letter = []
    for form, tag in zip(others, tags):
        inside = "I-" + tag[2:] if tag != "O" else "O"
        by_letter += [tag] + [inside] * (len(form.replace(" ", "")) - 1)
    projected, at = [], 0
    for form in bare:
        projected.append(by_letter[at])
        at += len(form)
    return well_formed(projected)


def gum_entities(sentence: dict) -> list[str]:
    """Tags from GUM's entity spans, which hold whole noun phrases; `?` where a proper noun is in no clear name."""
    tags = ["O"] * len(sentence["form"])
    for start, end, kind in sorted(_spans(sentence["misc"]), key=lambda span: span[1] - span[0]):
        entity = GUM_TYPES.get(kind)
        if entity:
            _tag_name(sentence, tags, start, end, entity)
    fixed = well_formed(tags)
    return ["?" if tag == "O" and part == "PROPN" else tag for tag, part in zip(fixed, sentence["upos"])]


def _spans(misc: list[str]) -> list[tuple[int, int, str]]:
    spans, open_spans = [], []
    for at, column in enumerate(misc):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", column)
        for mark in re.findall(r"\(?[^()]+\)?", match.group(1)) if match else []:
            parts = mark.strip("()").split("-")
            kind = parts[1] if len(parts) > 1 else ""
            if mark.startswith("(") and mark.endswith(")"):
                spans.append((at, at, kind))
            elif mark.startswith("("):
                open_spans.append((parts[0], at, kind))
            elif mark.endswith(")"):
                for place in range(len(open_spans) - 1, -1, -1):
                    if open_spans[place][0] == mark.strip("()"):
                        _, start, opened = open_spans.pop(place)
                        spans.append((start, at, opened))
                        break
    return spans


def _tag_name(sentence: dict, tags: list[str], start: int, end: int, entity: str) -> None:
    parts, forms, heads = sentence["upos"], sentence["form"], sentence["head"]
    first = start
    while first < end and parts[first] == "DET":
        first += 1
    inner = range(first, end + 1)
    head = next((at for at in inner if not start <= heads[at] - 1 <= end), end)
    if parts[head] != "PROPN":
        return
    if parts[first] == "PROPN" and all(parts[at] == "PROPN" or forms[at].lower() in NAME_LINKS for at in inner):
        low, high = first, end
    else:
        # A name within a longer phrase: the run of proper nouns round the head, unless it is tagged already.
        low = high = head
        while low - 1 >= first and parts[low - 1] == "PROPN":
            low -= 1
        while high + 1 <= end and parts[high + 1] == "PROPN":
            high += 1
        if any(tags[at] != "O" for at in range(low, high + 1)):
            return
    tags[low:high + 1] = ["B-" + entity] + ["I-" + entity] * (high - low)


def crossner() -> list[dict]:
    found = []
    for domain in ("politics", "science", "literature", "music"):
        for split in ("train", "dev", "test"):
            rows = []
            for line in corpora.text("zliucr/CrossNER", f"ner_data/{domain}/{split}.txt").split("\n") + [""]:
                if line.strip():
                    form, tag = line.split("\t")[:2]
                    rows.append((form, _crossner_tag(tag.strip())))
                elif rows:
                    found.append({
                        "form": [form for form, _ in rows],
                        "ner": well_formed([tag for _, tag in rows]),
                        "doc": f"{domain}/{split}",
                    })
                    rows = []
    return found


def _crossner_tag(tag: str) -> str:
    entity = CROSSNER_TYPES.get(tag[2:])
    return tag[:2] + entity if entity else "O"
