// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.clialiases;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.cli.Commands;
import jackfield.testing.TestConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RegisteredAliasesTest {

    private static final String FILE =
            """
            [general]
            template = mine
            template = more
            [mine]
            reload = module reload
            Hangup  Request = channel request hangup
            help = core show help
            [more]
            reload = never
            v = core show version
            [unused]
            x = core show uptime
            """;

    private final Map<String, CliCommand> offered = new TreeMap<>();
    private final TestConfig config = TestConfig.of("cli_aliases.conf", FILE);

    private RegisteredAliases start() {
        return new RegisteredAliases(
                (command, properties) -> {
                    String name = String.valueOf(properties.get("command"));
                    offered.put(name, command);
                    return () -> offered.remove(name);
                },
                new Echo(),
                config);
    }

    @Test
    void offersTheAliasesOfTheSetsInForceAndHidesNoCommand() {
        start();
        assertThat(offered).containsOnlyKeys("reload", "hangup request", "v");
    }

    @Test
    void putsWhatIsTypedBehindTheCommand() {
        start();
        assertThat(run("reload", "res_pjsip")).containsExactly("module reload res_pjsip");
        assertThat(run("v")).containsExactly("core show version");
    }

    @Test
    void followsAReload() {
        start();
        config.replace("cli_aliases.conf", "[general]\ntemplate=a\n[a]\nup=core show uptime\n");
        assertThat(offered).containsOnlyKeys("up");
    }

    @Test
    void takesAllAwayWhenItStops() {
        RegisteredAliases aliases = start();
        aliases.deactivate();
        assertThat(offered).isEmpty();
    }

    @Test
    void theSampleIsInOrder() throws IOException {
        config.replace(
                "cli_aliases.conf", Files.readString(Path.of("../cnf/etc/cli_aliases.conf")));
        start();
        assertThat(config.complaints()).isEmpty();
        assertThat(offered)
                .containsOnlyKeys("reload", "originate", "hangup request", "pjsip reload");
        assertThat(run("pjsip reload").getFirst())
                .startsWith("module reload res_pjsip.so res_pjsip_authenticator_digest.so");
    }

    private List<String> run(String alias, String... words) {
        CliCommand command = Objects.requireNonNull(offered.get(alias));
        return command.run(new CliArguments(List.of(words))).lines();
    }

    /** Says what it is told to run. */
    private static final class Echo implements Commands {
        @Override
        public CliResult run(List<String> words) {
            return CliResult.of(String.join(" ", words));
        }

        @Override
        public List<String> words(String line) {
            return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
        }

        @Override
        public boolean isNamed(String command) {
            return Set.of("help", "core show version").contains(command);
        }
    }
}
