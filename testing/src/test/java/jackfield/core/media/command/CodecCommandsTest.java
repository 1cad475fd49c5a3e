// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media.command;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.media.TableTranslators;
import jackfield.testing.CliFixture;
import org.junit.jupiter.api.Test;

final class CodecCommandsTest {

    @Test
    void listsCodecs() {
        CliFixture show = CliFixture.of(new ShowCodecsCommand());

        assertThat(show.run())
                .containsExactly(
                        "      ID TYPE  NAME         FORMAT           DESCRIPTION",
                        "       1 audio ulaw         ulaw             RTP PCMU at 8000 Hz",
                        "       2 audio alaw         alaw             RTP PCMA at 8000 Hz");
        assertThat(show.run("audio")).hasSize(3);
        assertThat(show.run("video")).hasSize(1);
    }

    @Test
    void showsOneCodec() {
        CliFixture show = CliFixture.of(new ShowCodecCommand());

        assertThat(show.run("2")).containsExactly("          2 alaw (RTP PCMA at 8000 Hz)");
        assertThat(show.answer("9").failed()).isTrue();
    }

    @Test
    void showsWaysBetweenCodecs() {
        assertThat(CliFixture.of(new ShowTranslationCommand(new TableTranslators())).run())
                .startsWith(
                        "             ulaw     alaw",
                        "    ulaw        -      yes",
                        "    alaw      yes        -");
    }
}
