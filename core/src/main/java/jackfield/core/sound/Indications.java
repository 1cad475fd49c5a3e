// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.BadValueException;
import jackfield.sound.Sound;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tones that this exchange plays: those of the country that {@code indications.conf} names, and of the
 * United States where it has none. Thread-safe.
 */
final class Indications {

    private static final Logger LOG = LoggerFactory.getLogger(Indications.class);

    private final Function<String, Optional<ToneZoneSection>> zones;

    /**
     * @param zones the sections by their names
     */
    Indications(Function<String, Optional<ToneZoneSection>> zones) {
        this.zones = zones;
    }

    /**
     * The tone of a name, or the tones that a list has.
     *
     * @throws BadValueException if the text is neither
     */
    Sound sound(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        Optional<ToneZoneSection> zone = zone();
        String own = zone.map(it -> it.tones().tones().get(name)).orElse("");
        if (!own.isEmpty()) {
            try {
                return ToneSound.parse(own);
            } catch (BadValueException e) {
                LOG.warn(
                        "indications.conf: tone '{}' of {} cannot be played: {}",
                        name,
                        zone.map(Indications::called).orElse(""),
                        e.getMessage());
            }
        }
        return ToneSound.parse(ToneZone.US.tone(text).orElse(text));
    }

    private static String called(ToneZoneSection zone) {
        return zone.description().isEmpty() ? zone.id() : zone.description();
    }

    private Optional<ToneZoneSection> zone() {
        return zones.apply("general")
                .flatMap(general -> zones.apply(general.country()))
                .flatMap(
                        zone ->
                                zone.alias().isEmpty()
                                        ? Optional.of(zone)
                                        : zones.apply(zone.alias()));
    }
}
