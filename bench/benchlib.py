# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""Helpers of the bench kit: target lifecycle, CPU/memory accounting, sipp."""
import collections
import csv
import json
import os
import re
import resource
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import genconf

HERE = os.path.dirname(os.path.abspath(__file__))
TICK = os.sysconf("SC_CLK_TCK")


def env(name, default, conv=None):
    v = os.environ.get(name, "")
    if v == "":
        return default
    return (conv or type(default))(v)


def say(*a):
    print(*a, file=sys.stderr, flush=True)


# ---------------------------------------------------------------- accounting
def _stat(pid):
    """(ppid, own cpu seconds, reaped children cpu seconds) of a process."""
    with open("/proc/%d/stat" % pid) as f:
        s = f.read()
    s = s[s.rindex(")") + 2:].split()
    return (int(s[1]), (int(s[11]) + int(s[12])) / TICK,
            (int(s[13]) + int(s[14])) / TICK)


def tree(root):
    kids, st = {}, {}
    for d in os.listdir("/proc"):
        if d.isdigit():
            try:
                st[int(d)] = _stat(int(d))
            except (OSError, ValueError):
                continue
            kids.setdefault(st[int(d)][0], []).append(int(d))
    out, todo = [], [root] if root in st else []
    while todo:
        p = todo.pop()
        out.append(p)
        todo += kids.get(p, [])
    return out, st


def tree_cpu(root):
    pids, st = tree(root)
    return sum(st[p][1] + st[p][2] for p in pids)


def tree_mem(root):
    """RSS and PSS in MiB, threads and processes of the tree."""
    rss = pss = thr = n = 0
    for p in tree(root)[0]:
        try:
            with open("/proc/%d/smaps_rollup" % p) as f:
                for line in f:
                    if line.startswith("Rss:"):
                        rss += int(line.split()[1])
                    elif line.startswith("Pss:"):
                        pss += int(line.split()[1])
            thr += len(os.listdir("/proc/%d/task" % p))
            n += 1
        except OSError:
            pass
    return dict(rss_mib=round(rss / 1024, 1), pss_mib=round(pss / 1024, 1),
                threads=thr, processes=n)


def machine_busy():
    """Seconds of CPU the whole machine has spent (all cores, not idle)."""
    with open("/proc/stat") as f:
        v = [int(x) for x in f.readline().split()[1:9]]
    return (v[0] + v[1] + v[2] + v[5] + v[6]) / TICK, v[7] / TICK


def udp_errors():
    """(InErrors, RcvbufErrors, SndbufErrors) of this machine's UDP."""
    with open("/proc/net/snmp") as f:
        rows = [l.split() for l in f if l.startswith("Udp:")]
    d = dict(zip(rows[0][1:], map(int, rows[1][1:])))
    return d["InErrors"], d["RcvbufErrors"], d["SndbufErrors"]


def load1():
    return os.getloadavg()[0]


_quiet_left = [None]


def wait_quiet(target=None):
    """Wait until other work on the machine is below QUIET_PCT of one core
    for a second.  All waits of one invocation share QUIET_BUDGET_SECS."""
    if _quiet_left[0] is None:
        _quiet_left[0] = env("QUIET_BUDGET_SECS", 0.0)
    t0 = time.monotonic()
    while _quiet_left[0] > 0:
        a = machine_busy()[0], target.cpu() if target and target.pid else 0
        time.sleep(1)
        b = machine_busy()[0], target.cpu() if target and target.pid else 0
        _quiet_left[0] -= 1
        other = 100 * ((b[0] - a[0]) - (b[1] - a[1]))
        if other < env("QUIET_PCT", 25.0):
            break
    return time.monotonic() - t0


