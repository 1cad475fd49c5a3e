// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.metric;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a message is, from the first bytes of it. */
final class FirstLine {

    /** Methods that are counted by name; a stranger must not make us count endless others. */
    private static final Map<String, String> METHODS =
            Stream.of(
                            "INVITE",
                            "ACK",
                            "BYE",
                            "CANCEL",
                            "REGISTER",
                            "OPTIONS",
                            "INFO",
                            "PRACK",
                            "UPDATE",
                            "REFER",
                            "SUBSCRIBE",
                            "NOTIFY",
                            "PUBLISH",
                            "MESSAGE")
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));

    private static final String OTHER = "other";
    private static final int LONGEST = 9;
    private static final int STATUS = 8;

    private FirstLine() {}

    /** The status of a response; 0 for what is none. */
    static int status(byte[] message) {
        if (message.length < STATUS + 3
                || message[0] != 'S'
                || message[1] != 'I'
                || message[2] != 'P'
                || message[3] != '/') {
            return 0;
        }
        int status = 0;
        for (int i = STATUS; i < STATUS + 3; i++) {
            int digit = message[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            status = status * 10 + digit;
        }
        return status >= 100 && status < 700 ? status : 0;
    }

    /** The method of a request, {@code other} for one that is not known; empty for a keep-alive. */
    static String method(byte[] message) {
        int end = 0;
        while (end < message.length && end <= LONGEST && message[end] > ' ') {
            end++;
        }
        if (end == 0) {
            return "";
        }
        return METHODS.getOrDefault(
                new String(message, 0, end, StandardCharsets.ISO_8859_1), OTHER);
    }
}
