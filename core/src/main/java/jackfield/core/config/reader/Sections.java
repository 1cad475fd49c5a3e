// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import jackfield.config.ConfigFile.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All sections read so far, templates included. */
final class Sections {

    private final List<SectionBuilder> all = new ArrayList<>();
    private final Map<String, List<SectionBuilder>> byName = new HashMap<>();
    private @Nullable SectionBuilder lastOpened;

    void add(SectionBuilder section) {
        all.add(section);
        byName.computeIfAbsent(key(section.name()), any -> new ArrayList<>(3)).add(section);
    }

    /** The first section of this name, compared without case, that the test takes. */
    Optional<SectionBuilder> first(String name, Predicate<SectionBuilder> test) {
        return byName.getOrDefault(key(name), List.of()).stream().filter(test).findFirst();
    }

    /** The section that any file opened last; an included file starts inside it. */
    @Nullable SectionBuilder lastOpened() {
        return lastOpened;
    }

    void opened(SectionBuilder section) {
        lastOpened = section;
    }

    List<Section> result() {
        return all.stream()
                .filter(section -> !section.isTemplate())
                .map(SectionBuilder::section)
                .toList();
    }

    /** Templates whose name no section has. */
    List<SectionBuilder> unusedTemplates() {
        return all.stream()
                .filter(SectionBuilder::isTemplate)
                .filter(template -> first(template.name(), one -> !one.isTemplate()).isEmpty())
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
