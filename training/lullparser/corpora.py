"""Reads the sources: bare git mirrors under corpora/, and CoNLL-U."""
import subprocess
from pathlib import Path

MIRRORS = Path("corpora")
WORK = Path("work")


def _git(repository: str, *arguments: str, stdin: bytes | None = None) -> bytes:
    folder = MIRRORS / repository.replace("/", "+") / "repo"
    command = ["git", "--git-dir", str(folder), *arguments]
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=True).stdout


def paths(repository: str, *under: str) -> list[str]:
    """The files of a repository's newest commit."""
    listing = _git(repository, "ls-tree", "-r", "--name-only", "HEAD", *under).decode("utf8")
    return [line for line in listing.split("\n") if line]


def blob(repository: str, path: str) -> bytes:
    return _git(repository, "show", f"HEAD:{path}")


def text(repository: str, path: str) -> str:
    return blob(repository, path).decode("utf8", errors="replace")


def object_text(repository: str, digest: str) -> str:
    """A file by its object name, where no commit's tree holds it any more."""
    return _git(repository, "show", digest).decode("utf8", errors="replace")


def texts(repository: str, wanted: list[str]) -> list[str | None]:
    """Many files through one process; None for a path that is not there."""
    answer = _git(repository, "cat-file", "--batch", stdin="".join(f"HEAD:{path}\n" for path in wanted).encode())
    found, at = [], 0
    for _ in wanted:
        end = answer.index(b"\n", at)
        header = answer[at:end].decode().split()
        at = end + 1
        if header[1] == "missing":
            found.append(None)
            continue
        size = int(header[2])
        found.append(answer[at:at + size].decode("utf8", errors="replace"))
        at += size + 1
    return found


def read_conllu(source: str) -> list[dict]:
    """Sentences as dictionaries of columns; multiword tokens and empty nodes are left out."""
    sentences, document = [], None
    current = _new_sentence()
    for line in source.split("\n") + [""]:
        line = line.rstrip("\r")
        if line.startswith("# sent_id"):
            current["id"] = line.split("=", 1)[1].strip()
        elif line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif line.startswith("#"):
            continue
        elif not line.strip():
            if current["form"]:
                current["doc"] = document
                sentences.append(current)
            current = _new_sentence()
        else:
            _add_word(current, line.split("\t"))
    return sentences


def _new_sentence() -> dict:
    return {"id": None, "doc": None, **{key: [] for key in ("form", "lemma", "upos", "xpos", "feats", "head", "rel", "misc")}}


def _add_word(sentence: dict, columns: list[str]) -> None:
    if "-" in columns[0] or "." in columns[0]:
        return
    sentence["form"].append(columns[1].replace("\u00a0", " "))
    for key, column in (("lemma", 2), ("upos", 3), ("xpos", 4), ("feats", 5), ("rel", 7), ("misc", 9)):
        sentence[key].append(columns[column])
    sentence["head"].append(int(columns[6]))
