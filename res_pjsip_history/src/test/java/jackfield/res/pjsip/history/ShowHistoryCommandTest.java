// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.history;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.testing.VirtualTimers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShowHistoryCommandTest {

    private final CaptureTap tap = new CaptureTap(new VirtualTimers());

    @BeforeEach
    void record() {
        Messages.received(tap, 5070, "OPTIONS sip:192.0.2.1 SIP/2.0", "before");
        set("on");
        Messages.received(tap, 5070, "INVITE sip:200@192.0.2.1 SIP/2.0", "one");
        Messages.sent(tap, 5070, "SIP/2.0 486 Busy Here", "one");
        Messages.received(tap, 5080, "OPTIONS sip:192.0.2.1 SIP/2.0", "two");
        set("off");
        Messages.received(tap, 5070, "OPTIONS sip:192.0.2.1 SIP/2.0", "after");
    }

    private void set(String word) {
        new SetHistoryCommand(tap).run(CliArguments.of(word));
    }

    private CliResult show(String... words) {
        return new ShowHistoryCommand(tap).run(CliArguments.of(words));
    }

    private List<String> where(String expression) {
        List<String> words = new java.util.ArrayList<>(List.of("where"));
        words.addAll(List.of(expression.split(" ")));
        return show(words.toArray(String[]::new)).lines();
    }

    @Test
    void showsWhatWasRecordedWhileItWasOn() {
        List<String> lines = show().lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(2))
                .matches("00000 \\d{10} \\* <== 192.0.2.10:5070 +INVITE sip:200@192.0.2.1 SIP/2.0");
        assertThat(lines.get(3)).contains("* ==> 192.0.2.10:5070").endsWith("486 Busy Here");
    }

    @ParameterizedTest
    @CsvSource({
        "number = 1, 1",
        "number >= 1, 2",
        "sip.msg.request.method = OPTIONS, 1",
        "sip.msg.request.method != INVITE, 2",
        "sip.msg.call-id = one and number > 0, 1",
        "sip.msg.call-id = two or number = 0, 2",
        "not sip.msg.call-id = two, 2",
        "not (number = 0 or number = 1), 1",
        "addr like :5080$, 1",
    })
    void filters(String expression, int count) {
        assertThat(where(expression)).hasSize(count + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "number =",
                "size = 3",
                "number = 1 2",
                "( number = 1",
                "number ~ 1"
            })
    void saysWhatIsWrongWithAnExpression(String expression) {
        assertThat(show("where", "number", "is", "1").failed()).isTrue();
        assertThat(where(expression)).hasSize(1);
    }

    @Test
    void showsOneMessageAsAWhole() {
        assertThat(show("entry", "00001").lines())
                .contains("SIP/2.0 486 Busy Here", "Call-ID: one");
        assertThat(show("entry", "7").failed()).isTrue();
    }

    @Test
    void forgetsWhenToldTo() {
        set("clear");
        assertThat(show().lines()).hasSize(1);
    }
}
