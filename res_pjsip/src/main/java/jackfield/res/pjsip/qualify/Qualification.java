// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.sip.Aor;
import jackfield.sip.ContactStatuses;
import jackfield.sip.Contacts;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.SipUri;
import jackfield.thread.Timers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks the contacts of all AORs with {@code qualify_frequency}, and follows contacts and configuration.
 * Thread-safe.
 */
@Component(service = Qualification.class)
public final class Qualification {

    private final ConfigView<Aor> aors;
    private final ConfigView<Endpoint> endpoints;
    private final ConfigView<Global> global;
    private final Contacts contacts;
    private final Asking asking;
    private final Places places;

    /** By AOR; each value is confined to the loop of its AOR. */
    private final Map<String, AorRounds> rounds = new ConcurrentHashMap<>();

    private final List<Runnable> endings = new ArrayList<>();
    private volatile boolean running;

    @Activate
    public Qualification(
            @Reference ConfigStore config,
            @Reference Contacts contacts,
            @Reference ContactStatuses statuses,
            @Reference SipStack stack,
            @Reference Timers timers) {
        this(
                config,
                contacts,
                statuses,
                stack,
                timers,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    Qualification(
            ConfigStore config,
            Contacts contacts,
            ContactStatuses statuses,
            SipStack stack,
            Timers timers,
            DoubleSupplier chance) {
        aors = config.view(Aor.class);
        endpoints = config.view(Endpoint.class);
        global = config.view(Global.class);
        this.contacts = contacts;
        places = new Places(endpoints, contacts);
        asking =
                new Asking(
                        stack,
                        new OptionsRequests(stack, endpoints, global),
                        statuses,
                        timers,
                        chance);
    }

    /** Begins to ask; called once, when transports are about to be open. */
    void begin() {
        running = true;
        endings.add(contacts.listen(this::changed)::close);
        endings.add(aors.onChange(this::follow)::close);
        endings.add(endpoints.onChange(this::follow)::close);
        follow();
        // What an earlier generation knew of contacts that have gone since.
        asking.statuses().retain(this::isAsked);
    }

    private boolean isAsked(String aor, SipUri contact) {
        return aors.get(aor)
                .filter(it -> !it.qualifyFrequency().isZero())
                .filter(it -> places.of(it).stream().anyMatch(p -> p.uri().equals(contact)))
                .isPresent();
    }

    @Deactivate
    void deactivate() {
        running = false;
        endings.reversed().forEach(Runnable::run);
        rounds.forEach((aor, known) -> loopOf(aor).execute(known::stop));
    }

    /** On whatever thread changed the contacts of the AOR. */
    private void changed(String aor) {
        boolean asked = aors.get(aor).filter(it -> !it.qualifyFrequency().isZero()).isPresent();
        if (asked || rounds.containsKey(aor)) {
            loopOf(aor).execute(() -> align(aor));
        }
    }

    private void follow() {
        places.indexOwners();
        aors.all().forEach(aor -> changed(aor.id()));
        rounds.keySet().stream().filter(aor -> aors.get(aor).isEmpty()).forEach(this::changed);
    }

    private void align(String id) {
        if (!running) {
            return;
        }
        Optional<Aor> aor = aors.get(id);
        AorRounds known = roundsOf(id);
        aor.ifPresentOrElse(
                it -> known.align(it, global.single().maxInitialQualifyTime()), known::forget);
        if (known.isEmpty()) {
            rounds.remove(id);
        }
    }

    /** Asks all contacts of an AOR now, whatever its frequency. */
    void ask(Aor aor) {
        loopOf(aor.id())
                .execute(
                        () -> {
                            if (running) {
                                roundsOf(aor.id()).askAll(aor);
                            }
                        });
    }

    /** Begins anew with an AOR, as it now says. */
    void renew(Aor aor) {
        loopOf(aor.id())
                .execute(
                        () -> {
                            if (running) {
                                roundsOf(aor.id())
                                        .renew(aor, global.single().maxInitialQualifyTime());
                            }
                        });
    }

    /** How the contacts of an AOR are asked; waits for the loop of the AOR. */
    List<Planned> planned(Aor aor) {
        AorRounds known = rounds.get(aor.id());
        if (known == null) {
            return List.of();
        }
        CompletableFuture<List<Planned>> planned = new CompletableFuture<>();
        loopOf(aor.id()).execute(() -> planned.complete(known.planned()));
        return planned.completeOnTimeout(List.of(), 2, TimeUnit.SECONDS).join();
    }

    /** The same of all AORs, by name. */
    List<Planned> planned() {
        return aors.all().stream()
                .sorted(Comparator.comparing(Aor::id))
                .flatMap(aor -> planned(aor).stream())
                .toList();
    }

    /** The contacts that {@link #ask} would ask. */
    int contactsOf(Aor aor) {
        return places.of(aor).size();
    }

    private AorRounds roundsOf(String aor) {
        return rounds.computeIfAbsent(aor, id -> new AorRounds(asking, places, loopOf(id)));
    }

    private SipLoop loopOf(String aor) {
        List<SipLoop> loops = asking.stack().loops();
        return loops.get(Math.floorMod(aor.hashCode(), loops.size()));
    }
}
