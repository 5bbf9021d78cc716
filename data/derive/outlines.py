"""Derives data/outlines.txt, the outlines of states for maps, from Natural Earth by way of the npm package world-atlas.

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    python3 data/derive/outlines.py package/countries-50m.json data/outlines.txt

Lines are thinned to some three kilometres and rounded to a hundredth of a degree: maps of Lull show regions, and an
outline must not look more exact than what is drawn on it. Borders that two states share are stored once, so that they
stay shared. The file's form: a line `a X Y dX dY dX dY ...` for each piece of border, in hundredths of a degree, each
point as its difference from the one before; then a line `c NAME|PIECE PIECE ...;PIECE ...` for each state, its rings
separated by semicolons, a piece counted from 0, or `~PIECE` where it runs backwards.
"""

import json
import sys

TOLERANCE = 0.03
HUNDREDTHS = 100

# Natural Earth shortens names to fit on a map; Lull has them as sources write them.
NAMES = {
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Central African Rep.": "Central African Republic",
    "Dem. Rep. Congo": "Democratic Republic of the Congo",
    "Congo": "Republic of the Congo",
    "Côte d'Ivoire": "Ivory Coast",
    "Czechia": "Czech Republic",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "eSwatini": "Eswatini",
    "Macedonia": "North Macedonia",
    "N. Cyprus": "Northern Cyprus",
    "S. Sudan": "South Sudan",
    "Solomon Is.": "Solomon Islands",
    "United States of America": "United States",
    "W. Sahara": "Western Sahara",
}


def decoded(topology):
    """The pieces of border as degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def thinned(points):
    """Douglas and Peucker's way, without recursion; the ends stay."""
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        far, at = TOLERANCE, None
        for index in range(first + 1, last):
            distance = off(points[index], points[first], points[last])
            if distance > far:
                far, at = distance, index
        if at is not None:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[index] for index in sorted(keep)]


def off(point, start, end):
    (x, y), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    share = 0 if length == 0 else max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / length))
    return ((x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2) ** 0.5


def closed(points):
    """A ring that is one piece of border of its own: thinned as two halves, or it would vanish."""
    half = max(range(len(points)), key=lambda index: (points[index][0] - points[0][0]) ** 2 + (points[index][1] - points[0][1]) ** 2)
    return thinned(points[: half + 1]) + thinned(points[half:])[1:] if half > 0 else points


def line(points):
    rounded = [(round(x * HUNDREDTHS), round(y * HUNDREDTHS)) for x, y in points]
    numbers = list(rounded[0])
    for (x1, y1), (x2, y2) in zip(rounded, rounded[1:]):
        if (x1, y1) != (x2, y2):
            numbers += [x2 - x1, y2 - y1]
    return "a " + " ".join(map(str, numbers))


def rings(geometry):
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    return [ring for polygon in geometry["arcs"] for ring in polygon]


def main(source, target):
    with open(source, encoding="utf-8") as text:
        topology = json.load(text)
    pieces = [closed(points) if points[0] == points[-1] else thinned(points) for points in decoded(topology)]
    countries = []
    used = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        parts = []
        for ring in rings(geometry):
            size = sum(len(pieces[piece if piece >= 0 else ~piece]) for piece in ring)
            if size < 5 and len(rings(geometry)) > 1:
                continue  # an islet that has been thinned to a line
            parts.append(" ".join(("" if piece >= 0 else "~") + str(used.setdefault(piece if piece >= 0 else ~piece, len(used))) for piece in ring))
        if parts:
            name = geometry["properties"]["name"]
            countries.append(f"c {NAMES.get(name, name)}|{';'.join(parts)}")
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join([line(pieces[piece]) for piece in used] + sorted(countries)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
