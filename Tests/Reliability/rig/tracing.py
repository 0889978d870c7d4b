"""System calls that fail or kill, by strace."""

import shutil
import subprocess
import time
from pathlib import Path


class Tracing:
    """Holds on to a running program and does something at one of its system calls."""

    def __init__(self, program, injection):
        call = injection.split("=", 1)[1].split(":", 1)[0]
        self.program = program
        self.command = [
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            f"trace={call}",
            "-e",
            injection,
            "-p",
            str(program.pid),
        ]

    @staticmethod
    def is_possible(program):
        """Whether this machine lets us."""
        if not shutil.which("strace"):
            return False
        with Tracing(program, "inject=fdatasync:delay_enter=1") as tracing:
            return tracing.process.poll() is None

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 5
        while time.monotonic() < end and self.process.poll() is None and not self.holds_all():
            time.sleep(0.02)
        return self

    def holds_all(self):
        """Whether every thread is held."""
        try:
            threads = list(Path(f"/proc/{self.program.pid}/task").iterdir())
            return all("TracerPid:\t0\n" not in (thread / "status").read_text() for thread in threads)
        except (FileNotFoundError, ProcessLookupError):
            return True

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
