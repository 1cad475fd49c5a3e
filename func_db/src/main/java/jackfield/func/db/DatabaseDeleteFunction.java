// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.db;

import jackfield.channel.Channel;
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

/** Reads a value of the database and removes it. Thread-safe. */
@Component
@Function("DB_DELETE")
@Synopsis("Reads a value of the database and removes it.")
public final class DatabaseDeleteFunction
        implements DialplanFunction<DatabaseDeleteFunction.Arguments> {
    /** As written in the dialplan: {@code DB_DELETE(family/key)}. */
    public record Arguments(@Required @Raw @Option("Family and key.") Key key) {}

    private final Database database;

    @Activate
    public DatabaseDeleteFunction(@Reference Database database) {
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        String value = database.get(arguments.key().family(), arguments.key().key()).orElse("");
        database.remove(arguments.key().family(), arguments.key().key());
        channel.variables().set("DB_RESULT", value);
        return value;
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        database.remove(arguments.key().family(), arguments.key().key());
    }
}
