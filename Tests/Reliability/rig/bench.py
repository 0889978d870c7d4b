"""What a trial works with: how large it is to be, chance, folders, forums, programs and questions."""

import itertools
import random
import shutil
import tempfile
import time
from pathlib import Path

from . import posts, questions
from .client import Load, quantile
from .forum_handle import ForumHandle, ForumProcess
from .judge import wait_for
from .program import Program

REPOSITORY = Path(__file__).resolve().parents[3]


class Failure(Exception):
    """A trial did not pass; the figures measured so far come along."""

    def __init__(self, message, figures=None):
        super().__init__(message)
        self.figures = figures or {}


class Skip(Exception):
    """This machine does not allow the trial."""


def check(is_right, message, figures=None):
    """Ends the trial where something is not as it has to be."""
    if not is_right:
        raise Failure(message, figures)


class Bench:
    """All that the trials share."""

    def __init__(self, program, is_long, seed):
        self.program_path = str(Path(program).resolve())
        self.is_long = is_long
        #: What runs the same again.
        self.command = f"Tests/Reliability/run --{'long' if is_long else 'quick'} --seed {seed}"
        self.seed = seed
        self.folder = Path(tempfile.mkdtemp(prefix="ombudd-trials-"))
        self.folder.chmod(0o700)
        self.numbers = itertools.count(1)
        self.programs = []
        self.forum = ForumProcess()
        #: Questions that get a reply, with its text, and those that get none; see `qualify`.
        self.answered = {}
        self.silent = []

    def size(self, quick, long):
        """How much of something: the quick or the long amount."""
        return long if self.is_long else quick

    def chance(self, number):
        """Chance that is the same for the same seed and trial."""
        return random.Random(f"{self.seed}/{number}")

    # Things to work with

    def site(self, **options):
        """A new forum; its name serves in the configuration too."""
        site = ForumHandle(self.forum.port, f"site-{next(self.numbers)}")
        site.set(**options)
        return site

    def program(self, *forums, knowledge=REPOSITORY, **more):
        """A program that is not started yet; forums are sites or the fields of a configuration."""
        entries = [each if isinstance(each, dict) else {"name": each.name, "address": each.address} for each in forums]
        folder = self.folder / f"program-{next(self.numbers)}"
        program = Program(self.program_path, folder, knowledge, entries, **more)
        self.programs.append(program)
        return program

    def ask(self, site, count, chance, pool=None):
        """Members begin topics with questions that get a reply; returns the posts."""
        pool = list(self.answered) if pool is None else pool
        texts = [chance.choice(pool) for _ in range(count)]
        return site.write([{"raw": text, "title": questions.title_of(text)} for text in texts])

    def deliveries(self, site, written):
        """The requests that tell of posts."""
        return [posts.delivery(site.name, post) for post in written]

    # Before and after

    def qualify(self, count):
        """Finds out which questions get a reply, on a quiet service; measures how quickly they do."""
        texts = questions.drawn(REPOSITORY, count, self.seed)
        site = self.site()
        written = site.write([{"raw": text, "title": questions.title_of(text)} for text in texts])
        program = self.program(site).start(180)
        load = Load(program.port, self.deliveries(site, written), 10_000, connections=4).start().join()
        statuses = {sent.status for sent in load.sent}
        check(statuses == {200}, f"deliveries to a quiet service were answered with {sorted(statuses)}")
        self.wait_until_decided(program, site)
        replies = [line for line in site.ledger() if line["action"] == "reply"]
        stages = {f"{name} ms": round(program.stage(name), 1) for name in ("answering", "decision", "sending")}
        program.stop()
        said = {line["topic"]: line["raw"] for line in replies}
        for post in written:
            if post["topic_id"] in said:
                self.answered[post["raw"]] = said[post["topic_id"]]
            else:
                self.silent.append(post["raw"])
        check(len(self.answered) >= count // 5, "too few questions get a reply", {"asked": count})
        took = replies[-1]["at"] - replies[0]["at"]
        return {
            "asked": count,
            "answered": len(replies),
            "replies/s": round(len(replies) / took),
            "deliveries p99 ms": round(1_000 * quantile(load.latencies(), 0.99), 1),
        } | stages

    def wait_until_decided(self, program, site, seconds=60):
        """Waits until nothing is left to decide and the ledger is still."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and program.waiting() != 0:
            time.sleep(0.05)
        wait_for(site, [], [], max(0.0, end - time.monotonic()), settle=0.8)

    def end(self):
        """Leaves nothing behind."""
        for program in self.programs:
            program.kill()
        self.forum.end()
        shutil.rmtree(self.folder, ignore_errors=True)
