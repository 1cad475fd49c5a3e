// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls as SIPp makes and takes them. */
final class CallsIT {

    private static final int CALLER = 35180;
    private static final int PHONE = 35190;

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 100,1,Answer()
             same => n,Wait(10)
            exten => 101,1,Answer()
             same => n,Wait(1)
             same => n,Hangup()
            exten => 102,1,Hangup(17)
            exten => 103,1,Hangup(21)
            exten => 200,1,Dial(PJSIP/sipp,10)
             same => n,Hangup()
            exten => 201,1,Dial(PJSIP/sipp,2)
             same => n,Hangup()
            exten => 203,1,Dial(PJSIP/nobody,2)
             same => n,Set(GLOBAL(LAST)=${DIALSTATUS})
             same => n,Hangup(17)
            exten => 600,1,Answer()
             same => n,Echo()
            """;

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        exchange = Phones.configuration().file("extensions.conf", EXTENSIONS).start();
    }

    @AfterAll
    static void stop() {
        if (exchange != null) {
            exchange.close();
            assertThat(exchange.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @AfterEach
    void nothingIsLeft() {
        exchange.awaitAnswer("core show channels", "0 active channels");
    }

    private static void caller(String scenario, String extension)
            throws IOException, InterruptedException {
        try (Sipp sipp = Sipp.start(exchange, scenario, CALLER, "-s", extension)) {
            sipp.succeeds();
        }
    }

    private static void callerAndPhone(String caller, String extension, String phone)
            throws IOException, InterruptedException {
        try (Sipp taking = Sipp.start(exchange, phone, PHONE)) {
            caller(caller, extension);
            taking.succeeds();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "options, 100",
        "call, 100",
        "call, 600",
        "call-hold, 600",
        "call-late-offer, 600",
        "call-ended-by-us, 101",
        "call-404, 999",
        "call-486, 102",
        "call-403, 103",
        "call-488, 100",
    })
    void areAnsweredByTheDialplan(String scenario, String extension)
            throws IOException, InterruptedException {
        caller(scenario, extension);
    }

    @ParameterizedTest
    @CsvSource({
        "call, 200, phone",
        "call, 200, phone-early-media",
        "call-486, 200, phone-486",
        "call-480, 201, phone-rings",
        "call-480, 201, phone-answers-too-late",
        "call-cancel, 200, phone-rings",
        "call-cancel, 200, phone-answers-too-late",
        "call-ended-by-us, 200, phone-hangs-up",
    })
    void reachAPhoneWithEveryOutcome(String caller, String extension, String phone)
            throws IOException, InterruptedException {
        callerAndPhone(caller, extension, phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone-480", "phone-603"})
    void aRefusalReachesTheCallerWithItsCause(String phone)
            throws IOException, InterruptedException {
        callerAndPhone(phone.replace("phone", "call").replace("603", "403"), "200", phone);
    }

    @Test
    void aDestinationThatIsNotThereIsUnavailable() throws IOException, InterruptedException {
        caller("call-486", "203");
        assertThat(exchange.rx("dialplan show globals")).contains("CHANUNAVAIL");
    }
}
