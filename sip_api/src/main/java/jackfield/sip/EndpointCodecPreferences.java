// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.config.Default;
import jackfield.config.NotInEffect;
import jackfield.config.Option;

/** Which side decides on the codec. */
public record EndpointCodecPreferences(
        @Option("Codec order for calls from the endpoint.")
                @Default("local")
                @NotInEffect(happens = "local")
                IncomingCallOfferPref incomingCallOfferPref,
        @Option("Codec order for calls to the endpoint.") @Default("remote_merge") @NotInEffect
                OutgoingCallOfferPref outgoingCallOfferPref,
        @Option("Finer codec rule; operation union rejects the endpoint here.")
                @Default("prefer: pending, operation: intersect, keep: all, transcode: allow")
                @NotInEffect
                String codecPrefsIncomingOffer,
        @Option("Finer codec rule.")
                @Default("prefer: pending, operation: union, keep: all, transcode: allow")
                @NotInEffect
                String codecPrefsOutgoingOffer,
        @Option("Finer codec rule.")
                @Default("prefer: pending, operation: intersect, keep: all")
                @NotInEffect
                String codecPrefsIncomingAnswer,
        @Option("Finer codec rule.")
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
