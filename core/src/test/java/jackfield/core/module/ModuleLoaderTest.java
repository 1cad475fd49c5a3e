// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jackfield.config.Directories;
import jackfield.core.instance.Folder;
import jackfield.core.module.LoadResult.Refused;
import jackfield.core.module.generation.GenerationRegistry;
import jackfield.core.thread.CountedThreads;
import jackfield.module.BootListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.LoggerFactory;

/** The loader in a real framework, with modules made on the fly. */
final class ModuleLoaderTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final AtomicInteger status = new AtomicInteger(-1);
    private Path folder = Path.of("");
    private TestFramework framework;
    private CountedThreads threads;
    private GenerationRegistry registry;
    private ModuleLoader loader;

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
        System.getProperties().remove("test.told");
    }

    @AfterEach
    void stop() throws Exception {
        logger().detachAppender(log);
        loader.stopAll();
        loader.deactivate();
        framework.close();
    }

    @Test
    void opensNothingThatIsNotAskedFor() throws IOException {
        module(new TestModule("app_a"));
        module(new TestModule("app_b"));
        module(new TestModule("app_c"));

        boot("[modules]\nautoload=no\nload=app_a.so\nload=App_B\nnoload=app_b\n");

        assertThat(loader.modules())
                .extracting(line -> line.name().text())
                .containsExactly("app_a");
    }

    @Test
    void declinesAModuleWhoseRequirementIsMissingAndThoseThatNeedIt() throws IOException {
        module(new TestModule("res_base").requires("res_absent"));
        module(new TestModule("chan_top").requires("res_base"));
        module(new TestModule("app_free"));

        boot("[modules]\nautoload=yes\n");

        assertThat(running()).containsExactly("app_free");
        assertThat(reason("res_base")).isEqualTo("it needs res_absent, which is not loaded");
        assertThat(reason("chan_top")).isEqualTo("it needs res_base, which is declined");
        assertThat(log())
                .contains("2 of the modules asked for do not run:")
                .contains("  chan_top is declined: it needs res_base, which is declined");
    }

    @Test
    void declinesAModuleThatCannotBeResolved() throws IOException {
        module(new TestModule("app_a").header("Import-Package", "org.example.absent"));

        boot("[modules]\nautoload=yes\n");

        assertThat(reason("app_a"))
                .isEqualTo("it needs the package org.example.absent, which nobody provides");
    }

    @Test
    void declinesWhatIsNoModule() throws IOException {
        Files.writeString(folder.resolve("modules/app_torn.jar"), "no zip");
        Files.write(folder.resolve("modules/app_other.jar"), new TestModule("app_a").jar());

        boot("[modules]\nautoload=yes\n");

        assertThat(reason("app_torn")).contains("app_torn.jar cannot be opened");
        assertThat(reason("app_other")).contains("does not say that it is a module of this name");
        assertThat(bundles("app_a")).isEmpty();
    }

    @Test
    void saysThatNoloadCannotKeepOutWhatIsBuiltIn() throws IOException {
        boot("[modules]\nnoload = codec_ulaw\nnoload = res_pjsip_nat\n");

        assertThat(log())
                .contains(
                        "modules.conf:2:1: codec_ulaw is part of Jackfield, so noload does not keep it out")
                .noneMatch(line -> line.contains("res_pjsip_nat"));
    }

    @Test
    void takesABuiltInNameAsARequiredModule() throws IOException {
        boot("[modules]\nrequire = res_sorcery_config\n");

        assertThat(loader.awaitBoot()).isTrue();
        assertThat(status).hasValue(-1);
    }

    @Test
    void endsWithStatusOneIfTheListCannotBeFollowed() throws IOException {
        boot("[modules]\nremove = x\n");

        assertThat(status).hasValue(1);
        assertThat(loader.awaitBoot()).isFalse();
    }

    @Test
    void refusesToLoadWhatIsNotThere() throws IOException {
        module(new TestModule("app_echo"));
        boot("[modules]\n");

        assertThat(refusal(loader.load(ModuleName.of("app_ecko"))))
                .isEqualTo("there is no such module; did you mean 'app_echo'?");
        assertThat(refusal(loader.load(ModuleName.of("codec_ulaw")))).contains("part of Jackfield");
        assertThat(refusal(loader.load(ModuleName.of("app_queue")))).contains("not have it yet");
    }

    @Test
    void triesADeclinedModuleAgain() throws IOException {
        module(new TestModule("chan_top").requires("res_base"));
        boot("[modules]\nautoload=yes\n");
        assertThat(refusal(loader.load(ModuleName.of("chan_top")))).contains("res_base");

        module(new TestModule("res_base"));
        loader.load(ModuleName.of("res_base"));

        assertThat(loader.load(ModuleName.of("chan_top")).isDone()).isTrue();
    }

    @Test
    void unloadsWhatNobodyUses() throws IOException {
        module(new TestModule("app_a").listener(TestModule.Told.class));
        boot("[modules]\nautoload=yes\n");

        assertThat(loader.unload(ModuleName.of("app_a")).isDone()).isTrue();

        assertThat(loader.modules()).isEmpty();
        assertThat(bundles("app_a")).isEmpty();
        assertThat(registry.services(BootListener.class).offers()).isEmpty();
        assertThat(refusal(loader.unload(ModuleName.of("app_a"))))
                .isEqualTo("no such module is loaded");
    }

    @Test
    void refusesToUnloadWhatOthersNeed() throws IOException {
        module(new TestModule("res_base"));
        module(new TestModule("chan_top").requires("res_base"));
        boot("[modules]\nautoload=yes\n");

        assertThat(refusal(loader.unload(ModuleName.of("res_base"))))
                .isEqualTo("chan_top needs it");
        assertThat(useCount("res_base")).isEqualTo(1);
        assertThat(running()).contains("res_base");
    }

    @Test
    void removesADeclinedModuleFromTheList() throws IOException {
        module(new TestModule("app_broken").listener(TestModule.Broken.class));
        boot("[modules]\nautoload=yes\n");

        assertThat(loader.unload(ModuleName.of("app_broken")).isDone()).isTrue();
        assertThat(loader.modules()).isEmpty();
    }

    @Test
    void stopsTheLastModuleFirst() throws IOException {
        module(new TestModule("res_base").priority(10).listener(TestModule.Told.class));
        module(new TestModule("chan_top").requires("res_base"));
        boot("[modules]\nautoload=yes\n");

        loader.stopAll();

        assertThat(loader.modules()).isEmpty();
        assertThat(framework.context().getBundles())
                .filteredOn(bundle -> bundle.getLocation().startsWith("module:"))
                .allMatch(bundle -> bundle.getState() == Bundle.RESOLVED);
    }

    private void module(TestModule module) throws IOException {
        byte[] jar = module.jar();
        Files.write(folder.resolve("modules/" + module.name() + ".jar"), jar);
    }

    private void boot(String modulesConf) throws IOException {
        Files.writeString(folder.resolve("modules.conf"), modulesConf);
        loader.boot();
        loader.awaitBoot();
        loader.unload(ModuleName.of("")); // what was posted before this is done after it
    }

    private List<String> running() {
        return loader.modules().stream()
                .filter(ModuleLine::isRunning)
                .map(line -> line.name().text())
                .toList();
    }

    private String reason(String module) {
        return line(module).declined();
    }

    private long useCount(String module) {
        return line(module).useCount();
    }

    private ModuleLine line(String module) {
        return loader.modules().stream()
                .filter(line -> line.name().text().equals(module))
                .findFirst()
                .orElseThrow();
    }

    private List<Bundle> bundles(String symbolicName) {
        return java.util.Arrays.stream(framework.context().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .toList();
    }

    private static String refusal(LoadResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }

    private List<String> log() {
        return log.list.stream()
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
