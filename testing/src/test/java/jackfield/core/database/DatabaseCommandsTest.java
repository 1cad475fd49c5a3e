// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import jackfield.cli.CliCommand;
import jackfield.cli.CliResult;
import jackfield.core.database.command.DeleteDatabaseCommand;
import jackfield.core.database.command.DeleteDatabaseTreeCommand;
import jackfield.core.database.command.GetDatabaseCommand;
import jackfield.core.database.command.PutDatabaseCommand;
import jackfield.core.database.command.ShowDatabaseCommand;
import jackfield.core.database.command.ShowDatabaseKeyCommand;
import jackfield.testing.CliFixture;
import jackfield.testing.FakeDatabase;
import org.junit.jupiter.api.Test;

final class DatabaseCommandsTest {
    private final FakeDatabase database = new FakeDatabase();

    private CliResult answer(CliCommand command, String... arguments) {
        return CliFixture.of(command).answer(arguments);
    }

    @Test
    void putsGetsAndRemoves() {
        assertThat(answer(new PutDatabaseCommand(database), "cidname", "201", "Ann").lines())
                .containsExactly("Updated database successfully");
        assertThat(answer(new GetDatabaseCommand(database), "cidname", "201").lines())
                .containsExactly("Value: Ann");
        assertThat(answer(new DeleteDatabaseCommand(database), "cidname", "201").lines())
                .containsExactly("Database entry removed.");
        assertThat(answer(new GetDatabaseCommand(database), "cidname", "201").lines())
                .containsExactly("Database entry not found.");
        assertThat(answer(new DeleteDatabaseCommand(database), "cidname", "201").lines())
                .containsExactly("Database entry does not exist.");
    }

    @Test
    void listsFamiliesTreesAndKeys() {
        database.put("a", "x/1", "one");
        database.put("a", "y", "two");
        database.put("b", "y", "three");

        assertThat(answer(new ShowDatabaseCommand(database)).lines())
                .containsExactly(
                        "/a/x/1                                            : one                      ",
                        "/a/y                                              : two                      ",
                        "/b/y                                              : three                    ",
                        "3 results found.");
        assertThat(answer(new ShowDatabaseCommand(database), "a", "x").lines()).hasSize(2);
        assertThat(answer(new ShowDatabaseKeyCommand(database), "y").lines())
                .hasSize(3)
                .last()
                .isEqualTo("2 results found.");
    }

    @Test
    void removesTrees() {
        database.put("a", "x/1", "one");
        database.put("a", "x/2", "two");

        assertThat(answer(new DeleteDatabaseTreeCommand(database), "a", "x").lines())
                .containsExactly("2 database entries removed.");
        assertThat(answer(new DeleteDatabaseTreeCommand(database), "a").lines())
                .containsExactly("Database entries do not exist.");
    }
}
