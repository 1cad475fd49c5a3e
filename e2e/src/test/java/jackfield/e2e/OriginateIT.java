// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that the console makes, and sends elsewhere. */
final class OriginateIT {

    private static final int CALLER = 22180;
    private static final int PHONE = 22190;

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 200,1,Dial(PJSIP/sipp,10)
             same => n,Hangup()
            exten => 300,1,Set(GLOBAL(CAME)=${CHANNEL(name)} to ${EXTEN})
             same => n,Wait(1)
             same => n,Hangup()
            """;

    private static Exchange exchange;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        exchange =
                Phones.configuration()
                        .file("pjsip.conf", Phones.PJSIP.replace("35190", "" + PHONE))
                        .file("extensions.conf", EXTENSIONS)
                        .start();
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
        assertThat(exchange.rx("bridge show all")).hasLineCount(1);
    }

    private static String channel(String start) {
        Matcher name =
                Pattern.compile("(PJSIP/sipp-[0-9a-f]{8})!.*!" + Pattern.quote(start) + "!")
                        .matcher(exchange.rx("core show channels concise"));
        assertThat(name.find()).as(exchange.rx("core show channels concise")).isTrue();
        return name.group(1);
    }

    /** Ann, who is SIPp, talks to a phone, which is SIPp as well. */
    private static void talking(Interference interference)
            throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone", PHONE);
                Sipp ann = Sipp.start(exchange, "call-ended-by-us", CALLER, "-s", "200")) {
            exchange.awaitAnswer("bridge show all", "simple_bridge");
            interference.happens();
            phone.succeeds();
            ann.succeeds();
        }
    }

    private static String log() {
        try {
            return Files.readString(exchange.directory().resolve("log/messages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Interference {
        void happens();
    }

    @Test
    void aPhoneThatAnswersWalksTheDialplan() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone", PHONE)) {
            assertThat(exchange.rx("channel originate PJSIP/sipp extension 300@inside"))
                    .isEqualTo("Calling PJSIP/sipp.\n");
            phone.succeeds();
        }
        assertThat(exchange.rx("dialplan show globals"))
                .containsPattern("CAME=PJSIP/sipp-[0-9a-f]{8} to 300");
    }

    @Test
    void aPhoneThatAnswersRunsAnApplication() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone", PHONE)) {
            exchange.rx("channel originate PJSIP/sipp application Wait 1");
            exchange.awaitAnswer("core show channels", "Wait(1)");
            phone.succeeds();
        }
    }

    @Test
    void aRefusalIsInTheLog() throws IOException, InterruptedException {
        try (Sipp phone = Sipp.start(exchange, "phone-486", PHONE)) {
            exchange.rx("channel originate PJSIP/sipp application Wait 1");
            phone.succeeds();
        }
        Wait.until(
                "the log says why",
                Duration.ofSeconds(10),
                () -> log().contains("The call to PJSIP/sipp failed: User busy"));
    }

    @Test
    void whatCannotBeCalledIsSaidAtOnce() {
        assertThat(exchange.rx("channel originate PJSIP/nobody application Wait 1"))
                .contains("PJSIP/nobody cannot be called: there is no endpoint 'nobody'");
        assertThat(exchange.rx("channel originate IAX2/x application Wait 1"))
                .contains("there is no channel technology IAX2");
        assertThat(exchange.rx("channel originate PJSIP/sipp extension 999@inside"))
                .contains("There is no extension '999' in context 'inside'.");
    }

    @Test
    void aCallerInABridgeGoesOnElsewhere() throws IOException, InterruptedException {
        talking(
                () -> {
                    String ann = channel("Dial!PJSIP/sipp,10");
                    assertThat(exchange.rx("channel redirect " + ann + " inside,300,1"))
                            .isEqualTo("Channel '" + ann + "' goes on at 300@inside:1\n");
                    exchange.awaitAnswer("dialplan show globals", "CAME=" + ann + " to 300");
                });
    }

    @Test
    void aPhoneInABridgeGoesOnElsewhere() throws IOException, InterruptedException {
        talking(
                () -> {
                    String phone = channel("AppDial!(Outgoing Line)");
                    exchange.rx("channel redirect " + phone + " inside,300,1");
                    exchange.awaitAnswer("dialplan show globals", "CAME=" + phone + " to 300");
                    exchange.awaitAnswer("core show channels", "1 active channel");
                });
    }

    @Test
    void aKickEndsABridge() throws IOException, InterruptedException {
        talking(
                () -> {
                    Matcher id =
                            Pattern.compile("^([0-9a-f-]{36}) +2 basic +simple_bridge +00:00:")
                                    .matcher(
                                            exchange.rx("bridge show all").lines().toList().get(1));
                    assertThat(id.find()).isTrue();
                    assertThat(exchange.rx("bridge show " + id.group(1)))
                            .contains("Num-Channels: 2\n", "Channel: PJSIP/sipp-");
                    assertThat(exchange.rx("bridge kick " + id.group(1) + " all"))
                            .hasLineCount(2)
                            .contains("Kicking channel 'PJSIP/sipp-");
                });
    }

    @Test
    void theDialplanCanBeChangedFromTheConsole() throws IOException, InterruptedException {
        exchange.rx("dialplan add extension 301,1,Set(GLOBAL(ADDED)=${EXTEN}) into inside");
        try (Sipp phone = Sipp.start(exchange, "phone", PHONE)) {
            exchange.rx("channel originate PJSIP/sipp extension 301@inside");
            phone.succeeds();
        }
        assertThat(exchange.rx("dialplan show globals")).contains("ADDED=301");
        assertThat(exchange.rx("dialplan remove extension 301@inside"))
                .isEqualTo("Extension 301@inside removed\n");
        assertThat(exchange.rx("dialplan show 301@inside")).contains("There is no extension");
    }
}
