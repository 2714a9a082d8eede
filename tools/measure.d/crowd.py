"""Two hundred visitors while staff publish every second: how long answers take, and whether one was older than it may be."""
import json, threading, time, urllib.request, uuid
from load import wrk
from staff import Agent

PLACE = "agence-centre"


def run(root, seconds, other=None, visited=None):
    """With a second node, or a proxy, also how long it is behind. Visitors go where staff publish, or to what is visited."""
    stale, publications, behind = [], 0, []
    agent = Agent(root, "accueil@demo.example")
    result = {}
    load = threading.Thread(target=lambda: result.update(wrk((visited or root) + "/", seconds, connections=200)))
    load.start()
    end = time.monotonic() + seconds
    while time.monotonic() < end - 1:
        for closed in (True, False):
            turn = time.monotonic()
            publish(agent, closed)
            publications += 1
            acknowledged = time.monotonic()
            if (state(root) == "closedTemporarily") != closed:
                wait(root, closed, 0.005)
                stale.append((time.monotonic() - acknowledged) * 1000)
            if other:
                wait(other, closed, 0.02)
                behind.append(time.monotonic() - acknowledged)
            time.sleep(max(0.0, 1 - (time.monotonic() - turn)))
    load.join()
    return {**result, "publications": publications, "stale_answers": len(stale), "stalest_ms": max(stale, default=0.0), "other_s": max(behind, default=None)}


def publish(agent, closed):
    path = f"/agents/lieux/{PLACE}"
    page = agent.get(path)
    if closed:
        status, _, text = agent.post(f"{path}/urgence", page, {"Closing.Id": str(uuid.uuid4()), "Closing.Reason": "Essai de charge", "Closing.Plan": "UntilFurtherNotice"})
    else:
        identifier = page.split('name="Lift.Id"')[1].split('value="')[1].split('"')[0]
        status, _, text = agent.post(f"{path}/urgence/lever", page, {"Lift.Id": identifier})
    if status != 302:
        raise RuntimeError(f"nothing was published: {status}")


def wait(root, closed, pause):
    """Until it says so; a node that never does is a fault, not something to wait for."""
    given_up = time.monotonic() + 10
    while (state(root) == "closedTemporarily") != closed:
        if time.monotonic() > given_up:
            raise RuntimeError(f"not told within 10 s: {root}")
        time.sleep(pause)


def state(root):
    with urllib.request.urlopen(f"{root}/api/v1/places/{PLACE}", timeout=10) as answer:
        return json.load(answer)["status"]["state"]
