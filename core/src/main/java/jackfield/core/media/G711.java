// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media;

/** The two laws of ITU-T G.711, and tables that lead from one to the other. */
public final class G711 {

    private static final byte[] TO_ALAW = new byte[256];
    private static final byte[] TO_ULAW = new byte[256];

    static {
        for (int code = 0; code < 256; code++) {
            TO_ALAW[code] = (byte) nearest(fromUlaw(code), code, false);
            TO_ULAW[code] = (byte) nearest(fromAlaw(code), code, true);
        }
    }

    private G711() {}

    /** The A-law code of each µ-law code. */
    static byte[] ulawToAlaw() {
        return TO_ALAW;
    }

    /** The µ-law code of each A-law code. */
    static byte[] alawToUlaw() {
        return TO_ULAW;
    }

    /** The 16-bit sample that a µ-law code stands for. */
    public static int fromUlaw(int code) {
        int turned = ~code;
        int magnitude = ((turned & 0x0f) << 3) + 0x84 << ((turned & 0x70) >> 4);
        return (turned & 0x80) == 0 ? magnitude - 0x84 : 0x84 - magnitude;
    }

    /** The 16-bit sample that an A-law code stands for. */
    public static int fromAlaw(int code) {
        int turned = code ^ 0x55;
        int segment = (turned & 0x70) >> 4;
        int step = (turned & 0x0f) << 4;
        int magnitude = segment == 0 ? step + 8 : step + 0x108 << segment - 1;
        return (turned & 0x80) != 0 ? magnitude : -magnitude;
    }

    /** The µ-law code nearest to a 16-bit sample. */
    public static int toUlaw(int sample) {
        int magnitude = Math.min(Math.abs(sample), 32635) + 0x84;
        int segment = 24 - Integer.numberOfLeadingZeros(magnitude);
        int code = segment << 4 | magnitude >> segment + 3 & 0x0f;
        return ~(sample < 0 ? code | 0x80 : code) & 0xff;
    }

    /** The A-law code nearest to a 16-bit sample. */
    public static int toAlaw(int sample) {
        int magnitude = Math.min(sample < 0 ? -sample - 1 : sample, 32767) >> 4;
        int segment = Math.max(0, 28 - Integer.numberOfLeadingZeros(magnitude));
        int step = segment < 2 ? magnitude & 0x0f : magnitude >> segment - 1 & 0x0f;
        int code = segment << 4 | step;
        return (sample < 0 ? code : code | 0x80) ^ 0x55;
    }

    /** The code of the other law, of the same sign, whose sample is nearest. */
    private static int nearest(int sample, int code, boolean ulaw) {
        int best = code & 0x80;
        int smallest = Integer.MAX_VALUE;
        for (int other = code & 0x80; other < (code & 0x80) + 0x80; other++) {
            int distance = Math.abs(sample - (ulaw ? fromUlaw(other) : fromAlaw(other)));
            if (distance < smallest) {
                smallest = distance;
                best = other;
            }
        }
        return best;
    }
}
