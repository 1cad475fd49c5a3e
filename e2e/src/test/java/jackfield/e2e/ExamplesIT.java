// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the guide to the configuration of SIP loads as it stands: fragments (a, b) one after the
 * other into a running exchange, the rest at the start of one. What a fragment names and does not have is
 * warned of, and nothing else is.
 */
final class ExamplesIT {

    /** As if nothing were written. */
    private static final Map<String, String> NOTHING =
            Map.of("pjsip.conf", "", "acl.conf", "", "extensions.conf", "[general]\n");

    private static Exchange running;

    @BeforeAll
    static void start() throws IOException {
        Exchange.Configuration configuration = new Exchange.Configuration().hosts(Example.HOSTS);
        NOTHING.forEach(configuration::file);
        running = configuration.start();
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    static List<String> fragments() throws IOException {
        return Example.names().stream().filter(name -> name.matches("[ab]-.*")).toList();
    }

    static List<String> scenarios() throws IOException {
        return Example.names().stream().filter(name -> !name.matches("[ab]-.*")).toList();
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void aFragmentLoads(String name) throws IOException {
        Example example = Example.of(name);
        Map<String, String> files = new TreeMap<>(NOTHING);
        files.putAll(example.files());
        for (Map.Entry<String, String> file : files.entrySet()) {
            running.write(file.getKey(), file.getValue());
        }
        int before = running.output().length();
        running.rx("core reload");
        loaded(running, example, running.output().substring(before));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aScenarioLoads(String name) throws IOException {
        Example example = Example.of(name);
        try (Exchange exchange = example.configuration().start()) {
            loaded(exchange, example, exchange.output());
        }
    }

    private static void loaded(Exchange exchange, Example example, String output)
            throws IOException {
        assertThat(output).doesNotContain(" ERROR ").doesNotContain("Exception");
        String problems = exchange.rx("config problems");
        assertThat(problems).contains("0 errors, ");
        assertThat(problems.lines().filter(line -> line.startsWith("warning ")))
                .map(line -> line.substring("warning ".length()))
                .containsExactlyElementsOf(example.warnings());
        for (String warning : example.warnings()) {
            assertThat(output).contains(warning);
        }
        for (String[] show : example.shows()) {
            assertThat(exchange.rx(show[0])).contains(show[1]);
        }
    }
}
