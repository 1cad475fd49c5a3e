// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern CONF = Pattern.compile("(?s)```conf\n(.*?)```");

    @Test
    void showsExamplesThatLoad() throws IOException {
        List<String> examples =
                CONF.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(MatchResult::group)
                        .map(text -> text.substring("```conf\n".length(), text.length() - 3))
                        .toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Reading reading = Reading.of(example);
            assertThat(reading.problems).isEmpty();
            assertThat(reading.steps()).isNotEmpty();
        }
    }
}
