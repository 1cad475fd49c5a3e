// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.db;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.DialplanScript;
import jackfield.testing.FakeChannel;
import jackfield.testing.FakeDatabase;
import org.junit.jupiter.api.Test;

final class DatabaseFunctionsTest {
    private final FakeChannel channel = FakeChannel.up("PJSIP/201-00000001");
    private final FakeDatabase database = new FakeDatabase();
    private final DialplanScript script =
            DialplanScript.of("100", "NoOp()")
                    .offer(new DatabaseFunction(database))
                    .offer(new DatabaseExistsFunction(database))
                    .offer(new DatabaseDeleteFunction(database))
                    .offer(new DatabaseKeysFunction(database))
                    .offer(new DatabaseKeyCountFunction(database));

    private String value(String text) {
        return script.substitution().substitute(channel, text);
    }

    @Test
    void keepsWhatIsWritten() {
        script.substitution().assign(channel, "DB(forward/201)", "202");

        assertThat(value("${DB(forward/201)} ${DB_RESULT}")).isEqualTo("202 202");
        assertThat(database.get("forward", "201")).contains("202");
    }

    @Test
    void knowsWhatIsThere() {
        database.put("forward", "201/busy", "203");

        assertThat(value("${DB_EXISTS(forward/201/busy)} ${DB_RESULT}")).isEqualTo("1 203");
        assertThat(value("${DB_EXISTS(forward/999)}")).isEqualTo("0");
    }

    @Test
    void removesAndTellsWhatItWas() {
        database.put("forward", "201", "202");

        assertThat(value("${DB_DELETE(forward/201)}${DB_EXISTS(forward/201)}")).isEqualTo("2020");
    }

    @Test
    void namesAndCountsTheKeysBelowAPlace() {
        database.put("forward", "201/busy", "1");
        database.put("forward", "201/away", "2");
        database.put("forward", "202", "3");

        assertThat(value("${DB_KEYS(forward)}")).isEqualTo("201,202");
        assertThat(value("${DB_KEYS(forward/201)}")).isEqualTo("away,busy");
        assertThat(value("${DB_KEYS()}")).isEqualTo("forward");
        assertThat(value("${DB_KEYCOUNT(forward)}")).isEqualTo("3");
        assertThat(value("${DB_KEYCOUNT(forward/201)}")).isEqualTo("2");
    }

    @Test
    void aKeyWithoutAFamilyLeavesNothing() {
        assertThat(value("${DB(forward)}")).isEmpty();
    }
}
