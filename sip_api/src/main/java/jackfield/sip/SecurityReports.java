// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import jackfield.event.SecurityEvent;
import jackfield.event.SecurityEvent.Address;
import jackfield.event.SecurityEventListener;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whoever listens what a request has shown of its sender. Thread-safe. */
public final class SecurityReports {

    /** The account of somebody who said none. */
    public static final String UNKNOWN = "<unknown>";

    private static final String SERVICE = "PJSIP";

    private final ModuleServices<SecurityEventListener> listeners;
    private final InstantSource clock;

    public SecurityReports(ModuleRegistry modules) {
        this(modules, InstantSource.system());
    }

    /**
     * @param clock tells the time of events
     */
    public SecurityReports(ModuleRegistry modules, InstantSource clock) {
        listeners = modules.services(SecurityEventListener.class);
        this.clock = clock;
    }

    /**
     * @param account the endpoint, or whoever the sender said it was
     * @param details further fields: name, value, name, value …
     */
    public void report(
            SecurityEvent.Kind kind, InboundRequest request, String account, String... details) {
        if (!listeners.offers().isEmpty()) {
            report(
                    kind,
                    account.isEmpty() ? UNKNOWN : account,
                    request.callId(),
                    request.transport(),
                    request.local(),
                    request.source(),
                    details);
        }
    }

    /** The same for what is no request. */
    public void report(
            SecurityEvent.Kind kind,
            OpenTransport transport,
            InetSocketAddress source,
            String... details) {
        if (!listeners.offers().isEmpty()) {
            InetSocketAddress local =
                    new InetSocketAddress(
                            transport.addressTowards(source.getAddress()),
                            transport.bound().getPort());
            report(kind, UNKNOWN, UNKNOWN, transport, local, source, details);
        }
    }

    private void report(
            SecurityEvent.Kind kind,
            String account,
            String session,
            OpenTransport transport,
            InetSocketAddress local,
            InetSocketAddress source,
            String... details) {
        String protocol = transport.configuration().protocol().name().toUpperCase(Locale.ROOT);
        SecurityEvent event =
                new SecurityEvent(
                        kind,
                        clock.instant(),
                        SERVICE,
                        account,
                        session,
                        new Address(protocol, local),
                        new Address(protocol, source),
                        pairs(List.of(details)));
        for (Offer<SecurityEventListener> offer : listeners.offers()) {
            offer.ask(
                    listener -> {
                        listener.happened(event);
                        return true;
                    });
        }
    }

    private static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            pairs.put(words.get(i), words.get(i + 1));
        }
        return pairs;
    }
}
