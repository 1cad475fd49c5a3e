// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> WORDS =
            List.of("aors", "auth", "allow", "disallow", "max_contacts", "yes", "no");

    @ParameterizedTest
    @CsvSource({
        "aor,aors", "AORS,aors", "aros,aors", "atuh,auth", "alow,allow", "dissalow,disallow",
        "maxcontact,max_contacts", "contacts,''", "xyz,''", "yess,yes", "q,''", "'',''",
    })
    void findsTheWordThatWasMeant(String wrong, String right) {
        assertThat(NearestWord.to(wrong, WORDS)).isEqualTo(right);
    }
}
