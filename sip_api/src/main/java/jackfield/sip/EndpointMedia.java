// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.AlsoOption;
import jackfield.config.Default;
import jackfield.config.Example;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Range;

/** Codecs, and where and how audio travels. */
public record EndpointMedia(
        @Option(
                        "Adds codecs in the given order; separators , or pipe; an unknown codec rejects the endpoint.")
                @AlsoOption(
                        name = "disallow",
                        value =
                                "Takes codecs out of the list built so far; order of lines matters; not shown by pjsip show endpoint.")
                @Example("allow=!all,ulaw,alaw")
                Codecs allow,
        @Option(
                        "How digits travel; auto = telephone-event when offered else in-band; auto_info = telephone-event else INFO.")
                @Default("rfc4733")
                DtmfMode dtmfMode,
        @Option("Answer with one codec; clashes with a non-default incoming_call_offer_pref.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean preferredCodecOnly,
        @Option("Let both ends exchange media without us.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean directMedia,
        @Option("Request used for it; reinvite = invite.") @Default("invite") @NotInEffect
                DirectMediaMethod directMediaMethod,
        @Option("Which direction holds back the first media re-INVITE.")
                @Default("none")
                @NotInEffect
                DirectMediaGlareMitigation directMediaGlareMitigation,
        @Option("No direct media when NAT is seen.") @Default("no") @NotInEffect(happens = "no")
                boolean disableDirectMediaOnNat,
        @Option("Cap on audio streams.") @Default("1") @Range(min = 0) @NotInEffect(happens = "1")
                int maxAudioStreams,
        @Option("Cap on video streams.") @Default("1") @Range(min = 0) @NotInEffect(happens = "0")
                int maxVideoStreams,
        @Option("Offer BUNDLE; turns rtcp_mux on.") @Default("no") @NotInEffect(happens = "no")
                boolean bundle,
        @Option(
                        "Switch: bundle, rtcp_mux, use_avpf, ice_support, media_use_received_transport on, media_encryption=dtls, dtls_verify=fingerprint, dtls_setup=actpass, self-made certificate if none.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean webrtc,
        @Option("Music class to propose to the other side on hold.")
                @Default("default")
                @NotInEffect
                String mohSuggest,
        @Option("Pass hold on with re-INVITE instead of playing music.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean mohPassthrough,
        @Option("No music when the peer goes sendonly.") @Default("no") @NotInEffect
                boolean suppressMohOnSendonly,
        @Option("SDP o= user; blank or spaces become -.") @Default("-") String sdpOwner,
        @Option("SDP s= line; blank becomes -.") @Default("Asterisk") String sdpSession) {

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
