// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

/** Numbers of 16 bits, where 32768 stands for one, as GSM 06.10 clause 5.1 computes with them. */
final class Fixed {

    private Fixed() {}

    static int add(int one, int other) {
        return saturated(one + other);
    }

    static int subtract(int from, int other) {
        return saturated(from - other);
    }

    /** Rounded. */
    static int product(int one, int other) {
        return saturated(one * other + 16384 >> 15);
    }

    private static int saturated(int value) {
        return Math.clamp(value, Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
