// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigType;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a text as an exchange with all modules would read it. */
final class ConfReading {

    private static final String DIALPLAN = "extensions.conf";

    /** Files of the launcher and the loader, which know no section types. */
    private static final Set<String> UNTYPED = Set.of("asterisk.conf", "modules.conf");

    private final Distribution distribution;

    ConfReading(Distribution distribution) {
        this.distribution = distribution;
    }

    /** Errors and warnings as an operator sees them. */
    List<String> problems(String file, String text) throws ReflectiveOperationException {
        AnnouncedTypes announced = new AnnouncedTypes();
        Map<String, String> texts = new HashMap<>();
        for (BundlePage bundle : distribution.bundles()) {
            for (Schema<?> type : bundle.types()) {
                texts.put(type.file(), "");
                announced.announce(announcement(type), bundle.name(), bundle.description(), 1);
            }
        }
        if (!texts.containsKey(file) && !UNTYPED.contains(file) && !file.equals(DIALPLAN)) {
            return List.of("no module reads " + file);
        }
        texts.put(file, text);
        ConfigSource source = ConfigSource.of(texts);
        LiveConfigStore store = new LiveConfigStore(source, announced, Runnable::run);
        store.settle();
        List<String> problems = new ArrayList<>();
        if (UNTYPED.contains(file)) {
            problems.addAll(complaints(new ConfigReader(source, false).read(file).problems()));
        }
        if (file.equals(DIALPLAN)) {
            problems.addAll(new DialplanReading(distribution, store).problems());
        }
        problems.addAll(complaints(store.problems()));
        return problems;
    }

    private static <T extends Record> ConfigType<T> announcement(Schema<T> schema) {
        return schema::type;
    }

    /** An example is a part of a file: what it names may stand in another part. */
    private static List<String> complaints(List<ConfigProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .filter(problem -> !problem.message().contains("there is no section of type"))
                .map(ConfigProblem::toString)
                .toList();
    }
}
