// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jackfield.config.ConfigProblem;
import jackfield.config.ConfigProblem.Severity;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A file of any bytes that may include itself: read, with its problems, and never an exception. */
class ConfigReaderFuzzTest {

    /** Every name stands for the same bytes. */
    private static final class Everywhere implements ConfigSource {

        private final byte[] data;

        Everywhere(byte[] data) {
            this.data = data;
        }

        @Override
        public List<String> find(String pattern) {
            return pattern.length() < 4 ? List.of("more.conf") : List.of();
        }

        @Override
        public byte[] read(String name) throws NoSuchFileException {
            if (!name.endsWith(".conf")) {
                throw new NoSuchFileException(name);
            }
            return data.clone();
        }

        @Override
        public String stamp(String name) {
            return "";
        }

        @Override
        public String place() {
            return "memory";
        }
    }

    @DictionaryEntries({
        "[",
        "](+)",
        "(!,",
        "+=",
        "=>",
        ";--",
        "--;",
        "\\;",
        "#include ",
        "#tryinclude x.conf",
        "#exec "
    })
    @FuzzTest
    void readsAnyBytes(byte[] data) {
        ReadResult result = new ConfigReader(new Everywhere(data), false).read("pjsip.conf");

        boolean failed =
                result.problems().stream().anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(result.file().isEmpty()).isEqualTo(failed);
        for (ConfigProblem problem : result.problems()) {
            assertThat(problem.message()).isNotEmpty();
            assertThat(problem.position().column()).isPositive();
        }
    }
}
