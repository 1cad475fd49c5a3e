// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jackfield.config.ConfigProblem.Severity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfigReaderFuzzTest {

    private static final String SAMPLE =
            """
            [general] ; one
            x = 1
            [t](!)
            allow = !all,ulaw ;-- two
            --; y => 2
            [a](t,general)
            x += 3
            \\[z] = sip:a\\;b=c
            [a](+x=1&y=[[:digit:]]+)
            #include other.conf
            #tryinclude {a,b}*.conf
            #exec no
            """;

    private static final List<String> PIECES =
            List.of(
                    "[",
                    "]",
                    "(",
                    ")",
                    "(+",
                    "+=",
                    "=>",
                    ";--",
                    "--;",
                    "\\;",
                    "\\",
                    "#include ",
                    "#tryinclude test.conf",
                    "{",
                    "}",
                    "*",
                    "\n",
                    "\r",
                    "\0",
                    "\ufeff",
                    "(!,",
                    "&");

    @Test
    void neverThrowsAndAlwaysEnds() {
        Random random = new Random(20261123);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (int round = 0; round < 20_000; round++) {
                        read(mutate(random));
                    }
                });
    }

    private static void read(String text) {
        ReadResult result =
                Texts.of(text)
                        .with("other.conf", "in=side\n[other]\nx=y")
                        .with("a1.conf", "")
                        .read();
        boolean failed =
                result.problems().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(result.file().isEmpty()).as(text).isEqualTo(failed);
        result.problems().forEach(problem -> assertThat(problem.position().column()).isPositive());
    }

    private static String mutate(Random random) {
        StringBuilder text = new StringBuilder(SAMPLE);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
            }
            if (text.isEmpty()) {
                text.append('[');
            }
        }
        return text.toString();
    }

    @Test
    void takesAnyBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            read("[a]\n" + new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }
}
