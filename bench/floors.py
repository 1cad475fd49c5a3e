#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""What the machine itself costs: the same work done by programs that do nothing else.

  floors.py sip RESULTS.jsonl    datagrams of a registration's size, echoed by Java NIO (floor/Echo.java)
  floors.py rtp RESULTS.jsonl    the streams of rtpload.py, relayed by C (floor/relay.c)

CPU time is that of the echoing or relaying process, from /proc.
"""
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

from benchlib import (HERE, Results, env, load1, machine_busy, raise_limits,
                      say, tree_cpu, wait_quiet)

ECHO_PORT = 15070
REGISTER = ("REGISTER sip:127.0.0.1:15060 SIP/2.0\r\n" + "X" * 690).encode()


class Named:
    label = "floor"


def measure(pid, secs, work):
    """CPU seconds that the process uses while `work` runs, and what that returns."""
    before = tree_cpu(pid)
    done = work(secs)
    return tree_cpu(pid) - before, done


def paced(sock, rate):
    """Sends `rate` datagrams a second, one answer awaited for each."""
    def run(secs):
        t0, n = time.monotonic(), 0
        while True:
            due = t0 + n / rate
            now = time.monotonic()
            if now - t0 >= secs:
                return n
            if due > now:
                time.sleep(due - now)
            sock.send(REGISTER)
            sock.recv(65536)
            n += 1
    return run


def sip(results):
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java")
    echo = subprocess.Popen([java, "-XX:+UseSerialGC", "-Xmx64m", os.path.join(HERE, "floor", "Echo.java"),
                             str(ECHO_PORT)])
    try:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.settimeout(0.2)
        sock.connect(("127.0.0.1", ECHO_PORT))
        for _ in range(100):
            try:
                sock.send(REGISTER)
                sock.recv(65536)
                break
            except OSError:
                time.sleep(0.1)
        sock.settimeout(5)
        paced(sock, 2000)(env("WARMUP_SECS", 5))
        for rate in map(float, env("FLOOR_RATES", "200,800").split(",")):
            wait_quiet()
            cpu, n = measure(echo.pid, env("CONFIRM_SECS", 15), paced(sock, rate))
            row = results.add(kind="floor-sip", rate=rate, exchanges=n, cpu_us_per_exchange=round(cpu / n * 1e6, 1))
            say("  floor-sip %s" % row["cpu_us_per_exchange"])
    finally:
        echo.terminate()
        echo.wait(10)


def relay_step(relay, work, n):
    uac, uas, left, right = 22000, 26000, 32000, 36000
    logs = []
    for name, own, far in (("uac", uac, left), ("uas", uas, right)):
        logs.append(os.path.join(work, name + ".log"))
        with open(logs[-1], "w") as f:
            f.writelines("MEDIA %d %d\n" % (own + 2 * i, far + 2 * i) for i in range(n))
    proc = subprocess.Popen([relay, str(n)] + [str(x) for x in (left, uac, right, uas)], stdout=subprocess.PIPE)
    try:
        proc.stdout.readline()
        wait_quiet()
        load = subprocess.Popen([sys.executable, os.path.join(HERE, "rtpload.py"), "--streams", str(n),
                                 "--uac-base", str(uac), "--uas-base", str(uas), "--secs", str(env("RTP_SECS", 20)),
                                 "--uac-log", logs[0], "--uas-log", logs[1]], stdout=subprocess.PIPE, text=True)
        samples = []
        while load.poll() is None:
            samples.append((time.monotonic(), tree_cpu(proc.pid), tree_cpu(load.pid), machine_busy()[0]))
            time.sleep(0.25)
        rep = json.loads(load.stdout.read())
        begin, end = rep.pop("t_begin"), rep.pop("t_end")
        win = [s for s in samples if begin <= s[0] <= end]
        secs = win[-1][0] - win[0][0]
        target, tool, busy = (100 * (win[-1][i] - win[0][i]) / secs for i in (1, 2, 3))
        return dict(calls=n, target_cpu=round(target, 1), tool_cpu=round(tool, 1),
                    other_cpu=round(busy - target - tool, 1), **rep)
    finally:
        proc.terminate()
        proc.wait(10)


def rtp(results):
    with tempfile.TemporaryDirectory() as work:
        relay = os.path.join(work, "relay")
        subprocess.run([env("CC", "cc"), "-O2", "-o", relay, os.path.join(HERE, "floor", "relay.c")], check=True)
        for n in map(int, env("CONCURRENT", "100,200,400").split(",")):
            row = results.add(kind="floor-rtp", secs=env("RTP_SECS", 20), load_before=round(load1(), 2),
                              **relay_step(relay, work, n))
            say("  floor-rtp %d calls: cpu %s %%, loss %s %%" % (n, row["target_cpu"], row["loss_pct"]))


if __name__ == "__main__":
    raise_limits()
    {"sip": sip, "rtp": rtp}[sys.argv[1]](Results(os.path.abspath(sys.argv[2]), Named))
