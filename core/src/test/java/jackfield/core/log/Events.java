// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.slf4j.MarkerFactory;

/** Lines of the log for tests. */
final class Events {

    static final LoggerContext CONTEXT = new LoggerContext();

    private Events() {}

    static LoggingEvent event(Level level, String text) {
        return new LoggingEvent(
                Events.class.getName(),
                CONTEXT.getLogger("jackfield.some.Thing"),
                level,
                text,
                null,
                new Object[0]);
    }

    static LoggingEvent marked(String marker) {
        LoggingEvent event = event(Level.INFO, "about " + marker);
        event.addMarker(MarkerFactory.getMarker(marker));
        return event;
    }
}
