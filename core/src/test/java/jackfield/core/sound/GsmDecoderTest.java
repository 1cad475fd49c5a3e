// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The expected samples are what libgsm makes of the same frames. */
final class GsmDecoderTest {

    /** A tone that rises, in noise. */
    private static final String[] FRAMES = {
        "d45c9be62d50547b19294b1b624f86658cd4bac6cef6226e317af0b024ec728e95",
        "d49c94ea6d668d0b5dd10b579ccfb14bd13866e33145253db91450acc3e0b604dc",
        "d45da532f4b4cd5e1bbe4504d44d3e938640de816e8eb3ed2cff8fd069362bb4a1",
        "d49fb536e5a96f3ecc2ee58a58b06eda4ea0b47ace71246595f2b2d076d1c64723",
        "d422e5332480cf56f3193a2d9e8f66cdaf3bd4514e5be5f2ecf769100b1b6d4aab",
        "d3a7fd726b54ccd279cd5275cace629c964423d2ef6589b028c0c150385341f28e"
    };

    private static short[] decoded(String... frames) throws IOException {
        return GsmDecoder.decode(ByteBuffer.wrap(HexFormat.of().parseHex(String.join("", frames))));
    }

    @Test
    void decodesBitForBit() throws IOException {
        short[] samples = decoded(FRAMES);
        assertThat(samples).hasSize(960);
        assertThat(Arrays.copyOfRange(samples, 480, 488))
                .containsExactly(-3424, -5616, -4896, -5984, -5520, -3048, 1968, 2160);
        ByteBuffer octets = ByteBuffer.allocate(samples.length * 2);
        for (short sample : samples) {
            octets.putShort(sample);
        }
        CRC32 sum = new CRC32();
        sum.update(octets.array());
        assertThat(sum.getValue()).isEqualTo(1711348068L);
    }

    @Test
    void leavesOutAFrameThatIsCut() throws IOException {
        assertThat(decoded(FRAMES[0], FRAMES[1].substring(0, 64))).hasSize(160);
        assertThat(decoded()).isEmpty();
    }

    @Test
    void refusesWhatIsNoSuchRecording() {
        assertThatThrownBy(() -> decoded("5" + FRAMES[0].substring(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("GSM");
    }
}
