#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""The bench driver; see README.md.  Usage: bench.py KIND RESULTS.jsonl"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import genconf
from benchlib import (HERE, Results, Sipp, Target, epoch, env, load1,
                      machine_busy, make_conf, num, on_term, raise_limits,
                      rt_ms, rt_percentile, say, tree_mem, udp_errors,
                      wait_quiet)

KINDS = ("register", "calls-answer", "calls-b2b", "rtp", "idle")


# ------------------------------------------------------- rate-driven benches
class RateBench:
    def __init__(self, kind, target, work):
        self.kind, self.t, self.work = kind, target, work
        self.users = env("USERS", 1000)
        self.hold = env("HOLD_MS", 500)
        self.uas_port = env("UAS_PORT", 5090)
        self.uac_port = env("UAC_PORT", 5080)
        self.max_fail = env("MAX_FAIL", 0.001 if kind == "register" else 0.0)
        self.max_retrans = env("MAX_RETRANS", 0.01)
        self.sent_per_call = 2.0 if kind == "register" else 3.0
        if kind == "register":
            self.csv = os.path.join(work, "users.csv")
            with open(self.csv, "w") as f:
                f.write("SEQUENTIAL\n")
                for i in range(1, self.users + 1):
                    u = genconf.user(i)
                    f.write("%s;[authentication username=%s password=%s]\n"
                            % (u, u, genconf.password(i)))

    def step(self, rate, secs):
        """Offer `rate` per second for `secs`; say what came of it."""
        wait_quiet(self.t)
        total = max(1, int(rate * secs))
        args = ["-r", rate, "-m", total, "-p", self.uac_port,
                "-l", max(500, int(rate * 12)), "-timer_resol", 1,
                "-timeout", "%ds" % (secs + 20), "-max_retrans", 5,
                "-recv_timeout", 10000, "-d", self.hold]
        uas = None
        scen = "uac.xml"
        if self.kind == "register":
            scen = "register.xml"
            args += ["-inf", self.csv]
        elif self.kind == "calls-answer":
            args += ["-s", "100"]
        else:
            args += ["-s", "200"]
            uas = Sipp(self.work, "uas.xml", "uas",
                       ["-p", self.uas_port, "-timer_resol", 1,
                        "-timeout", "%ds" % (secs + 40)])
            time.sleep(0.3)
        e0, l0 = udp_errors(), load1()
        uac = Sipp(self.work, scen, "uac", args,
                   "%s:%d" % (self.t.host, self.t.port))
        samples = []
        try:
            while not uac.poll() and time.monotonic() - uac.t0 < secs + 30:
                samples.append((time.monotonic() - uac.t0, self.t.cpu(),
                                uac.cpu(), uas.cpu() if uas else 0.0)
                               + machine_busy())
                time.sleep(0.2)
            wall = time.monotonic() - uac.t0
        finally:
            uac.stop()
            if uas:
                uas.stop()
        win = [s for s in samples if 0.8 <= s[0] <= secs] or samples
        dt = max(win[-1][0] - win[0][0], 1e-3)
        pct = [round(100 * (win[-1][i] - win[0][i]) / dt, 1)
               for i in range(1, 6)]
        rows = uac.rows()
        last = rows[-1] if rows else {}
        made = num(last, "TotalCallCreated")
        ok, bad = num(last, "SuccessfulCall(C)"), num(last, "FailedCall(C)")
        bad = max(bad, total - ok)        # what never came to an end failed
        retr = num(last, "Retransmissions(C)")
        # rate really offered: up to the last report before all were created
        part = [r for r in rows if 0 < num(r, "TotalCallCreated") < total]
        real = rate
        if part:
            d = epoch(part[-1]) - epoch(part[-1], "StartTime")
            if d > 0.5:
                real = num(part[-1], "TotalCallCreated") / d
        e1 = udp_errors()
        why = []
        if bad > self.max_fail * total:
            why.append("failed")
        if retr > self.max_retrans * total * self.sent_per_call:
            why.append("retransmissions")
        if real < 0.95 * rate:
            why.append("offered rate not reached")
        if not self.t.alive():
            why.append("target died")
        r = dict(kind=self.kind, rate=round(rate, 1), real_rate=round(real, 1),
                 secs=secs, calls=total, created=int(made), ok=int(ok),
                 failed=int(bad), retrans=int(retr),
                 rt_ms_mean=rt_ms(last), rt_ms_p50=rt_percentile(last, .5),
                 rt_ms_p99=rt_percentile(last, .99),
                 target_cpu=pct[0], uac_cpu=pct[1],
                 uas_cpu=pct[2] if uas else None,
                 other_cpu=round(max(0, pct[3] - sum(pct[:3])), 1),
                 steal=pct[4], load_before=round(l0, 2), wall=round(wall, 1),
                 machine_udp_rcvbuf_errors=e1[1] - e0[1],
                 passed=not why, why=",".join(why))
        if why:
            r["failed_by"] = {k[6:-3]: int(num(last, k)) for k in last
                              if k and k.startswith("Failed")
                              and k.endswith("(C)") and num(last, k)}
            r["errors"] = uac.errors()
        uac.clean()
        if uas:
            uas.clean()
        say("  %-12s %7.1f/s  ok %6d  failed %5d  retrans %5d  rt %s ms"
            "  cpu target %s uac %s uas %s other %s  %s"
            % (self.kind, rate, ok, bad, retr, r["rt_ms_mean"], pct[0],
               pct[1], r["uas_cpu"], r["other_cpu"],
               "ok" if not why else "NO: " + r["why"]))
        return r

    def recover(self):
        """After an overload: a fresh target, else wait until it is calm."""
        if self.t.cmd and env("RESTART_AFTER_FAIL", 1):
            self.t.stop()
            self.t.start()
            time.sleep(env("SETTLE_SECS", 2))
            self.warm()
        else:
            self.t.cooldown()

    def warm(self):
        w = env("WARMUP_SECS", 5)
        if w:
            say("  warm-up")
            self.step(env("WARMUP_RATE", env("START_RATE", 50.0)), w)

    def search(self, res, run):
        secs = env("STEP_SECS", 6)
        lo, hi, rate = 0.0, None, env("START_RATE", 50.0)
        end = time.monotonic() + env("MAX_SEARCH_SECS", 200)
        self.warm()
        best = None
        while time.monotonic() < end:
            r = self.step(rate, secs)
            r["phase"] = "search"
            res.add(run=run, **r)
            # other work on the machine must not end the search: try again,
            # once in any case and more often where the machine was busy
            for again in range(env("RETRIES", 2)):
                if r["passed"] or (again and r["other_cpu"]
                                   < env("QUIET_PCT", 25.0)):
                    break
                self.recover()
                r = self.step(rate, secs)
                r["phase"] = "search-retry"
                res.add(run=run, **r)
            if r["passed"]:
                lo, best = rate, r
            else:
                hi = rate
                self.recover()
            if hi is None:
                rate = rate * env("FACTOR", 1.6)
                if rate > env("MAX_RATE", 20000.0):
                    break
            elif lo == 0:
                rate /= 4
                if rate < 1:
                    break
            elif hi / lo < 1.08:
                break
            else:
                rate = (hi * lo) ** 0.5
            time.sleep(0.5)
        # confirm over a longer time, backing off by 5 %
        rate = lo
        for _ in range(6):
            if not rate:
                break
            r = self.step(rate, env("CONFIRM_SECS", 15))
            r["phase"] = "confirm"
            if r["passed"]:
                r["phase"] = "max"
                res.add(run=run, **r)
                return r
            res.add(run=run, **r)
            self.recover()
            rate *= 0.95
        say("  no confirmed maximum; best step was", best and best["rate"])
        return None

    def fixed(self, res, run):
        """Same offered rates on every target, warmed up: CPU per call is comparable."""
        self.warm()
        self.t.cooldown()
        for rate in map(float, env("FIXED_RATES", "").split(",")):
            r = self.step(rate, env("CONFIRM_SECS", 15))
            r["phase"] = "fixed"
            r["target_cpu_ms_per_call"] = round(
                r["target_cpu"] * 10 / max(r["real_rate"], 1e-9), 3)
            res.add(run=run, **r)
            self.t.cooldown()


