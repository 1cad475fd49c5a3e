// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.db;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.database.Database;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads or writes a value of the database. Thread-safe. */
@Component
@Function("DB")
@Synopsis("Reads or writes a value of the database.")
@Details(
        """
        What was read is in DB_RESULT as well.
        """)
public final class DatabaseFunction implements DialplanFunction<DatabaseFunction.Arguments> {
    /** As written in the dialplan: {@code DB(family/key)}. */
    public record Arguments(@Required @Raw @Option("Family and key.") Key key) {}

    private final Database database;

    @Activate
    public DatabaseFunction(@Reference Database database) {
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String value = database.get(arguments.key().family(), arguments.key().key()).orElse("");
        channel.variables().set("DB_RESULT", value);
        return value;
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        database.put(arguments.key().family(), arguments.key().key(), value);
    }
}
