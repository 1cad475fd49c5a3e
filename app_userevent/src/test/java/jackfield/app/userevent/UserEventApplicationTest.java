// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.userevent;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.event.UserEvent;
import jackfield.event.UserEventListener;
import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UserEventApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final List<UserEvent> heard = new ArrayList<>();

    private void run(String step) {
        DialplanScript script = DialplanScript.of("100", step);
        script.modules().offer(UserEventListener.class, "one", heard::add);
        script.modules().offer(UserEventListener.class, "two", heard::add);
        script.offer(new UserEventApplication(script.modules())).run(channel, "100");
    }

    @Test
    void tellsEverybodyWhoListens() {
        run("UserEvent(DoorOpened,Who: Ann,Door:front: left,Late)");

        assertThat(heard).hasSize(2);
        UserEvent event = heard.getFirst();
        assertThat(event.name()).isEqualTo("DoorOpened");
        assertThat(event.channel()).isSameAs(channel);
        assertThat(event.fields())
                .containsExactly(
                        Map.entry("Who", "Ann"),
                        Map.entry("Door", "front: left"),
                        Map.entry("Late", ""));
    }

    @Test
    void tellsNothingWithoutAName() {
        run("UserEvent()");

        assertThat(heard).isEmpty();
    }
}
