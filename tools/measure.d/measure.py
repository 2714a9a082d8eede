"""The whole measure: see tools/measure."""
import json, os, shutil, sys, tempfile, urllib.request

sys.path.insert(0, os.path.dirname(__file__))
import calls, crowd, load, picture  # noqa: E402
from processes import files, portal, proxy, tutorial  # noqa: E402
from staff import Agent  # noqa: E402

PARTS = {"pages", "crowd", "growth", "calls"}
QUICK = "quick" in sys.argv[1:]
ASKED = PARTS & set(sys.argv[1:]) or (PARTS - {"growth", "calls"} if QUICK else PARTS)
ROUNDS, SECONDS = (2, 3) if QUICK else (5, 6)
OUT = "artifacts"
# Whoever has a note to read once is answered anew: the way past what is kept.
COMPUTED = ("Cookie: .AspNetCore.Mvc.CookieTempDataProvider=x",)
PAGES = {"front page": "/", "place page": "/lieux/agence-centre", "places of the interface": "/api/v1/places"}
STAFF = ["/pilotage", "/pilotage/chantiers", "/agents", "/agents/lieux", "/agents/campagnes"]


def fetch(url):
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept-Encoding": "identity"}), timeout=30) as answer:
        return answer.read()


def speeds(app, plain, work):
    """Each page: the same bytes from nginx, kept, behind the proxy, computed, and the tutorial's."""
    bodies = {f"{number}.html": fetch(app.root + path) for number, path in enumerate(PAGES.values())}
    with files(os.path.join(work, "files"), {**bodies, "index.html": b"ok"}) as same, proxy(os.path.join(work, "proxy"), app.root) as front:
        return {name: load.in_turn({"nginx": f"{same.root}/{number}.html", "portal": app.root + path, "proxy": front.root + path,
                                    "portal, computed": (app.root + path, COMPUTED), "tutorial": plain.root + "/"}, ROUNDS, SECONDS)
                for number, (name, path) in enumerate(PAGES.items())}


def growth(folder, work):
    """The same questions of a landlord one, ten and a hundred times as large."""
    sizes = {"1×": (56, 1_792, 59), "10×": (560, 10_000, 590), "100×": (2_006, 100_000, 10_000)}
    found = {}
    for name, (places, contacts, operations) in sizes.items():
        with portal(folder, os.path.join(work, f"growth-{contacts}.db"), **{"Demo:Places": places, "Demo:Contacts": contacts, "Demo:Operations": operations}) as app:
            manager = Agent(app.root, "responsable@demo.example")
            found[name] = {"start_s": app.seconds_to_first,
                           **{path: load.in_turn({path: (app.root + path, COMPUTED)}, 2, 3)[path]["rate"] for path in ("/", "/lieux", "/api/v1/places")},
                           **{f"{path} ms": manager.timed(path)[0] for path in STAFF}}
            say(found[name])
    return found


def at_work(folder, work, database):
    """A portal at work, from its start."""
    result = {}
    with portal(folder, database) as app, tutorial(f"{OUT}/measure/tutorial", database) as plain:
        result["start with a ready store (s)"] = app.seconds_to_first
        result["at rest (MiB)"] = app.resident_mib()
        result["right after the start"] = load.wrk(app.root + "/", 5)
        result["pages"] = speeds(app, plain, work)
        say(result["pages"])
        manager = Agent(app.root, "responsable@demo.example")
        result["staff pages (ms, slowest)"] = {path: manager.timed(path) for path in STAFF}
        result["after every staff page (MiB)"] = app.resident_mib()
    return result


def crowded(folder, database):
    """The other node starts first: a demonstration's clock runs from the start of its process, and must not be behind what is published."""
    seconds = 8 if QUICK else 20
    with portal(folder, database) as node, portal(folder, database) as app, proxy(os.path.join(os.path.dirname(database), "crowd"), app.root) as front:
        found = {"right after the start": crowd.run(app.root, seconds, node.root)}
        # What is published for the first time in a process is compiled on the way.
        crowd.run(app.root, seconds, node.root)
        return {**found, "afterwards": crowd.run(app.root, seconds, node.root), "behind the proxy": crowd.run(app.root, seconds, front.root, visited=front.root),
                "afterwards, nothing published": load.wrk(app.root + "/", seconds, connections=200)}


def main():
    work, result = tempfile.mkdtemp(prefix="angers-measure-"), {}
    try:
        database, folder = os.path.join(work, "portal.db"), f"{OUT}/measure/portal"
        with portal(folder, database) as app:
            result["first start, demonstration made (s)"] = app.seconds_to_first
        if "pages" in ASKED:
            result.update(at_work(folder, work, database))
        if "crowd" in ASKED:
            result["crowd"] = crowded(folder, database)
            say(result["crowd"])
        if "growth" in ASKED:
            result["growth"] = growth(folder, work)
        if "calls" in ASKED:
            result["calls, 100,000 people, 50 agents"] = calls.run(100_000, 50, 20)
        tell(result)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def say(part):
    """What is known so far: a measure that ends early has not been for nothing."""
    print(json.dumps(part, ensure_ascii=False), flush=True)


def tell(result):
    print(json.dumps(result, indent=2, ensure_ascii=False))
    with open(f"{OUT}/measure.json", "w") as file:
        json.dump(result, file, indent=2, ensure_ascii=False)
    if "pages" not in result:
        return
    with open(f"{OUT}/measure.svg", "w") as file:
        file.write(picture.bars({page: {server: found["rate"] for server, found in servers.items()} for page, servers in result["pages"].items()}))
    for page, servers in result["pages"].items():
        print(f"{page}: " + ", ".join(f"{server} {found['rate']:,.0f}/s ({found['lowest']:,.0f} to {found['highest']:,.0f})" for server, found in servers.items()))


main()
