// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * A configuration file after templates, additions and includes have been worked in.
 *
 * @param name such as {@code extensions.conf}
 * @param sections in file order, without templates
 */
public record ConfigFile(String name, List<Section> sections) {

    public ConfigFile {
        sections = List.copyOf(sections);
    }

    /** The sections of this name, compared without case. */
    public Stream<Section> named(String name) {
        return sections.stream().filter(section -> section.name().equalsIgnoreCase(name));
    }

    /**
     * One {@code [name]} with its lines, the inherited ones first.
     *
     * @param position of the opening bracket
     */
    public record Section(String name, Position position, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** The last value of the option, compared without case. */
        public java.util.Optional<Line> last(String option) {
            return lines.reversed().stream()
                    .filter(line -> line.name().equalsIgnoreCase(option))
                    .findFirst();
        }
    }

    /**
     * One {@code name = value}.
     *
     * @param position of the name
     * @param valuePosition of the value's first character
     * @param arrow written with {@code =>}
     */
    public record Line(
            String name, String value, Position position, Position valuePosition, boolean arrow) {}
}
