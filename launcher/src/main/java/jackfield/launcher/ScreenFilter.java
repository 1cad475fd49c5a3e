// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/** Lets pass what belongs on the screen. Thread-safe. */
final class ScreenFilter extends Filter<ILoggingEvent> {

    private final Level news;
    private final Level others;
    private final String newsFrom;

    /** @param newsFrom the loggers whose level is {@code news} */
    ScreenFilter(Level news, Level others, String newsFrom) {
        this.news = news;
        this.others = others;
        this.newsFrom = newsFrom;
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        Level lowest = event.getLoggerName().startsWith(newsFrom) ? news : others;
        return event.getLevel().isGreaterOrEqual(lowest) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
