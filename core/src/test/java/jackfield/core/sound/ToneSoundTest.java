// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import jackfield.config.BadValueException;
import jackfield.sound.Sound;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToneSoundTest {

    private static short[] samples(Sound sound, int count) {
        short[] samples = new short[count];
        assertThat(sound.read(samples)).isEqualTo(count);
        return samples;
    }

    /** How much of this frequency there is, as an amplitude. */
    private static double strength(short[] samples, int hertz) {
        double sine = 0;
        double cosine = 0;
        for (int i = 0; i < samples.length; i++) {
            sine += samples[i] * Math.sin(2 * Math.PI * hertz * i / Sound.RATE);
            cosine += samples[i] * Math.cos(2 * Math.PI * hertz * i / Sound.RATE);
        }
        return 2 * Math.hypot(sine, cosine) / samples.length;
    }

    @Test
    void aDialToneHasTwoFrequencies() {
        short[] samples = samples(ToneSound.parse("350+440"), Sound.RATE);
        assertThat(strength(samples, 350)).isCloseTo(4000, withPercentage(2));
        assertThat(strength(samples, 440)).isCloseTo(4000, withPercentage(2));
        assertThat(strength(samples, 620)).isLessThan(50);
    }

    @Test
    void cadencesGoOnForEver() {
        short[] samples = samples(ToneSound.parse("1000/100,0/100"), 4 * 1600);
        for (int turn = 0; turn < 4; turn++) {
            assertThat(strength(Arrays.copyOfRange(samples, turn * 1600, turn * 1600 + 800), 1000))
                    .isGreaterThan(7900);
            assertThat(Arrays.copyOfRange(samples, turn * 1600 + 800, turn * 1600 + 1600))
                    .containsOnly((short) 0);
        }
    }

    @Test
    void tonesForOnceAreLeftOutFromTheSecondTurnOn() {
        short[] samples = samples(ToneSound.parse("!950/100,1400/100"), 2400);
        assertThat(strength(Arrays.copyOfRange(samples, 0, 800), 950)).isGreaterThan(7900);
        assertThat(strength(Arrays.copyOfRange(samples, 800, 1600), 1400)).isGreaterThan(7900);
        assertThat(strength(Arrays.copyOfRange(samples, 1600, 2400), 1400)).isGreaterThan(7900);
    }

    @Test
    void tonesThatAreAllForOnceComeToAnEnd() {
        Sound sound = ToneSound.parse("!1000/10,!0/5");
        assertThat(sound.read(new short[160])).isEqualTo(120);
        assertThat(sound.read(new short[160])).isZero();
    }

    @Test
    void keysHaveTheTonesOfTheirRowAndColumn() {
        short[] samples = samples(ToneSound.key('6', 1000), Sound.RATE);
        assertThat(strength(samples, 770)).isCloseTo(4000, withPercentage(2));
        assertThat(strength(samples, 1477)).isCloseTo(4000, withPercentage(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "busy!", "440/", "440+", "12345", "440/500,,", "440/-1"})
    void refusesWhatIsNoTone(String text) {
        assertThatThrownBy(() -> ToneSound.parse(text)).isInstanceOf(BadValueException.class);
    }

    @Test
    void allTonesWithANameCanBePlayed() {
        FoundSounds sounds = new FoundSounds(List.of());
        for (String name :
                List.of(
                        "dial",
                        "busy",
                        "ring",
                        "congestion",
                        "callwaiting",
                        "dialrecall",
                        "record",
                        "info",
                        "stutter")) {
            assertThat(sounds.tones(name).read(new short[160])).isEqualTo(160);
        }
    }
}
