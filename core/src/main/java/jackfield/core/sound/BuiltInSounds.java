// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.sound.Sound;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sounds that are there without any file: short melodies in the place of spoken prompts. */
final class BuiltInSounds {
    private static final Map<String, String> MELODIES =
            Map.of(
                    "beep", "!1000/400",
                    "beeperr", "!400/200,!0/100,!400/200",
                    "hello-world",
                            "!523/200,!0/20,!659/200,!0/20,!784/200,!0/20,!1047/600,!0/200,!784/200,!0/20,!1047/800",
                    "demo-congrats",
                            "!784/150,!0/20,!784/150,!0/20,!784/150,!0/20,!1047/700,!0/200,!880/300,!0/20,!1047/1200",
                    "demo-thanks", "!1047/300,!0/20,!784/300,!0/20,!659/300,!0/20,!523/700",
                    "invalid", "!950/330,!1400/330,!1800/330",
                    "vm-goodbye", "!784/300,!0/20,!523/600");

    private static final Pattern SILENCE = Pattern.compile("silence/(\\d{1,2})");

    private BuiltInSounds() {}

    /** The sound of this name; {@code silence/3} is silent for three seconds. */
    static Optional<Sound> find(String name) {
        Matcher silence = SILENCE.matcher(name);
        if (silence.matches()) {
            return Optional.of(ToneSound.silence(1000 * Integer.parseInt(silence.group(1))));
        }
        return Optional.ofNullable(MELODIES.get(name)).map(ToneSound::parse);
    }
}
