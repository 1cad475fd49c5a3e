// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.module.BootListener;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.sip.Auth;
import jackfield.sip.SipLoop;
import jackfield.sip.SipStack;
import jackfield.sip.spi.OutboundAuthenticator;
import jackfield.thread.Timers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All registrations with other servers: begun once all modules are in place and transports are open,
 * following the sections of pjsip.conf, taken back at the end. Thread-safe.
 */
@Component(service = {OutboundRegistrations.class, BootListener.class})
@ServiceRanking(-100)
public final class OutboundRegistrations implements BootListener {

    private static final Logger log = LoggerFactory.getLogger(OutboundRegistrations.class);

    /** How long the end waits for servers. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ConfigView<Registration> sections;
    private final ConfigView<Auth> auths;
    private final List<ConfigView.Subscription> changes;
    private final ModuleServices<BootListener> generations;
    private final RegistrationKit kit;
    private final Random random = new SecureRandom();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile Map<String, Registering> running = Map.of();
    private volatile boolean wanted;
    private volatile boolean replaced;
    private int nextLoop;

    @Activate
    public OutboundRegistrations(
            @Reference ConfigStore config,
            @Reference SipStack stack,
            @Reference Timers timers,
            @Reference ModuleRegistry modules) {
        sections = config.view(Registration.class);
        auths = config.view(Auth.class);
        generations = modules.services(BootListener.class);
        kit = new RegistrationKit(stack, timers, modules.services(OutboundAuthenticator.class));
        changes = List.of(sections.onChange(this::follow), auths.onChange(this::follow));
    }

    @Override
    public void modulesLoaded() {
        wanted = true;
        follow();
    }

    @Deactivate
    void deactivate() {
        try {
            end().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("Not every server has confirmed that our registration is taken back");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an end that cannot fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes everything back; completes when all servers have answered. */
    CompletableFuture<Void> end() {
        changes.forEach(ConfigView.Subscription::close);
        Collection<Registering> last = all();
        replaced = isReplaced();
        wanted = false;
        follow();
        CompletableFuture<?>[] ends =
                last.stream().map(Registering::ended).toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(ends);
    }

    /** A newer generation of this module has taken over, and has registered the same Contacts. */
    private boolean isReplaced() {
        return generations.offer(OutboundRegistrations.class.getName()).stream()
                .anyMatch(offer -> offer.ask(service -> service != this).orElse(false));
    }

    /** In the order of the file. */
    Collection<Registering> all() {
        return running.values();
    }

    Optional<Registering> named(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** The endpoint that calls by a Contact with this token belong to. */
    Optional<String> endpointOf(String line) {
        return running.values().stream()
                .filter(registering -> !line.isEmpty() && registering.line().equals(line))
                .map(registering -> registering.registration().endpoint())
                .findFirst();
    }

    Timers timers() {
        return kit.timers();
    }

    /** Brings what runs in line with what is wanted; a caller that comes meanwhile has it done again. */
    private void follow() {
        int turn = turns.incrementAndGet();
        if (turn > 1) {
            return;
        }
        do {
            turn = turns.get();
            align();
        } while (turns.addAndGet(-turn) > 0);
    }

    private void align() {
        Map<String, Registering> before = running;
        Map<String, Registering> next = new LinkedHashMap<>();
        if (wanted) {
            for (Registration section : sections.all()) {
                next.put(section.id(), kept(before.get(section.id()), Plan.of(section, auths)));
            }
        }
        running = Collections.unmodifiableMap(next);
        before.forEach(
                (id, old) -> {
                    if (next.get(id) != old) {
                        old.stop(!replaced || !old.line().isEmpty());
                    }
                });
        next.forEach((id, fresh) -> begin(before.get(id), fresh));
    }

    private Registering kept(@Nullable Registering before, Plan plan) {
        if (before != null && before.plan().equals(plan)) {
            return before;
        }
        List<SipLoop> loops = kit.stack().loops();
        SipLoop loop = loops.get(nextLoop++ % loops.size());
        String line =
                plan.registration().line() ? HexFormat.of().toHexDigits(random.nextLong()) : "";
        return new Registering(kit, plan, loop, line);
    }

    /** A changed one waits until its predecessor has been taken back: both may have the same Contact. */
    private void begin(@Nullable Registering before, Registering fresh) {
        if (before == null) {
            fresh.start(initialDelay(fresh.registration()));
        } else if (before != fresh) {
            var unused = before.ended().thenRun(() -> fresh.start(Duration.ZERO));
        }
    }

    private Duration initialDelay(Registration registration) {
        long most = registration.maxRandomInitialDelay().toMillis();
        return Duration.ofMillis(most == 0 ? 0 : random.nextLong(most));
    }
}
