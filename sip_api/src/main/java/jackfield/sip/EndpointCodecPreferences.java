// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.NotInEffect;
import jackfield.config.Option;

/** Which side decides on the codec. */
public record EndpointCodecPreferences(
        @Option("Whose order of codecs counts in calls from the endpoint.")
                @Default("local")
                @NotInEffect(happens = "local")
                IncomingCallOfferPref incomingCallOfferPref,
        @Option("Whose order of codecs counts in calls to the endpoint.")
                @Default("remote_merge")
                @NotInEffect
                OutgoingCallOfferPref outgoingCallOfferPref,
        @Option("How the codecs of an offer from the endpoint and its allow list are joined.")
                @Default("prefer: pending, operation: intersect, keep: all, transcode: allow")
                @NotInEffect
                String codecPrefsIncomingOffer,
        @Option(
                        "How the codecs of the caller and the allow list are joined in an offer to the endpoint.")
                @Default("prefer: pending, operation: union, keep: all, transcode: allow")
                @NotInEffect
                String codecPrefsOutgoingOffer,
        @Option("How the codecs of an answer of the endpoint and its allow list are joined.")
                @Default("prefer: pending, operation: intersect, keep: all")
                @NotInEffect
                String codecPrefsIncomingAnswer,
        @Option("How the codecs of an answer to the endpoint and its allow list are joined.")
                @Default("prefer: pending, operation: intersect, keep: all")
                @NotInEffect
                String codecPrefsOutgoingAnswer) {

    /** Values of {@code incoming_call_offer_pref}. */
    public enum IncomingCallOfferPref {
        LOCAL,
        LOCAL_FIRST,
        REMOTE,
        REMOTE_FIRST
    }

    /** Values of {@code outgoing_call_offer_pref}. */
    public enum OutgoingCallOfferPref {
        LOCAL,
        LOCAL_MERGE,
        LOCAL_FIRST,
        REMOTE,
        REMOTE_MERGE,
        REMOTE_FIRST
    }
}
