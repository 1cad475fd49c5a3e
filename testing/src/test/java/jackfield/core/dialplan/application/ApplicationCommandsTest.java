// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.testing.DialplanScript;
import org.junit.jupiter.api.Test;

class ApplicationCommandsTest {

    private final DialplanScript script = DialplanScript.of("100", "NoOp()");
    private final ShowApplicationsCommand list = new ShowApplicationsCommand(script.modules());
    private final ShowApplicationCommand show = new ShowApplicationCommand(script.modules());

    @Test
    void listsApplications() {
        assertThat(list.run(CliArguments.of()).lines())
                .startsWith("    -= Applications of the dialplan =-")
                .contains("                Answer: Answers the call.")
                .endsWith("    -= 11 applications =-");
    }

    @Test
    void listsSomeByNameOrMeaning() {
        assertThat(list.run(CliArguments.of("like", "goto")).lines())
                .containsExactly(
                        "    -= Applications of the dialplan =-",
                        "                  Goto: Goes on at another place of the dialplan.",
                        "                GotoIf: Goes on at one of two places of the dialplan.",
                        "    -= 2 applications =-");
        assertThat(list.run(CliArguments.of("describing", "some time")).lines())
                .hasSize(3)
                .contains("                  Wait: Waits for some time.");
    }

    @Test
    void describesAnApplicationFromItsDeclaration() {
        assertThat(show.run(CliArguments.of("answer")).lines())
                .containsExactly(
                        "",
                        "  -= Info about Application 'Answer' =-",
                        "",
                        "[Synopsis]",
                        "Answers the call.",
                        "",
                        "[Description]",
                        "Not available",
                        "",
                        "[Syntax]",
                        "Answer([delay])",
                        "",
                        "[Arguments]",
                        "delay",
                        "    Milliseconds to wait after answering. Default: 0.",
                        "",
                        "[Module]",
                        "test");
        assertThat(show.run(CliArguments.of("Set", "Wait")).lines())
                .contains("Set(name=value)", "Wait(seconds)");
    }

    @Test
    void saysWhatIsNotThere() {
        CliResult answer = show.run(CliArguments.of("Wiat"));
        assertThat(answer.failed()).isTrue();
        assertThat(answer.lines())
                .containsExactly("There is no application Wiat; did you mean Wait?");
        assertThat(show.run(CliArguments.of("Zapateller")).lines())
                .containsExactly("There is no application Zapateller.");
    }
}
