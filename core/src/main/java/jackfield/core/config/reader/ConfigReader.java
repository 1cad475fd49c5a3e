// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads configuration files into sections, with all that is found wrong. Thread-safe. */
public final class ConfigReader {

    /** Files of the start-up, where includes do not work. */
    private static final Set<String> WITHOUT_INCLUDES = Set.of("asterisk.conf", "modules.conf");

    /**
     * The files that ship with Asterisk have {@code [directories](!)} here: a template of nothing, which
     * means the section.
     */
    private static final String TEMPLATES_ARE_SECTIONS = "asterisk.conf";

    private final ConfigSource source;
    private final boolean programs;

    /** Reads from a directory and runs no programs. */
    public ConfigReader(Path directory) {
        this(new DirectorySource(directory), false);
    }

    /**
     * @param programs whether {@code #exec} may run programs, {@code execincludes} of {@code asterisk.conf}
     */
    public ConfigReader(ConfigSource source, boolean programs) {
        this.source = source;
        this.programs = programs;
    }

    /** Reads the file and what it includes; never throws for what stands in it. */
    public ReadResult read(String name) {
        boolean includes = !WITHOUT_INCLUDES.contains(name);
        Reading reading = new Reading(source, includes, programs && includes);
        List<ConfigProblem> problems = new ArrayList<>();
        Optional<ConfigFile> file = Optional.empty();
        try {
            reading.file(name, new Position(name, 0, 0), 0);
            if (name.equals(TEMPLATES_ARE_SECTIONS)) {
                reading.sections().unusedTemplates().forEach(SectionBuilder::makeSection);
            }
            file = Optional.of(new ConfigFile(name, reading.sections().result()));
        } catch (ReadFailure e) {
            problems.add(e.problem());
        }
        problems.addAll(0, reading.problems());
        return new ReadResult(file, problems, reading.stamps(), reading.isRepeatable());
    }
}
