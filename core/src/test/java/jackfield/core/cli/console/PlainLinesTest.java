// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.core.cli.console.LineSource.Input;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

    @Test
    void readsLinesAndPrintsAnswersWithoutAPrompt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PlainLines lines =
                new PlainLines(
                        new ByteArrayInputStream("one\r\nzwölf".getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8))) {
            assertThat(lines.read("> ")).isEqualTo(new Input.Line("one"));
            assertThat(lines.read("> ")).isEqualTo(new Input.Line("zwölf"));
            assertThat(lines.read("> ")).isEqualTo(new Input.End());
            assertThat(lines.interactive()).isFalse();
            lines.print("answer");
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("answer" + System.lineSeparator());
    }
}
