// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.testing.VirtualTimers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredDatabaseTest {

    private final Path folder;

    StoredDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final VirtualTimers timers = new VirtualTimers();

    private StoredDatabase open(String name) {
        return new StoredDatabase(folder.resolve(name), timers, Runnable::run);
    }

    /** What a process would find that starts after this one was killed now. */
    private StoredDatabase afterACrash() throws IOException {
        Files.copy(folder.resolve("astdb.mv"), folder.resolve("copy.mv"));
        return open("copy.mv");
    }

    @Test
    void keepsValuesByFamilyAndKey() {
        StoredDatabase database = open("astdb.mv");
        database.put("cidname", "201", "Ann");
        database.put("cidname", "201", "Anna");

        assertThat(database.get("cidname", "201")).contains("Anna");
        assertThat(database.get("cidname", "202")).isEmpty();
        assertThat(database.remove("cidname", "201")).isTrue();
        assertThat(database.remove("cidname", "201")).isFalse();
        database.close();
    }

    @Test
    void whatIsATenthOfASecondOldSurvivesACrash() throws IOException {
        StoredDatabase database = open("astdb.mv");
        database.put("a", "1", "x");
        timers.advance(Duration.ofMillis(100));
        database.put("a", "2", "y");

        StoredDatabase next = afterACrash();
        assertThat(next.get("a", "1")).contains("x");
        assertThat(next.get("a", "2")).isEmpty();
        next.close();
        database.close();
    }

    @Test
    void writesManyValuesAtOnce() {
        StoredDatabase database = open("astdb.mv");
        for (int i = 0; i < 1000; i++) {
            database.put("many", "key" + i, "value");
        }
        assertThat(timers.running()).isEqualTo(1);
        database.close();
    }

    @Test
    void keepsEverythingOverAnOrderlyEnd() {
        StoredDatabase database = open("astdb.mv");
        database.put("a", "1", "x");
        database.close();

        StoredDatabase next = open("astdb.mv");
        assertThat(next.get("a", "1")).contains("x");
        next.close();
    }

    @Test
    void listsFamiliesAndTrees() {
        StoredDatabase database = open("astdb.mv");
        database.put("fwd", "201/busy", "1");
        database.put("fwd", "201", "2");
        database.put("fwd", "2011", "3");
        database.put("fwdx", "1", "4");

        assertThat(database.entries("", "")).hasSize(4);
        assertThat(database.entries("fwd", "").values()).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(database.entries("fwd", "201"))
                .containsExactly(Map.entry("/fwd/201", "2"), Map.entry("/fwd/201/busy", "1"));
        assertThat(database.removeTree("fwd", "201")).isEqualTo(2);
        assertThat(database.removeTree("fwd", "")).isEqualTo(1);
        assertThat(database.entries("", "")).containsExactly(Map.entry("/fwdx/1", "4"));
        database.close();
    }

    @Test
    void goesOnInMemoryWithAFileThatItCannotRead() throws IOException {
        Files.writeString(folder.resolve("astdb.mv"), "this is no database".repeat(1000));
        StoredDatabase database = open("astdb.mv");
        database.put("a", "1", "x");
        timers.advance(Duration.ofSeconds(1));

        assertThat(database.get("a", "1")).contains("x");
        assertThat(Files.readString(folder.resolve("astdb.mv"))).startsWith("this is no");
        database.close();
    }
}
