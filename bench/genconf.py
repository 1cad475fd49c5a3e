#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Jackfield contributors
# SPDX-License-Identifier: Apache-2.0
"""Write a plain Asterisk-style configuration directory for the bench.

The same directory is meant to be read by Asterisk and by any PBX that claims
to read Asterisk's files.  Only documented options are used, and everything
not written here is left at its default.

  u000001..uNNNNNN  endpoints with digest auth and a dynamic AOR (REGISTER)
  caller            endpoint without auth: the load generator's calling side
  callee            endpoint with a static contact: the load generator's UAS
  bench context     100 = Answer + Wait(10), 200 = Dial(PJSIP/callee), 300 = Echo
"""
import argparse
import os

MINIMAL = """
res_sorcery_config res_sorcery_memory res_sorcery_astdb res_pjproject
res_timing_timerfd res_pjsip res_pjsip_session res_pjsip_sdp_rtp
res_pjsip_pubsub res_pjsip_registrar res_pjsip_authenticator_digest
res_pjsip_outbound_authenticator_digest res_pjsip_endpoint_identifier_user
res_pjsip_endpoint_identifier_ip res_pjsip_caller_id res_pjsip_nat
res_pjsip_dtmf_info res_pjsip_refer res_pjsip_rfc3326 res_pjsip_path
res_pjsip_diversion res_pjsip_acl res_pjsip_header_funcs res_pjsip_logger
res_rtp_asterisk chan_pjsip bridge_simple bridge_native_rtp
bridge_builtin_features bridge_builtin_interval_features bridge_holding
bridge_softmix codec_ulaw codec_alaw format_pcm app_dial app_echo
app_playback app_stack app_verbose func_callerid func_channel func_strings
func_logic pbx_config
""".split()


def password(i):
    return "pw%06d" % i


def user(i):
    return "u%06d" % i


def generate(out, endpoints=1000, host="127.0.0.1", port=5060, uas_port=5090,
             modules="minimal", state=None, rtp_start=10000, rtp_end=20000,
             moddir=None, varlib=None):
    os.makedirs(out, exist_ok=True)
    out = os.path.abspath(out)
    state = os.path.abspath(state or os.path.join(out, "state"))
    dirs = {k: os.path.join(state, v) for k, v in
            dict(astdbdir="db", astspooldir="spool", astrundir="run",
                 astlogdir="log").items()}
    for d in dirs.values():
        os.makedirs(d, exist_ok=True)
    os.makedirs(os.path.join(dirs["astlogdir"], "cdr-csv"), exist_ok=True)
    if moddir:
        dirs["astmoddir"] = moddir
    if varlib:
        dirs["astvarlibdir"] = varlib

    def write(name, text):
        with open(os.path.join(out, name), "w") as f:
            f.write(text)

    write("asterisk.conf",
          "[directories]\nastetcdir => %s\n" % out
          + "".join("%s => %s\n" % kv for kv in dirs.items())
          + "\n[options]\nverbose = 0\ndebug = 0\nnocolor = yes\n"
            "maxfiles = 16384\n")
    if modules == "autoload":
        write("modules.conf", "[modules]\nautoload=yes\n")
    else:
        write("modules.conf", "[modules]\nautoload=no\n"
              + "".join("load = %s.so\n" % m for m in MINIMAL))
    write("logger.conf",
          "[general]\n[logfiles]\nmessages = notice,warning,error\n")
    write("rtp.conf", "[general]\nrtpstart=%d\nrtpend=%d\n"
          % (rtp_start, rtp_end))
    write("extensions.conf", """\
[general]
static=yes
writeprotect=yes

[bench]
exten = 100,1,Answer()
 same = n,Wait(10)
 same = n,Hangup()

exten = 200,1,Dial(PJSIP/callee,30)
 same = n,Hangup()

exten = 300,1,Answer()
 same = n,Echo()
 same = n,Hangup()

exten = _uXXXXXX,1,Dial(PJSIP/${EXTEN},30)
 same = n,Hangup()
""")
    head = """\
[global]
type=global

[transport-udp]
type=transport
protocol=udp
bind=%(host)s:%(port)d

[ep](!)
type=endpoint
context=bench
transport=transport-udp
disallow=all
allow=ulaw
direct_media=no

[ep-auth](!)
type=auth
auth_type=userpass

[ep-aor](!)
type=aor
max_contacts=1
remove_existing=yes

[caller](ep)

[callee](ep)
aors=callee

[callee]
type=aor
contact=sip:callee@%(host)s:%(uas_port)d

""" % dict(host=host, port=port, uas_port=uas_port)
    with open(os.path.join(out, "pjsip.conf"), "w") as f:
        f.write(head)
        for i in range(1, endpoints + 1):
            u = user(i)
            f.write("[%s](ep)\nauth=%s\naors=%s\n\n[%s](ep-auth)\n"
                    "username=%s\npassword=%s\n\n[%s](ep-aor)\n\n"
                    % (u, u, u, u, u, password(i), u))
    return out


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("out")
    p.add_argument("--endpoints", type=int, default=1000)
    p.add_argument("--host", default="127.0.0.1")
    p.add_argument("--port", type=int, default=5060)
    p.add_argument("--uas-port", type=int, default=5090)
    p.add_argument("--modules", choices=("minimal", "autoload"),
                   default="minimal")
    p.add_argument("--state")
    p.add_argument("--rtp-start", type=int, default=10000)
    p.add_argument("--rtp-end", type=int, default=20000)
    p.add_argument("--moddir")
    p.add_argument("--varlib")
    a = p.parse_args()
    print(generate(a.out, a.endpoints, a.host, a.port, a.uas_port, a.modules,
                   a.state, a.rtp_start, a.rtp_end, a.moddir, a.varlib))
