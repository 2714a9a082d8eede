"""Drives servers with wrk, in turn, several rounds each: a median, and how far the rounds lie apart."""
import os, re, statistics, subprocess

# Each request from an address of its own, as the proxy tells it: a limit for each address is not what is measured.
VISITORS = os.path.join(os.path.dirname(__file__), "visitors.lua")
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def wrk(url, seconds, connections=32, headers=()):
    """One round: answers a second, the 99th percentile in milliseconds, answers that were no success."""
    command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency"] + (["-s", VISITORS] if headers else []) + [part for header in headers for part in ("-H", header)] + [url]
    text = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 30, check=True).stdout
    slow = re.search(r"99%\s+([\d.]+)(us|ms|s)", text)
    errors = sum(int(count) for count in re.findall(r"Non-2xx or 3xx responses: (\d+)", text)) + sum(int(count) for count in re.findall(r"(?:connect|read|write|timeout) (\d+)", text))
    return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1)), "p99_ms": float(slow.group(1)) * UNITS[slow.group(2)], "errors": errors}


def in_turn(targets, rounds, seconds, connections=32):
    """Rounds that alternate, so that a busy minute of the machine strikes all alike. A target is a URL, or a URL with headers."""
    results = {name: [] for name in targets}
    for name, target in targets.items():
        wrk(*((target, 2) if isinstance(target, str) else (target[0], 2)), headers=() if isinstance(target, str) else target[1])
    for _ in range(rounds):
        for name, target in targets.items():
            url, headers = (target, ()) if isinstance(target, str) else target
            results[name].append(wrk(url, seconds, connections, headers))
    return {name: summary(found) for name, found in results.items()}


def summary(found):
    rates = sorted(one["rate"] for one in found)
    return {"rate": statistics.median(rates), "lowest": rates[0], "highest": rates[-1], "p99_ms": statistics.median(one["p99_ms"] for one in found),
            "errors": sum(one["errors"] for one in found)}
