// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.outbound.registration;

import jackfield.module.BootListener;
import jackfield.sip.spi.OutboundAuthenticator;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.FakeOutboundTransaction;
import jackfield.testing.FakeSipStack;
import jackfield.testing.TestConfig;
import jackfield.testing.VirtualTimers;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.header.Header;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** A provider at 198.51.100.9 that the module registers with, as pjsip.conf says. */
final class Provider {

    static final String UPLINK =
            """
            [uplink]
            type=registration
            server_uri=sip:198.51.100.9
            client_uri=sip:acct77@example.org
            max_random_initial_delay=0
            """;

    final VirtualTimers timers = new VirtualTimers();
    final FakeSipStack stack = new FakeSipStack(timers);
    final FakeModuleRegistry modules = new FakeModuleRegistry();
    final TestConfig config;
    final OutboundRegistrations registrations;

    private Provider(String pjsip) {
        config = TestConfig.of("pjsip.conf", pjsip);
        registrations = new OutboundRegistrations(config, stack, timers, modules);
    }

    /** Not booted yet. */
    static Provider loadedWith(String pjsip) {
        return new Provider(pjsip);
    }

    /** Booted with one registration, to whose section these lines are added. */
    static Provider with(String... lines) {
        return bootedWith(UPLINK + String.join("\n", lines) + "\n");
    }

    static Provider bootedWith(String pjsip) {
        Provider provider = new Provider(pjsip);
        provider.boot();
        return provider;
    }

    void boot() {
        registrations.modulesLoaded();
        advance(0);
    }

    /** Credentials are there for every challenge, until the request has some. */
    Provider authenticates() {
        modules.offer(OutboundAuthenticator.class, "digest", this::answer);
        return this;
    }

    private OutboundAuthenticator.Answer answer(
            List<String> auths, Request request, Response challenge) {
        return request.getHeader("Authorization") == null
                ? new OutboundAuthenticator.Credentials(
                        List.of(header("Authorization", "Digest username=\"acct77\"")))
                : new OutboundAuthenticator.None("the credentials were refused");
    }

    /** A newer generation of the module takes over. */
    void replaceModule() {
        BootListener newer = () -> {};
        modules.offer(BootListener.class, OutboundRegistrations.class.getName(), newer);
    }

    void advance(long seconds) {
        timers.advance(Duration.ofSeconds(seconds));
    }

    /** Answers the last request with these header lines. */
    void answers(int status, String... headers) {
        FakeOutboundTransaction last = stack.lastSent();
        Response response = last.response(status);
        for (String line : headers) {
            String[] parts = line.split(": ", 2);
            response.addHeader(header(parts[0], parts[1]));
        }
        last.answer(response);
    }

    private Header header(String name, String value) {
        try {
            return stack.headers().createHeader(name, value);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name + ": " + value, e);
        }
    }

    int count() {
        return stack.sent().size();
    }

    Request last() {
        return stack.lastSent().request();
    }

    long sequence() {
        return ((CSeqHeader) last().getHeader(CSeqHeader.NAME)).getSeqNumber();
    }

    long expires() {
        return ((ExpiresHeader) last().getHeader(ExpiresHeader.NAME)).getExpires();
    }

    String contact() {
        return last().getHeader(ContactHeader.NAME).toString().strip();
    }

    Registering uplink() {
        return registrations.named("uplink").orElseThrow();
    }

    RegistrationState state() {
        return uplink().standing().state();
    }

    String answer() {
        return uplink().standing().lastAnswer();
    }

    /** Seconds until the next try; -1 if there is none. */
    long next() {
        return uplink().standing()
                .nextTry()
                .map(due -> Duration.between(timers.now(), due).toSeconds())
                .orElse(-1L);
    }
}