def rate_bench(kind, res, target, work):
    b = RateBench(kind, target, work)
    for run in range(1, env("RUNS", 1) + 1):
        say("%s run %d, load %.2f" % (kind, run, load1()))
        target.start()
        try:
            time.sleep(env("SETTLE_SECS", 2))
            if env("FIXED_RATES", ""):
                b.fixed(res, run)
            else:
                b.search(res, run)
            mem = tree_mem(target.pid)
            res.add(run=run, kind=kind, phase="memory-after", **mem)
        finally:
            target.stop()
    final = [r for r in res.rows if r.get("phase") in ("max", "fixed")]
    keep, res.rows = res.rows, final
    res.table(["kind", "phase", "run", "rate", "calls", "failed", "retrans",
               "rt_ms_mean", "rt_ms_p99", "target_cpu", "uac_cpu", "uas_cpu",
               "other_cpu", "load_before"])
    res.rows = keep
    summary(res, [r for r in final if r["phase"] == "max"], "rate")


def summary(res, rows, key):
    v = [r[key] for r in rows]
    if v:
        print("%s: median %s %.1f  range %.1f .. %.1f  (%d runs)"
              % (rows[0]["kind"], key, statistics.median(v), min(v), max(v),
                 len(v)))


# ----------------------------------------------------------------------- rtp
def rtp_bench(res, target, work):
    secs, cps = env("RTP_SECS", 20), env("RTP_CPS", 20)
    uac_base, uas_base = env("RTP_UAC_BASE", 22000), env("RTP_UAS_BASE", 26000)
    baseline = env("BASELINE", 0)
    for run in range(1, env("RUNS", 1) + 1):
        if not baseline:
            target.start()
            time.sleep(env("SETTLE_SECS", 2))
        try:
            for n in map(int, env("CONCURRENT", "50,100,200,400").split(",")):
                r = rtp_step(target, work, n, secs, cps, uac_base, uas_base,
                             baseline)
                res.add(kind="rtp", run=run, **r)
                say("  rtp %d calls: loss %s %%, %s" % (
                    n, r.get("loss_pct"), r.get("note", "")))
                if not baseline:
                    target.cooldown()
            if not baseline:
                res.add(run=run, kind="rtp", phase="memory-after",
                        **tree_mem(target.pid))
        finally:
            if not baseline:
                target.stop()
    res.rows = [r for r in res.rows if r.get("phase") != "memory-after"]
    res.table(["kind", "run", "calls", "established", "pkts_sent",
               "loss_pct", "lat_ms_p50", "lat_ms_p99", "lat_ms_max",
               "target_cpu", "tool_cpu", "other_cpu", "send_late_ms_max",
               "load_before"])


