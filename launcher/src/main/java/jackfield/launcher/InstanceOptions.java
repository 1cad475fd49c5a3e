// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import jackfield.core.instance.Folder;
import java.util.Arrays;
import java.util.List;

/** The words that {@code asterisk.conf} may contain, in lower case. */
final class InstanceOptions {

    static final List<String> SECTIONS = List.of("directories", "options", "files", "compat");

    static final List<String> DIRECTORIES =
            Arrays.stream(Folder.values()).map(Folder::option).toList();

    static final List<String> FILES =
            List.of("astctl", "astctlpermissions", "astctlowner", "astctlgroup");

    /** What something reads. */
    static final List<String> IN_EFFECT =
            List.of(
                    "verbose",
                    "debug",
                    "quiet",
                    "nocolor",
                    "execincludes",
                    "gogo",
                    "maxcalls",
                    "maxload",
                    "autosystemname",
                    "entityid",
                    "live_dangerously",
                    "systemname");

    /** What Asterisk has besides. */
    static final List<String> NOT_IN_EFFECT =
            List.of(
                    "alwaysfork",
                    "cache_media_frames",
                    "cache_record_files",
                    "channel_storage_backend",
                    "console",
                    "defaultlanguage",
                    "disable_remote_console_shell",
                    "documentation_language",
                    "dontwarn",
                    "dumpcore",
                    "forceblackbackground",
                    "hide_messaging_ami_events",
                    "hideconnect",
                    "highpriority",
                    "initcrypto",
                    "internal_timing",
                    "languageprefix",
                    "lightbackground",
                    "lockconfdir",
                    "lockmode",
                    "maxfiles",
                    "mindtmfduration",
                    "minmemfree",
                    "nofork",
                    "record_cache_dir",
                    "rtp_pt_dynamic",
                    "rtp_use_dynamic",
                    "rungroup",
                    "runuser",
                    "sendfullybooted",
                    "stdexten",
                    "timestamp",
                    "trace",
                    "transcode_via_sln",
                    "transmit_silence",
                    "transmit_silence_during_record");

    private InstanceOptions() {}
}
