// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliArguments;
import jackfield.config.Directories;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

class ShowSettingsCommandTest {

    @Test
    void showsGroupsWithValuesInColumn32() {
        List<String> lines = settings(Map.of("jackfield.console", "true"));
        assertThat(lines).contains("PBX Core settings", "Subsystems", "Directories");
        assertThat(lines)
                .contains("  Version:                     1.2.3")
                .contains("  Foreground console:          Enabled")
                .contains("  Control socket:              /run/jf/jackfield.ctl")
                .contains("  Gogo over the socket:        Disabled")
                .contains("  astrundir:                   /run/jf");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("  "))
                .allSatisfy(
                        line -> {
                            assertThat(line.substring(0, 31)).endsWith(" ");
                            assertThat(line.charAt(31)).isNotEqualTo(' ');
                        });
    }

    @Test
    void takesWhatTheLauncherFound() {
        assertThat(
                        settings(
                                Map.of(
                                        "jackfield.option.gogo", "Yes",
                                        "jackfield.socket", "/run/jf/other.ctl")))
                .contains("  Control socket:              /run/jf/other.ctl")
                .contains("  Gogo over the socket:        Enabled")
                .contains("  Foreground console:          Disabled");
    }

    private static List<String> settings(Map<String, String> properties) {
        return new ShowSettingsCommand(
                        new ConsoleSettings(context(properties), new TestDirectories()))
                .run(CliArguments.of())
                .lines();
    }

    /** Only what the settings ask for: a property of the framework and the bundle's version. */
    private static BundleContext context(Map<String, String> properties) {
        Bundle bundle =
                (Bundle)
                        Proxy.newProxyInstance(
                                Bundle.class.getClassLoader(),
                                new Class<?>[] {Bundle.class},
                                (proxy, method, arguments) -> new Version(1, 2, 3));
        return (BundleContext)
                Proxy.newProxyInstance(
                        BundleContext.class.getClassLoader(),
                        new Class<?>[] {BundleContext.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getBundle")
                                        ? bundle
                                        : properties.get((String) arguments[0]));
    }

    private static final class TestDirectories implements Directories {
        @Override
        public Path etc() {
            return Path.of("/etc/jf");
        }

        @Override
        public Path run() {
            return Path.of("/run/jf");
        }

        @Override
        public Path log() {
            return Path.of("/var/log/jf");
        }

        @Override
        public Path data() {
            return Path.of("/var/lib/jf");
        }

        @Override
        public Path database() {
            return Path.of("db");
        }

        @Override
        public Map<String, Path> all() {
            return Map.of("astetcdir", etc(), "astrundir", run());
        }
    }
}
