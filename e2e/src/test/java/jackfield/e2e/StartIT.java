// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, and what goes wrong with it. */
final class StartIT {

    @Test
    void theConsoleSocketIsForItsOwnerOnly() throws IOException {
        try (Exchange exchange = Phones.exchange()) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            exchange.directory().resolve("run/jackfield.ctl"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void anOccupiedPortIsOneClearLineAndNotFatal() throws IOException {
        try (DatagramSocket taken = new DatagramSocket(0, InetAddress.ofLiteral("127.0.0.1"));
                Exchange exchange =
                        Phones.configuration()
                                .file(
                                        "pjsip.conf",
                                        Phones.PJSIP.replace("%PORT%", "" + taken.getLocalPort()))
                                .start()) {
            assertThat(exchange.output())
                    .contains("127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aBrokenSectionIsLeftOutWithItsReasonAndTheRestRuns() throws IOException {
        String broken = Phones.PJSIP.replace("aors=6002", "aor=6002");
        try (Exchange exchange = Phones.configuration().file("pjsip.conf", broken).start()) {
            int line = 1 + (int) broken.substring(0, broken.indexOf("aor=6002")).lines().count();
            assertThat(exchange.output()).contains("pjsip.conf:" + line + ":1").contains("'aors'");
            assertThat(exchange.rx("pjsip show endpoints"))
                    .contains("6001/")
                    .doesNotContain("6002/");
        }
    }

    @ParameterizedTest
    @CsvSource({"pjsip.conf", "extensions.conf", "rtp.conf"})
    void aMissingFileIsOneClearLine(String file) throws IOException {
        try (Exchange exchange = Phones.configuration().without(file).start()) {
            long lines =
                    exchange.output()
                            .lines()
                            .filter(line -> line.contains(file + ": not found"))
                            .count();
            assertThat(lines).as(exchange.output()).isLessThanOrEqualTo(1);
            assertThat(exchange.output()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'[modules]\nautoload=yes\nload-require = res_pjsip\n', 1",
        "'[modules]\nautoload=yes\nrequire = res_nothing\n', 2",
        "'', 1",
    })
    void aFaultyModuleListRefusesTheStart(String modules, int status)
            throws IOException, InterruptedException {
        try (Exchange exchange = Phones.configuration().file("modules.conf", modules).launch()) {
            assertThat(exchange.status()).as(exchange.output()).isEqualTo(status);
            assertThat(exchange.output()).contains("modules.conf").doesNotContain("Exception");
        }
    }

    @Test
    void withoutAnInstanceTheConsoleClientFailsAtOnce() throws IOException, InterruptedException {
        Exchange exchange = Phones.exchange();
        exchange.close();
        assertThat(exchange.rxOutput("core show version")).contains("Unable to connect");
        assertThat(exchange.rxStatus("core show version")).isNotZero();
    }

    @Test
    void coreStopEndsItCleanly() throws IOException, InterruptedException {
        try (Exchange exchange = Phones.exchange()) {
            exchange.rx("core stop now");
            assertThat(exchange.status()).isZero();
            assertThat(exchange.directory().resolve("run/jackfield.ctl")).doesNotExist();
        }
    }
}
