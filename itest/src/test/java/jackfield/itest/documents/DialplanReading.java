// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.itest.documents;

import jackfield.config.BadValueException;
import jackfield.config.ConfigStore;
import jackfield.config.Directories;
import jackfield.core.config.ArgumentReader;
import jackfield.core.dialplan.LiveDialplan;
import jackfield.core.dialplan.text.TemplateSubstitution;
import jackfield.dialplan.Context;
import jackfield.dialplan.Dialplan;
import jackfield.dialplan.Extension;
import jackfield.dialplan.Step;
import jackfield.dialplan.Substitution;
import jackfield.module.ModuleRegistry;
import jackfield.testing.DirectThreads;
import jackfield.testing.FakeDirectories;
import jackfield.testing.FakeModuleRegistry;
import jackfield.testing.VirtualTimers;
import jackfield.thread.Threads;
import jackfield.thread.Timers;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets pbx_config publish extensions.conf, and looks whether its steps can be taken. */
final class DialplanReading {

    private static final String READER = "jackfield.pbx.config.ExtensionsFile";

    private final Distribution distribution;
    private final Dialplan dialplan;
    private final Map<Class<?>, Object> kernel = new HashMap<>();

    DialplanReading(Distribution distribution, ConfigStore config) {
        this.distribution = distribution;
        Timers timers = new VirtualTimers();
        FakeModuleRegistry modules = new FakeModuleRegistry();
        Directories directories = new FakeDirectories(Path.of("/var/lib/example"));
        dialplan = new LiveDialplan(timers);
        kernel.put(ConfigStore.class, config);
        kernel.put(Dialplan.class, dialplan);
        kernel.put(Timers.class, timers);
        kernel.put(Threads.class, new DirectThreads());
        kernel.put(ModuleRegistry.class, modules);
        kernel.put(Directories.class, directories);
        kernel.put(
                Substitution.class,
                new TemplateSubstitution(dialplan, modules, timers, directories));
    }

    /** What the module itself finds wrong, it reports to the configuration. */
    List<String> problems() throws ReflectiveOperationException {
        Constructor<?> constructor = distribution.load(READER).getConstructors()[0];
        List<Object> services = new ArrayList<>();
        for (Class<?> service : constructor.getParameterTypes()) {
            services.add(
                    Optional.ofNullable(kernel.get(service))
                            .orElseThrow(
                                    () -> new IllegalStateException(READER + " wants " + service)));
        }
        constructor.newInstance(services.toArray());
        List<String> problems = new ArrayList<>();
        for (Context context : dialplan.contexts()) {
            for (Extension extension : context.extensions()) {
                extension.steps().stream()
                        .filter(step -> step.priority() != Step.HINT)
                        .forEach(step -> check(step, problems));
            }
        }
        return problems;
    }

    private void check(Step step, List<String> problems) {
        Optional<Word> word =
                distribution.bundles().stream()
                        .flatMap(bundle -> bundle.applications().stream())
                        .filter(one -> one.name().equalsIgnoreCase(step.application()))
                        .findFirst();
        if (word.isEmpty()) {
            problems.add(step.position() + ": there is no application " + step.application());
        } else if (step.data().indexOf('$') < 0) {
            read(word.get(), step, problems);
        }
    }

    /** Arguments with variables in them are known in a call only. */
    private static void read(Word word, Step step, List<String> problems) {
        try {
            ArgumentReader.read(word.arguments(), step.data());
        } catch (BadValueException e) {
            problems.add(step.position() + ": " + word.name() + ": " + e.getMessage());
        }
    }
}
