// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file into the sections of a reading. */
final class FileParser {

    private static final int MAX_LINE = 8190;

    private final Reading reading;
    private final String file;
    private final Comments comments;
    private final Directives directives;
    private @Nullable SectionBuilder section;

    FileParser(Reading reading, String file, int depth) {
        this.reading = reading;
        this.file = file;
        comments = new Comments(reading, file);
        directives = new Directives(reading, depth);
        section = reading.sections().lastOpened();
    }

    void parse(byte[] bytes) throws ReadFailure {
        int start = startsWithMark(bytes) ? 3 : 0;
        for (int number = 1; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (end - start > MAX_LINE) {
                reading.warn(
                        new Position(file, number, 1),
                        "",
                        "a line of more than " + MAX_LINE + " bytes is ignored");
            } else {
                line(comments.clean(text(bytes, start, end - start), number));
            }
            start = end + 1;
        }
        comments.atEnd();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
    }

    /** A line that is no UTF-8 is taken as Latin-1, which loses nothing. */
    private static String text(byte[] bytes, int start, int length) {
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0
                ? text
                : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private void line(CleanLine line) throws ReadFailure {
        if (line.isEmpty()) {
            return;
        }
        switch (line.text().charAt(0)) {
            case '[' -> {
                SectionBuilder opened = new SectionHeader(reading, line).open();
                section = opened;
                reading.sections().opened(opened);
            }
            case '#' -> directives.follow(line);
            default -> new Assignment(reading, line).into(section);
        }
    }
}
