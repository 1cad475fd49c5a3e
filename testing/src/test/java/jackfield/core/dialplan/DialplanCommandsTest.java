// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import jackfield.config.Position;
import jackfield.dialplan.Context;
import jackfield.dialplan.Context.Include;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.dialplan.TimeSpan;
import jackfield.testing.VirtualTimers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DialplanCommandsTest {

    private final LiveDialplan dialplan = new LiveDialplan(new VirtualTimers());
    private final ShowDialplanCommand show = new ShowDialplanCommand(dialplan);

    private static Step step(
            int priority, String label, String application, String data, int line) {
        return new Step(
                priority, label, application, data, new Position("extensions.conf", line, 1));
    }

    @BeforeEach
    void publish() {
        Extension phone =
                new Extension(
                        "300",
                        "",
                        List.of(
                                step(Step.HINT, "", "PJSIP/300", "", 14),
                                step(1, "", "NoOp", "to ${EXTEN}", 11),
                                step(2, "ring", "Dial", "PJSIP/300,20", 12)));
        Extension out =
                new Extension("_8X.", "", List.of(step(1, "", "Goto", "out,${EXTEN:1},1", 16)));
        Extension boss = new Extension("300", "5551", List.of(step(1, "go", "Hangup", "", 30)));
        dialplan.publish(
                "pbx_config",
                List.of(
                        new Context(
                                "inside",
                                List.of(out, phone),
                                List.of(new Include("shared", TimeSpan.ALWAYS)),
                                "pbx_config"),
                        new Context(
                                "shared",
                                List.of(boss),
                                List.of(new Include("night", TimeSpan.parse("*,sat-sun"))),
                                "pbx_config")),
                Map.of("TRUNK", "uplink", "LIMIT", "3"));
    }

    @Test
    void showsOneContext() {
        assertThat(show.run(CliArguments.of("inside")).lines())
                .containsExactly(
                        """
                        [ Context 'inside' created by 'pbx_config' ]
                          '300' =>          hint: PJSIP/300                               [extensions.conf:14]
                                            1. NoOp(to ${EXTEN})                          [extensions.conf:11]
                             [ring]         2. Dial(PJSIP/300,20)                         [extensions.conf:12]
                          '_8X.' =>         1. Goto(out,${EXTEN:1},1)                     [extensions.conf:16]
                          Include =>        'shared'                                      [pbx_config]

                        -= 2 extensions (4 priorities) in 1 context. =-\
                        """
                                .lines()
                                .toArray(String[]::new));
    }

    @Test
    void showsEverything() {
        assertThat(show.run(CliArguments.of()).lines())
                .contains(
                        "[ Context 'inside' created by 'pbx_config' ]",
                        "[ Context 'shared' created by 'pbx_config' ]",
                        "  '300' (CID match '5551') =>",
                        "     [go]           1. Hangup()                                   "
                                + "[extensions.conf:30]",
                        "  Include =>        'night,*,sat-sun'                             "
                                + "[pbx_config]")
                .last()
                .isEqualTo("-= 3 extensions (5 priorities) in 2 contexts. =-");
    }

    @Test
    void showsWhatANumberMatchesThereAndInIncludes() {
        assertThat(show.run(CliArguments.of("300@inside")).lines())
                .contains("[ Context 'shared' created by 'pbx_config' ]")
                .noneMatch(line -> line.contains("_8X."))
                .last()
                .isEqualTo("-= 2 extensions (4 priorities) in 2 contexts. =-");
        assertThat(show.run(CliArguments.of("812@")).lines())
                .last()
                .isEqualTo("-= 1 extension (1 priority) in 1 context. =-");
        assertThat(show.run(CliArguments.of("_8X.@inside")).failed()).isFalse();
    }

    @Test
    void saysWhatIsNotThere() {
        CliResult noContext = show.run(CliArguments.of("insied"));
        assertThat(noContext.failed()).isTrue();
        assertThat(noContext.lines())
                .containsExactly("There is no context 'insied'; did you mean 'inside'?");
        assertThat(show.run(CliArguments.of("999@inside")).lines())
                .containsExactly("There is no extension '999' in context 'inside'.");
        assertThat(show.run(CliArguments.of("999@")).lines())
                .containsExactly("There is no extension '999'.");
    }

    @Test
    void completesContexts() {
        assertThat(show.complete(CliArguments.of())).containsExactly("inside", "shared");
    }

    @Test
    void showsAndSetsGlobalVariables() {
        new SetGlobalCommand(dialplan).run(CliArguments.of("LIMIT", "5"));
        assertThat(new ShowGlobalsCommand(dialplan).run(CliArguments.of()).lines())
                .containsExactly("   LIMIT=5", "   TRUNK=uplink", "    -- 2 variables");
    }
}
