// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.AlsoOption;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;

/** Codecs, and where and how audio travels. */
public record EndpointMedia(
        @Option("Codecs that the endpoint may use, the preferred one first.")
                @AlsoOption(
                        name = "disallow",
                        value = "Codecs that are taken out of the list again.")
                @Details(
                        """
                        The allow and disallow lines build one list in the order of the file; \
                        disallow=all, or !all in front, starts it anew. The word all stands for every \
                        codec. Codecs that are known and cannot be spoken yet are never offered.
                        """)
                @Example("allow=!all,ulaw,alaw")
                Codecs allow,
        @Option("How pressed keys travel.")
                @Details(
                        """
                        rfc4733 sends events in RTP, inband tones in the audio, info SIP requests. auto uses \
                        events where the peer offers them and tones otherwise; auto_info uses INFO otherwise.
                        """)
                @Default("rfc4733")
                DtmfMode dtmfMode,
        @Option("Answers an offer with one codec only.") @Default("no") @NotInEffect(happens = "no")
                boolean preferredCodecOnly,
        @Option("Lets both ends of a call send media to each other directly.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean directMedia,
        @Option("Request that sends media elsewhere; reinvite is the same as invite.")
                @Default("invite")
                @NotInEffect
                DirectMediaMethod directMediaMethod,
        @Option(
                        "Calls of which direction hold back the first request, so that both sides do not send it at once.")
                @Default("none")
                @NotInEffect
                DirectMediaGlareMitigation directMediaGlareMitigation,
        @Option("Keeps media here when the endpoint is behind NAT.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean disableDirectMediaOnNat,
        @Option("Largest number of audio streams in a call.")
                @Default("1")
                @Range(min = 0)
                @NotInEffect(happens = "1")
                int maxAudioStreams,
        @Option("Largest number of video streams in a call.")
                @Default("1")
                @Range(min = 0)
                @NotInEffect(happens = "0")
                int maxVideoStreams,
        @Option("Offers to send all streams over one port (BUNDLE, RFC 9143); turns rtcp_mux on.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean bundle,
        @Option("Sets everything that a browser needs.")
                @Details(
                        """
                        Turns on bundle, rtcp_mux, use_avpf, ice_support and media_use_received_transport, \
                        and sets media_encryption=dtls, dtls_verify=fingerprint and dtls_setup=actpass; \
                        without a certificate one is made.
                        """)
                @Default("no")
                @NotInEffect(happens = "no")
                boolean webrtc,
        @Option("Class of music that the other party hears when this endpoint puts it on hold.")
                @Default("default")
                @NotInEffect
                String mohSuggest,
        @Option("Passes hold on to the other side instead of playing music.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean mohPassthrough,
        @Option("Plays no music when the endpoint wants to send only.") @Default("no") @NotInEffect
                boolean suppressMohOnSendonly,
        @Option("User name in the o= line of SDP; a dash where it would hold blanks.") @Default("-")
                String sdpOwner,
        @Option("Session name in the s= line of SDP.") @Default("Asterisk") String sdpSession) {

    /** Values of {@code dtmf_mode}. */
    public enum DtmfMode {
        RFC4733,
        INBAND,
        INFO,
        AUTO,
        AUTO_INFO,
        NONE
    }

    /** Values of {@code direct_media_method}. */
    public enum DirectMediaMethod {
        INVITE,
        REINVITE,
        UPDATE
    }

    /** Values of {@code direct_media_glare_mitigation}. */
    public enum DirectMediaGlareMitigation {
        NONE,
        OUTGOING,
        INCOMING
    }
}
