"""The service under trial: its configuration, its process, what can be read of it from outside."""

import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

from . import posts
from .client import get


def free_port():
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def private_file(path, text):
    """Writes a file that only we can read."""
    with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    return path


class Program:
    """One service with a folder, a store and a port of its own."""

    def __init__(self, path, folder, knowledge, forums, limits=None, prefix=(), environment=None, store=None):
        self.path = path
        self.folder = Path(folder)
        self.knowledge = knowledge
        self.forums = forums
        self.limits = {"callsPerSecond": 100_000, "burst": 100_000, "mostWaiting": 1_000_000} | (limits or {})
        self.prefix = list(prefix)
        self.environment = environment or {}
        self.store = Path(store) if store else self.folder / "mailroom.sqlite"
        self.port = free_port()
        self.log = self.folder / "log"
        self.process = None
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.write_configuration()

    # Configuration

    def write_configuration(self):
        """Writes the file and the secrets."""
        private_file(self.folder / "secret", posts.SECRET)
        private_file(self.folder / "standard-secret", posts.STANDARD_SECRET)
        private_file(self.folder / "key", "a-key-of-these-trials")
        limits = "".join(f"  {name}: {value}\n" for name, value in self.limits.items())
        text = (
            f"store: {self.store}\nlisten:\n  port: {self.port}\n  idleSeconds: 12\n"
            f"knowledge:\n  lexical: true\n  folder: {self.knowledge}\n"
            f"api:\n  callsPerMinute: 10000000\nlimits:\n{limits}forums:\n"
        )
        private_file(self.configuration, text + "".join(self.entry(**forum) for forum in self.forums))

    @property
    def configuration(self):
        """The file's path."""
        return self.folder / "ombudd.yaml"

    @staticmethod
    def entry(name, address=None, mode="reply", kind="discourse", key=True, **more):
        """One forum of the list."""
        fields = {"name": name, "kind": kind, "user": "ombud", "mode": mode}
        if kind == "discourse":
            fields |= {"address": address, "secretFiles": "[secret]", "paceSeconds": 0, "pollSeconds": 0}
            if key:
                fields["keyFile"] = "key"
        else:
            fields["secretFiles"] = "[standard-secret]"
        fields |= more
        lines = [f"    {key}: {value}\n" for key, value in fields.items()]
        return "  -" + "".join(lines)[3:]

    # Process

    def spawn(self):
        """Starts the process and does not wait."""
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, self.path, "--config", str(self.configuration)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=os.environ | self.environment,
                cwd=self.folder,
            )
        return self

    def start(self, seconds=60.0):
        """Starts the process and waits until it is ready. Raises `RuntimeError` where it does not get so far."""
        self.spawn()
        if not self.wait_until_ready(seconds):
            self.kill()
            raise RuntimeError("the service did not start: " + self.last_line())
        return self

    def wait_until_ready(self, seconds):
        """Whether it becomes ready in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            answer = get(self.port, "/readyz", 2)
            if answer and answer.status == 200:
                return True
            time.sleep(0.02)
        return False

    @property
    def is_running(self):
        """Whether the process lives."""
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self):
        """The service's own process, below what may stand in front of it."""
        if not self.prefix:
            return self.process.pid
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else self.process.pid

    def kill(self):
        """Ends the process at once."""
        if self.is_running:
            try:
                os.kill(self.pid, signal.SIGKILL)
            except (ProcessLookupError, FileNotFoundError):
                pass
            if self.prefix:
                self.process.kill()
        if self.process:
            self.process.wait()

    def stop(self, seconds=15.0):
        """Asks the process to end. Returns its exit status and the seconds it took; None where it had to be killed."""
        if not self.is_running:
            return self.process.returncode if self.process else 0, 0.0
        start = time.monotonic()
        os.kill(self.pid, signal.SIGTERM)
        try:
            return self.process.wait(seconds), time.monotonic() - start
        except subprocess.TimeoutExpired:
            self.kill()
            return None, time.monotonic() - start

    def command(self, *words):
        """Runs another command of the program on the same store."""
        return subprocess.run(
            [self.path, *words, "--config", str(self.configuration)],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    # What can be seen

    def resident(self):
        """The memory in use, in MB; 0 where the process is gone."""
        try:
            status = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8")
        except (FileNotFoundError, ProcessLookupError):
            return 0.0
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found[1]) / 1_024 if found else 0.0

    def descriptors(self):
        """How many files and connections are open."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def waiting(self):
        """How many posts are not decided yet; None where that is not told."""
        answer = get(self.port, "/readyz")
        return answer.json().get("waiting") if answer else None

    def stage(self, name):
        """How long a stage of the work took on average, in milliseconds; 0 where it never ran."""
        text = get(self.port, "/metrics").body.decode()
        found = [
            re.search(rf'ombud_stage_seconds_{part}{{[^}}]*stage="{name}"[^}}]*}} (\S+)', text)
            for part in ("sum", "count")
        ]
        total, count = (float(each[1]) if each else 0.0 for each in found)
        return 1_000 * total / count if count else 0.0

    def log_text(self):
        """Everything that was logged."""
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    def last_line(self):
        """The log's last line."""
        lines = self.log_text().strip().splitlines()
        return lines[-1] if lines else "(no output)"
