#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line leaves no trace of a PIN or a passphrase: not in its memory when its main() has just ended, not in a
full log, not in what it writes. Each act is done once as it is, and once with the wiping taken out: the trace must then
be found, so the search is known to work. Runs inside uniek-verslag-sandbox.

usage: command_line.py PROGRAM SANDBOX HALTED_LIBRARY UNWIPED_LIBRARY"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys

import find_trace

program, sandbox, halted, unwiped = sys.argv[1:5]
PIN = "739158264017"
work = pathlib.Path(os.environ["UV_SANDBOX_DIR"], "traces")
files = work / "files"
bundle, parcel = files / "hwg.asice", files / "hwg.asice.zip"
secretary = ["--reader", os.environ["UV_SECRETARY_READER"], "--pin-stdin"]
everyday_pin = pathlib.Path(os.environ["UV_PIN_FILE"]).read_text()


def command(*words):
    return [program, "--data", str(files / "data"), "--lang", "en", "--trust-root", os.environ["UV_TRUST_ROOT"], *map(str, words)]


def cli(*words, told=""):
    subprocess.run(command(*words), input=told, text=True, check=True, stdout=subprocess.DEVNULL)


class Halted:
    """The program, with all its logging on, halted right after its main(); it goes on at the end."""

    def __init__(self, words, told, wipes):
        libraries = halted if wipes else f"{halted}:{unwiped}"
        self.log = files / "log"
        # What is told comes through a pipe, as from a person; what it says goes into one, and is read when it has ended.
        self.process = subprocess.Popen(command("--log", self.log, *words), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, env={**os.environ, "LD_PRELOAD": libraries, "QT_LOGGING_RULES": "*=true"})
        self.process.stdin.write(told.encode())
        self.process.stdin.close()

    def __enter__(self):
        _, status = os.waitpid(self.process.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            sys.exit(f"FAILED: it ended too early: {self.process.stdout.read().decode()}")
        return self

    def __exit__(self, *_):
        os.kill(self.process.pid, signal.SIGCONT)
        said = self.process.stdout.read().decode()
        if self.process.wait() != 0:
            sys.exit(f"FAILED with {self.process.returncode}: {said}")


def said_passphrase(process):
    """What it has said so far, to the passphrase in it."""
    said = os.read(process.stdout.fileno(), 1 << 16).decode()
    return said.split("Passphrase: ")[1].splitlines()[0]


def looked(name, words, told, kind, secret, wipes):
    with Halted(words, told, wipes) as run:
        secret = secret or said_passphrase(run.process)
        found, seen = find_trace.traces(kind, secret, run.process.pid, [run.log, files])
    for shape, place in found:
        print(f"  {shape}: {place}")
    print(f"== {name}{'' if wipes else ', nothing wiped'}: {len(found)} traces in {seen >> 20} MB")
    return bool(found) != wipes, secret


def main():
    shutil.rmtree(work, ignore_errors=True)
    files.mkdir(parents=True)
    cli("init", "--example")
    cli("seal", "hwg", "--out", bundle)
    cli("sign", bundle, "--role", "chairman", "--reader", os.environ["UV_CHAIRMAN_READER"], "--pin-stdin", told=everyday_pin)
    subprocess.run([sandbox, "card", "pin", "secretary", PIN], check=True)
    good = True
    for wipes in (True, False):
        shutil.copytree(files, work / "before", dirs_exist_ok=True)
        pin = (PIN + "\n", "pin", PIN)
        acts = [("prove", ["card", "--check", *secretary], *pin),
                ("sign", ["sign", bundle, "--role", "secretary", *secretary], *pin),
                ("send", ["send", bundle, "--endpoint", os.environ["UV_ENDPOINT"], "--as-it-is", *secretary], *pin),
                ("parcel", ["parcel", bundle, "--out", parcel], "", "passphrase", None)]
        for act in acts:
            right, secret = looked(*act, wipes)
            good &= right
        right, _ = looked("unpack", ["unpack", parcel, "--out", files / "back.asice"], secret + "\n", "passphrase", secret, wipes)
        good &= right
        shutil.rmtree(files)
        shutil.move(work / "before", files)
    return 0 if good else "FAILED"


sys.exit(main())
