"""The servers that are measured: each starts in a folder of its own and is killed at the end."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import bodies

HERE = Path(__file__).resolve().parent
TICKS = os.sysconf("SC_CLK_TCK")

CONFIGURATION = """\
store: {folder}/store.sqlite
listen: {{port: {port}}}
log: {{level: warning}}
limits: {{callsPerSecond: 1000000, burst: 1000000, mostWaiting: 10000000}}
api: {{callsPerMinute: 10000000}}
knowledge: {{lexical: true, folder: {knowledge}}}
forums:
  - {{name: load, kind: discourse, address: "http://127.0.0.1:1", user: ombud, secretFiles: [{folder}/secret]}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def file_system(folder):
    return subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip()


class Server:
    """A process that listens on a port of this machine."""

    def start(self, command, folder, **environment):
        self.folder = folder
        self.log = open(folder / "log", "w")
        self.process = subprocess.Popen(
            [str(part) for part in command], cwd=environment.pop("cwd", folder), stdout=self.log, stderr=self.log,
            env={**os.environ, **environment})

    def __enter__(self):
        for _ in range(600):
            if self.get("/healthz") is not None:
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.__exit__()
        sys.exit(f"{type(self).__name__} did not start: {(self.folder / 'log').read_text()[-800:]}")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def get(self, path):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, OSError):
            return None

    def accepted(self):
        """How many posts it says it accepted; None where it does not count."""
        return None

    def cpu_seconds(self):
        """The processor time so far, of all its threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


class Ombudd(Server):
    def __init__(self, program, folder, is_deciding=True, counts=True):
        self.port = free_port()
        self.program, self.counts, self.is_deciding = program, counts, is_deciding
        self.configuration = folder / "ombudd.yaml"
        secret = folder / "secret"
        secret.write_text(bodies.SECRET)
        secret.chmod(0o600)
        self.configuration.write_text(
            CONFIGURATION.format(folder=folder, port=self.port, knowledge=HERE.parent.parent))
        self.start([program, "--config", self.configuration], folder)

    def __enter__(self):
        super().__enter__()
        if not self.is_deciding:
            switch = [str(self.program), "switch", "off", "--config", str(self.configuration)]
            subprocess.run(switch, check=True, capture_output=True)
        return self

    def accepted(self):
        found = re.search(r'^ombud_deliveries_total\{.*result="accepted"\} (\d+)', self.get("/metrics") or "", re.M)
        return (int(found.group(1)) if found else 0) if self.counts else None


class FastAPI(Server):
    @staticmethod
    def fetch(tools):
        subprocess.run([sys.executable, "-m", "venv", tools / "python"], check=True, capture_output=True)
        pip = [tools / "python/bin/pip", "install", "--quiet", "fastapi", "uvicorn[standard]"]
        subprocess.run(pip, check=True, capture_output=True)

    def __init__(self, folder, tools):
        self.port = free_port()
        command = [
            tools / "python/bin/uvicorn", "fastapi_app:app", "--app-dir", HERE / "Rivals", "--port", self.port,
            "--log-level", "warning", "--no-access-log",
        ]
        self.start(
            command, folder, LOAD_SECRET=bodies.SECRET, LOAD_STORE=str(folder / "store.sqlite"),
            PYTHONDONTWRITEBYTECODE="1")


class Node(Server):
    @staticmethod
    def fetch(tools):
        """Node 22 brings SQLite along; older ones need a package, which may have to be compiled."""
        (tools / "node").mkdir()
        if subprocess.run(["node", "-e", "require('node:sqlite')"], capture_output=True).returncode == 0:
            return
        npm = ["npm", "install", "--silent", "--no-audit", "--no-fund", "better-sqlite3"]
        subprocess.run(npm, cwd=tools / "node", check=True, capture_output=True)
        probe = ["node", "-e", "new (require('better-sqlite3'))(':memory:')"]
        subprocess.run(probe, cwd=tools / "node", check=True, capture_output=True)

    def __init__(self, folder, tools):
        self.port = free_port()
        self.start(
            ["node", HERE / "Rivals/node_app.mjs"], folder, cwd=tools / "node", LOAD_PORT=str(self.port),
            LOAD_SECRET=bodies.SECRET, LOAD_STORE=str(folder / "store.sqlite"))
