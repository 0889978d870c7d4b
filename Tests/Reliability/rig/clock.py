"""A wall clock that jumps, for one program."""

import shutil
import struct
import subprocess
import time
from pathlib import Path

SOURCE = Path(__file__).with_name("clock_shim.c")
COMPILERS = ("cc", "clang", "gcc")


class FakeClock:
    """The clock of a program that was started with its environment."""

    def __init__(self, folder):
        self.library = folder / "clock_shim.so"
        self.file = folder / "clock"
        self.shift = 0
        self.jump(0)

    def compile(self):
        """Whether the shim can be had here."""
        compiler = next((each for each in COMPILERS if shutil.which(each)), None)
        if compiler is None:
            return False
        command = [compiler, "-O1", "-shared", "-fPIC", str(SOURCE), "-o", str(self.library), "-ldl"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    @property
    def environment(self):
        """What the program is started with."""
        return {"LD_PRELOAD": str(self.library), "TRIALS_CLOCK": str(self.file)}

    def jump(self, shift):
        """Sets the clock to so many seconds away from the right time."""
        self.shift = int(shift)
        with open(self.file, "r+b" if self.file.exists() else "wb") as file:
            file.write(struct.pack("<q", self.shift))

    def jump_to(self, moment):
        """Sets the clock to a moment."""
        self.jump(moment - time.time())

    def now(self):
        """What the program takes for the time."""
        return time.time() + self.shift
