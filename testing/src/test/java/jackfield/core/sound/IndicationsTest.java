// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.config.BadValueException;
import jackfield.sound.Sound;
import jackfield.testing.TestConfig;
import org.junit.jupiter.api.Test;

final class IndicationsTest {

    private static Sound tone(String file, String name) {
        return new Indications(
                        TestConfig.of("indications.conf", file).view(ToneZoneSection.class)::get)
                .sound(name);
    }

    private static short[] samples(Sound sound) {
        short[] samples = new short[800];
        sound.read(samples);
        return samples;
    }

    private static short[] of(String tones) {
        return samples(ToneSound.parse(tones));
    }

    private static final String GERMANY =
            """
            [general]
            country = de
            [de]
            description = Germany
            ringcadence = 1000,4000
            Dial = 425
            record = 1400/80,0/15000
            odd = 425*25x
            busy = 425*25x
            [at]
            alias = de
            """;

    @Test
    void playsTheTonesOfTheCountry() {
        String austria = GERMANY.replace("country = de", "country = at");
        assertThat(samples(tone(GERMANY, "dial"))).isEqualTo(of("425"));
        assertThat(samples(tone(austria, "DIAL"))).isEqualTo(of("425"));
    }

    @Test
    void takesThoseOfTheUnitedStatesForWhatIsMissing() {
        assertThat(samples(tone(GERMANY, "busy"))).isEqualTo(of("480+620/500,0/500"));
        assertThat(samples(tone("[general]\ncountry = nowhere\n", "dial")))
                .isEqualTo(of("350+440"));
        assertThat(samples(tone(GERMANY, "600/1000"))).isEqualTo(of("600/1000"));
    }

    @Test
    void saysSoIfATextIsNoTone() {
        assertThatThrownBy(() -> tone(GERMANY, "nonsense")).isInstanceOf(BadValueException.class);
    }
}
