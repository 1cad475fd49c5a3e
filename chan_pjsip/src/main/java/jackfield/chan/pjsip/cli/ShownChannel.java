// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.chan.pjsip.cli;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.rtp.Format;

/** What {@code pjsip show channel} says of a channel below its lines. */
record ShownChannel(
        @Option("Name of the endpoint.") String endpoint,
        @Option("AOR that an outgoing call went to.") String aor,
        @Option("Contact that an outgoing call went to.") String contact,
        @Option("Call-ID.") String callId,
        @Option("Our tag in the dialog.") String localTag,
        @Option("The far end's tag in the dialog.") String remoteTag,
        @Option("Our URI.") String localUri,
        @Option("URI of the far end.") String remoteUri,
        @Option("Our address.") String localAddr,
        @Option("Address of the far end.") String remoteAddr,
        @Option("Codec in use.") String codec,
        @Option("Our media address.") String rtpSrc,
        @Option("Media address of the far end.") String rtpDest,
        @Option("1 while the far end holds the call.") String rtpHold,
        @Option("Bridge it is in.") String bridge,
        @Option("What names it uniquely.") String uniqueId) {

    static ShownChannel of(Channel channel) {
        return new ShownChannel(
                read(channel, "endpoint"),
                read(channel, "aor"),
                read(channel, "contact"),
                read(channel, "pjsip,call-id"),
                read(channel, "pjsip,local_tag"),
                read(channel, "pjsip,remote_tag"),
                read(channel, "pjsip,local_uri"),
                read(channel, "pjsip,remote_uri"),
                read(channel, "pjsip,local_addr"),
                read(channel, "pjsip,remote_addr"),
                codec(channel),
                read(channel, "rtp,src"),
                read(channel, "rtp,dest"),
                read(channel, "rtp,hold"),
                channel.bridgeId().orElse(""),
                channel.uniqueId());
    }

    private static String read(Channel channel, String item) {
        return channel.read(item).orElse("");
    }

    /** The one that is sent. */
    static String codec(Channel channel) {
        return PjsipChannels.rtp(channel).stream()
                .flatMap(leg -> leg.formats().stream())
                .findFirst()
                .map(Format::name)
                .orElse("");
    }
}
