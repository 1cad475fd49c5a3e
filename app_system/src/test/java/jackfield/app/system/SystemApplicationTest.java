// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemApplicationTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final DialplanScript script = DialplanScript.of("100", "NoOp()");
    private final Map<String, String> options = new HashMap<>();
    private final Path folder;

    SystemApplicationTest(@TempDir Path folder) {
        this.folder = folder;
        ShellCommand commands =
                new ShellCommand(
                        script.dialplan(), option -> Optional.ofNullable(options.get(option)));
        script.offer(new SystemApplication(commands)).offer(new TrySystemApplication(commands));
    }

    private String status(String step) {
        script.extension("200", step, "Set(END=1)").run(channel, "200");
        return channel.variables().get("SYSTEMSTATUS").orElse("none")
                + " "
                + channel.variables().get("END").orElse("-");
    }

    @Test
    void runsALineToItsEnd() throws IOException {
        Path file = folder.resolve("said");
        channel.variables().set("WORD", "hello, you");
        assertThat(status("System(echo \"${WORD}\" > " + file + ")")).isEqualTo("SUCCESS 1");
        assertThat(file).hasContent("hello, you");
    }

    @Test
    void tellsWhatWentWrong() {
        assertThat(status("System(exit 3)")).isEqualTo("APPERROR 1");
    }

    @Test
    void endsTheCallIfItCannotRunIt() {
        assertThat(status("System(/no/such/command)")).isEqualTo("FAILURE -");
    }

    @Test
    void triesWithoutEndingTheCall() {
        assertThat(status("TrySystem(/no/such/command)")).isEqualTo("FAILURE 1");
    }

    @Test
    void refusesSignsOfTheShellThatAVariableBrings() {
        Path file = folder.resolve("bad");
        channel.variables().set("NAME", "x; touch " + file);
        assertThat(status("TrySystem(echo ${NAME})")).isEqualTo("FAILURE 1");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesThemWhereThatIsWanted() {
        Path file = folder.resolve("wanted");
        options.put("live_dangerously", "yes");
        channel.variables().set("NAME", "x; touch " + file);
        assertThat(status("TrySystem(echo ${NAME})")).isEqualTo("SUCCESS 1");
        assertThat(file).exists();
    }

    @Test
    void knowsWhichSignsAreTheDialplans() {
        assertThat(ShellSigns.areOf("echo ${A${B}} > $[1 + 2]; ls", "echo x > 3; ls")).isTrue();
        assertThat(ShellSigns.areOf("echo ${A}", "echo $(ls)")).isFalse();
        assertThat(ShellSigns.areOf("echo '${A}'", "echo 'a'b'")).isFalse();
        assertThat(ShellSigns.areOf("", "echo hello")).isTrue();
    }
}
