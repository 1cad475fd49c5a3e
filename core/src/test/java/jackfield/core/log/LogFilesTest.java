// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.reader.ConfigSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MarkerFactory;

class LogFilesTest {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final LiveConfigStore config =
            new LiveConfigStore(ConfigSource.of(texts), new AnnouncedTypes(), Runnable::run);
    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("jackfield.part.Thing");
    private final ConsoleLevels screen = new ConsoleLevels(2, false, false);
    private Path folder = Path.of("");

    @BeforeEach
    void enter(@TempDir Path temporary) {
        folder = temporary;
        context.setMDCAdapter(new LogbackMDCAdapter()); // else nothing is written
    }

    private LogFiles start(String file) {
        texts.put("logger.conf", file);
        return new LogFiles(
                new LogFeed(screen, Optional.of(context)), folder, config, Optional.of(context));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void writesEachKindWhereTheFileSays() {
        start("[general]\ndateformat=%F\n[logfiles]\nFull => notice,verbose\nbad => error\n");
        logger.info("one");
        logger.error("two");
        logger.info(MarkerFactory.getMarker("verbose-2"), "three");
        logger.info(MarkerFactory.getMarker("verbose-3"), "four");
        assertThat(folder.resolve("Full"))
                .content()
                .containsPattern("(?m)^\\[\\d{4}-\\d\\d-\\d\\d\\] NOTICE\\[.*\\] Thing: one$")
                .contains("three")
                .doesNotContain("two")
                .doesNotContain("four");
        assertThat(folder.resolve("bad")).content().contains("two").doesNotContain("one");
        assertThat(folder.resolve("messages")).doesNotExist();
    }

    @Test
    void leavesOnlyABadLineOut() {
        start("[logfiles]\ngood => error\nbad => erorr\nfine => notice\n");
        logger.error("one");
        logger.info("two");

        assertThat(folder.resolve("good")).content().contains("one");
        assertThat(folder.resolve("fine")).content().contains("two");
        assertThat(folder.resolve("bad")).doesNotExist();
        assertThat(config.problems())
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString())
                                        .contains("logger.conf:3", "the line is left out"));
    }

    @Test
    void keepsTheUsualFileWhereNoneIsNamed() {
        start("[general]\n");
        logger.info("one");
        logger.info(MarkerFactory.getMarker("verbose-1"), "two");
        assertThat(folder.resolve("messages")).content().contains("one").doesNotContain("two");
    }

    @Test
    void followsAReload() {
        LogFiles files = start("[logfiles]\nfull => notice\n");
        logger.info("one");
        texts.put("logger.conf", "[logfiles]\nother => notice\n");
        config.reload(List.of("logger.conf"));
        logger.info("two");
        assertThat(folder.resolve("full")).content().contains("one").doesNotContain("two");
        assertThat(folder.resolve("other")).content().contains("two");
        assertThat(files.channels()).containsOnlyKeys("other");
    }

    @Test
    void rotatesAndGoesOn() throws IOException {
        LogFiles files = start("[general]\nrotatestrategy=rotate\n[logfiles]\nfull => notice\n");
        logger.info("one");
        files.rotate();
        logger.info("two");
        assertThat(folder.resolve("full.0")).content().contains("one");
        assertThat(folder.resolve("full")).content().contains("two").doesNotContain("one");
    }

    @Test
    void addsAndRemovesAFile() {
        LogFiles files = start("[logfiles]\nfull => notice\n");
        files.add("mine", "error");
        logger.error("one");
        assertThat(folder.resolve("mine")).content().contains("one");
        assertThat(files.remove("mine")).isTrue();
        assertThat(files.remove("full")).isFalse();
        logger.error("two");
        assertThat(folder.resolve("mine")).content().doesNotContain("two");
    }

    @Test
    void namesAMistake() {
        start("[logfiles]\nfull => notise\n");
        assertThat(config.problems())
                .anySatisfy(
                        problem ->
                                assertThat(problem.toString())
                                        .contains("logger.conf:2")
                                        .contains("notise"));
    }
}
