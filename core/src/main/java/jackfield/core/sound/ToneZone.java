// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tones of one country by their names. Immutable. */
final class ToneZone {
    /** Those of the United States, ANSI T1.401 and ITU-T E.180. */
    static final ToneZone US =
            new ToneZone(
                    Map.ofEntries(
                            Map.entry("dial", "350+440"),
                            Map.entry("busy", "480+620/500,0/500"),
                            Map.entry("ring", "440+480/2000,0/4000"),
                            Map.entry("ringing", "440+480/2000,0/4000"),
                            Map.entry("congestion", "480+620/250,0/250"),
                            Map.entry("callwaiting", "440/300,0/10000"),
                            Map.entry(
                                    "dialrecall",
                                    "!350+440/100,!0/100,!350+440/100,!0/100,!350+440/100,!0/100,350+440"),
                            Map.entry("record", "1400/500,0/15000"),
                            Map.entry("info", "!950/330,!1400/330,!1800/330,0"),
                            Map.entry(
                                    "stutter",
                                    "!350+440/100,!0/100,!350+440/100,!0/100,!350+440/100,!0/100,!350+440/100,!0/100,!350+440/100,!0/100,!350+440/100,!0/100,350+440")));

    private final Map<String, String> tones;

    private ToneZone(Map<String, String> tones) {
        this.tones = tones;
    }

    Optional<String> tone(String name) {
        return Optional.ofNullable(tones.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
