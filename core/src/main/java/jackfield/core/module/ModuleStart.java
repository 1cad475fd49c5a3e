// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.core.module.LoadedModule.Running;
import jackfield.core.module.generation.Generation;
import jackfield.core.module.generation.GenerationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one module up: opened, checked, started, proven, admitted. Whatever fails on the way leaves
 * nothing behind but the reason. Confined to the loader's thread.
 */
final class ModuleStart {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleStart.class);
    private static final Declaration NONE =
            new Declaration("", "unknown", Declaration.USUAL_PRIORITY, List.of());

    private final ModuleBundles bundles;
    private final GenerationRegistry registry;
    private final Readiness readiness;
    private final ModuleTable table;

    ModuleStart(
            ModuleBundles bundles,
            GenerationRegistry registry,
            Readiness readiness,
            ModuleTable table) {
        this.bundles = bundles;
        this.registry = registry;
        this.readiness = readiness;
        this.table = table;
    }

    /** A module whose bundle is installed and not yet started. */
    record Opened(ModuleName name, Bundle bundle, Declaration declaration) {}

    /** Installs the module; what cannot be opened is declined. */
    Optional<Opened> open(ModuleName name, Path jar) {
        try {
            Bundle bundle = bundles.install(name, jar);
            Optional<Declaration> declaration = Declaration.of(name, bundle);
            if (declaration.isPresent()) {
                return Optional.of(new Opened(name, bundle, declaration.get()));
            }
            bundles.remove(bundle);
            decline(name, NONE, jar + " does not say that it is a module of this name");
        } catch (IOException | BundleException e) {
            LOG.debug("{} cannot be opened", jar, e);
            decline(name, NONE, jar + " cannot be opened: " + FailureText.of(e));
        }
        return Optional.empty();
    }

    /** Starts the module if everything it requires runs. */
    LoadedModule start(Opened opened) {
        List<String> missing = missing(opened.declaration());
        if (!missing.isEmpty()) {
            bundles.remove(opened.bundle());
            return decline(
                    opened.name(), opened.declaration(), "it needs " + String.join(", ", missing));
        }
        Generation candidate = registry.candidate(opened.name().text(), opened.bundle());
        List<String> problems = run(opened.bundle(), candidate);
        if (!problems.isEmpty()) {
            bundles.remove(opened.bundle());
            registry.forget(candidate);
            return decline(opened.name(), opened.declaration(), String.join("; ", problems));
        }
        registry.admit(candidate, Optional.empty());
        Running running = new Running(opened.bundle(), candidate);
        LoadedModule module = LoadedModule.running(opened.name(), opened.declaration(), running);
        table.put(module);
        LOG.debug("{} runs", opened.name());
        return module;
    }

    private List<String> run(Bundle bundle, Generation candidate) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            LOG.debug("{} cannot be started", candidate, e);
            return List.of(Unresolved.text(e));
        }
        List<String> problems = new ArrayList<>(readiness.await(bundle));
        if (problems.isEmpty()) {
            List<String> unusable = registry.unusable(candidate);
            List<String> failures = readiness.failures(bundle);
            problems.addAll(failures.isEmpty() ? unusable : failures);
        }
        return problems;
    }

    private List<String> missing(Declaration declaration) {
        return declaration.requires().stream()
                .filter(required -> !table.isRunning(required))
                .map(
                        required ->
                                table.find(required).isPresent()
                                        ? required + ", which is declined"
                                        : required + ", which is not loaded")
                .toList();
    }

    private LoadedModule decline(ModuleName name, Declaration declaration, String reason) {
        LoadedModule module = LoadedModule.declined(name, declaration, reason);
        table.put(module);
        return module;
    }
}
