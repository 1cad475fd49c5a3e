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
import java.util.LinkedHashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the keys that stand directly below a place of the database. Thread-safe. */
@Component
@Function("DB_KEYS")
@Synopsis("Names the keys that stand directly below a place of the database.")
public final class DatabaseKeysFunction
        implements DialplanFunction<DatabaseKeysFunction.Arguments> {
    /** As written in the dialplan: {@code DB_KEYS([family[/key]])}. */
    public record Arguments(
            @Raw @Option("A family, or a family and a key.") @Default("") String place) {}

    private final Database database;

    @Activate
    public DatabaseKeysFunction(@Reference Database database) {
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
        String family = slash < 0 ? place : place.substring(0, slash);
        String top = place.isEmpty() ? "/" : "/" + place + (place.endsWith("/") ? "" : "/");
        Set<String> keys = new LinkedHashSet<>();
        for (String path : database.entries(family, "").keySet()) {
            if (path.startsWith(top)) {
                keys.add(path.substring(top.length()).split("/", 2)[0]);
            }
        }
        return String.join(",", keys);
    }
}
