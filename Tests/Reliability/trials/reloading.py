"""New knowledge while the service works."""

import json
import os
import shutil
import signal
import threading
import time

from rig import posts
from rig.bench import REPOSITORY, Skip, check
from rig.client import Load, Wire, get
from rig.judge import wait_for
from rig.report import trial


class Asking:
    """Threads that ask one question again and again, and note which knowledge said what."""

    def __init__(self, port, question):
        self.port = port
        self.request = posts.request(
            "/v1/ask", json.dumps({"question": question}).encode(), {"Content-Type": "application/json"}
        )
        self.said = {}
        self.count = 0
        self.failures = []
        self.is_stopped = False
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(2)]
        for thread in self.threads:
            thread.start()

    def work(self):
        """Asks until told to stop."""
        wire = Wire(self.port)
        while not self.is_stopped:
            try:
                wire.send(self.request)
                answer = wire.read()
            except (OSError, ValueError, IndexError) as error:
                self.failures.append(str(error))
                return
            if answer.status != 200:
                self.failures.append(str(answer.status))
            told = answer.json()
            self.said.setdefault(told.get("knowledge"), set()).add(told.get("text"))
            self.count += 1
            time.sleep(0.002)

    def stop(self):
        """Stops."""
        self.is_stopped = True
        for thread in self.threads:
            thread.join()


@trial(16, "new knowledge under load, some of it bad")
def reload(bench):
    """The knowledge is exchanged under traffic: no call fails, no answer is made of two, bad knowledge never serves."""
    chance = bench.chance(16)
    folders, link, question = three_knowledges(bench)
    site = bench.site(memo_seconds=0)
    program = bench.program(site, knowledge=link).start(120)
    rounds = bench.size(20, 1_000)
    asking = Asking(program.port, question)
    # As many as last for the first rounds: the rest is asked by the two threads.
    load = Load(
        program.port, bench.deliveries(site, written := bench.ask(site, 200, chance)), 20, connections=2
    ).start()
    loaded = refused = 0
    for number in range(rounds):
        kind = "bad" if number % 10 == 4 else ("other", "first")[number % 2]
        point(link, folders[kind])
        os.kill(program.pid, signal.SIGHUP)
        loaded, refused = wait_for_reload(program, loaded + refused + 1)
    load.stop()
    asking.stop()
    acked = [written[place]["topic_id"] for place in load.places_with(lambda status: status == 200)]
    verdict = wait_for(site, acked, [post["topic_id"] for post in written], 30)
    figures = {
        "reloads": loaded,
        "refused": refused,
        "asked meanwhile": asking.count,
        "failed": len(asking.failures),
        "knowledges": len(asking.said),
        "RSS MB": round(program.resident()),
    } | verdict.figures()
    program.stop()
    check(refused == len(range(4, rounds, 10)) and loaded + refused == rounds, "a reload was lost or wrong", figures)
    check(not asking.failures and not load.places_with(lambda status: status != 200), f"{asking.failures[:3]}", figures)
    check(
        len(asking.said) == 2 and all(len(texts) == 1 for texts in asking.said.values()), "answers are mixed", figures
    )
    check(len(set.union(*asking.said.values())) == 2, "the other knowledge says the same", figures)
    check(verdict.is_fine, f"lost {verdict.lost[:5]}, doubled {verdict.doubled[:5]}", figures)
    return figures


def three_knowledges(bench):
    """Folders with knowledge as it is, with another wording, and with a broken file; a link, and a question."""
    folders = {}
    for kind in ("first", "other", "bad"):
        folders[kind] = bench.folder / f"knowledge-{kind}"
        for name in ("Intents", "Responses"):
            shutil.copytree(REPOSITORY / name, folders[kind] / name)
    question, path = other_wording(folders["other"])
    broken = next(folders["bad"].joinpath("Intents").rglob("*.yaml"))
    broken.write_text("examples: [unclosed\n", encoding="utf-8")
    link = bench.folder / "knowledge"
    point(link, folders["first"])
    return folders, link, question


def other_wording(folder):
    """Changes one answer. Returns a question that gets it, and the file."""
    path = next(folder.joinpath("Responses").rglob("close-unresponsive.md"))
    text = path.read_text(encoding="utf-8")
    changed = text.replace("wait. After 14 days of silence", "please wait. After 14 days of silence")
    if changed == text:
        raise Skip("the wording that this trial changes is not there any more")
    path.write_text(changed, encoding="utf-8")
    return "my client has been silent for two months, should I close the contract", path


def point(link, folder):
    """Lets the link lead to another folder, in one step."""
    fresh = link.with_name(link.name + "-fresh")
    fresh.symlink_to(folder)
    fresh.replace(link)


def wait_for_reload(program, count, seconds=60.0):
    """Waits until so many reloads are counted. Returns how many were loaded and refused."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        text = get(program.port, "/metrics").body.decode()
        counts = [reloads(text, word) for word in ("loaded", "refused")]
        if sum(counts) >= count:
            return counts
        time.sleep(0.01)
    return counts


def reloads(text, word):
    """A counter's value."""
    for line in text.splitlines():
        if line.startswith("ombud_reloads_total{") and f'"{word}"' in line:
            return int(float(line.rsplit(" ", 1)[1]))
    return 0
