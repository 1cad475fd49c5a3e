// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Marker;

/**
 * What a line of the log is, as operators of Asterisk know it. The last four are told by a marker of this
 * name at level {@code info}: {@code verbose-3}, {@code dtmf}, {@code security}, {@code fax}.
 */
public enum LogKind {
    ERROR,
    WARNING,
    NOTICE,
    DEBUG,
    VERBOSE,
    DTMF,
    SECURITY,
    FAX;

    private static final Set<LogKind> TOLD = EnumSet.of(DTMF, SECURITY, FAX);
    private static final String VERBOSE_MARKER = "verbose-";
    private static final int USUAL_VERBOSE = 1;

    public static LogKind of(ILoggingEvent event) {
        Optional<LogKind> marked = marked(event);
        return marked.orElseGet(
                () ->
                        switch (event.getLevel().levelInt) {
                            case Level.ERROR_INT -> ERROR;
                            case Level.WARN_INT -> WARNING;
                            case Level.INFO_INT -> NOTICE;
                            default -> DEBUG;
                        });
    }

    /** As written in {@code logger.conf}. */
    public static Optional<LogKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** How verbose one must be to see it; 0 for what is no verbose message. */
    public static int verbosity(ILoggingEvent event) {
        return marker(event).map(LogKind::verbosity).orElse(0);
    }

    /** The name of the marker of verbose messages that are seen from this level on. */
    public static String verboseMarker(int level) {
        return VERBOSE_MARKER + level;
    }

    private static int verbosity(String marker) {
        if (!marker.startsWith(VERBOSE_MARKER)) {
            return 0;
        }
        String number = marker.substring(VERBOSE_MARKER.length());
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : USUAL_VERBOSE;
    }

    private static Optional<LogKind> marked(ILoggingEvent event) {
        return marker(event)
                .flatMap(
                        marker ->
                                marker.startsWith(VERBOSE_MARKER)
                                        ? Optional.of(VERBOSE)
                                        : named(marker).filter(LogKind::isTold));
    }

    private static boolean isTold(LogKind kind) {
        return TOLD.contains(kind);
    }

    /** True if the line has this marker, in whatever case it is written. */
    static boolean isMarked(ILoggingEvent event, String name) {
        return marker(event).filter(name::equals).isPresent();
    }

    private static Optional<String> marker(ILoggingEvent event) {
        List<Marker> markers = event.getMarkerList();
        return markers == null || markers.isEmpty()
                ? Optional.empty()
                : Optional.of(markers.getFirst().getName().toLowerCase(Locale.ROOT));
    }
}
