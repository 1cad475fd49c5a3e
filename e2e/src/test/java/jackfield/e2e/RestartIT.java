// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stopping and starting again, and lines that are typed before anybody listens. */
final class RestartIT {

    private static final int CALLER = 22280;

    private static final String EXTENSIONS =
            """
            [inside]
            exten => 101,1,Answer()
             same => n,Wait(3)
             same => n,Hangup()
            """;

    private static long boots(Exchange exchange) {
        return exchange.output()
                .lines()
                .filter(line -> line.contains("Jackfield has fully booted"))
                .count();
    }

    @Test
    void aRestartReadsEverythingAnew() throws IOException {
        try (Exchange exchange = Phones.exchange()) {
            exchange.write("pjsip.conf", Phones.PJSIP.replace("6002", "6003"));
            assertThat(exchange.rx("core restart now")).isEqualTo("Jackfield restarts.\n");
            Wait.until("it has booted again", Duration.ofSeconds(60), () -> boots(exchange) == 2);
            exchange.awaitReady();
            assertThat(exchange.rx("pjsip show endpoints"))
                    .contains(" 6001", " 6003")
                    .doesNotContain(" 6002");
            assertThat(exchange.output()).doesNotContain("Exception");
        }
    }

    @Test
    void aStopWhenConvenientWaitsForTheCall() throws IOException, InterruptedException {
        assumeThat(Command.exists("sipp")).as("SIPp is installed").isTrue();
        try (Exchange exchange =
                        Phones.configuration().file("extensions.conf", EXTENSIONS).start();
                Sipp ann = Sipp.start(exchange, "call-ended-by-us", CALLER, "-s", "101")) {
            exchange.awaitAnswer("core show channels", "1 active channel");
            assertThat(exchange.rx("core stop when convenient"))
                    .contains("as soon as there are no calls");
            assertThat(exchange.rx("core show calls")).startsWith("1 active call\n");
            ann.succeeds();
            assertThat(exchange.status()).isZero();
        }
    }

    @Test
    void linesOfAFileWaitForTheModules() throws IOException, InterruptedException {
        Exchange.Place place = Phones.configuration().write();
        Path lines = place.directory().resolve("lines");
        Files.writeString(lines, "pjsip show endpoint 6001\ncore stop now\n");
        String typed =
                "%s -C %s/asterisk.conf -c < %s"
                        .formatted(Exchange.ROOT.resolve("jackfield"), place.etc(), lines);
        try (Command console =
                Command.start(
                        place.directory(),
                        place.directory().resolve("out.txt"),
                        List.of("sh", "-c", typed))) {
            assertThat(console.status(60)).isZero();
            assertThat(console.output()).contains("Alice").doesNotContain("No such command");
        }
    }

    @Test
    void gogoIsOpenToClientsWhereTheFileSaysSo() throws IOException {
        assumeThat(Command.exists("tmux")).as("tmux is installed").isTrue();
        Exchange.Place place = Phones.configuration().write();
        Files.writeString(
                place.etc().resolve("asterisk.conf"),
                "[options]\ngogo = yes\n",
                StandardOpenOption.APPEND);
        try (Tmux console = Tmux.jackfield(place, "console", "-c")) {
            console.awaitText("has fully booted");
            try (Tmux remote = Tmux.jackfield(place, "remote", "-R")) {
                remote.await("a prompt", screen -> screen.endsWith("CLI>"));
                remote.type("module show | grep pjsip_acl", "Enter").awaitText("res_pjsip_acl.so");
                console.type("C-l")
                        .await("an empty screen", screen -> !screen.contains("has fully booted"));
                remote.type("C-l").type("core restart now", "Enter");
                remote.awaitText("Waiting for the exchange to come back");
                remote.await(
                        "the exchange is back",
                        screen -> screen.contains("Connected to") && screen.endsWith("CLI>"));
                console.awaitText("has fully booted");
                remote.type("core show channels count", "Enter").awaitText("0 calls processed");
                remote.type("core stop now", "Enter");
            }
            console.awaitText("status 0");
        }
    }
}
