// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliResult;
import org.junit.jupiter.api.Test;

class ShowHelpCommandTest {

    private final TestCommands commands =
            new TestCommands()
                    .add("module show", "[like <text>]")
                    .add("module show tree", "")
                    .add("module load", "<name>");
    private final ShowHelpCommand help = new ShowHelpCommand(commands.tree());

    @Test
    void listsAllCommands() {
        assertThat(help("").lines())
                .containsExactly(
                        "module load                    -- Synopsis of module load.",
                        "module show                    -- Synopsis of module show.",
                        "module show tree               -- Synopsis of module show tree.");
    }

    @Test
    void showsTheUsageOfTheOnlyOneWithThisStart() {
        assertThat(help("mod lo").lines())
                .containsExactly(
                        "Usage: module load <name>",
                        "       Synopsis of module load.",
                        "",
                        "       More.");
    }

    @Test
    void showsTheUsageOfACommandAndTheLongerOnesAfterIt() {
        assertThat(help("module show").lines())
                .containsExactly(
                        "Usage: module show [like <text>]",
                        "       Synopsis of module show.",
                        "",
                        "       More.",
                        "",
                        "module show tree               -- Synopsis of module show tree.");
    }

    @Test
    void failsWhereNothingBeginsLikeThis() {
        assertThat(help("modul3").failed()).isTrue();
        assertThat(help("modul3").lines()).containsExactly("No command begins with 'modul3'.");
    }

    @Test
    void hasAShortName() {
        HelpCommand alias = new HelpCommand(commands.tree());
        CliArguments arguments = CliArguments.of("module", "load");
        assertThat(alias.run(arguments)).isEqualTo(help.run(arguments));
        assertThat(alias.complete(CliArguments.of("module", "")))
                .containsExactly("load", "show")
                .isEqualTo(help.complete(CliArguments.of("module", "")));
    }

    private CliResult help(String words) {
        return help.run(new CliArguments(CommandLine.parse(words).words()));
    }
}
