#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""G.711 RTP load for calls that somebody else (sipp) has signalled.

For N calls it owns 2N UDP sockets: a "uac" side and a "uas" side.  The ports
on which the target expects media are read from the sipp logs (lines
"MEDIA <own port> <target port>").  Every 20 ms each socket sends 172 bytes
(12 RTP + 160 G.711); the payload carries a magic word, the stream, a counter
and the send time, so that loss and one-way delay through the target are
measured per packet, whatever the target does to RTP sequence numbers.  A
target that transcodes would break this: offer one codec only.

One process sends, one receives.  With --baseline the two sides talk to each
other directly: what this tool alone can do on this machine.
Prints one JSON object.
"""
import argparse
import json
import os
import select
import signal
import socket
import struct
import sys
import time

MAGIC = 0x42454E43
HDR = struct.Struct("!BBHII")            # RTP
PAY = struct.Struct("!IHBxId")           # magic, stream, phase, counter, time
WARM, MEAS = 1, 2


def sockets(base, n):
    out = []
    for i in range(n):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 262144)
        s.bind(("127.0.0.1", base + 2 * i))
        s.setblocking(False)
        out.append(s)
    return out


def tail_ports(path, want, got, base):
    try:
        with open(path) as f:
            for line in f:
                p = line.split()
                if len(p) >= 3 and "MEDIA" in p:
                    k = p.index("MEDIA")
                    try:
                        own, far = int(p[k + 1]), int(p[k + 2])
                    except (IndexError, ValueError):
                        continue
                    got[(own - base) // 2] = far
    except OSError:
        pass
    return len(got) >= want


def receiver(socks, pipe, stop_at):
    """Count packets of the measured phase and bucket their delay."""
    n = len(socks)
    ep = select.epoll()
    by = {}
    for i, s in enumerate(socks):
        ep.register(s.fileno(), select.EPOLLIN)
        by[s.fileno()] = s
    got, warm, alien, dup = 0, 0, 0, 0
    seen_max = [-1] * n
    transit, jitter = [None] * n, [0.0] * n      # RFC 3550 section 6.4.1
    reorder = 0
    hist = {}
    worst = 0.0
    buf = bytearray(2048)
    unpack, now = PAY.unpack_from, time.monotonic
    while True:
        ev = ep.poll(0.2)
        if not ev and now() > stop_at:
            break
        if now() > stop_at + 2:
            break
        for fd, _ in ev:
            s = by[fd]
            while True:
                try:
                    k = s.recv_into(buf)
                except BlockingIOError:
                    break
                except OSError:
                    continue
                if k < 12 + PAY.size:
                    alien += 1
                    continue
                m, stream, phase, cnt, ts = unpack(buf, 12)
                if m != MAGIC:
                    alien += 1
                elif phase == MEAS:
                    got += 1
                    if cnt <= seen_max[stream]:
                        reorder += 1
                    else:
                        seen_max[stream] = cnt
                    d = now() - ts
                    if d > worst:
                        worst = d
                    last = transit[stream]
                    if last is not None:
                        jitter[stream] += (abs(d - last) - jitter[stream]) / 16
                    transit[stream] = d
                    b = int(d * 10000)           # 0.1 ms
                    hist[b] = hist.get(b, 0) + 1
                else:
                    warm += 1
    os.write(pipe, json.dumps(dict(
        got=got, warm=warm, alien=alien, reordered=reorder, worst=worst,
        jitter=jitter, hist=hist)).encode())
    os.close(pipe)


def sender(socks, warm, secs):
    """Paced sending: the sockets are spread evenly over each 20 ms."""
    n = len(socks)
    groups = 20
    part = [list(range(g, n, groups)) for g in range(groups)]
    pkt = [bytearray(172) for _ in range(n)]
    for p in pkt:
        p[12:] = b"\xff" * 160
    cnt = [0] * n
    sent = err = 0
    late = 0.0
    t0 = time.monotonic()
    ticks = int((warm + secs) * 1000)
    wticks = int(warm * 1000)
    t_begin = t0 + warm
    hp, pp, now = HDR.pack_into, PAY.pack_into, time.monotonic
    for k in range(ticks):
        due = t0 + k / 1000.0
        d = due - now()
        if d > 0:
            time.sleep(d)
        elif k > wticks and -d > late:
            late = -d
        phase = MEAS if k >= wticks else WARM
        for i in part[k % groups]:
            c = cnt[i]
            cnt[i] = c + 1
            p = pkt[i]
            hp(p, 0, 0x80, 0x80 if c == 0 else 0, c & 0xFFFF,
               (c * 160) & 0xFFFFFFFF, 0x1000 + i)
            pp(p, 12, MAGIC, i, phase, c, now())
            try:
                socks[i].send(p)
            except OSError:
                err += 1
            if phase == MEAS:
                sent += 1
    return dict(sent=sent, send_errors=err, late=late, t_begin=t_begin,
                t_end=now())


def pct(hist, q):
    total = sum(hist.values())
    acc = 0
    for b in sorted(hist):
        acc += hist[b]
        if acc >= q * total:
            return round((b + 1) / 10, 1)
    return None


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--streams", type=int, required=True, help="calls")
    a.add_argument("--uac-base", type=int, default=22000)
    a.add_argument("--uas-base", type=int, default=26000)
    a.add_argument("--uac-log")
    a.add_argument("--uas-log")
    a.add_argument("--setup-timeout", type=float, default=30)
    a.add_argument("--secs", type=float, default=20)
    a.add_argument("--warm", type=float, default=3)
    a.add_argument("--baseline", action="store_true")
    a = a.parse_args()
    signal.alarm(int(a.setup_timeout + a.secs + a.warm + 60))
    n = a.streams
    left, right = sockets(a.uac_base, n), sockets(a.uas_base, n)
    fl, fr = {}, {}
    if a.baseline:
        fl = {i: a.uas_base + 2 * i for i in range(n)}
        fr = {i: a.uac_base + 2 * i for i in range(n)}
    else:
        end = time.monotonic() + a.setup_timeout
        while time.monotonic() < end:
            ok = (tail_ports(a.uac_log, n, fl, a.uac_base)
                  & tail_ports(a.uas_log, n, fr, a.uas_base))
            if ok:
                break
            time.sleep(0.3)
        time.sleep(0.5)
    socks = []
    for i in range(n):
        if i in fl:
            left[i].connect(("127.0.0.1", fl[i]))
            socks.append(left[i])
    for i in range(n):
        if i in fr:
            right[i].connect(("127.0.0.1", fr[i]))
            socks.append(right[i])
    if not socks:
        print(json.dumps(dict(established=0, note="no call came up")))
        return
    r, w = os.pipe()
    total = a.warm + a.secs
    pid = os.fork()
    if pid == 0:
        os.close(r)
        signal.alarm(int(total + 30))
        receiver(socks, w, time.monotonic() + total + 1.0)
        os._exit(0)
    os.close(w)
    tx = sender(socks, a.warm, a.secs)
    data = b""
    while True:
        b = os.read(r, 65536)
        if not b:
            break
        data += b
    os.waitpid(pid, 0)
    rx = json.loads(data)
    h = {int(k): v for k, v in rx["hist"].items()}
    print(json.dumps(dict(
        established=min(len(fl), len(fr)), pkts_sent=tx["sent"],
        pkts_received=rx["got"],
        loss_pct=round(100.0 * (tx["sent"] - rx["got"]) / max(tx["sent"], 1),
                       4),
        reordered=rx["reordered"], alien=rx["alien"],
        send_errors=tx["send_errors"],
        send_late_ms_max=round(tx["late"] * 1000, 1),
        lat_ms_p50=pct(h, .5), lat_ms_p95=pct(h, .95), lat_ms_p99=pct(h, .99),
        lat_ms_p999=pct(h, .999), lat_ms_max=round(rx["worst"] * 1000, 1),
        jitter_ms=round(sum(rx["jitter"]) / len(rx["jitter"]) * 1000, 3),
        jitter_ms_max=round(max(rx["jitter"]) * 1000, 3),
        t_begin=tx["t_begin"], t_end=tx["t_end"])))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
