#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""Turns results into the tables of docs/performance.md, between its markers.

  report.py RESULTS.jsonl [docs/performance.md]     without a page: prints the tables
"""
import json
import statistics
import sys

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"

# datagrams that come and go for one unit, as exchanges of one in and one out
EXCHANGES = {"register": 2, "calls-answer": 3, "calls-b2b": 7}
NAMES = {"register": "registration, authenticated (401, digest, 200)",
         "calls-answer": "call answered and hung up",
         "calls-b2b": "call through Dial to another endpoint"}


def med(rows, key):
    v = [r[key] for r in rows if isinstance(r.get(key), (int, float))]
    return statistics.median(v) if v else None


def num(value, digits=0, unit=""):
    return "–" if value is None else "%.*f%s" % (digits, value, unit)


def table(head, rows):
    out = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return out + ["| " + " | ".join(r) + " |" for r in rows]


def pick(rows, **want):
    return [r for r in rows if all(r.get(k) == v for k, v in want.items())]


def sip(rows):
    floors = {r["rate"]: r["cpu_us_per_exchange"] for r in rows if r.get("kind") == "floor-sip"}
    floor = min(floors.values()) if floors else None
    out = []
    for kind, exchanges in EXCHANGES.items():
        for rate in sorted({r["rate"] for r in pick(rows, kind=kind, phase="fixed")}):
            some = pick(rows, kind=kind, phase="fixed", rate=rate)
            cpu = med(some, "target_cpu_ms_per_call")
            least = floor and floor * exchanges / 1000
            out.append([NAMES[kind], num(rate), num(cpu, 2, " ms"), num(least, 2, " ms"),
                        num(cpu / least, 1) if cpu and least else "–",
                        "%d of %d" % (sum(r["failed"] for r in some), sum(r["calls"] for r in some)),
                        num(med(some, "rt_ms_mean"), 1, " ms")])
    return table(["Work", "per second", "CPU each", "floor", "times", "failed", "mean time to 200"], out)


def per_packet(row):
    return row["target_cpu"] / 100 * 1e6 / (row["pkts_sent"] / row["secs"])


def rtp(rows):
    out = []
    for calls in sorted({r["calls"] for r in rows if "loss_pct" in r}):
        mine = pick(rows, kind="rtp", calls=calls, baseline=0)
        tool = pick(rows, kind="rtp", calls=calls, baseline=1)
        floor = pick(rows, kind="floor-rtp", calls=calls)
        for some in (mine, floor):
            for r in some:
                r["us"] = per_packet(r)
        us, least = med(mine, "us"), med(floor, "us")
        delay = {q: med(mine, q) for q in ("lat_ms_p50", "lat_ms_p99")}
        added = {q: delay[q] - med(tool, q) if tool and delay[q] is not None else None for q in delay}
        out.append([str(calls), num(us, 1, " µs"), num(least, 1, " µs"), num(us / least, 2) if us and least else "–",
                    num(med(mine, "loss_pct"), 3, " %"), num(added["lat_ms_p50"], 1, " ms"),
                    num(added["lat_ms_p99"], 1, " ms"), num(med(floor, "lat_ms_p99"), 1, " ms"),
                    num(med(mine, "jitter_ms"), 2, " ms")])
    return table(["Calls", "CPU per packet", "C relay", "times", "loss", "added delay, median", "99 %",
                  "C relay, 99 %", "jitter"], out)


def memory(rows):
    out = []
    for n in sorted({r["endpoints"] for r in rows if r.get("kind") == "idle"}):
        some = pick(rows, kind="idle", endpoints=n)
        out.append(["{:,}".format(n).replace(",", " "), num(med(some, "start_s"), 2, " s"),
                    num(med(some, "start_cpu_s"), 1, " s"), num(med(some, "rss_mib"), 0, " MiB"),
                    num(med(some, "idle_cpu_pct"), 2, " %")])
    return table(["Phones configured", "start to first OPTIONS answered", "CPU for it", "resident", "idle CPU"], out)


def startup(rows):
    out = []
    for temperature in ("cold", "warm", "not dropped"):
        some = pick(rows, kind="startup", temperature=temperature)
        if some:
            out.append([temperature, num(med(some, "boot_s"), 2, " s"), num(med(some, "boot_cpu_s"), 2, " s"),
                        num(med(some, "rss_mib"), 0, " MiB"), num(med(some, "idle_cpu_pct"), 2, " %")])
    return table(["Sample configuration", "start to fully booted", "CPU for it", "resident", "idle CPU"], out)


def text(rows):
    when = sorted(r["time"] for r in rows)[-1][:10]
    busy = med([r for r in rows if r.get("kind") in EXCHANGES or r.get("kind") == "rtp"], "other_cpu")
    out = ["Measured on %s on %s cores; other work took %s %% of one core (median of the runs)."
           % (when, rows[0]["cores"], num(busy, 0))]
    for title, part in (("SIP", sip), ("RTP relay", rtp), ("Start", startup), ("Phones", memory)):
        out += ["", "### " + title, ""] + part(rows)
    return "\n".join(out)


def main():
    with open(sys.argv[1]) as f:
        rows = [json.loads(line) for line in f if line.strip()]
    if len(sys.argv) < 3:
        print(text(rows))
        return
    with open(sys.argv[2]) as f:
        page = f.read()
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    with open(sys.argv[2], "w") as f:
        f.write(before + BEGIN + "\n" + text(rows) + "\n" + END + after)


if __name__ == "__main__":
    main()