def rtp_step(target, work, n, secs, cps, uac_base, uas_base, baseline):
    d = tempfile.mkdtemp(prefix="rtp.", dir=work)
    hold = n / cps + secs + 12          # s: set-up, warm-up, measure, drain
    csvs = []
    for name, base in (("uac", uac_base), ("uas", uas_base)):
        p = os.path.join(d, name + ".csv")
        with open(p, "w") as f:
            f.write("SEQUENTIAL\n" + "".join(
                "%d\n" % (base + 2 * i) for i in range(n)))
        csvs.append(p)
    logs = [os.path.join(d, x + ".log") for x in ("uac", "uas")]
    tool = [sys.executable, os.path.join(HERE, "rtpload.py"),
            "--streams", str(n), "--uac-base", str(uac_base),
            "--uas-base", str(uas_base), "--secs", str(secs)]
    wait_quiet(target)
    l0 = load1()
    uac = uas = None
    if baseline:
        tool.append("--baseline")
    else:
        tool += ["--uac-log", logs[0], "--uas-log", logs[1],
                 "--setup-timeout", str(n / cps + 8)]
    load = subprocess.Popen(tool, stdout=subprocess.PIPE, text=True)
    try:
        if not baseline:
            time.sleep(0.5)
            uas = Sipp(work, "uas-rtp.xml", "uas",
                       ["-p", env("UAS_PORT", 5090), "-inf", csvs[1],
                        "-trace_logs", "-log_file", logs[1],
                        "-timeout", "%ds" % (hold + 30)])
            time.sleep(0.3)
            uac = Sipp(work, "uac-rtp.xml", "uac",
                       ["-p", env("UAC_PORT", 5080), "-inf", csvs[0],
                        "-trace_logs", "-log_file", logs[0], "-s", "200",
                        "-r", cps, "-m", n, "-d", int(hold * 1000),
                        "-timeout", "%ds" % (hold + 25)],
                       "%s:%d" % (target.host, target.port))
        samples, marks, rep = [], [], {}
        os.set_blocking(load.stdout.fileno(), False)
        buf, end = "", time.monotonic() + hold + 40
        while time.monotonic() < end:
            samples.append((time.monotonic(),
                            0 if baseline else target.cpu(),
                            (uac.cpu() + uas.cpu()) if uac else 0,
                            tool_cpu(load.pid)) + machine_busy())
            try:
                buf += load.stdout.read() or ""
            except (BlockingIOError, TypeError):
                pass
            if load.poll() is not None:
                buf += load.stdout.read() or ""
                break
            time.sleep(0.25)
        for line in buf.splitlines():
            if line.startswith("{"):
                rep = json.loads(line)
        b, e = rep.pop("t_begin", 0), rep.pop("t_end", 0)
        win = [s for s in samples if b <= s[0] <= e]
        if len(win) > 1:
            dt = win[-1][0] - win[0][0]
            pct = [round(100 * (win[-1][i] - win[0][i]) / dt, 1)
                   for i in range(1, 6)]
        else:
            pct = [None] * 5
        if uac:
            wait = time.monotonic() + hold + 10
            while not uac.poll() and time.monotonic() < wait:
                time.sleep(0.2)
            last = (uac.rows() or [{}])[-1]
            rep["sip_failed"] = int(n - num(last, "SuccessfulCall(C)"))
            rep["errors"] = uac.errors()
        r = dict(calls=n, secs=secs, target_cpu=pct[0], sipp_cpu=pct[1],
                 tool_cpu=pct[2],
                 other_cpu=None if pct[0] is None else
                 round(max(0, pct[3] - sum(pct[:3])), 1),
                 steal=pct[4], load_before=round(l0, 2), baseline=baseline)
        r.update(rep)
        return r
    finally:
        if load.poll() is None:
            load.terminate()
            load.wait(10)
        for s in (uac, uas):
            if s:
                s.stop()
                s.clean()
        shutil.rmtree(d, ignore_errors=True)


