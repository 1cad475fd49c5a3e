// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.sip.Aor;
import jackfield.sip.SipLoop;
import jackfield.sip.SipUri;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the contacts of one AOR. Confined to the loop of that AOR. */
final class AorRounds {

    private final Asking asking;
    private final Places places;
    private final SipLoop loop;
    private final Map<SipUri, ContactRounds> rounds = new HashMap<>();
    private Duration frequency = Duration.ZERO;

    AorRounds(Asking asking, Places places, SipLoop loop) {
        this.asking = asking;
        this.places = places;
        this.loop = loop;
    }

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    /**
     * Brings what is asked in line with the contacts there are.
     *
     * @param longestDelay of a first question; zero for the AOR's frequency
     */
    void align(Aor aor, Duration longestDelay) {
        List<Place> there = places.of(aor);
        forgetAllBut(there.stream().map(Place::uri).collect(Collectors.toSet()));
        boolean changed = !frequency.equals(aor.qualifyFrequency());
        frequency = aor.qualifyFrequency();
        if (frequency.isZero()) {
            rounds.values().removeIf(AorRounds::forgetPeriodic);
        }
        for (Place place : there) {
            ContactRounds known = rounds.get(place.uri());
            if (known != null) {
                known.follow(aor, place);
            }
            if (!frequency.isZero() && (known == null || changed || !known.isPeriodic())) {
                begin(aor, place, longestDelay);
            }
        }
    }

    /** Begins anew with all contacts, as the AOR now says. */
    void renew(Aor aor, Duration longestDelay) {
        frequency = Duration.ZERO;
        align(aor, longestDelay);
    }

    List<Planned> planned() {
        return rounds.values().stream()
                .map(ContactRounds::planned)
                .sorted(Comparator.comparing(planned -> planned.contact().toString()))
                .toList();
    }

    private static boolean forgetPeriodic(ContactRounds contact) {
        boolean periodic = contact.isPeriodic();
        if (periodic) {
            contact.forget();
        }
        return periodic;
    }

    private void begin(Aor aor, Place place, Duration longestDelay) {
        boolean capped = !longestDelay.isZero() && longestDelay.compareTo(frequency) < 0;
        of(aor, place).begin(capped ? longestDelay : frequency, () -> places.holds(aor, place));
    }

    private ContactRounds of(Aor aor, Place place) {
        return rounds.computeIfAbsent(
                place.uri(), uri -> new ContactRounds(asking, loop, aor, place));
    }

    /** Asks all contacts now. */
    void askAll(Aor aor) {
        places.of(aor).forEach(place -> of(aor, place).ask());
    }

    private void forgetAllBut(Set<SipUri> there) {
        rounds.entrySet()
                .removeIf(
                        entry -> {
                            boolean gone = !there.contains(entry.getKey());
                            if (gone) {
                                entry.getValue().forget();
                            }
                            return gone;
                        });
    }

    void forget() {
        forgetAllBut(Set.of());
    }

    /** Stops; what is known stays. */
    void stop() {
        rounds.values().forEach(ContactRounds::stop);
    }
}
