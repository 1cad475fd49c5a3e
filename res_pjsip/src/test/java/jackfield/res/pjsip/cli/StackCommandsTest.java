// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import org.junit.jupiter.api.Test;

class StackCommandsTest {

    private final Console console = new Console();

    @Test
    void showsHowTheStackStands() {
        CliFixture dump = CliFixture.of(new DumpStackCommand(console.stack));
        assertThat(dump.type("pjsip dump endpt"))
                .containsExactly("Loops:      1", "Dialogs:    0", "Transports: 1");
        assertThat(dump.type("pjsip dump endpt details"))
                .endsWith("  main-udp: udp at 127.0.0.1:5060");
    }

    @Test
    void listsCiphers() {
        assertThat(CliFixture.of(new ListCiphersCommand()).type("pjsip list ciphers"))
                .contains("TLS_AES_256_GCM_SHA384")
                .isSorted()
                .noneMatch(name -> name.contains("SCSV"));
    }

    @Test
    void saysThatAStackOutsideAFrameworkHasNoVersion() {
        CliFixture version = CliFixture.of(new ShowVersionCommand(console.stack));
        assertThat(version.answer().failed()).isTrue();
    }
}
