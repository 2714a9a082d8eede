"""Runs dotnet-stryker on the domain, then asks again, each in a process of its own, about the changes that no test noticed: the runner keeps one process for many changes, in which
what is read once a process (tables of words, rules kept in a field, what is remembered of a year) is never seen to change, and would be called unnoticed. So it does about those that
no answer came to in time: the machine may have been busy."""
import collections, concurrent.futures, json, os, shutil, struct, subprocess, sys, tempfile, time

HOST = os.path.abspath("bin/Release/net10.0")
OUTPUT = os.path.abspath("../../artifacts/mutation")
REPORT = os.path.join(OUTPUT, "reports", "mutation-report.json")
WORKERS = int(os.environ.get("MUTATION_WORKERS", "2"))
# A property is tried with a fiftieth of its examples: thousands of changed programs are asked in turn.
ENVIRONMENT = {"PROPERTY_SHARE": "50", **os.environ}
COUNTED = ("Killed", "Timeout", "Survived", "NoCoverage")
MARK = "STRYKER_MUTANT_FILE".encode("utf-16-le")


def is_changed(assembly):
    try:
        with open(assembly, "rb") as file:
            return MARK in file.read()
    except OSError:
        return False


def stryker(patterns, kept):
    """Runs it; the tests with all changes in their domain, none switched on, are kept."""
    command = ["dotnet", "tool", "run", "dotnet-stryker", "--", "--test-runner", "mtp", "--configuration", "Release", "--concurrency", str(WORKERS), "--output", OUTPUT,
               "--reporter", "Json", "--reporter", "Html", "--reporter", "Dots", "--verbosity", "info", *(part for pattern in patterns for part in ("--mutate", pattern))]
    process = subprocess.Popen(command, env=ENVIRONMENT)
    while process.poll() is None:
        if not os.path.exists(kept) and is_changed(os.path.join(HOST, "AngersHabitat.Domain.dll")):
            time.sleep(3)
            shutil.copytree(HOST, kept)
        time.sleep(1)
    return process.returncode


def area_of(path):
    return path.replace("\\", "/").split("AngersHabitat.Domain/")[-1].split("/")[0]


def ask(kept, change, area):
    """Whether the tests of the area notice it, in a fresh process."""
    with tempfile.NamedTemporaryFile() as active:
        active.write(struct.pack("<i", int(change["id"])))
        active.flush()
        try:
            done = subprocess.run(["dotnet", "AngersHabitat.Domain.Tests.dll", "-class", f"AngersHabitat.Domain.Tests.{area}.*", "-stopOnFail"], cwd=kept, timeout=45,
                                  env={**ENVIRONMENT, "STRYKER_MUTANT_FILE": active.name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            change["status"] = "Survived" if done.returncode == 0 else "Killed"
        except subprocess.TimeoutExpired:
            change["status"] = "Timeout"


def ask_again(report, kept):
    changes = [(change, area_of(path)) for path, file in report["files"].items() for change in file["mutants"] if change["status"] in ("Survived", "Timeout")]
    print(f"{len(changes)} changes that no test noticed, or no answer came to, are asked about again", flush=True)
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(lambda item: ask(kept, *item), changes))


def tell(report):
    areas = collections.defaultdict(collections.Counter)
    for path, file in report["files"].items():
        for change in file["mutants"]:
            if change["status"] in COUNTED:
                areas[area_of(path)][change["status"]] += 1
    areas["all"] = sum(areas.values(), collections.Counter())
    for area, found in areas.items():
        print(f"{area:16}{100 * (found['Killed'] + found['Timeout']) / found.total():6.1f} %  {dict(found)}")


def main(patterns):
    kept = os.path.join(OUTPUT, "host")
    shutil.rmtree(OUTPUT, ignore_errors=True)
    code = stryker(patterns, kept)
    with open(REPORT, encoding="utf-8") as file:
        report = json.load(file)
    ask_again(report, kept)
    with open(REPORT, "w", encoding="utf-8") as file:
        json.dump(report, file)
    tell(report)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
