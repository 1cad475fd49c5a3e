// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.function.Predicate;

/** Lets pass what a predicate takes. Thread-safe. */
public final class EventFilter extends Filter<ILoggingEvent> {

    private final Predicate<ILoggingEvent> taken;

    private EventFilter(Predicate<ILoggingEvent> taken) {
        this.taken = taken;
    }

    public static EventFilter of(Predicate<ILoggingEvent> taken) {
        EventFilter filter = new EventFilter(taken);
        filter.start();
        return filter;
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return taken.test(event) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
