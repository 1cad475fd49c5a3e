// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.rtp;

/**
 * Counters of a leg.
 *
 * @param received packets taken
 * @param lost packets missing in the received sequence
 * @param jitter interarrival jitter of RFC 3550 §6.4.1, in seconds
 * @param sent packets sent
 * @param refused packets dropped because they came from a stranger or were malformed
 * @param remoteLost packets that the far end reports missing
 * @param remoteJitter jitter that the far end reports, in seconds
 * @param roundTrip in seconds, or NaN while unknown
 */
public record RtpStatistics(
        long received,
        long lost,
        double jitter,
        long sent,
        long refused,
        long remoteLost,
        double remoteJitter,
        double roundTrip) {}
