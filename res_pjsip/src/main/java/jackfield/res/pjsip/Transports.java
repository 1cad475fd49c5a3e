// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.config.Position;
import jackfield.module.BootListener;
import jackfield.sip.OpenTransport;
import jackfield.sip.SipStack;
import jackfield.sip.Transport;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the {@code type=transport} sections once all modules are in place, and follows their changes. One
 * that cannot be opened is reported and left out. Thread-safe.
 */
@Component
public final class Transports implements BootListener {

    private static final Logger LOG = LoggerFactory.getLogger(Transports.class);
    private static final String NOT_OPEN = "{}: transport {} is not open: {}";

    private final SipStack stack;
    private final ConfigView<Transport> sections;
    private final ConfigView.Subscription changes;

    /** By id, in the order they were opened. Confined to whoever has the turn. */
    private final LinkedHashMap<String, Attempt> attempts = new LinkedHashMap<>();

    private final AtomicInteger turns = new AtomicInteger();
    private volatile boolean wanted;

    @Activate
    public Transports(@Reference ConfigStore config, @Reference SipStack stack) {
        this.stack = stack;
        sections = config.view(Transport.class);
        changes = sections.onChange(this::follow);
    }

    /** A section and what became of opening it. */
    private record Attempt(Transport section, Optional<OpenTransport> open) {}

    @Override
    public void modulesLoaded() {
        wanted = true;
        if (sections.all().isEmpty()) {
            LOG.warn("pjsip.conf has no type=transport section: nobody can reach us by SIP");
        }
        follow();
    }

    @Deactivate
    void deactivate() {
        changes.close();
        wanted = false;
        follow();
    }

    /** Brings what is open in line with what is wanted; a caller that comes meanwhile has it done again. */
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
        closeRemoved();
        if (wanted) {
            sections.all().forEach(this::openChanged);
        }
    }

    private void closeRemoved() {
        for (String id : List.copyOf(attempts.sequencedKeySet().reversed())) {
            if (!wanted || sections.get(id).isEmpty()) {
                Optional.ofNullable(attempts.remove(id))
                        .flatMap(Attempt::open)
                        .ifPresent(OpenTransport::close);
            }
        }
    }

    private void openChanged(Transport section) {
        Attempt before = attempts.get(section.id());
        if (before != null && before.section().equals(section)) {
            return;
        }
        if (before != null && before.open().isPresent() && !section.allowReload()) {
            LOG.warn(
                    "{}: the change of transport {} takes effect at the next start, as allow_reload is no",
                    place(section),
                    section.id());
            return;
        }
        Optional<OpenTransport> open = open(section);
        // A change that cannot be opened leaves the old one in place.
        if (open.isPresent() || before == null || before.open().isEmpty()) {
            attempts.put(section.id(), new Attempt(section, open));
        }
    }

    private Optional<OpenTransport> open(Transport section) {
        try {
            OpenTransport open = stack.open(section);
            switch (section.protocol()) {
                case WS, WSS ->
                        LOG.info(
                                "transport {} waits for connections of the HTTP server",
                                section.id());
                default -> LOG.info("transport {} listens on {}", section.id(), open.bound());
            }
            return Optional.of(open);
        } catch (ProtocolException e) {
            LOG.warn(NOT_OPEN, place(section), section.id(), e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            LOG.error(NOT_OPEN, place(section), section.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private String place(Transport section) {
        return sections.position(section.id()).map(Position::toString).orElse("pjsip.conf");
    }
}
