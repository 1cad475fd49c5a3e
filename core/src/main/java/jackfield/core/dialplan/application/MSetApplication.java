// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.application;

import jackfield.channel.Channel;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.Application;
import jackfield.dialplan.DialplanApplication;
import jackfield.dialplan.Outcome;
import jackfield.dialplan.Raw;
import jackfield.dialplan.Substitution;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sets several variables or functions, from left to right. Thread-safe. */
@Component
@Application("MSet")
@Synopsis("Sets several variables or functions.")
public final class MSetApplication implements DialplanApplication<MSetApplication.Arguments> {

    /** As written in the dialplan: {@code MSet(a=1,b=2)}. */
    public record Arguments(
            @Required
                    @Raw
                    @Option(
                            "Each as Set has it, joined by commas. A value in quotation marks may"
                                    + " hold commas, and loses the marks.")
                    String assignments) {}

    private final Substitution substitution;

    @Activate
    public MSetApplication(@Reference Substitution substitution) {
        this.substitution = substitution;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public Outcome execute(Channel channel, Arguments arguments) {
        List<Assignment> all =
                split(arguments.assignments()).stream().map(Assignment::parse).toList();
        all.forEach(one -> substitution.assign(channel, one.target(), bare(one.value())));
        return Outcome.CONTINUE;
    }

    private static String bare(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** At commas that are in neither quotation marks nor the arguments of a function. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int open = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            open += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && !quoted && open <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
