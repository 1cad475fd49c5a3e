// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import org.junit.jupiter.api.Test;

final class QualifySettingsCommandsTest {

    private static final String FREQUENCY = "qualify_frequency=60\nqualify_timeout=2.5";

    private static CliFixture show(Scene scene) {
        return CliFixture.of(
                new ShowQualifyCommand(
                        scene.config, scene.qualification(), scene.statuses, scene.timers));
    }

    private static CliFixture reload(Scene scene) {
        return CliFixture.of(new ReloadQualifyCommand(scene.config, scene.qualification()));
    }

    @Test
    void showsHowAndWhenContactsAreAsked() {
        Scene scene = Scene.with(FREQUENCY).begin().after(30).answers(200, 5).after(10);
        assertThat(show(scene).type("pjsip show qualify endpoint door"))
                .containsExactly(
                        "AOR door",
                        "  qualify_frequency : 60",
                        "  qualify_timeout   : 2.5",
                        "  qualify_2xx_only  : false",
                        "  Contact sip:door@192.0.2.31:5062: Avail, round trip 5.000 ms,"
                                + " questions 1, next in 49 s",
                        "");
        assertThat(show(scene).type("pjsip show qualify aor door"))
                .isEqualTo(show(scene).type("pjsip show qualify endpoint door"));
    }

    @Test
    void saysThatNobodyIsAsked() {
        Scene scene = Scene.with("").begin();
        assertThat(show(scene).run("aor", "door"))
                .contains("  qualify_frequency : 0")
                .noneMatch(line -> line.startsWith("  Contact"));
        assertThat(reload(scene).run("aor", "door"))
                .containsExactly("AOR door: its contacts are not asked.");
        assertThat(show(scene).run("aor", "299")).containsExactly("Unable to find object 299.");
    }

    @Test
    void beginsAnewWhenItIsToldTo() {
        Scene scene = Scene.with(FREQUENCY).begin().after(30).answers(200, 5).after(50);
        scene.chance = 0;
        assertThat(reload(scene).type("pjsip reload qualify endpoint door"))
                .containsExactly("AOR door: contacts asked every 60 s: 1");
        assertThat(scene.asked()).hasSize(1);
        scene.after(0);
        assertThat(scene.asked()).hasSize(2);
        scene.answers(200, 5).after(60);
        assertThat(scene.asked()).hasSize(3);
    }

    @Test
    void completesIdsOfTheKindThatWasTyped() {
        Scene scene = Scene.with("").begin();
        scene.config.replace(
                "pjsip.conf", Scene.conf("") + "[dover]\ntype=endpoint\n[dorm]\ntype=aor\n");
        assertThat(show(scene).complete("endpoint", "do")).containsExactly("door", "dover");
        assertThat(reload(scene).complete("aor", "do")).containsExactly("door", "dorm");
        assertThat(reload(scene).complete("aor", "door", "")).isEmpty();
    }

    @Test
    void listsContactsAsTasks() {
        Scene scene = Scene.with(FREQUENCY).begin().registers(1, 3600).after(30);
        CliFixture tasks =
                CliFixture.of(new ShowScheduledTasksCommand(scene.qualification(), scene.timers));
        assertThat(tasks.type("pjsip show scheduled_tasks"))
                .hasSize(5)
                .startsWith(
                        "Task Name                                           Interval Times Run"
                                + " Next Start")
                .anyMatch(line -> line.matches("pjsip/qualify/201@@[0-9a-f]{10} +60 +1 +60"))
                .anyMatch(line -> line.matches("pjsip/qualify/door@@[0-9a-f]{10} +60 +1 +60"))
                .endsWith("", "Total scheduled tasks: 2");
    }
}
