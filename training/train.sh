#!/bin/bash
# The recipe that makes both models, on one 80 GB GPU, in about 25 minutes; steps 1 to 3 of README.md come first.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
state=${STATE:-work/state}
mkdir -p "$state"
train() { python3 -m lullparser.train "$@"; }

teacher='{"d":512,"layers":8,"heads":8,"dw":192,"dc":192,"dch":48,"lab":128,"arc":320,"tag":256}'
medium='{"d":384,"layers":6,"heads":6}'
small='{"d":256,"layers":4,"heads":4,"drop":0.08,"headdrop":0.15}'

# 1. The encoders of the teachers and of the medium student guess masked words of the raw text.
train guess --shape "$teacher" --seconds 420 --batch 32768 --rate 1e-3 --seed 1 --out "$state/T0.pt"
train guess --shape "$medium" --seconds 240 --batch 32768 --rate 1.2e-3 --seed 2 --out "$state/M0.pt"

# 2. Three teachers learn from the treebanks, side by side.
seed=11
for rate in 5e-4 8e-4 1.1e-3; do
    train learn --start "$state/T0.pt" --shape '{"drop":0.2,"headdrop":0.33}' --seconds 130 --batch 8192 --rate "$rate" \
        --seed "$seed" --word-drop 0.15 --out "$state/T$seed.pt" &
    seed=$((seed + 1))
done
wait

# 3. Their vote labels the raw text.
train label --models "$state"/T1[123].pt --batch 32768 --out "$state/silver.npz"

# 4. The students learn from both.
train learn --start "$state/M0.pt" --silver "$state/silver.npz" --shape '{"drop":0.1,"headdrop":0.2}' --seconds 440 \
    --rate 8e-4 --seed 31 --word-drop 0.1 --guess-weight 0.05 --out "$state/M.pt" &
train learn --silver "$state/silver.npz" --shape "$small" --seconds 440 \
    --rate 1.2e-3 --seed 32 --word-drop 0.1 --guess-weight 0.1 --out "$state/S.pt" &
wait
