// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Command;
import jackfield.cli.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliFixtureTest {

    @Command("core greet")
    @Usage("[like <text>]")
    private static final class GreetCommand implements CliCommand {
        @Override
        public CliResult run(CliArguments arguments) {
            return CliResult.of("Hello", arguments.after("like").orElse("you"));
        }

        @Override
        public List<String> complete(CliArguments arguments) {
            return List.of("after " + arguments.size());
        }
    }

    private final CliFixture fixture = CliFixture.of(new GreetCommand());

    @Test
    void runsACommand() {
        assertThat(fixture.run()).containsExactly("Hello", "you");
        assertThat(fixture.run("LIKE", "me")).containsExactly("Hello", "me");
        assertThat(fixture.type("core greet like \"a b\"")).containsExactly("Hello", "a b");
        assertThat(fixture.complete("like", "")).containsExactly("after 2");
        assertThat(fixture.answer().failed()).isFalse();
    }

    @Test
    void refusesWhatTheRouterWouldRefuse() {
        assertThatThrownBy(() -> fixture.run("like"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("core greet [like <text>]");
        assertThatThrownBy(() -> fixture.type("core show")).isInstanceOf(AssertionError.class);
    }
}
