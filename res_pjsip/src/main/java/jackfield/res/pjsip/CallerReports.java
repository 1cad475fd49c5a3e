// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import jackfield.config.ConfigView;
import jackfield.event.SecurityEvent.Kind;
import jackfield.module.ModuleRegistry;
import jackfield.module.ModuleServices;
import jackfield.module.Offer;
import jackfield.sip.Endpoint;
import jackfield.sip.Global;
import jackfield.sip.InboundRequest;
import jackfield.sip.SecurityReports;
import jackfield.sip.SipUri;
import jackfield.sip.Verdict;
import jackfield.sip.spi.SourceShield;
import jackfield.thread.Timers;
import java.net.InetAddress;
import java.util.Optional;

/** Tells who tried to call and was nobody, and to the shield, who was somebody. Thread-safe. */
final class CallerReports {

    /** The endpoint that everybody is taken for, by itself or as {@code anonymous@domain}. */
    private static final String EVERYBODY = "anonymous";

    private final ConfigView<Global> global;
    private final SecurityReports security;
    private final ModuleServices<SourceShield> shields;
    private final Timers timers;
    private final UnidentifiedRequests unidentified;

    CallerReports(
            ConfigView<Global> global,
            UnidentifiedRequests unidentified,
            ModuleRegistry modules,
            Timers timers) {
        this.global = global;
        this.unidentified = unidentified;
        this.timers = timers;
        security = new SecurityReports(modules, timers::now);
        shields = modules.services(SourceShield.class);
    }

    /**
     * @param named what identification found
     * @param caller what the endpoint's ACL left of it
     */
    void report(
            InboundRequest request,
            Optional<Endpoint> named,
            Optional<Endpoint> caller,
            Verdict authentic) {
        InetAddress source = request.source().getAddress();
        if (caller.isPresent()) {
            if (authentic == Verdict.proceed() && !isEverybody(caller.get())) {
                tellShields(source);
            }
        } else if (named.isPresent()) {
            security.report(
                    Kind.FAILED_ACL, request, named.get().id(), "ACLName", named.get().id());
        } else if (isSuspicious(source)) {
            security.report(
                    Kind.INVALID_ACCOUNT_ID,
                    request,
                    request.from().map(SipUri::decodedUser).orElse(""));
        }
    }

    /** There have been so many of this source that it is worth an event. */
    private boolean isSuspicious(InetAddress source) {
        Global settings = global.single();
        return unidentified.count(source, settings, timers.now())
                >= settings.unidentifiedRequestCount();
    }

    private static boolean isEverybody(Endpoint endpoint) {
        return endpoint.id().equals(EVERYBODY) || endpoint.id().startsWith(EVERYBODY + "@");
    }

    private void tellShields(InetAddress source) {
        for (Offer<SourceShield> offer : shields.offers()) {
            offer.ask(
                    shield -> {
                        shield.proven(source);
                        return true;
                    });
        }
    }
}
