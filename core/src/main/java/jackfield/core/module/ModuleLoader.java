// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import jackfield.config.Directories;
import jackfield.core.config.reader.ConfigReader;
import jackfield.core.instance.Folder;
import jackfield.core.instance.Setting;
import jackfield.core.module.ModuleStart.Opened;
import jackfield.core.module.generation.GenerationRegistry;
import jackfield.core.thread.SerialExecutor;
import jackfield.thread.Threads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads and unloads modules, one at a time, on a thread of its own. Thread-safe; what changes something
 * waits until it is done.
 */
@Component(service = ModuleLoader.class)
public final class ModuleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleLoader.class);

    private final ModuleTable table = new ModuleTable();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Boolean> booted = new CompletableFuture<>();
    private final KnownNames known = new KnownNames();
    private final SerialExecutor thread;
    private final ModuleFolders folders;
    private final ConfigReader files;
    private final KernelCheck kernel;
    private final ModuleStart start;
    private final ModuleUnload unload;
    private final BootListeners listeners;
    private final Shutdown shutdown;

    @Activate
    public ModuleLoader(
            BundleContext context,
            @Reference GenerationRegistry registry,
            @Reference ServiceComponentRuntime components,
            @Reference Directories directories,
            @Reference Threads threads,
            @Reference Shutdown shutdown) {
        BundleContext system =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getBundleContext();
        Readiness readiness = new Readiness(components);
        ModuleBundles bundles = new ModuleBundles(system);
        thread = new SerialExecutor(threads.platform("loader"));
        folders = folders(context, directories);
        files = new ConfigReader(directories.etc());
        kernel = new KernelCheck(system, readiness);
        start = new ModuleStart(bundles, registry, readiness, table);
        unload = new ModuleUnload(bundles, registry, table);
        listeners = new BootListeners(registry);
        this.shutdown = shutdown;
    }

    @Deactivate
    void deactivate() {
        thread.close();
    }

    /** Brings up what {@code modules.conf} asks for, the first time it is called. Returns at once. */
    void boot() {
        if (begun.getAndSet(true)) {
            return;
        }
        thread.execute(
                () -> {
                    try {
                        bootNow();
                    } catch (RuntimeException e) {
                        LOG.error("The modules cannot be brought up", e);
                        shutdown.stop(Boot.CANNOT_START);
                    } finally {
                        booted.complete(false);
                    }
                });
    }

    private void bootNow() {
        Boot boot = new Boot(folders, start, table, shutdown::isStopping);
        int status = boot.run(ModulesConfReader.read(files));
        if (status != 0) {
            shutdown.stop(status);
        }
        if (shutdown.isStopping()) {
            return;
        }
        kernel.run();
        listeners.tellAll();
        boot.repeatErrors();
        booted.complete(true);
        long running = table.all().stream().filter(LoadedModule::isRunning).count();
        LOG.info("Jackfield has fully booted: {} modules run", running);
    }

    /** Waits until all modules have been brought up; false if the start was refused. */
    public boolean awaitBoot() {
        return booted.join();
    }

    public boolean isBooted() {
        return booted.getNow(false);
    }

    /** All modules that have been opened, by name. */
    public List<ModuleLine> modules() {
        return table.all().stream().map(this::line).toList();
    }

    /** Loads a module that does not run, whatever {@code modules.conf} says of it. */
    public LoadResult load(ModuleName module) {
        return onThread(() -> loadNow(module));
    }

    /** Unloads a module that nobody uses. */
    public LoadResult unload(ModuleName module) {
        return onThread(
                () ->
                        table.find(module)
                                .map(unload::unload)
                                .orElseGet(() -> new LoadResult.Refused(module, unknown(module))));
    }

    /** Stops all modules, the last one first, and waits for it. */
    void stopAll() {
        onThread(
                () -> {
                    table.lastStartedFirst().forEach(unload::stop);
                    return true;
                });
    }

    private LoadResult loadNow(ModuleName module) {
        if (table.isRunning(module)) {
            return new LoadResult.Refused(module, "it is running");
        }
        Optional<Path> jar = folders.find(module);
        if (jar.isEmpty()) {
            return new LoadResult.Refused(module, absence(module));
        }
        Optional<Opened> opened = start.open(module, jar.get());
        opened.ifPresent(start::start);
        if (table.isRunning(module)) {
            listeners.tell(module);
            loadDeclinedFor(module);
            return new LoadResult.Done(module);
        }
        String reason = table.find(module).map(LoadedModule::declined).orElse("");
        return new LoadResult.Refused(module, reason);
    }

    /** Those that lacked nothing but this one come up with it, and those that lacked them. */
    private void loadDeclinedFor(ModuleName module) {
        for (ModuleName dependant : table.declinedWithout(module)) {
            folders.find(dependant)
                    .flatMap(jar -> start.open(dependant, jar))
                    .ifPresent(start::start);
            if (table.isRunning(dependant)) {
                LOG.info("{} runs, since {} does", dependant, module);
                listeners.tell(dependant);
                loadDeclinedFor(dependant);
            }
        }
    }

    private String absence(ModuleName module) {
        return switch (known.of(module)) {
            case BUILT_IN -> "it is part of Jackfield and there is nothing to load";
            case NOT_YET -> "Jackfield does not have it yet";
            case UNKNOWN -> "there is no such module" + Suggestion.of(module, names(folders));
        };
    }

    private String unknown(ModuleName module) {
        List<String> loaded = table.all().stream().map(one -> one.name().text()).toList();
        return "no such module is loaded" + Suggestion.of(module, loaded);
    }

    private static List<String> names(ModuleFolders folders) {
        return folders.modules().keySet().stream().map(ModuleName::text).toList();
    }

    private ModuleLine line(LoadedModule module) {
        return new ModuleLine(
                module.name(),
                module.declaration().description(),
                table.useCount(module),
                module.declaration().support(),
                module.declined());
    }

    private <T> T onThread(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, thread).join();
    }

    private static ModuleFolders folders(BundleContext context, Directories directories) {
        List<Path> all = new ArrayList<>();
        String own = context.getProperty(Setting.MODULES);
        if (own != null) {
            all.add(Path.of(own));
        }
        Path others = directories.all().get(Folder.ASTMODDIR.option());
        if (others != null) {
            all.add(others);
        }
        return new ModuleFolders(all);
    }
}
