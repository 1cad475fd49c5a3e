// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.BadValueException;
import jackfield.sound.Sound;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a tone.
 *
 * @param first frequency in Hz; 0 for silence
 * @param second added to the first, or what the first is modulated with; 0 for none
 * @param modulated whether the second modulates the first
 * @param milliseconds how long; 0 for ever
 * @param once whether it is left out when the tone begins again
 */
record ToneStep(int first, int second, boolean modulated, int milliseconds, boolean once) {
    private static final Pattern FORM =
            Pattern.compile("(!?)(\\d{1,4})(?:([+*])(\\d{1,4}))?(?:/(\\d{1,7}))?");

    /** Takes {@code 480+620/500}, {@code !950/330}, {@code 0/500} and {@code 425*25}. */
    static ToneStep parse(String text, int offset) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new BadValueException(
                    "expected a tone such as 480+620/500, in Hz and milliseconds", 0, offset);
        }
        return new ToneStep(
                Integer.parseInt(form.group(2)),
                form.group(4) == null ? 0 : Integer.parseInt(form.group(4)),
                "*".equals(form.group(3)),
                form.group(5) == null ? 0 : Integer.parseInt(form.group(5)),
                !form.group(1).isEmpty());
    }

    /** In samples. */
    int length() {
        return milliseconds == 0 ? Integer.MAX_VALUE : milliseconds * (Sound.RATE / 1000);
    }

    /** The sample at a moment of this step. */
    short sample(int moment) {
        if (first == 0) {
            return 0;
        }
        double wave = wave(first, moment);
        if (second != 0) {
            wave =
                    modulated
                            ? wave * (1 + 0.9 * wave(second, moment)) / 1.9
                            : (wave + wave(second, moment)) / 2;
        }
        return (short) (ToneSound.LOUDNESS * wave);
    }

    private static double wave(int hertz, int moment) {
        return Math.sin(2 * Math.PI * hertz * moment / Sound.RATE);
    }
}
