// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.wire;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stream of bytes into messages (RFC 3261 §18.3), whatever pieces it comes in. Looks at each byte
 * once, and keeps no more than one message. Not thread-safe.
 */
public final class StreamFramer {

    /** Largest message, as large as a datagram can be. */
    public static final int LARGEST = 65_535;

    private static final int FIRST_SIZE = 2_048;
    private static final int MOST_DIGITS = 9;

    /** What comes out. */
    public interface Sink {
        void message(byte[] message);

        /** Two empty lines between messages ask for a sign of life (RFC 5626 §4.4.1). */
        void ping();

        /**
         * Nothing more comes out.
         *
         * @param head lines of the message that it was about
         */
        void refused(byte[] head, int status, String reason);
    }

    private final Sink sink;
    private byte[] buffer = new byte[0];
    private int length;

    /** Length of the whole message; -1 while its head is not complete. */
    private int end = -1;

    /** Bytes in the line so far; one that has none but a CR is empty. */
    private int line;

    private boolean onlyCr;
    private int pinged;
    private long begun;
    private boolean over;

    public StreamFramer(Sink sink) {
        this.sink = sink;
    }

    /** Takes the next piece. */
    public void feed(byte[] data) {
        int at = 0;
        while (at < data.length && !over) {
            if (length == 0) {
                at = between(data, at);
            } else if (end < 0) {
                at = head(data, at);
            } else {
                at = body(data, at);
            }
        }
    }

    /** A message has begun and is not complete. */
    public boolean within() {
        return length > 0 && !over;
    }

    /** Messages that have begun. */
    public long begun() {
        return begun;
    }

    /** Passes over empty lines, and begins a message at the first byte that is none. */
    private int between(byte[] data, int from) {
        for (int at = from; at < data.length; at++) {
            byte octet = data[at];
            if (octet == '\r') {
                pinged = pinged == 2 ? 3 : 1;
            } else if (octet == '\n') {
                pinged = pinged == 1 || pinged == 3 ? pinged + 1 : 0;
                if (pinged == 4) {
                    pinged = 0;
                    sink.ping();
                }
            } else {
                begin();
                append(data, at, at + 1);
                line = 1;
                return at + 1;
            }
        }
        return data.length;
    }

    private void begin() {
        begun++;
        pinged = 0;
        onlyCr = false;
        end = -1;
    }

    /** Reads up to the empty line. */
    private int head(byte[] data, int from) {
        int most = Math.min(data.length, from + Head.LARGEST + 1 - length);
        for (int at = from; at < most; at++) {
            if (data[at] != '\n') {
                onlyCr = line == 0 && data[at] == '\r';
                line++;
            } else if (line == 0 || onlyCr && line == 1) {
                append(data, from, at + 1);
                measure();
                return at + 1;
            } else {
                line = 0;
                onlyCr = false;
            }
        }
        append(data, from, most);
        if (length > Head.LARGEST) {
            refuse(513, "a head beyond all measure");
        }
        return most;
    }

    /** The head is there: how long is the whole? */
    private void measure() {
        Head head = Head.read(Arrays.copyOf(buffer, length), 0);
        if (head.tooLarge()) {
            refuse(513, "a head beyond all measure");
            return;
        }
        List<String> said = head.values(HeaderName.CONTENT_LENGTH);
        if (said.size() != 1 || !isNumber(said.getFirst())) {
            refuse(400, "no Content-Length that says where the message ends");
        } else if (said.getFirst().length() > MOST_DIGITS
                || Integer.parseInt(said.getFirst()) > LARGEST - length) {
            refuse(413, "a body beyond all measure");
        } else {
            end = length + Integer.parseInt(said.getFirst());
            emitIfWhole();
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int body(byte[] data, int from) {
        int stop = Math.min(data.length, from + end - length);
        append(data, from, stop);
        emitIfWhole();
        return stop;
    }

    private void emitIfWhole() {
        if (length == end) {
            byte[] message = Arrays.copyOf(buffer, length);
            forget();
            sink.message(message);
        }
    }

    private void refuse(int status, String reason) {
        int whole = length;
        while (whole > 0 && buffer[whole - 1] != '\n') {
            whole--;
        }
        byte[] head = Arrays.copyOf(buffer, whole);
        forget();
        over = true;
        sink.refused(head, status, reason);
    }

    /** Between messages a connection costs no buffer. */
    private void forget() {
        buffer = new byte[0];
        length = 0;
        end = -1;
        line = 0;
    }

    private void append(byte[] data, int from, int to) {
        int needed = length + to - from;
        if (needed > buffer.length) {
            int wanted = Math.max(end, Math.max(FIRST_SIZE, buffer.length * 2));
            buffer = Arrays.copyOf(buffer, Math.max(needed, Math.min(wanted, LARGEST)));
        }
        System.arraycopy(data, from, buffer, length, to - from);
        length = needed;
    }
}
