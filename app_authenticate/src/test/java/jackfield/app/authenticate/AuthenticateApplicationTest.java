// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.authenticate;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuthenticateApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeDatabase database = new FakeDatabase();
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");

    private boolean passes(String arguments) {
        script.player().has("agent-pass", "auth-incorrect", "vm-goodbye", "auth-thankyou");
        script.offer(new AuthenticateApplication(script.player(), script.player(), database))
                .extension("200", "Authenticate(" + arguments + ")", "Set(IN=1)")
                .run(channel, "200");
        return channel.variables().get("IN").isPresent();
    }

    @Test
    void letsPassWhoKnowsThePassword() {
        script.player().during("agent-pass", () -> channel.presses("4711#"));
        assertThat(passes("4711")).isTrue();
        assertThat(script.player().played())
                .containsExactly("play agent-pass", "play auth-thankyou");
    }

    @Test
    void asksThreeTimesAndHangsUp() {
        script.player().during("agent-pass", () -> channel.presses("1#"));
        script.player().during("auth-incorrect", () -> channel.presses("47#"));
        assertThat(passes("4711")).isFalse();
        assertThat(script.player().played())
                .containsExactly(
                        "play agent-pass",
                        "play auth-incorrect",
                        "play auth-incorrect",
                        "play vm-goodbye");
        assertThat(channel.asked()).contains("hangUp NORMAL_CLEARING");
    }

    @Test
    void needsNoEndWhereTheLengthIsKnown() {
        script.player().during("agent-pass", () -> channel.presses("4711"));
        assertThat(passes("4711,,4")).isTrue();
    }

    @Test
    void takesNobodyWhoEntersNothing() {
        assertThat(passes("/no/such/file")).isFalse();
    }

    @Test
    void knowsPasswordsOfAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords"), "12\n4711\n");
        script.player().during("agent-pass", () -> channel.presses("4711#"));
        assertThat(passes(file.toString())).isTrue();
    }

    @Test
    void knowsSumsOfAFile(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("sums"), "ann:81dc9bdb52d04dc20036dbd8313ed055\n");
        script.player().during("agent-pass", () -> channel.presses("1234#"));
        assertThat(passes(file + ",m")).isTrue();
    }

    @Test
    void aKeyOfTheDatabaseMayServeOnce() {
        database.put("door", "codes/4711", "1");
        script.player().during("agent-pass", () -> channel.presses("4711#"));
        assertThat(passes("/door/codes,dr")).isTrue();
        assertThat(database.get("door", "codes/4711")).isEmpty();
    }
}
