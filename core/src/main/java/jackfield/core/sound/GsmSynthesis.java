// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

/** The short-term synthesis filter of GSM 06.10 (clauses 5.2.8 to 5.2.9 and 5.3.4). Confined to one thread. */
final class GsmSynthesis {

    private static final int ORDER = 8;

    /** Table 4.1: what the coded log area ratios were made with. */
    private static final int[] SMALLEST = {-32, -32, -16, -16, -8, -8, -4, -4};

    private static final int[] OFFSETS = {0, 0, 2048, -2560, 94, -1792, -341, -1144};
    private static final int[] INVERSES = {13107, 13107, 13107, 13107, 19223, 17476, 31454, 29708};

    /** Where within a frame the coefficients change. */
    private static final int[] ENDS = {13, 27, 40, 160};

    private int[] ratiosBefore = new int[ORDER];
    private final int[] memory = new int[ORDER + 1];

    /** Filters the 160 samples of a frame in place. */
    void filter(int[] areas, int[] samples) {
        int[] ratios = decoded(areas);
        int start = 0;
        for (int part = 0; part < ENDS.length; part++) {
            int[] reflections = reflections(interpolated(ratios, part));
            for (int i = start; i < ENDS[part]; i++) {
                samples[i] = filtered(samples[i], reflections);
            }
            start = ENDS[part];
        }
        ratiosBefore = ratios;
    }

    private static int[] decoded(int[] areas) {
        int[] ratios = new int[ORDER];
        for (int i = 0; i < ORDER; i++) {
            int value = Fixed.add(areas[i], SMALLEST[i]) << 10;
            int scaled = Fixed.product(INVERSES[i], Fixed.subtract(value, OFFSETS[i] << 1));
            ratios[i] = Fixed.add(scaled, scaled);
        }
        return ratios;
    }

    /** Goes over from the ratios of the frame before in steps: a quarter, a half, three quarters. */
    private int[] interpolated(int[] ratios, int part) {
        int[] between = new int[ORDER];
        for (int i = 0; i < ORDER; i++) {
            int before = ratiosBefore[i];
            int now = ratios[i];
            between[i] =
                    switch (part) {
                        case 0 -> Fixed.add(Fixed.add(before >> 2, now >> 2), before >> 1);
                        case 1 -> Fixed.add(before >> 1, now >> 1);
                        case 2 -> Fixed.add(Fixed.add(before >> 2, now >> 2), now >> 1);
                        default -> now;
                    };
        }
        return between;
    }

    private static int[] reflections(int[] ratios) {
        int[] reflections = new int[ORDER];
        for (int i = 0; i < ORDER; i++) {
            int size = Math.min(Math.abs(ratios[i]), Short.MAX_VALUE);
            int reflection =
                    size < 11059
                            ? size << 1
                            : size < 20070 ? size + 11059 : Fixed.add(size >> 2, 26112);
            reflections[i] = ratios[i] < 0 ? -reflection : reflection;
        }
        return reflections;
    }

    private int filtered(int sample, int[] reflections) {
        int value = sample;
        for (int i = ORDER - 1; i >= 0; i--) {
            value = Fixed.subtract(value, Fixed.product(reflections[i], memory[i]));
            memory[i + 1] = Fixed.add(memory[i], Fixed.product(reflections[i], value));
        }
        memory[0] = value;
        return value;
    }
}
