"""The trials' registry and the table of what came of them."""

import os
import platform
import subprocess
import time
from datetime import datetime, timezone

TRIALS = {}


class Trial:
    """A trial: its number, what it shows, and whether it may run beside others."""

    def __init__(self, number, title, work, is_patient, is_long_only):
        self.number = number
        self.title = title
        self.work = work
        self.is_patient = is_patient
        self.is_long_only = is_long_only


def trial(number, title, patient=False, long_only=False):
    """Registers a function as a trial. A patient one mostly waits and runs beside the others in the quick version."""

    def register(work):
        TRIALS[number] = Trial(number, title, work, patient, long_only)
        return work

    return register


class Outcome:
    """What came of a trial."""

    def __init__(self, trial, result, figures, note, seconds):
        self.trial = trial
        self.result = result
        self.figures = figures
        self.note = note
        self.seconds = seconds

    def lines(self, again):
        """The outcome as lines of the table; `again` is the command without the trial's number."""
        figures = ", ".join(f"{name} {shown(value)}" for name, value in self.figures.items())
        head = f"{self.trial.number:>3}  {self.result:<8}{self.seconds:>6.1f} s  {self.trial.title}"
        command = f"{again} --only {self.trial.number}" if self.trial.number else ""
        details = [text for text in (figures, self.note and f"{self.result}: {self.note}", command) if text]
        return "\n".join([head] + [" " * 21 + text for text in details])


def shown(value):
    """A figure as it is printed."""
    return f"{value:.2f}" if isinstance(value, float) else str(value)


def commit(folder):
    """The commit that is tried."""
    try:
        told = subprocess.run(
            ["git", "describe", "--always", "--dirty", "--abbrev=12"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
        return told.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def machine():
    """The machine, as far as figures hang on it."""
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = int(file.readline().split()[1]) // (1 << 20)
    return f"{processors()} x {model}, {memory} GB, {platform.system()} {platform.release()}"


def processors():
    """How many processors we may use."""
    return len(os.sched_getaffinity(0))


def heading(folder, seed, kind, program):
    """The lines above the table."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    return (
        f"Reliability of ombudd, {kind}\n{now}, commit {commit(folder)}, seed {seed}\n{machine()}\nProgram {program}\n"
    )


def summary(outcomes):
    """The last line."""
    counts = {word: sum(each.result == word for each in outcomes) for word in ("passed", "failed", "skipped")}
    return ", ".join(f"{count} {word}" for word, count in counts.items())


class Stopwatch:
    """Tells how long something took."""

    def __init__(self):
        self.start = time.monotonic()

    @property
    def seconds(self):
        """Since the beginning."""
        return time.monotonic() - self.start
