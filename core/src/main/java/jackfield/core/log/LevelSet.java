// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kinds of log lines, as {@code notice,warning,error,verbose(3)}; {@code *} is all of them.
 *
 * @param kinds those that are in it
 * @param verbose up to which level verbose messages are; empty where the screen's level decides
 */
@OptionValue(
        accepts =
                "kinds, separated by commas: error, warning, notice, verbose, verbose(N), debug, dtmf, fax,"
                        + " security, or * for all")
public record LevelSet(Set<LogKind> kinds, OptionalInt verbose) {

    /** Everything. */
    public static final LevelSet ALL =
            new LevelSet(EnumSet.allOf(LogKind.class), OptionalInt.empty());

    private static final Pattern VERBOSE =
            Pattern.compile("verbose\\s*\\(\\s*(\\d{1,3}|\\*)\\s*\\)");

    /** What the file {@code messages} takes where {@code logger.conf} says nothing. */
    public static final LevelSet USUAL = parse("notice,warning,error");

    public LevelSet {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds.isEmpty() ? none() : kinds));
    }

    private static Set<LogKind> none() {
        return EnumSet.noneOf(LogKind.class);
    }

    /** Reads what a line of {@code logger.conf} says. A word in brackets in front names a format. */
    public static LevelSet parse(String text) {
        Set<LogKind> kinds = none();
        OptionalInt verbose = OptionalInt.empty();
        for (String item : text.split(",", -1)) {
            String word = item.strip().toLowerCase(Locale.ROOT);
            Matcher number = VERBOSE.matcher(word);
            if (word.equals("*")) {
                kinds.addAll(ALL.kinds());
            } else if (number.matches()) {
                kinds.add(LogKind.VERBOSE);
                verbose =
                        number.group(1).equals("*") ? OptionalInt.of(999) : level(number.group(1));
            } else if (!word.isEmpty()) {
                kinds.add(kind(word));
            }
        }
        return new LevelSet(kinds, verbose);
    }

    private static OptionalInt level(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static LogKind kind(String word) {
        Optional<LogKind> kind = LogKind.named(word);
        return kind.orElseThrow(() -> new BadValueException("there is no kind '" + word + "'"));
    }

    /** True if the line is of one of these kinds, and no more verbose than it may be. */
    public boolean has(ILoggingEvent event) {
        LogKind kind = LogKind.of(event);
        return kinds.contains(kind)
                && (kind != LogKind.VERBOSE
                        || verbose.isEmpty()
                        || LogKind.verbosity(event) <= verbose.getAsInt());
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        for (LogKind kind : kinds) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            text.add(
                    kind == LogKind.VERBOSE && verbose.isPresent()
                            ? name + "(" + verbose.getAsInt() + ")"
                            : name);
        }
        return text.toString();
    }
}
