"""(form, XPOS) to lemma, as the training sets of EWT and GUM have it most often: a table with a heading."""
import pickle
import sys
from collections import Counter, defaultdict

from .corpora import WORK


def lexicon(sentences: list[dict]) -> dict[tuple[str, str], str]:
    counts = defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, tag, part in zip(sentence["form"], sentence["lemma"], sentence["xpos"], sentence["upos"]):
            if lemma != "_":
                # Names keep their form; None outvotes a lemma where a form is mostly a name.
                counts[form.lower(), tag][None if part == "PROPN" else lemma] += 1
    most = {key: count.most_common(1)[0][0] for key, count in counts.items()}
    return {key: lemma for key, lemma in most.items() if lemma is not None and lemma != key[0]}


def main() -> None:
    with open(WORK / "gold.pkl", "rb") as gold_file:
        gold = pickle.load(gold_file)
    with open(sys.argv[1], "w", encoding="utf8") as out:
        out.write("form\txpos\tlemma\n")
        for (form, tag), lemma in sorted(lexicon(gold["ewt_train"] + gold["gum_train"]).items()):
            out.write(f"{form}\t{tag}\t{lemma}\n")


if __name__ == "__main__":
    main()
