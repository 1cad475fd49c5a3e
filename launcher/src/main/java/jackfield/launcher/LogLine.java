// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a line of the log looks: with a short time and without stack traces on the screen, with everything
 * in the file. Thread-safe.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {

    private static final List<String> KEYS = List.of("endpoint", "call");

    private final DateTimeFormatter time;
    private final boolean full;

    private LogLine(String time, boolean full) {
        this.time = DateTimeFormatter.ofPattern(time, Locale.ROOT).withZone(ZoneId.systemDefault());
        this.full = full;
    }

    static LogLine forScreen() {
        return new LogLine("HH:mm:ss.SSS", false);
    }

    static LogLine forFile() {
        return new LogLine("uuuu-MM-dd HH:mm:ss.SSS", true);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(120).append('[');
        time.formatTo(event.getInstant(), line);
        line.append("] ").append(level(event));
        if (full) {
            line.append('[').append(SafeText.of(event.getThreadName())).append(']');
        }
        line.append(' ').append(simpleName(event.getLoggerName())).append(": ");
        if (full) {
            context(event, line);
        }
        line.append(SafeText.of(event.getFormattedMessage()));
        IThrowableProxy cause = event.getThrowableProxy();
        if (cause != null && !full) {
            line.append(inOneLine(cause));
        }
        line.append('\n');
        if (cause != null && full) {
            line.append(ThrowableProxyUtil.asString(cause)).append('\n');
        }
        return line.toString();
    }

    /** Which call and endpoint it is about, where that is known: {@code {endpoint=201 call=9f2@192.0.2.7} }. */
    private static void context(ILoggingEvent event, StringBuilder line) {
        Map<String, String> context = event.getMDCPropertyMap();
        int start = line.length();
        for (String key : KEYS) {
            String value = context.get(key);
            if (value != null && !value.isEmpty()) {
                line.append(line.length() == start ? '{' : ' ').append(key).append('=');
                line.append(SafeText.of(value));
            }
        }
        if (line.length() > start) {
            line.append("} ");
        }
    }

    /** The level as operators of Asterisk know it. */
    private static String level(ILoggingEvent event) {
        String level = event.getLevel().levelStr;
        return switch (level) {
            case "INFO" -> "NOTICE";
            case "WARN" -> "WARNING";
            default -> level;
        };
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String inOneLine(IThrowableProxy cause) {
        String type = simpleName(cause.getClassName());
        String message = cause.getMessage();
        return ": " + type + (message == null ? "" : ": " + SafeText.of(message));
    }
}
