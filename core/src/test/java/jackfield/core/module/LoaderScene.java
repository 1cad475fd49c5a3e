// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jackfield.config.Directories;
import jackfield.core.instance.Folder;
import jackfield.core.module.LoadResult.Refused;
import jackfield.core.module.generation.GenerationRegistry;
import jackfield.core.thread.CountedThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.LoggerFactory;

/** A loader in a real framework, with modules made on the fly. */
abstract class LoaderScene {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    final AtomicInteger status = new AtomicInteger(-1);
    Path folder = Path.of("");
    TestFramework framework;
    private CountedThreads threads;
    GenerationRegistry registry;
    ModuleLoader loader;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder.resolve("modules"));
        framework = new TestFramework(folder.resolve("cache")).withComponents();
        threads = new CountedThreads();
        registry = new GenerationRegistry(framework.context());
        ServiceComponentRuntime components =
                framework
                        .context()
                        .getService(
                                framework
                                        .context()
                                        .getServiceReference(ServiceComponentRuntime.class));
        loader =
                new ModuleLoader(
                        framework.context(),
                        registry,
                        components,
                        new TestDirectories(folder),
                        threads,
                        new Shutdown(framework.context(), status::set));
        log.start();
        logger().addAppender(log);
        System.clearProperty(ToldListener.STORY);
    }

    @AfterEach
    void stop() throws Exception {
        logger().detachAppender(log);
        loader.stopAll();
        loader.deactivate();
        framework.close();
    }

    void module(TestModule module) throws IOException {
        byte[] jar = module.jar();
        Files.write(folder.resolve("modules/" + module.name() + ".jar"), jar);
    }

    void boot(String modulesConf) throws IOException {
        Files.writeString(folder.resolve("modules.conf"), modulesConf);
        loader.boot();
        loader.awaitBoot();
        loader.unload(ModuleName.of("")); // what was posted before this is done after it
    }

    List<String> running() {
        return loader.modules().stream()
                .filter(ModuleLine::isRunning)
                .map(line -> line.name().text())
                .toList();
    }

    static List<String> story() {
        return System.getProperty(ToldListener.STORY, "").lines().toList();
    }

    String reason(String module) {
        return line(module).declined();
    }

    long useCount(String module) {
        return line(module).useCount();
    }

    private ModuleLine line(String module) {
        return loader.modules().stream()
                .filter(line -> line.name().text().equals(module))
                .findFirst()
                .orElseThrow();
    }

    List<Bundle> bundles(String symbolicName) {
        return java.util.Arrays.stream(framework.context().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .toList();
    }

    static String refusal(LoadResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }

    /** What an operator sees. */
    List<String> log() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .map(ILoggingEvent::getFormattedMessage)
                .collect(Collectors.toList());
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("jackfield.core.module");
    }

    /** Everything in one folder. */
    private record TestDirectories(Path etc) implements Directories {
        @Override
        public Path run() {
            return etc;
        }

        @Override
        public Path log() {
            return etc;
        }

        @Override
        public Path data() {
            return etc;
        }

        @Override
        public Path database() {
            return Path.of("db");
        }

        @Override
        public Map<String, Path> all() {
            return Map.of(Folder.ASTMODDIR.option(), etc.resolve("modules"));
        }
    }
}
