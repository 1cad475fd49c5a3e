// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of phones, used as they are written: they register, log in and call each other. */
final class ExamplePhonesIT {

    private static final String ADDRESS = "127.0.0.2";
    private static final int FIRST = 21820;
    private static final int SECOND = 21822;
    private static final int THIRD = 21824;
    private static final int CALLER = 21826;

    @BeforeAll
    static void programs() {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
    }

    private static Exchange exchange(String example) throws IOException {
        return Example.of(example)
                .configuration()
                .file("extensions.conf", Example.of("d-dialling").file("extensions.conf"))
                .start();
    }

    private static void register(
            Exchange exchange, String scenario, int port, String user, String password)
            throws IOException, InterruptedException {
        try (Sipp phone =
                Sipp.start(
                        exchange, scenario, ADDRESS, port, "-s", user, "-au", user, "-ap",
                        password)) {
            phone.succeeds();
        }
    }

    @Test
    void anAccountRegistersAtTwoPlacesAndIsCalledAtOneAndAtAll()
            throws IOException, InterruptedException {
        try (Exchange exchange = exchange("c1-phone")) {
            register(exchange, "register", FIRST, "201", "Heron-42");
            try (Sipp phone = Sipp.start(exchange, "phone-alaw", ADDRESS, FIRST);
                    Sipp caller = caller(exchange, "201")) {
                caller.succeeds();
                phone.succeeds();
            }
            register(exchange, "register", SECOND, "201", "Heron-42");
            register(exchange, "register-403", THIRD, "201", "Heron-42");
            assertThat(exchange.rx("pjsip list contacts"))
                    .contains("201/sip:201@127.0.0.2:" + FIRST, "201/sip:201@127.0.0.2:" + SECOND)
                    .doesNotContain(":" + THIRD);
            try (Sipp ringing = Sipp.start(exchange, "phone-rings", ADDRESS, FIRST);
                    Sipp answering = Sipp.start(exchange, "phone-alaw", ADDRESS, SECOND);
                    Sipp caller = caller(exchange, "7201")) {
                caller.succeeds();
                answering.succeeds();
                ringing.succeeds();
            }
            unharmed(exchange);
        }
    }

    /** The account 201 calls this extension, and has to log in. */
    private static Sipp caller(Exchange exchange, String extension) throws IOException {
        return Sipp.callWithLogin(exchange, CALLER, extension, "201", "Heron-42");
    }

    @Test
    void phonesMadeOfTemplatesCallEachOther() throws IOException, InterruptedException {
        assumeThat(Command.exists("baresip")).as("baresip is installed").isTrue();
        Baresip.Phone called =
                new Baresip.Phone("202", "Plover-58", 21830, 1000, "pcmu/8000/1", "auto");
        Baresip.Phone caller =
                new Baresip.Phone("201", "Heron-42", 21834, 440, "pcma/8000/1", "manual");
        try (Exchange exchange = exchange("c3-templates")) {
            register(exchange, "register", FIRST, "203", "Curlew-91");
            register(exchange, "register-403", SECOND, "203", "Curlew-91");
            try (Baresip second = Baresip.start(exchange, called)) {
                exchange.awaitAnswer("pjsip list contacts", "202/sip:202");
                try (Baresip first =
                        Baresip.start(exchange, caller, "/dial sip:202@" + exchange.address())) {
                    first.awaitSaying("Call established");
                    first.awaitSaying("[0:00:04]");
                    assertThat(first.heard()).isCloseTo(1000, withPercentage(5));
                }
                second.awaitSaying("terminated");
                assertThat(second.heard()).isCloseTo(440, withPercentage(5));
            }
            unharmed(exchange);
        }
    }

    private static void unharmed(Exchange exchange) throws IOException {
        exchange.awaitAnswer("core show channels", "0 active channels");
        assertThat(exchange.rx("config problems")).contains("0 errors, 0 warnings, ");
        assertThat(exchange.output()).doesNotContain("Exception").doesNotContain(" ERROR ");
    }
}
