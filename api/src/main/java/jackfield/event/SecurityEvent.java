// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.event;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something that those who guard the exchange want to know; names and fields are those of Asterisk.
 *
 * @param service where it happened: {@code PJSIP}
 * @param account who the peer said it was, as the peer wrote it
 * @param session what the peer calls its request
 * @param details further fields by name, in order
 */
public record SecurityEvent(
        Kind kind,
        Instant time,
        String service,
        String account,
        String session,
        Address local,
        Address remote,
        Map<String, String> details) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public SecurityEvent {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** What can happen. */
    public enum Kind {
        FAILED_ACL("FailedACL", false),
        INVALID_ACCOUNT_ID("InvalidAccountID", false),
        SESSION_LIMIT("SessionLimit", false),
        LOAD_AVERAGE_LIMIT("LoadAverageLimit", false),
        REQUEST_BAD_FORMAT("RequestBadFormat", false),
        UNEXPECTED_ADDRESS("UnexpectedAddress", false),
        CHALLENGE_RESPONSE_FAILED("ChallengeResponseFailed", false),
        INVALID_PASSWORD("InvalidPassword", false),
        INVALID_TRANSPORT("InvalidTransport", false),
        CHALLENGE_SENT("ChallengeSent", true),
        SUCCESSFUL_AUTH("SuccessfulAuth", true);

        private final String word;
        private final boolean harmless;

        Kind(String word, boolean harmless) {
            this.word = word;
            this.harmless = harmless;
        }

        /** As Asterisk writes it. */
        public String word() {
            return word;
        }

        public String severity() {
            return harmless ? "Informational" : "Error";
        }

        /** True if whoever does this over and over is guessing. */
        public boolean isGuess() {
            return switch (this) {
                case FAILED_ACL, INVALID_ACCOUNT_ID, CHALLENGE_RESPONSE_FAILED, INVALID_PASSWORD ->
                        true;
                default -> false;
            };
        }
    }

    /**
     * One end of a connection.
     *
     * @param transport {@code UDP}, {@code TCP} and so on
     */
    public record Address(String transport, InetSocketAddress socket) {

        /** As {@code IPV4/UDP/192.0.2.7/5060}. */
        @Override
        public String toString() {
            InetAddress address = socket.getAddress();
            return (address instanceof Inet4Address ? "IPV4/" : "IPV6/")
                    + transport
                    + '/'
                    + address.getHostAddress().replaceFirst("%.*", "")
                    + '/'
                    + socket.getPort();
        }
    }

    /** All fields by their names, in Asterisk's order. What a peer wrote stands there as it wrote it. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("SecurityEvent", kind.word());
        fields.put("EventTV", TIME.format(time));
        fields.put("Severity", kind.severity());
        fields.put("Service", service);
        fields.put("EventVersion", "1");
        fields.put("AccountID", account);
        fields.put("SessionID", session);
        fields.put("LocalAddress", local.toString());
        fields.put("RemoteAddress", remote.toString());
        fields.putAll(details);
        return fields;
    }
}
