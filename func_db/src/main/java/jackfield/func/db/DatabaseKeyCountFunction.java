// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.db;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.database.Database;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the values below a place of the database. Thread-safe. */
@Component
@Function("DB_KEYCOUNT")
@Synopsis("Counts the values below a place of the database.")
public final class DatabaseKeyCountFunction
        implements DialplanFunction<DatabaseKeyCountFunction.Arguments> {
    /** As written in the dialplan: {@code DB_KEYCOUNT([family[/key]])}. */
    public record Arguments(
            @Raw @Option("A family, or a family and a key.") @Default("") String place) {}

    private final Database database;

    @Activate
    public DatabaseKeyCountFunction(@Reference Database database) {
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String place = arguments.place().strip();
        int slash = place.indexOf('/');
        return String.valueOf(
                slash < 0
                        ? database.entries(place, "").size()
                        : database.entries(place.substring(0, slash), place.substring(slash + 1))
                                .size());
    }
}