def tool_cpu(pid):
    from benchlib import tree_cpu
    try:
        return tree_cpu(pid)
    except OSError:
        return 0.0


# ---------------------------------------------------------------------- idle
def idle_bench(res, target, work):
    """Start-up time, memory, idle CPU and reload time by endpoint count."""
    reload_cmd = env("RELOAD_CMD", "")
    for n in map(int, env("ENDPOINTS", "10,1000,10000").split(",")):
        for run in range(1, env("RUNS", 1) + 1):
            shutil.rmtree(os.path.join(work, "conf"), ignore_errors=True)
            target.conf = make_conf(work, n)
            wait_quiet()
            r = dict(kind="idle", endpoints=n, run=run,
                     modules=env("MODULES", "minimal"),
                     load_before=round(load1(), 2))
            b0 = machine_busy()[0]
            r["start_s"] = round(target.start(env("START_TIMEOUT", 120)), 3)
            r["start_cpu_s"] = round(target.cpu(), 2)
            r["start_machine_cpu_s"] = round(machine_busy()[0] - b0, 2)
            try:
                # the last endpoint of the file must be served too
                time.sleep(env("SETTLE_SECS", 5))
                r.update(tree_mem(target.pid))
                c0, t0 = target.cpu(), time.monotonic()
                time.sleep(env("IDLE_SECS", 10))
                r["idle_cpu_pct"] = round(100 * (target.cpu() - c0)
                                          / (time.monotonic() - t0), 2)
                if reload_cmd:
                    with open(os.path.join(target.conf, "pjsip.conf"),
                              "a") as f:
                        f.write("[added](ep)\n")
                    c0, t0 = target.cpu(), time.monotonic()
                    subprocess.run(target.fill(reload_cmd), shell=True,
                                   stdout=subprocess.DEVNULL, timeout=120)
                    r["reload_cmd_s"] = round(time.monotonic() - t0, 3)
                    x = target.wait_options(t0, 120, user="added",
                                            interval=0.02)
                    r["reload_s"] = x and round(x, 3)
                    time.sleep(1)
                    r["reload_cpu_s"] = round(target.cpu() - c0, 2)
                    r["rss_after_reload_mib"] = tree_mem(target.pid)["rss_mib"]
            finally:
                target.stop()
            res.add(**r)
            say("  idle %d endpoints: %s" % (n, r))
    res.table(["kind", "modules", "endpoints", "run", "start_s",
               "start_cpu_s", "rss_mib", "pss_mib", "threads",
               "idle_cpu_pct", "reload_s", "reload_cpu_s", "load_before"])


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in KINDS:
        raise SystemExit("usage: bench.py {%s} RESULTS.jsonl"
                         % "|".join(KINDS))
    kind, path = sys.argv[1], os.path.abspath(sys.argv[2])
    on_term()
    import signal
    signal.alarm(env("MAX_TOTAL_SECS", 3000))
    raise_limits()
    work = tempfile.mkdtemp(prefix="bench.", dir=env("WORK_DIR", "") or None)
    target = Target()
    res = Results(path, target)
    try:
        if kind == "idle":
            idle_bench(res, target, work)
        else:
            target.conf = make_conf(work, env("USERS", 1000))
            if kind == "rtp":
                rtp_bench(res, target, work)
            else:
                rate_bench(kind, res, target, work)
    finally:
        target.stop()
        if not env("KEEP", 0):
            shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
