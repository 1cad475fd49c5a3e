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
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whether the database has a value. Thread-safe. */
@Component
@Function("DB_EXISTS")
@Synopsis("Tells whether the database has a value.")
@Details(
        """
        The value is in DB_RESULT then.
        """)
public final class DatabaseExistsFunction
        implements DialplanFunction<DatabaseExistsFunction.Arguments> {
    /** As written in the dialplan: {@code DB_EXISTS(family/key)}. */
    public record Arguments(@Required @Raw @Option("Family and key.") Key key) {}

    private final Database database;

    @Activate
    public DatabaseExistsFunction(@Reference Database database) {
        this.database = database;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        Optional<String> value = database.get(arguments.key().family(), arguments.key().key());
        value.ifPresent(found -> channel.variables().set("DB_RESULT", found));
        return value.isPresent() ? "1" : "0";
    }
}
