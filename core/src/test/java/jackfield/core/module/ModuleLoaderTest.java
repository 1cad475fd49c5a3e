// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.module.BootListener;
import jackfield.module.Hold;
import jackfield.module.Lease;
import jackfield.module.Offer;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Loading and unloading once the exchange runs. */
final class ModuleLoaderTest extends LoaderScene {
    @Test
    void loadsLaterAndTellsTheModuleAtOnce() throws IOException {
        boot("[modules]\nautoload=yes\n");
        module(new TestModule("app_late").listener(ToldListener.class));

        assertThat(loader.load(ModuleName.of("APP_LATE.so")))
                .isEqualTo(new LoadResult.Done(ModuleName.of("app_late")));

        assertThat(running()).containsExactly("app_late");
        assertThat(story()).containsExactly("app_late came up", "app_late was told");
        assertThat(refusal(loader.load(ModuleName.of("app_late")))).isEqualTo("it is running");
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
    void startsADeclinedModuleOnceItsWantIsMet() throws IOException {
        module(new TestModule("chan_top").requires("res_base"));
        boot("[modules]\nautoload=yes\n");
        assertThat(refusal(loader.load(ModuleName.of("chan_top")))).contains("res_base");

        module(new TestModule("res_base"));
        loader.load(ModuleName.of("res_base"));

        assertThat(running()).contains("chan_top");
    }

    @Test
    void bringsUpWhatWasDeclinedForWantOfALoadedModule() throws IOException {
        module(new TestModule("res_base"));
        module(new TestModule("res_middle").requires("res_base"));
        module(new TestModule("chan_top").requires("res_middle"));
        boot("[modules]\nautoload=yes\nnoload=res_base\n");
        assertThat(running()).isEmpty();

        assertThat(loader.load(ModuleName.of("res_base")).isDone()).isTrue();

        assertThat(running()).containsExactlyInAnyOrder("res_base", "res_middle", "chan_top");
    }

    @Test
    void unloadsWhatNobodyUses() throws IOException {
        module(new TestModule("app_a").listener(ToldListener.class));
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
    void refusesToUnloadWhatIsInUseAndChangesNothing() throws IOException {
        module(new TestModule("app_a").listener(ToldListener.class));
        boot("[modules]\nautoload=yes\n");

        try (Lease<BootListener> lease = offer().lease().orElseThrow();
                Hold _ = registry.hold(lease.service())) {
            assertThat(refusal(loader.unload(ModuleName.of("app_a"))))
                    .isEqualTo("in use: 1 ToldListener, 1 service");
            assertThat(useCount("app_a")).isEqualTo(2);
            assertThat(
                            offer().lease()
                                    .map(
                                            again -> {
                                                again.close();
                                                return again.service();
                                            }))
                    .contains(lease.service());
        }

        assertThat(loader.unload(ModuleName.of("app_a")).isDone()).isTrue();
    }

    @Test
    void removesADeclinedModuleFromTheList() throws IOException {
        module(new TestModule("app_broken").listener(BrokenListener.class));
        boot("[modules]\nautoload=yes\n");

        assertThat(loader.unload(ModuleName.of("app_broken")).isDone()).isTrue();
        assertThat(loader.modules()).isEmpty();
    }

    @Test
    void comesAndGoesAgainAndAgainWithoutLeavingItsClassesBehind() throws IOException {
        module(new TestModule("app_a").listener(ToldListener.class));
        boot("[modules]\nautoload=yes\n");
        WeakReference<ClassLoader> first = classLoader();

        for (int round = 0; round < 10; round++) {
            assertThat(loader.unload(ModuleName.of("app_a")).isDone()).isTrue();
            assertThat(loader.load(ModuleName.of("app_a")).isDone()).isTrue();
        }

        assertThat(story()).filteredOn("app_a was told"::equals).hasSize(11);
        assertThat(
                        jackfield.core.thread.Poll.until(
                                Duration.ofSeconds(10), () -> isCollected(first)))
                .isTrue();
    }

    @Test
    void stopsTheLastModuleFirst() throws IOException {
        module(new TestModule("res_base").priority(10).listener(ToldListener.class));
        module(new TestModule("chan_top").requires("res_base").listener(ToldListener.class));
        boot("[modules]\nautoload=yes\n");

        loader.stopAll();

        assertThat(story()).endsWith("chan_top went", "res_base went");
        assertThat(loader.modules()).isEmpty();
        assertThat(framework.context().getBundles())
                .filteredOn(bundle -> bundle.getLocation().startsWith("module:"))
                .allMatch(bundle -> bundle.getState() == Bundle.RESOLVED);
    }

    private static boolean isCollected(WeakReference<ClassLoader> loader) {
        System.gc();
        return loader.get() == null;
    }

    private WeakReference<ClassLoader> classLoader() {
        try (Lease<BootListener> lease = offer().lease().orElseThrow()) {
            return new WeakReference<>(lease.service().getClass().getClassLoader());
        }
    }

    private Offer<BootListener> offer() {
        return registry.services(BootListener.class).offer("app_a.ToldListener").orElseThrow();
    }
}
