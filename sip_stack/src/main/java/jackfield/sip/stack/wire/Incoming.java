// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;

/** What a datagram turned out to be. */
public sealed interface Incoming {

    /** A request that has all that RFC 3261 §8.1.1 asks for. */
    record Request(SIPRequest message) implements Incoming {}

    /** A response that can be matched. */
    record Response(SIPResponse message) implements Incoming {}

    /** Empty lines or STUN, which keep a NAT open. */
    record KeepAlive() implements Incoming {}

    /**
     * What cannot be worked with.
     *
     * @param reason for the log of those who look for it
     * @param answer a response, as text; empty where RFC 3261 allows none
     */
    record Malformed(String reason, String answer) implements Incoming {}
}
