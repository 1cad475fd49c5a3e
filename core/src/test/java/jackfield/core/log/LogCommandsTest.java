// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import jackfield.cli.CliArguments;
import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.log.command.AddLogChannelCommand;
import jackfield.core.log.command.MuteCommand;
import jackfield.core.log.command.ReloadLoggerCommand;
import jackfield.core.log.command.RemoveLogChannelCommand;
import jackfield.core.log.command.RotateCommand;
import jackfield.core.log.command.SetDebugCommand;
import jackfield.core.log.command.SetLevelCommand;
import jackfield.core.log.command.SetVerboseCommand;
import jackfield.core.log.command.ShowLevelsCommand;
import jackfield.core.log.command.ShowLogChannelsCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the log, typed one after another. */
final class LogCommandsTest {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final LiveConfigStore config =
            new LiveConfigStore(ConfigSource.of(texts), new AnnouncedTypes(), Runnable::run);
    private final LoggerContext context = new LoggerContext();
    private final ConsoleLevels screen = new ConsoleLevels(2, false, false);
    private final LogFeed feed = new LogFeed(screen, Optional.of(context));
    private Path folder = Path.of("");

    @BeforeEach
    void enter(@TempDir Path temporary) {
        folder = temporary;
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        texts.put("logger.conf", "[logfiles]\nfull => error,warning\nconsole => error\n");
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private LogFiles files() {
        return new LogFiles(feed, folder, config, Optional.of(context));
    }

    private static CliResult type(CliCommand command, String... words) {
        return command.run(CliArguments.of(words));
    }

    @Test
    void listsWhereTheLogGoes() {
        List<String> lines = type(new ShowLogChannelsCommand(files())).lines();

        assertThat(lines.getFirst().split(" +"))
                .containsExactly("Channel", "Type", "Status", "Levels");
        assertThat(lines.get(1).split(" +"))
                .containsExactly(folder + "/full", "File", "Enabled", "error,warning");
        assertThat(lines.get(2).split(" +"))
                .containsExactly("console", "Console", "Enabled", "error");
    }

    @Test
    void addsAFileAndEndsItAgain() {
        LogFiles files = files();
        assertThat(type(new AddLogChannelCommand(files), "more", "notice").lines())
                .containsExactly("The log goes to " + folder + "/more as well.");
        context.getLogger("jackfield.x").info("seen");
        assertThat(folder.resolve("more")).content().contains("seen");
        assertThat(type(new AddLogChannelCommand(files), "more", "notice").failed()).isTrue();
        assertThat(type(new AddLogChannelCommand(files), "other", "notise").failed()).isTrue();

        RemoveLogChannelCommand remove = new RemoveLogChannelCommand(files);
        assertThat(type(remove, "more").failed()).isFalse();
        context.getLogger("jackfield.x").info("missed");
        assertThat(folder.resolve("more")).content().doesNotContain("missed");
        assertThat(type(remove, "more").failed()).isTrue();
        assertThat(type(remove, "full").failed()).as("it is of the file").isTrue();
    }

    @Test
    void beginsFilesAnew() throws IOException {
        LogFiles files = files();
        context.getLogger("jackfield.x").error("before");

        assertThat(type(new RotateCommand(files)).failed()).isFalse();

        assertThat(folder.resolve("full")).content().doesNotContain("before");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void readsTheFileAgain() {
        files();
        texts.put("logger.conf", "[logfiles]\nother => error\n");

        type(new ReloadLoggerCommand(config));
        context.getLogger("jackfield.x").error("after");

        assertThat(folder.resolve("other")).content().contains("after");
    }

    @Test
    void setsHowMuchIsShown() {
        assertThat(type(new SetVerboseCommand(feed)).lines())
                .containsExactly("Console verbose is 2.");
        assertThat(type(new SetVerboseCommand(feed), "5").lines())
                .containsExactly("Console verbose was 2 and is now 5.");
        assertThat(type(new SetVerboseCommand(feed), "atleast", "3").lines())
                .containsExactly("Console verbose is 5.");
        assertThat(type(new SetVerboseCommand(feed), "off").lines())
                .containsExactly("Console verbose was 5 and is now 0.");
        assertThat(type(new SetVerboseCommand(feed), "much").failed()).isTrue();
        assertThat(type(new SetDebugCommand(feed), "1").lines().getFirst()).endsWith("is now 1.");
    }

    @Test
    void mutesTheConsoleAndHidesKinds() {
        assertThat(type(new MuteCommand(feed)).lines()).containsExactly("The console is muted.");
        assertThat(type(new MuteCommand(feed)).lines())
                .containsExactly("The console shows the log.");
        assertThat(type(new SetLevelCommand(feed), "warning", "off").lines())
                .containsExactly("WARNING is off in this console.");
        assertThat(type(new SetLevelCommand(feed), "warnings", "off").failed()).isTrue();
        assertThat(type(new ShowLevelsCommand(feed)).lines())
                .contains("ERROR", "VERBOSE")
                .last()
                .isEqualTo("Verbose messages up to 2.");
    }
}