# -------------------------------------------------------------------- target
class Target:
    """The PBX under test: started from TARGET_CMD or found by TARGET_PID."""

    def __init__(self, conf=None):
        host, _, port = env("TARGET", "127.0.0.1:5060").partition(":")
        if not host.startswith("127."):
            raise SystemExit("TARGET must be on the loopback interface")
        self.host, self.port = host, int(port or 5060)
        self.cmd = env("TARGET_CMD", "")
        self.pid = env("TARGET_PID", 0)
        self.label = env("LABEL", "target")
        self.conf = conf
        self.proc = None
        self.ready_s = None

    def fill(self, cmd):
        return cmd.replace("{conf}", self.conf or "").replace(
            "{port}", str(self.port))

    def start(self, timeout=120):
        if not self.cmd:
            if not self.pid:
                raise SystemExit("set TARGET_CMD or TARGET_PID")
            return None
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            s.bind((self.host, self.port))
        except OSError as e:
            raise SystemExit("port %d is taken: %s" % (self.port, e))
        finally:
            s.close()
        self.log = open(os.path.join(self.conf or ".", "target.out"), "ab")
        t0 = time.monotonic()
        self.proc = subprocess.Popen(
            shlex.split(self.fill(self.cmd)), stdin=subprocess.DEVNULL,
            stdout=self.log, stderr=self.log, start_new_session=True,
            env=dict(os.environ, CONF=self.conf or ""))
        self.pid = self.proc.pid
        self.ready_s = self.wait_options(t0, timeout)
        if self.ready_s is None:
            self.stop()
            raise SystemExit("target did not answer OPTIONS with 200 in %d s"
                             % timeout)
        return self.ready_s

    def wait_options(self, t0, timeout, user="caller", interval=0.01):
        """Seconds from t0 to the first 200 for OPTIONS sent as `user`."""
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.bind((self.host, 0))
        lp, n = s.getsockname()[1], 0
        tag = "%x%x" % (os.getpid(), int(t0 * 1e6))
        try:
            while time.monotonic() - t0 < timeout:
                if self.proc and self.proc.poll() is not None:
                    return None
                n += 1
                m = ("OPTIONS sip:100@{h}:{p} SIP/2.0\r\n"
                     "Via: SIP/2.0/UDP {h}:{l};branch=z9hG4bK{t}{n};rport\r\n"
                     "Max-Forwards: 70\r\nFrom: <sip:{u}@{h}:{l}>;tag={t}\r\n"
                     "To: <sip:100@{h}:{p}>\r\nCall-ID: {t}{n}@{h}\r\n"
                     "CSeq: {n} OPTIONS\r\nContact: <sip:{u}@{h}:{l}>\r\n"
                     "Accept: application/sdp\r\nContent-Length: 0\r\n\r\n")
                m = m.format(h=self.host, p=self.port, l=lp, t=tag, n=n,
                             u=user)
                try:
                    s.sendto(m.encode(), (self.host, self.port))
                except OSError:
                    pass
                end = time.monotonic() + interval
                while True:
                    left = end - time.monotonic()
                    if left <= 0:
                        break
                    s.settimeout(left)
                    try:
                        r = s.recv(65536)
                    except OSError:
                        continue
                    if r.startswith(b"SIP/2.0 200"):
                        return time.monotonic() - t0
        finally:
            s.close()
        return None

    def cpu(self):
        try:
            return tree_cpu(self.pid)
        except OSError:
            return 0.0

    def alive(self):
        return os.path.exists("/proc/%d" % self.pid)

    def cooldown(self, longest=45, calm=2.0):
        """Wait until the target uses < 5 % of a core for `calm` seconds."""
        t0, quiet = time.monotonic(), 0.0
        last = self.cpu()
        while time.monotonic() - t0 < longest:
            time.sleep(0.5)
            now = self.cpu()
            quiet = quiet + 0.5 if now - last < 0.025 else 0.0
            last = now
            if quiet >= calm:
                break
        return time.monotonic() - t0

    def stop(self):
        """End what start() started, by its process ids."""
        if not self.proc:
            return
        pids = tree(self.proc.pid)[0]
        if self.proc.poll() is None:
            self.proc.terminate()
            try:
                self.proc.wait(20)
            except subprocess.TimeoutExpired:
                pass
        for p in pids:
            try:
                if os.getsid(p) == self.proc.pid:
                    os.kill(p, signal.SIGKILL)
            except OSError:
                pass
        try:
            self.proc.wait(5)
        except subprocess.TimeoutExpired:
            pass
        self.proc, self.pid = None, 0
        self.log.close()


def make_conf(work, endpoints, modules=None):
    """Configuration directory for a run: CONF_DIR as is, or a generated one."""
    given = env("CONF_DIR", "")
    if given:
        return os.path.abspath(given)
    port = int(env("TARGET", "127.0.0.1:5060").partition(":")[2] or 5060)
    return genconf.generate(
        os.path.join(work, "conf"), endpoints, port=port,
        uas_port=env("UAS_PORT", 5090),
        modules=modules or env("MODULES", "minimal"),
        moddir=env("AST_MODDIR", "") or None,
        varlib=env("AST_VARLIBDIR", "") or None)


