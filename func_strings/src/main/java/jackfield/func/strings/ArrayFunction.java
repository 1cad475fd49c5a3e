// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.strings;

import jackfield.channel.Channel;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets several variables at once. Thread-safe. */
@Component
@Function("ARRAY")
@Synopsis("Sets several variables at once.")
@Details(
        """
        Set(ARRAY(A,B)=1,2) sets A to 1 and B to 2. It cannot be read.
        """)
public final class ArrayFunction implements DialplanFunction<ArrayFunction.Arguments> {
    /** As written in the dialplan: {@code ARRAY(name1[,name2...])}. */
    public record Arguments(
            @Required @Raw @Option("Names of variables, joined by commas.") String names) {}

    private final Substitution substitution;

    @Activate
    public ArrayFunction(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return "";
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        List<String> values = Texts.split(value);
        int place = 0;
        for (String name : arguments.names().split(",", -1)) {
            substitution.assign(
                    channel, name.strip(), place < values.size() ? values.get(place) : "");
            place++;
        }
    }
}
