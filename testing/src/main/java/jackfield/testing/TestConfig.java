// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigObject;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import jackfield.config.ConfigStore;
import jackfield.config.ConfigView;
import jackfield.core.config.AnnouncedTypes;
import jackfield.core.config.LiveConfigStore;
import jackfield.core.config.ReloadedFile;
import jackfield.core.config.reader.ConfigSource;
import jackfield.core.config.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A configuration made of texts, read and bound as the real one. Listeners are told before a call returns. */
public final class TestConfig implements ConfigStore {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final LiveConfigStore store =
            new LiveConfigStore(ConfigSource.of(texts), new AnnouncedTypes(), Runnable::run);

    private TestConfig() {}

    /** No file exists. */
    public static TestConfig empty() {
        return new TestConfig();
    }

    public static TestConfig of(String file, String text) {
        return empty().with(file, text);
    }

    /** Adds a file before anything is read. */
    public TestConfig with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Changes a file and reloads it. */
    public List<ReloadedFile> replace(String file, String text) {
        texts.put(file, text);
        return store.reload(List.of(file));
    }

    /** An object of which nothing is written. */
    public static <T extends Record> T defaults(Class<T> type, String id) {
        return Schema.of(type).defaults(id);
    }

    /** The object that these lines make; the {@code type} line need not be among them. */
    public static <T extends Record> T section(Class<T> type, String id, String... lines) {
        ConfigObject object = type.getAnnotation(ConfigObject.class);
        String head = object.type().isEmpty() ? "" : "type=" + object.type() + "\n";
        TestConfig config = of(object.file(), "[" + id + "]\n" + head + String.join("\n", lines));
        return config.view(type)
                .get(id)
                .orElseThrow(() -> new AssertionError(config.problems().toString()));
    }

    /** Errors and warnings as an operator reads them. */
    public List<String> complaints() {
        return problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(ConfigProblem::toString)
                .toList();
    }

    @Override
    public <T extends Record> ConfigView<T> view(Class<T> type) {
        return store.view(type);
    }

    @Override
    public Optional<ConfigFile> read(String file) {
        return store.read(file);
    }

    @Override
    public void report(String file, List<ConfigProblem> problems) {
        store.report(file, problems);
    }

    @Override
    public List<ConfigProblem> problems() {
        return store.problems();
    }
}
