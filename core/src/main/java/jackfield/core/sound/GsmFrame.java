// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of one frame of GSM 06.10 full-rate speech: 33 octets for 20 ms, the signature 0xD in
 * front, fields packed from the highest bit on (RFC 3551 §4.5.8.1).
 *
 * @param areas log area ratios, coded
 * @param blocks of 5 ms
 */
@SuppressWarnings("ArrayRecordComponent") // a frame lives for one decoding
record GsmFrame(int[] areas, List<Block> blocks) {

    static final int OCTETS = 33;
    static final int BLOCKS = 4;
    static final int PULSES = 13;
    private static final int SIGNATURE = 0xD;
    private static final int[] AREA_BITS = {6, 6, 5, 5, 4, 4, 3, 3};

    /**
     * 5 ms.
     *
     * @param lag of the long-term predictor
     * @param gain of the long-term predictor, coded
     * @param grid position of the first pulse
     * @param peak largest pulse, coded
     * @param pulses coded
     */
    @SuppressWarnings("ArrayRecordComponent") // a frame lives for one decoding
    record Block(int lag, int gain, int grid, int peak, int[] pulses) {}

    /**
     * @throws IOException if no frame begins here
     */
    static GsmFrame read(ByteBuffer data) throws IOException {
        Bits bits = new Bits(data);
        if (bits.next(4) != SIGNATURE) {
            throw new IOException("not a recording of GSM full-rate speech");
        }
        int[] areas = new int[AREA_BITS.length];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = bits.next(AREA_BITS[i]);
        }
        List<Block> blocks = new ArrayList<>(BLOCKS);
        for (int i = 0; i < BLOCKS; i++) {
            blocks.add(block(bits));
        }
        return new GsmFrame(areas, blocks);
    }

    private static Block block(Bits bits) {
        int lag = bits.next(7);
        int gain = bits.next(2);
        int grid = bits.next(2);
        int peak = bits.next(6);
        int[] pulses = new int[PULSES];
        for (int i = 0; i < PULSES; i++) {
            pulses[i] = bits.next(3);
        }
        return new Block(lag, gain, grid, peak, pulses);
    }

    /** Reads fields of some bits, the highest one first. */
    private static final class Bits {
        private final ByteBuffer data;
        private int held;
        private int count;

        Bits(ByteBuffer data) {
            this.data = data;
        }

        int next(int width) {
            while (count < width) {
                held = held << 8 | data.get() & 0xff;
                count += 8;
            }
            count -= width;
            return held >> count & (1 << width) - 1;
        }
    }
}
