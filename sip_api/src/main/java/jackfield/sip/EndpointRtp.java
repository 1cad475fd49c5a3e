// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.time.Duration;

/** RTP streams. */
public record EndpointRtp(
        @Option("Open media sockets on IPv6.") @Default("no") @NotInEffect boolean rtpIpv6,
        @Option("Send media back to where it came from instead of to the SDP address.")
                @Default("no")
                boolean rtpSymmetric,
        @Option("Address to put in SDP.") String mediaAddress,
        @Option("Bind media sockets to media_address.") @Default("no")
                boolean bindRtpToMediaAddress,
        @Option("Offer ICE.") @Default("no") @NotInEffect(happens = "no") boolean iceSupport,
        @Option("Honour the peer's ptime when sending.") @Default("no") @NotInEffect(happens = "no")
                boolean usePtime,
        @Option("Comfort packet interval.") @Default("0") @NotInEffect(happens = "0")
                Duration rtpKeepalive,
        @Option("Hang up after silence on the wire.") @Default("0") @NotInEffect(happens = "0")
                Duration rtpTimeout,
        @Option("The same while on hold.") @Default("0") @NotInEffect(happens = "0")
                Duration rtpTimeoutHold,
        @Option("First media port of this endpoint; both or none.")
                @Default("0")
                @Range(min = 0, max = 65535)
                @NotInEffect
                int rtpPortStart,
        @Option("Last media port.") @Default("0") @Range(min = 0, max = 65535) @NotInEffect
                int rtpPortEnd,
        @Option("Media stack to use.") @Default("asterisk") String rtpEngine,
        @Option("RTCP on the RTP port.") @Default("no") @NotInEffect(happens = "no")
                boolean rtcpMux,
        @Option("Allow a different codec in each direction.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean asymmetricRtpCodec,
        @Option("Swap the G.726 packing.") @Default("no") @NotInEffect boolean g726NonStandard,
        @Option("IP marking for audio.") @Default("0") @NotInEffect(happens = "0") String tosAudio,
        @Option("IP marking for video.") @Default("0") @NotInEffect(happens = "0") String tosVideo,
        @Option("Layer-2 priority, range not checked.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cosAudio,
        @Option("Layer-2 priority, range not checked.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cosVideo) {}
