"""A small disk of its own for a store, and room that comes and goes."""

import errno
import os
import shutil
import subprocess


class SmallDisk:
    """A file system in memory that only the program sees; others reach it through the program."""

    def __init__(self, folder, megabytes, options=""):
        self.folder = folder / "disk"
        self.folder.mkdir(mode=0o700, parents=True)
        self.megabytes = megabytes
        self.options = options

    @staticmethod
    def is_possible():
        """Whether this machine lets us."""
        if not shutil.which("unshare"):
            return False
        told = subprocess.run(
            ["unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=1m none /mnt"], capture_output=True, check=False
        )
        return told.returncode == 0

    @property
    def prefix(self):
        """What stands before the program's command."""
        mount = f"mount -t tmpfs -o size={self.megabytes}m,mode=700{self.options} none '{self.folder}'"
        return ["unshare", "-m", "sh", "-c", f'{mount} && exec "$@"', "sh"]

    def fill(self, program):
        """Takes all the room that is left."""
        with open(self.ballast(program), "ab", buffering=0) as file:
            size = 65_536
            while size:
                try:
                    file.write(bytes(size))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    size //= 2

    def free(self, program):
        """Gives the room back."""
        os.unlink(self.ballast(program))

    def ballast(self, program):
        """The file that takes the room."""
        return f"/proc/{program.pid}/root{self.folder}/ballast"
