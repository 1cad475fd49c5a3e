// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PagerTest {

    private static final List<String> ANSWER =
            IntStream.rangeClosed(1, 30).mapToObj(i -> "line-" + i).toList();

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void stopsAtTheEndOfEachPage() throws IOException {
        assertThat(show("q", true, ANSWER)).contains("line-9").doesNotContain("line-10");
        assertThat(show(" q", true, ANSWER)).contains("line-18").doesNotContain("line-19");
        assertThat(show("\r\rq", true, ANSWER)).contains("line-11").doesNotContain("line-12");
        assertThat(show("\u0003", true, ANSWER)).contains("line-9").doesNotContain("line-10");
        assertThat(show("x   ", true, ANSWER)).contains("line-30");
    }

    @Test
    void showsAShortAnswerAndOneWithoutPagesAtOnce() throws IOException {
        assertThat(show("", true, ANSWER.subList(0, 9))).contains("line-9").doesNotContain("more");
        assertThat(show("", false, ANSWER)).contains("line-30").doesNotContain("more");
    }

    @Test
    void countsTheRowsOfALongLine() throws IOException {
        List<String> wide = List.of("x".repeat(20 * 8), "short", "next", "last");
        assertThat(show("q", true, wide)).contains("short").doesNotContain("next");
    }

    @Test
    void keepsWhatIsLoggedMeanwhile() throws IOException {
        Pager pager = new Pager(terminal("q"), true);
        assertThat(pager.keep("before")).isFalse();
        pager.show(ANSWER);
        assertThat(pager.keep("after")).isFalse();
    }

    private String show(String keys, boolean pages, List<String> answer) throws IOException {
        screen.reset();
        new Pager(terminal(keys), pages).show(answer);
        return screen.toString(StandardCharsets.UTF_8);
    }

    private ExternalTerminal terminal(String keys) throws IOException {
        ExternalTerminal terminal =
                new ExternalTerminal(
                        "test",
                        "xterm",
                        new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                        screen,
                        StandardCharsets.UTF_8);
        terminal.setSize(new Size(20, 10));
        return terminal;
    }
}
