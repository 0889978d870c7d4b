"""Every file of trials; importing this one registers them all."""

from . import (  # noqa: F401
    answers,
    bodies,
    clocks,
    crashes,
    forums,
    harness,
    reloading,
    repeats,
    requests,
    signatures,
    slow,
    store,
)
