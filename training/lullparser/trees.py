"""The best tree with one root, and which trees are none."""
import numpy as np

ROOT_TOLL = 1e6
NEVER = -1e12


def best_heads(scores: np.ndarray) -> np.ndarray:
    """Heads from scores [words, words + 1]; the toll makes a second root dearer than anything else."""
    size = scores.shape[0] + 1
    matrix = np.full((size, size), NEVER)
    matrix[1:] = scores
    matrix[1:, 0] -= ROOT_TOLL
    np.fill_diagonal(matrix, NEVER)
    return _arborescence(matrix)[1:]


def _arborescence(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if not cycle:
        return heads
    outside = [node for node in range(len(heads)) if node not in set(cycle)]
    lost = scores[cycle, heads[cycle]]
    size = len(outside) + 1
    small = np.full((size, size), NEVER)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(outside, cycle)]
    entering = scores[np.ix_(cycle, outside)] - lost[:, None]
    small[:-1, -1], small[-1, :-1] = leaving.max(1), entering.max(0)
    small[0] = NEVER
    inner = _arborescence(small)
    for row, node in enumerate(outside):
        if row:
            heads[node] = cycle[leaving[row].argmax()] if inner[row] == size - 1 else outside[inner[row]]
    entered = inner[-1]
    heads[cycle[entering[:, entered].argmax()]] = outside[entered]
    return heads


def _cycle(heads: np.ndarray) -> list[int]:
    walked = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        node = start
        while node > 0 and not walked[node]:
            walked[node] = start
            node = heads[node]
        if node > 0 and walked[node] == start:
            cycle, following = [node], heads[node]
            while following != node:
                cycle.append(following)
                following = heads[following]
            return cycle
    return []


def are_no_trees(heads: np.ndarray, present: np.ndarray) -> np.ndarray:
    """For each sentence of a padded batch whether its heads make no tree with one root."""
    jumps = np.zeros((heads.shape[0], heads.shape[1] + 1), np.int64)
    jumps[:, 1:] = np.where(present, heads, 0)
    roots = ((jumps[:, 1:] == 0) & present).sum(1)
    for _ in range(8):
        jumps = np.take_along_axis(jumps, jumps, 1)
    return (roots != 1) | (jumps != 0).any(1)
