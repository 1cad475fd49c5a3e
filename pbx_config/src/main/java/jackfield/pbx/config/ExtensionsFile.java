// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import jackfield.config.ConfigFile;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigStore;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Substitution;
import jackfield.thread.Threads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The dialplan of extensions.conf: published as the module starts, published anew at each reload. A
 * file that cannot be read leaves what was published before. Thread-safe.
 */
@Component(service = ExtensionsFile.class, immediate = true)
public final class ExtensionsFile {

    static final String FILE = "extensions.conf";
    static final String REGISTRAR = "pbx_config";

    private final ConfigStore config;
    private final Dialplan dialplan;
    private final Substitution substitution;
    private final Threads threads;
    private volatile Dialplan.Published published;

    /** What a reading came to. */
    record Loaded(ExtensionsText text, List<ConfigProblem> problems) {}

    @Activate
    public ExtensionsFile(
            @Reference ConfigStore config,
            @Reference Dialplan dialplan,
            @Reference Substitution substitution,
            @Reference Threads threads) {
        this.config = config;
        this.dialplan = dialplan;
        this.substitution = substitution;
        this.threads = threads;
        this.published = dialplan.publish(REGISTRAR, List.of(), Map.of());
        load();
    }

    @Deactivate
    public void withdraw() {
        published.close();
    }

    /**
     * Reads the file again, after other loads that are on their way.
     *
     * @return empty if it is missing or cannot be parsed; nothing has changed then
     */
    Optional<Loaded> reload() {
        return CompletableFuture.supplyAsync(this::load, threads.config()).join();
    }

    private Optional<Loaded> load() {
        return config.read(FILE).map(this::publish);
    }

    private Loaded publish(ConfigFile file) {
        Problems problems = new Problems();
        ExtensionsText text = new ExtensionsReader(substitution, problems).read(file);
        if (text.clearGlobals()) {
            dialplan.globals(text.globals());
        }
        dialplan.rules(text.rules());
        published = dialplan.publish(REGISTRAR, text.contexts(), text.globals());
        config.report(FILE, problems.all());
        return new Loaded(text, problems.all());
    }
}
