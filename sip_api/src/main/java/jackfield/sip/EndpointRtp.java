// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.InvalidOptionException;
import jackfield.config.Named;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;
import java.time.Duration;

/** RTP streams. */
public record EndpointRtp(
        @Option("Opens media sockets on IPv6.") @Named("rtp_ipv6") @Default("no") @NotInEffect
                boolean rtpIpv6,
        @Option("Sends media back to where it comes from instead of to the address in SDP.")
                @Default("no")
                boolean rtpSymmetric,
        @Option("Address for media that is written in SDP.") String mediaAddress,
        @Option("Binds media sockets to media_address.") @Default("no")
                boolean bindRtpToMediaAddress,
        @Option("Offers ICE (RFC 8445).") @Default("no") @NotInEffect(happens = "no")
                boolean iceSupport,
        @Option("Sends packets as long as the peer asks for (ptime).")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean usePtime,
        @Option("Time after which a packet is sent where there is no audio; 0 for never.")
                @Default("0")
                @NotInEffect(happens = "0")
                Duration rtpKeepalive,
        @Option("Hangs up when no media came for this long; 0 for never.")
                @Default("0")
                @NotInEffect(happens = "0")
                Duration rtpTimeout,
        @Option("The same while the call is on hold; 0 for never.")
                @Default("0")
                @NotInEffect(happens = "0")
                Duration rtpTimeoutHold,
        @Option("First port for media of this endpoint, 1024 or more; 0 takes those of rtp.conf.")
                @Details("Goes together with rtp_port_end.")
                @Default("0")
                @Range(min = 0, max = 65535)
                @NotInEffect
                int rtpPortStart,
        @Option("Last port for media of this endpoint.")
                @Default("0")
                @Range(min = 0, max = 65535)
                @NotInEffect
                int rtpPortEnd,
        @Option("Engine that carries media.") @Default("asterisk") String rtpEngine,
        @Option("Offers to send RTCP on the port of RTP (RFC 5761).")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean rtcpMux,
        @Option("Lets both directions of a call use different codecs.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean asymmetricRtpCodec,
        @Option("Packs G.726 the way of AAL2.") @Default("no") @NotInEffect boolean g726NonStandard,
        @Option("Marking of audio packets, 0 to 255 or a DSCP class.")
                @Default("0")
                @NotInEffect(happens = "0")
                @Example("tos_audio=EF")
                String tosAudio,
        @Option("Marking of video packets, 0 to 255 or a DSCP class.")
                @Default("0")
                @NotInEffect(happens = "0")
                @Example("tos_video=AF41")
                String tosVideo,
        @Option("Ethernet priority of audio packets.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cosAudio,
        @Option("Ethernet priority of video packets.")
                @Default("0")
                @Range(min = 0, max = 7)
                @NotInEffect(happens = "0")
                int cosVideo) {

    public EndpointRtp {
        boolean first = rtpPortStart != 0;
        if (first != (rtpPortEnd != 0)) {
            String lone = first ? "rtp_port_start" : "rtp_port_end";
            String missing = first ? "rtp_port_end" : "rtp_port_start";
            throw new InvalidOptionException(lone, "needs " + missing + " as well");
        }
        if (first && rtpPortStart < 1024) {
            throw new InvalidOptionException("rtp_port_start", "expected 0, or 1024 or more");
        }
        if (first && rtpPortEnd <= rtpPortStart) {
            throw new InvalidOptionException("rtp_port_end", "expected more than rtp_port_start");
        }
        OptionRules.trafficClass("tos_audio", tosAudio);
        OptionRules.trafficClass("tos_video", tosVideo);
    }
}
