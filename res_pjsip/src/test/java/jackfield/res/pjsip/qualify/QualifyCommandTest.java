// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.qualify;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.CliFixture;
import org.junit.jupiter.api.Test;

final class QualifyCommandTest {

    private static CliFixture command(Scene scene) {
        return CliFixture.of(new QualifyCommand(scene.config, scene.qualification()));
    }

    @Test
    void asksAllContactsOfAnEndpointNow() {
        Scene scene = Scene.with("qualify_frequency=600").begin().registers(1, 3600);
        assertThat(command(scene).type("pjsip qualify door"))
                .containsExactly("AOR door of endpoint door: asking 1 contact");
        assertThat(scene.asked()).containsExactly(Scene.DOOR);
        scene.after(4);
        assertThat(scene.door()).isEqualTo("Unavail nan");
    }

    @Test
    void alsoAsksWhoIsNotAskedOtherwiseButDoesNotTakeItOutOfUse() {
        Scene scene = Scene.with("").begin();
        command(scene).run("door");
        scene.answers(200, 5);
        assertThat(scene.door()).isEqualTo("Avail 5.000");
        command(scene).run("door");
        scene.after(4);
        assertThat(scene.door()).isEqualTo("NonQual nan");
        assertThat(scene.after(600).asked()).hasSize(2);
    }

    @Test
    void saysWhatThereIsNotToAsk() {
        Scene scene = Scene.with("").begin();
        assertThat(command(scene).run("201"))
                .containsExactly("AOR 201 of endpoint 201: no contact to ask");
        assertThat(command(scene).run("299")).containsExactly("Unable to find object 299.");
        scene.config.replace("pjsip.conf", "[301]\ntype=endpoint\n");
        assertThat(command(scene).answer("301").failed()).isTrue();
        assertThat(command(scene).complete("3")).containsExactly("301");
    }
}
