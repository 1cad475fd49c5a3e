#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""From ./jackfield to "fully booted" with the sample configuration, cold and warm.

  startup.py RESULTS.jsonl

Cold: files that are in the page cache are dropped from it first, which only root may ask for; elsewhere the
row says so. Warm: the same again. Memory is that of 10 seconds later.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from benchlib import (HERE, Results, env, load1, machine_busy, say, tree_cpu,
                      tree_mem, wait_quiet)

ROOT = os.path.dirname(HERE)


class Named:
    label = "jackfield"


def drop_caches():
    try:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as f:
            f.write("3")
        return True
    except OSError:
        return False


def samples(work):
    """The sample configuration as a first start would copy it, on a port of its own."""
    etc = os.path.join(work, "etc")
    shutil.copytree(os.path.join(ROOT, "cnf", "etc"), etc)
    path = os.path.join(etc, "pjsip.conf")
    with open(path) as f:
        text = f.read()
    with open(path, "w") as f:
        f.write(text.replace("127.0.0.1:5060", "127.0.0.1:15060").replace("@PASSWORD-", "pw"))
    return os.path.join(etc, "asterisk.conf")


def start(results, conf, temperature, run):
    cold = temperature == "cold" and drop_caches()
    b0, t0 = machine_busy()[0], time.monotonic()
    proc = subprocess.Popen([os.path.join(ROOT, "jackfield"), "-C", conf, "-f"],
                            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        for line in proc.stdout:
            if "fully booted" in line:
                break
        else:
            raise SystemExit("Jackfield did not start")
        took, cpu, busy = time.monotonic() - t0, tree_cpu(proc.pid), machine_busy()[0] - b0
        time.sleep(env("IDLE_SECS", 10))
        c0, t0 = tree_cpu(proc.pid), time.monotonic()
        time.sleep(env("IDLE_SECS", 10))
        idle = 100 * (tree_cpu(proc.pid) - c0) / (time.monotonic() - t0)
        row = results.add(kind="startup", temperature=temperature if cold or temperature == "warm" else "not dropped",
                          run=run, boot_s=round(took, 2), boot_cpu_s=round(cpu, 2), machine_cpu_s=round(busy, 2),
                          idle_cpu_pct=round(idle, 2), load_before=round(load1(), 2), **tree_mem(proc.pid))
        say("  startup %(temperature)s: %(boot_s)s s, cpu %(boot_cpu_s)s s, rss %(rss_mib)s MiB" % row)
    finally:
        proc.terminate()
        proc.wait(20)


def main():
    results = Results(os.path.abspath(sys.argv[1]), Named)
    with tempfile.TemporaryDirectory() as work:
        conf = samples(work)
        subprocess.run([os.path.join(ROOT, "jackfield"), "-V"], check=True, stdout=subprocess.DEVNULL)  # builds
        for run in range(1, env("RUNS", 3) + 1):
            for temperature in ("cold", "warm"):
                wait_quiet()
                start(results, conf, temperature, run)


if __name__ == "__main__":
    main()
