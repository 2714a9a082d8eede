"""Agents who press « Personne suivante » all at once, and note what they heard."""
import re, threading, time, uuid
from staff import Agent

CAMPAIGN = re.compile(r"/agents/campagnes/([0-9a-f-]{36})/suivant")


def run(root, agents, seconds):
    """Claims and notes a second, and the 99th percentile of a claim. The demonstration has few accounts: agents share theirs, each with a session of her own."""
    first = Agent(root, "appels@demo.example")
    campaign = CAMPAIGN.search(first.get("/agents/campagnes")).group(1)
    sessions = [Agent(root, "appels@demo.example") for _ in range(agents)]
    claims, notes, failures, lock, end = [], [], [], threading.Lock(), time.monotonic() + seconds
    path = f"/agents/campagnes/{campaign}/suivant"

    def work(agent):
        page = agent.get(path)
        while time.monotonic() < end:
            began = time.perf_counter()
            status, location, _ = agent.post(path, page, {})
            took = time.perf_counter() - began
            if status != 302 or not location or "/agents/appels/" not in location:
                with lock:
                    failures.append(status)
                time.sleep(0.05)
                continue
            began = time.perf_counter()
            status, _, _ = agent.post(location, page, {"Form.CallId": str(uuid.uuid4()), "Form.Outcome": "NoAnswer"})
            with lock:
                claims.append(took * 1000)
                if status == 302:
                    notes.append((time.perf_counter() - began) * 1000)

    threads = [threading.Thread(target=work, args=(agent,)) for agent in sessions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    claims.sort()
    notes.sort()
    return {"agents": agents, "claims_per_s": len(claims) / seconds, "notes_per_s": len(notes) / seconds,
            "claim_p99_ms": claims[int(len(claims) * 0.99)] if claims else None, "note_p99_ms": notes[int(len(notes) * 0.99)] if notes else None, "without_anybody": len(failures)}
