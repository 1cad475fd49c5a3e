// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** A file name with wildcards {@code * ? [ ]} and braces, as a shell takes it. */
final class Glob {

    /** More alternatives than this are an accident; the pattern is then taken as a plain name. */
    private static final int MAX_ALTERNATIVES = 1000;

    private final List<String> alternatives = new ArrayList<>();

    Glob(String pattern) {
        expand(pattern);
        if (alternatives.size() >= MAX_ALTERNATIVES) {
            alternatives.clear();
            alternatives.add(pattern);
        }
    }

    /** Existing files, directories left out. */
    List<Path> in(Path directory) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String alternative : alternatives) {
            try {
                Path pattern = Path.of(alternative);
                Path start = pattern.isAbsolute() ? pattern.getRoot() : directory;
                walk(start, pattern, 0, found);
            } catch (InvalidPathException e) {
                // no file can have this name
            }
        }
        return found;
    }

    /** The names that match, sorted. */
    List<String> among(Collection<String> names) {
        return names.stream()
                .filter(name -> alternatives.stream().anyMatch(one -> matches(one, name)))
                .sorted()
                .toList();
    }

    private void expand(String pattern) {
        int open = pattern.indexOf('{');
        int close = open < 0 ? -1 : closing(pattern, open);
        if (close < 0) {
            alternatives.add(pattern);
            return;
        }
        int depth = 0;
        int start = open + 1;
        for (int i = open + 1; i <= close && alternatives.size() < MAX_ALTERNATIVES; i++) {
            char c = pattern.charAt(i);
            if (i == close || c == ',' && depth == 0) {
                expand(
                        pattern.substring(0, open)
                                + pattern.substring(start, i)
                                + pattern.substring(close + 1));
                start = i + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static void walk(Path here, Path pattern, int index, List<Path> found)
            throws IOException {
        if (index == pattern.getNameCount()) {
            if (Files.isRegularFile(here)) {
                found.add(here.normalize());
            }
            return;
        }
        String name = pattern.getName(index).toString();
        if (!isWild(name)) {
            walk(here.resolve(name), pattern, index + 1, found);
        } else if (Files.isDirectory(here)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(here)) {
                for (Path entry : entries) {
                    if (matches(name, String.valueOf(entry.getFileName()))) {
                        walk(entry, pattern, index + 1, found);
                    }
                }
            }
        }
    }

    private static boolean matches(String pattern, String name) {
        if (!isWild(pattern)) {
            return pattern.equals(name);
        }
        if (name.startsWith(".") && !pattern.startsWith(".")) {
            return false;
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            return matcher.matches(Path.of(name));
        } catch (PatternSyntaxException | InvalidPathException e) {
            return pattern.equals(name);
        }
    }

    private static boolean isWild(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0;
    }
}
