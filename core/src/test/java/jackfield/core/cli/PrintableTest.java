// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leavesTextAsItIs() {
        assertThat(Printable.line("a\tb ü 😀 \\u001b")).isEqualTo("a\tb ü 😀 \\u001b");
    }

    @Test
    void showsControlCharactersByTheirNumber() {
        assertThat(Printable.lines(List.of("\u001b]0;x\u0007", "a\r\nb", "\u0000\u007f\u009b")))
                .containsExactly("\\u001b]0;x\\u0007", "a\\u000d\\u000ab", "\\u0000\\u007f\\u009b");
    }
}
