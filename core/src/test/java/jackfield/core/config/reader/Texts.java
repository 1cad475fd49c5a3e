// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigFile.Section;
import jackfield.config.ConfigProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Configuration files of a test, and short ways to say what was read. */
final class Texts {

    private final Map<String, String> files = new LinkedHashMap<>();

    static Texts of(String text) {
        return new Texts().with("test.conf", text);
    }

    Texts with(String name, String text) {
        files.put(name, text);
        return this;
    }

    ReadResult read() {
        return new ConfigReader(ConfigSource.of(files), false).read("test.conf");
    }

    ConfigFile file() {
        return read().file().orElseThrow();
    }

    List<String> problems() {
        return read().problems().stream().map(ConfigProblem::toString).toList();
    }

    /** {@code [a] x=1 y=2 | [b]}. */
    String sections() {
        return file().sections().stream().map(Texts::show).collect(Collectors.joining(" | "));
    }

    private static String show(Section section) {
        return section.lines().stream()
                .map(line -> " " + line.name() + "=" + line.value())
                .collect(Collectors.joining("", "[" + section.name() + "]", ""));
    }
}
