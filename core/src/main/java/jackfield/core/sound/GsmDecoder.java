// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Decodes GSM full-rate speech (ETSI EN 300 961, GSM 06.10, clause 5.3) in the fixed-point arithmetic that
 * the standard asks for. Serves one recording. Confined to one thread.
 */
final class GsmDecoder {

    private static final int FRAME = 160;
    private static final int BLOCK = 40;
    private static final int LONGEST_LAG = 120;

    /** Table 4.3b: gains of the long-term predictor. */
    private static final int[] GAINS = {3277, 11469, 21299, 32767};

    /** Table 4.6: normalized direct mantissas. */
    private static final int[] MANTISSAS = {18431, 20479, 22527, 24575, 26623, 28671, 30719, 32767};

    /** Factor of the filter behind the synthesis. */
    private static final int DEEMPHASIS = 28180;

    private final GsmSynthesis synthesis = new GsmSynthesis();

    /** The last 120 samples of the excitation, and the 40 of the present block. */
    private final int[] excitation = new int[LONGEST_LAG + BLOCK];

    private int lag = BLOCK;
    private int last;

    /** All whole frames. */
    static short[] decode(ByteBuffer data) throws IOException {
        GsmDecoder decoder = new GsmDecoder();
        short[] samples = new short[data.remaining() / GsmFrame.OCTETS * FRAME];
        for (int start = 0; start < samples.length; start += FRAME) {
            decoder.decode(GsmFrame.read(data), samples, start);
        }
        return samples;
    }

    private void decode(GsmFrame frame, short[] samples, int start) {
        int[] speech = new int[FRAME];
        int position = 0;
        for (GsmFrame.Block block : frame.blocks()) {
            excite(block);
            System.arraycopy(excitation, LONGEST_LAG, speech, position, BLOCK);
            System.arraycopy(excitation, BLOCK, excitation, 0, LONGEST_LAG);
            position += BLOCK;
        }
        synthesis.filter(frame.areas(), speech);
        for (int i = 0; i < FRAME; i++) {
            last = Fixed.add(speech[i], Fixed.product(last, DEEMPHASIS));
            samples[start + i] = (short) (Fixed.add(last, last) & 0xfff8);
        }
    }

    /** Adds the pulses of a block to what the predictor makes of the excitation before. */
    private void excite(GsmFrame.Block block) {
        int[] residual = residual(block);
        if (block.lag() >= BLOCK && block.lag() <= LONGEST_LAG) {
            lag = block.lag();
        }
        int gain = GAINS[block.gain()];
        for (int i = 0; i < BLOCK; i++) {
            int before = excitation[LONGEST_LAG + i - lag];
            excitation[LONGEST_LAG + i] = Fixed.add(residual[i], Fixed.product(gain, before));
        }
    }

    /** Clauses 5.3.1 and 5.2.16: the pulses in their size and at their places. */
    private static int[] residual(GsmFrame.Block block) {
        int exponent = block.peak() > 15 ? (block.peak() >> 3) - 1 : 0;
        int mantissa = block.peak() - (exponent << 3);
        if (mantissa == 0) {
            exponent = -4;
            mantissa = 7;
        } else {
            while (mantissa <= 7) {
                mantissa = mantissa << 1 | 1;
                exponent--;
            }
            mantissa -= 8;
        }
        int shift = 6 - exponent;
        int rounding = shift == 0 ? 0 : 1 << shift - 1;
        int[] residual = new int[BLOCK];
        for (int i = 0; i < GsmFrame.PULSES; i++) {
            int pulse = (block.pulses()[i] << 1) - 7 << 12;
            int scaled = Fixed.add(Fixed.product(MANTISSAS[mantissa], pulse), rounding);
            residual[block.grid() + 3 * i] = scaled >> shift;
        }
        return residual;
    }
}
