// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jackfield.config.BadValueException;
import java.util.Optional;

/** Any text of a dialplan, with any value in its variables: filled in or refused, in bounded length. */
class ExpressionFuzzTest {

    /** Variables and functions that all have one value. */
    private record Same(String value) implements Scope {
        @Override
        public Optional<String> variable(String name) {
            return Optional.of(value);
        }

        @Override
        public String function(String name, String arguments) {
            return value;
        }

        @Override
        public void warn(String message) {
            assertThat(message).isNotEmpty();
        }
    }

    @FuzzTest
    void fillsAnyText(FuzzedDataProvider data) {
        String value = data.consumeString(60);
        String text = data.consumeRemainingAsString();
        int longest = Math.max(Filling.LONGEST, text.length());
        check(text, value, longest);
        check("$[" + text + "]", value, longest);
    }

    private static void check(String text, String value, int longest) {
        try {
            String filled = new Filling(new Same(value)).text(TemplateParser.parse(text));
            assertThat(filled.length()).isLessThanOrEqualTo(longest);
        } catch (BadValueException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }
}
