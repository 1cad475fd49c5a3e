// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import java.nio.charset.StandardCharsets;

/** Finds the Call-ID in a message's bytes without reading the rest. */
final class CallIdScan {

    private static final byte[] LONG = "call-id".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHORT = "i".getBytes(StandardCharsets.US_ASCII);

    private CallIdScan() {}

    /** Empty if there is none. */
    static String callId(byte[] message) {
        for (int line = next(message, 0); line < message.length; line = next(message, line)) {
            if (message[line] == '\r' || message[line] == '\n') {
                return "";
            }
            int value = Math.max(value(message, line, LONG), value(message, line, SHORT));
            if (value > 0) {
                return text(message, value);
            }
        }
        return "";
    }

    private static int next(byte[] message, int from) {
        int i = from;
        while (i < message.length && message[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    /** Where the value begins if the line is of this header, else 0. */
    private static int value(byte[] message, int line, byte[] name) {
        if (line + name.length >= message.length) {
            return 0;
        }
        for (int i = 0; i < name.length; i++) {
            if ((message[line + i] | 0x20) != (name[i] | 0x20)) {
                return 0;
            }
        }
        int colon = line + name.length;
        while (colon < message.length && (message[colon] == ' ' || message[colon] == '\t')) {
            colon++;
        }
        return colon < message.length && message[colon] == ':' ? colon + 1 : 0;
    }

    private static String text(byte[] message, int start) {
        int end = start;
        while (end < message.length && message[end] != '\r' && message[end] != '\n') {
            end++;
        }
        return new String(message, start, end - start, StandardCharsets.UTF_8).strip();
    }
}
