// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import jackfield.channel.Channel;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import org.osgi.service.component.annotations.Component;

/** {@code GROUP}. Thread-safe. */
@Component
@Function("GROUP")
@Synopsis("Reads or sets the group that a call is in.")
@Details("Set to nothing, the call leaves its group of the category.")
public final class GroupFunction implements DialplanFunction<GroupFunction.Arguments> {

    /** As written in the dialplan: {@code GROUP([category])}. */
    public record Arguments(
            @Option("Groups of different categories are apart.") @Default("") String category) {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return Groups.of(channel, arguments.category()).orElse("");
    }

    @Override
    public void write(Channel channel, Arguments arguments, String value) {
        GroupName name = GroupName.parse(value);
        String category = name.category().isEmpty() ? arguments.category() : name.category();
        Groups.set(channel, category, name.group());
    }
}
