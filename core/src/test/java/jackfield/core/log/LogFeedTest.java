// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MarkerFactory;

class LogFeedTest {

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("jackfield.part.Thing");
    private final ListAppender<ILoggingEvent> screen = screen();
    private final ConsoleLevels levels = new ConsoleLevels(0, false, false);
    private final LogFeed feed = new LogFeed(levels, Optional.of(context));
    private final List<String> shown = new ArrayList<>();

    private ListAppender<ILoggingEvent> screen() {
        ListAppender<ILoggingEvent> made = new ListAppender<>();
        made.setName(LogFeed.SCREEN);
        made.setContext(context);
        made.start();
        context.getLogger("ROOT").addAppender(made);
        return made;
    }

    @AfterEach
    void stop() {
        feed.deactivate();
    }

    private void listen(ConsoleLevels own) {
        feed.listen(
                own, (kind, text) -> shown.add(kind + " " + text.replaceFirst("^\\[.*?\\] ", "")));
    }

    @Test
    void showsEachConsoleWhatItsLevelsSay() {
        ConsoleLevels own = new ConsoleLevels(0, false, false);
        listen(own);
        logger.warn("one");
        logger.info("two");
        own.verbose(3);
        logger.info("three");
        logger.info(MarkerFactory.getMarker("verbose-3"), "four");
        logger.info(MarkerFactory.getMarker("verbose-4"), "five");
        own.muted(true);
        logger.error("six");
        assertThat(shown)
                .containsExactly(
                        "WARNING WARNING Thing: one",
                        "NOTICE NOTICE Thing: three",
                        "VERBOSE     -- four");
        assertThat(screen.list).hasSize(2);
    }

    @Test
    void takesAKindAwayFromOneConsole() {
        ConsoleLevels own = new ConsoleLevels(0, false, false);
        listen(own);
        own.shows(LogKind.WARNING, false);
        logger.warn("one");
        own.shows(LogKind.WARNING, true);
        logger.warn("two");
        assertThat(shown).hasSize(1);
    }

    @Test
    void leavesTheScreenAloneWhileAConsoleHasIt() {
        Runnable giveBack = feed.takeScreen((kind, text) -> shown.add(text));
        logger.warn("one");
        giveBack.run();
        logger.warn("two");
        assertThat(shown).hasSize(1).first().asString().endsWith("one");
        assertThat(screen.list).hasSize(1);
    }

    @Test
    void allowsConsolesNoMoreThanTheFileSays() {
        listen(new ConsoleLevels(9, false, false));
        feed.allow(LevelSet.parse("error"));
        logger.warn("one");
        logger.error("two");
        assertThat(shown).containsExactly("ERROR ERROR Thing: two");
    }

    @Test
    void makesDebugMessagesOnlyWhereTheyAreWanted() {
        listen(new ConsoleLevels(0, false, false));
        feed.debug(1);
        logger.debug("one");
        logger.trace("two");
        assertThat(feed.debug()).isEqualTo(1);
        feed.debug(2);
        logger.trace("three");
        assertThat(feed.debug()).isEqualTo(2);
        feed.debug(0);
        logger.debug("four");
        assertThat(shown).containsExactly("DEBUG DEBUG Thing: one", "DEBUG DEBUG Thing: three");
        assertThat(context.getLogger("jackfield").getLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void keepsALineInOneLine() {
        listen(new ConsoleLevels(0, false, false));
        logger.warn("a\nb\u001b[2J");
        assertThat(shown).containsExactly("WARNING WARNING Thing: a\\nb\\u001b[2J");
    }
}
