"""The trials' end of the fake forum."""

import http.client
import json
import subprocess
import sys
import threading
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent
#: How many posts are written with one call.
BATCH = 2_000


class ForumProcess:
    """The forum in a process of its own, so that the trials' work does not slow it down."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-B", "-m", "rig.forum"], cwd=FOLDER, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.port = int(self.process.stdout.readline())

    def end(self):
        """Ends it."""
        self.process.stdin.close()
        self.process.wait(5)


class ForumHandle:
    """One site of the forum, seen through its side door."""

    def __init__(self, port, name):
        self.port = port
        self.name = name
        self.lock = threading.Lock()
        self.lines = []
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)

    @property
    def address(self):
        """What stands in the service's configuration."""
        return f"http://127.0.0.1:{self.port}/{self.name}"

    def ask(self, command, told=None, query=""):
        """Asks the side door."""
        with self.lock:
            self.connection.request("POST", f"/-/{self.name}/{command}{query}", json.dumps(told or {}))
            return json.loads(self.connection.getresponse().read())

    def write(self, fields):
        """Members write; returns the posts."""
        parts = [fields[start : start + BATCH] for start in range(0, len(fields), BATCH)]
        return [post for part in parts for post in self.ask("write", part)]

    def change(self, post, raw):
        """A member edits a post; returns it."""
        return self.ask("change", {"id": post["id"], "raw": raw})

    def set(self, **options):
        """Changes how the site behaves; see `rig.site.DEFAULTS`."""
        self.ask("options", options)

    def fail(self, *faults):
        """What goes wrong from now on; nothing where nothing is named."""
        self.ask("faults", [{"times": 1, "on": ["create"]} | fault for fault in faults])

    def faults_left(self):
        """How many faults have not come up yet."""
        return sum(fault["times"] for fault in self.ask("left")["faults"])

    def ledger(self):
        """Everything that was done to the site; only what is new is asked for."""
        self.lines += self.ask("ledger", query=f"?from={len(self.lines)}")
        return list(self.lines)

    def own_posts(self):
        """Our posts as they stand."""
        return self.ask("own")
