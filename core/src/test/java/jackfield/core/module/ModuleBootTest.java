// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the loader does at the start with what {@code modules.conf} says. */
final class ModuleBootTest extends LoaderScene {
    @Test
    void runsTheModulesOfAFolderByPriorityAndTellsEachOnceAtTheEnd() throws IOException {
        module(new TestModule("app_a").listener(ToldListener.class));
        module(new TestModule("app_b").priority(10).listener(ToldListener.class));

        boot("[modules]\nautoload=yes\n");

        assertThat(running()).containsExactly("app_a", "app_b");
        assertThat(story())
                .containsExactly(
                        "app_b came up", "app_a came up", "app_a was told", "app_b was told");
        assertThat(log()).endsWith("Jackfield has fully booted: 2 modules run");
        assertThat(loader.awaitBoot()).isTrue();
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
    void whatCannotBeWithoutAModuleThatIsNotWantedIsNoError() throws IOException {
        module(new TestModule("res_base"));
        module(new TestModule("chan_middle").requires("res_base"));
        module(new TestModule("app_top").requires("chan_middle"));

        boot("[modules]\nautoload=yes\nnoload=res_base\n");

        assertThat(running()).isEmpty();
        assertThat(log())
                .contains("chan_middle is declined: it needs res_base, which is not loaded")
                .doesNotContain("modules asked for do not run");
    }

    @Test
    void whoeverNamesAModuleAndNotWhatItNeedsIsTold() throws IOException {
        module(new TestModule("res_base"));
        module(new TestModule("app_top").requires("res_base"));

        boot("[modules]\nautoload=yes\nload=app_top\nnoload=res_base\n");

        assertThat(log()).contains("1 of the modules asked for do not run:");
    }

    @Test
    void declinesAModuleWhoseComponentFailsWithTheReason() throws IOException {
        module(new TestModule("app_broken").listener(BrokenListener.class));

        boot("[modules]\nautoload=yes\n");

        assertThat(reason("app_broken")).isEqualTo("meant to fail");
        assertThat(bundles("app_broken")).isEmpty();
    }

    @Test
    void declinesAModuleThatWaitsForAService() throws IOException {
        module(new TestModule("app_waiting").waiting());

        boot("[modules]\nautoload=yes\n");

        assertThat(reason("app_waiting"))
                .isEqualTo("nobody provides java.util.concurrent.Callable");
    }

    @Test
    void declinesAModuleWhoseComponentCannotBeRead() throws IOException {
        module(new TestModule("app_garbled").unreadable());

        boot("[modules]\nautoload=yes\n");

        assertThat(reason("app_garbled")).isEqualTo("1 of its 1 components cannot be registered");
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
    void hearsAllListenersThoughOneFails() throws IOException {
        module(new TestModule("app_a").priority(1).listener(FailingListener.class));
        module(new TestModule("app_b").listener(ToldListener.class));

        boot("[modules]\nautoload=yes\n");

        assertThat(story()).containsExactly("app_b came up", "app_b was told");
        assertThat(log()).contains("app_a.FailingListener of app_a failed");
    }

    @Test
    void saysOnceWhatItDoesNotHaveYetAndWarnsOfWhatNobodyKnows() throws IOException {
        module(new TestModule("res_pjsip"));

        boot(
                """
                [modules]
                load = res_sorcery_config.so
                load = app_voicemail
                load = res_pjsip_nat
                load = res_pjsipp
                """);

        assertThat(log())
                .contains(
                        "modules.conf names 2 modules that Jackfield does not have yet: app_voicemail, res_pjsip_nat")
                .contains(
                        "modules.conf:5:1: there is no module res_pjsipp; did you mean 'res_pjsip'?")
                .noneMatch(line -> line.contains("res_sorcery_config"));
        assertThat(loader.awaitBoot()).isTrue();
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
    void endsWithStatusTwoIfARequiredModuleDoesNotRun() throws IOException {
        module(new TestModule("app_broken").listener(BrokenListener.class));

        boot("[modules]\nrequire = app_broken\n");

        assertThat(status).hasValue(2);
        assertThat(loader.awaitBoot()).isFalse();
        assertThat(log())
                .contains(
                        "modules.conf:2:1: app_broken is required and does not run, so Jackfield does not start");
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
}