# ---------------------------------------------------------------------- sipp
class Sipp:
    """One sipp process; its statistics are read back from its CSV file."""

    def __init__(self, work, scenario, name, args, remote=None):
        self.dir = tempfile.mkdtemp(prefix=name + ".", dir=work)
        self.stat = os.path.join(self.dir, "stat.csv")
        self.err = os.path.join(self.dir, "err.log")
        cmd = [env("SIPP", "sipp")]
        if remote:
            cmd.append(remote)
        cmd += ["-sf", os.path.join(HERE, "scenarios", scenario),
                "-i", "127.0.0.1", "-mi", "127.0.0.1", "-nostdin",
                "-trace_stat", "-stf", self.stat, "-fd", "1",
                "-trace_err", "-error_file", self.err,
                "-buff_size", "4194304"] + [str(a) for a in args]
        self.out = open(os.path.join(self.dir, "out"), "wb")
        self.t0 = time.monotonic()
        self.proc = subprocess.Popen(
            cmd, stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.out,
            cwd=self.dir, env=dict(os.environ, TERM="dumb"))
        self.cpu_end = None

    def poll(self):
        if self.cpu_end is None:
            pid, _, ru = os.wait4(self.proc.pid, os.WNOHANG)
            if pid:
                self.cpu_end = ru.ru_utime + ru.ru_stime
                self.proc.returncode = 0
                self.out.close()
        return self.cpu_end is not None

    def cpu(self):
        if self.poll():
            return self.cpu_end
        try:
            return _stat(self.proc.pid)[1]
        except OSError:
            return 0.0

    def stop(self, sig=signal.SIGUSR1, wait=3.0):
        for s, w in ((sig, wait), (signal.SIGTERM, 2.0), (signal.SIGKILL, 5)):
            if self.poll():
                return
            try:
                os.kill(self.proc.pid, s)
            except OSError:
                pass
            end = time.monotonic() + w
            while not self.poll() and time.monotonic() < end:
                time.sleep(0.05)

    def rows(self):
        try:
            with open(self.stat, newline="") as f:
                return list(csv.DictReader(f, delimiter=";"))
        except OSError:
            return []

    def errors(self, n=4):
        """The commonest messages of sipp's error log, with their counts."""
        seen = collections.Counter()
        try:
            with open(self.err, errors="replace") as f:
                for line in f.read(4000000).splitlines():
                    if "\t" in line and line[:2] == "20":
                        m = line.split("\t")[-1].partition(": ")[2]
                        m = re.sub(r"[0-9]+-[0-9]+@[0-9.]+", "ID", m)
                        seen[m.strip()[:150]] += 1
        except OSError:
            pass
        return ["%d x %s" % (c, m) for m, c in seen.most_common(n)]

    def clean(self):
        shutil.rmtree(self.dir, ignore_errors=True)


def num(row, key):
    try:
        return float(row.get(key, 0) or 0)
    except ValueError:
        return 0.0


def epoch(row, key="CurrentTime"):
    try:
        return float(row[key].split("\t")[-1])
    except (KeyError, ValueError):
        return 0.0


def rt_ms(row, n=1):
    """sipp's mean response time number n over the run, in ms."""
    v = row.get("ResponseTime%d(C)" % n, "")
    try:
        p = v.split(":")            # hh:mm:ss:micros
        return round((int(p[0]) * 3600 + int(p[1]) * 60 + int(p[2])) * 1e3
                     + int(p[3]) / 1e3, 2)
    except (ValueError, IndexError):
        return None


def rt_percentile(row, q, n=1):
    """Upper bound in ms of sipp's histogram bucket holding quantile q."""
    cells = []
    for k, v in row.items():
        if k and k.startswith("ResponseTimeRepartition%d_" % n):
            lab = k.split("_", 1)[1]
            cells.append((float("inf") if lab[:1] == ">" else
                          float(lab.lstrip("<=")), float(v or 0)))
    total = sum(c for _, c in cells)
    if not total:
        return None
    acc = 0
    for b, c in sorted(cells):
        acc += c
        if acc >= q * total:
            return b if b != float("inf") else ">1000"
    return None


# ------------------------------------------------------------------- results
class Results:
    def __init__(self, path, target):
        self.path, self.target, self.rows = path, target, []

    def add(self, **kw):
        row = dict(label=self.target.label,
                   time=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
                   cores=os.cpu_count(), load1=round(load1(), 2))
        row.update(kw)
        self.rows.append(row)
        if self.path:
            with open(self.path, "a") as f:
                f.write(json.dumps(row) + "\n")
        return row

    def table(self, cols, kind=None):
        rows = [r for r in self.rows if kind is None or r.get("kind") == kind]
        text = [[c for c in cols]]
        for r in rows:
            text.append(["" if r.get(c) is None else str(r.get(c))
                         for c in cols])
        w = [max(len(t[i]) for t in text) for i in range(len(cols))]
        for t in text:
            print("  ".join(x.rjust(w[i]) for i, x in enumerate(t)))
        sys.stdout.flush()


def raise_limits():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def on_term():
    def h(*_):
        raise SystemExit("stopped")
    signal.signal(signal.SIGTERM, h)
    signal.signal(signal.SIGALRM, lambda *_: h())
