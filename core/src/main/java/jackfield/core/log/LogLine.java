// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import jackfield.core.cli.Printable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a line of the log looks: with a short time and without stack traces on the screen, with everything
 * in a file. Thread-safe.
 */
public final class LogLine extends LayoutBase<ILoggingEvent> {

    /** Marker of lines that other programs read. A module names it itself. */
    private static final String PLAIN = "plain";

    private static final String SHORT = "HH:mm:ss.SSS";
    private static final String LONG = "uuuu-MM-dd HH:mm:ss.SSS";

    /** Keys of the logging context (MDC). */
    private static final List<String> CONTEXT = List.of("endpoint", "call");

    private final DateTimeFormatter time;
    private final boolean full;

    private LogLine(DateTimeFormatter time, boolean full) {
        this.time = time.withZone(ZoneId.systemDefault());
        this.full = full;
    }

    public static LogLine forConsole() {
        return new LogLine(DateTimeFormatter.ofPattern(SHORT, Locale.ROOT), false);
    }

    public static LogLine forFile() {
        return forFile(DateTimeFormatter.ofPattern(LONG, Locale.ROOT));
    }

    static LogLine forFile(DateTimeFormatter time) {
        return new LogLine(time, true);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        IThrowableProxy cause = event.getThrowableProxy();
        String text = text(event) + '\n';
        return cause != null && full ? text + ThrowableProxyUtil.asString(cause) + '\n' : text;
    }

    /** One line, without its end and without the stack trace. */
    String text(ILoggingEvent event) {
        LogKind kind = LogKind.of(event);
        StringBuilder line = new StringBuilder(120);
        if (kind == LogKind.VERBOSE && !full) {
            line.append(LogKind.verbosity(event) == 0 ? "" : "    -- ");
        } else {
            begin(line, event, kind);
        }
        if (full && !isPlain(event, kind)) {
            context(line, event.getMDCPropertyMap());
        }
        line.append(Printable.line(event.getFormattedMessage().replace("\n", "\\n")));
        IThrowableProxy cause = event.getThrowableProxy();
        if (cause != null && !full) {
            line.append(inOneLine(cause));
        }
        return line.toString();
    }

    private void begin(StringBuilder line, ILoggingEvent event, LogKind kind) {
        line.append('[');
        time.formatTo(event.getInstant(), line);
        line.append("] ").append(kind);
        if (full) {
            line.append('[').append(thread(event, kind)).append(']');
        }
        line.append(' ').append(simpleName(event.getLoggerName())).append(": ");
    }

    private static String thread(ILoggingEvent event, LogKind kind) {
        return isPlain(event, kind)
                ? Long.toString(Thread.currentThread().threadId())
                : Printable.line(event.getThreadName());
    }

    /** Lines that fail2ban's filter for Asterisk reads: it wants a number, and nothing before the text. */
    private static boolean isPlain(ILoggingEvent event, LogKind kind) {
        return kind == LogKind.SECURITY || LogKind.isMarked(event, PLAIN);
    }

    /** Which call and endpoint it is about, where that is known: {@code {endpoint=201 call=9f2@192.0.2.7} }. */
    private static void context(StringBuilder line, Map<String, String> context) {
        int start = line.length();
        for (String key : CONTEXT) {
            String value = context.get(key);
            if (value != null && !value.isEmpty()) {
                line.append(line.length() == start ? '{' : ' ').append(key).append('=');
                line.append(Printable.line(value));
            }
        }
        if (line.length() > start) {
            line.append("} ");
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String inOneLine(IThrowableProxy cause) {
        String type = simpleName(cause.getClassName());
        String message = cause.getMessage();
        return ": " + type + (message == null ? "" : ": " + Printable.line(message));
    }
}
