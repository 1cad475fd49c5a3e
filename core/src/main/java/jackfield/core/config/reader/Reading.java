// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigProblem;
import jackfield.config.Position;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** State of reading one file with all its includes. Confined to one thread. */
final class Reading {

    /** Includes nest this deep. */
    static final int MAX_DEPTH = 10;

    /** A file that includes itself more than once would otherwise multiply without end. */
    private static final int MAX_FILES = 1000;

    private final ConfigSource source;
    private final boolean includes;
    private final boolean programs;
    private final Sections sections = new Sections();
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final Map<String, String> stamps = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private boolean repeatable = true;
    private int files;

    Reading(ConfigSource source, boolean includes, boolean programs) {
        this.source = source;
        this.includes = includes;
        this.programs = programs;
    }

    Sections sections() {
        return sections;
    }

    List<ConfigProblem> problems() {
        return problems;
    }

    Map<String, String> stamps() {
        return stamps;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    boolean takesIncludes() {
        return includes;
    }

    boolean runsPrograms() {
        return programs;
    }

    /** The same text as one object; names and values repeat a lot. */
    String word(String text) {
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    void warn(Position position, String section, String message) {
        problems.add(
                new ConfigProblem(
                        ConfigProblem.Severity.WARNING, position, section, "", message, ""));
    }

    /**
     * Reads one file into the sections.
     *
     * @param from where it is asked for; line 0 for the first file
     */
    void file(String name, Position from, int depth) throws ReadFailure {
        String stamp = source.stamp(name);
        byte[] bytes;
        try {
            bytes = source.read(name);
        } catch (NoSuchFileException e) {
            throw new ReadFailure(from, "", "not found in " + source.place());
        } catch (IOException e) {
            stamps.put(name, stamp);
            throw new ReadFailure(from, "", "cannot be read: " + e);
        }
        if (++files > MAX_FILES) {
            throw new ReadFailure(from, "", "more than " + MAX_FILES + " files are included");
        }
        if (stamps.put(name, stamp) != null) {
            warn(from, "", "'" + name + "' is included more than once");
        }
        new FileParser(this, name, depth).parse(bytes);
    }

    /** The files that an include names; none counts as not found. */
    List<String> included(String pattern, Position from) throws ReadFailure {
        try {
            return source.find(pattern);
        } catch (IOException e) {
            throw new ReadFailure(from, "", "'" + pattern + "' cannot be read: " + e);
        }
    }

    /** Reads what a program prints. */
    void program(String command, Position from, int depth) throws ReadFailure {
        repeatable = false;
        if (++files > MAX_FILES) {
            throw new ReadFailure(from, "", "more than " + MAX_FILES + " files are included");
        }
        ProgramOutput output = ProgramOutput.of(command);
        if (!output.errors().isEmpty()) {
            warn(from, "", "the program said: " + output.errors());
        }
        new FileParser(this, "#exec " + command, depth).parse(output.bytes());
    }
}
