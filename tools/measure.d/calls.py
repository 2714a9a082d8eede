"""Agents who press « Personne suivante » all at once, and note what they heard: each has an account, so the benchmark makes and plays them."""
import re, subprocess

ROUND = re.compile(r"^claimed, (?P<kind>noted|given back):", re.M)
FIGURE = re.compile(r"(?P<rate>\d+) (?P<what>claims|notes|given back) a second; median (?P<median>\d+) ms, 99 in 100 within (?P<p99>\d+) ms")


def run(people, agents, seconds):
    """Claims, and what follows them, a second; the median and the 99th percentile of each."""
    told = subprocess.run(["dotnet", "run", "-c", "Release", "--project", "tests/AngersHabitat.Benchmarks", "--", "calls", str(people), str(agents), str(seconds)],
                          check=True, capture_output=True, text=True, timeout=900).stdout
    starts = [*ROUND.finditer(told)]
    ends = [start.start() for start in starts[1:]] + [len(told)]
    return {f"claimed, {start['kind']}": {found["what"]: {"rate": int(found["rate"]), "median_ms": int(found["median"]), "p99_ms": int(found["p99"])}
                                          for found in FIGURE.finditer(told, start.end(), end)} for start, end in zip(starts, ends)}
