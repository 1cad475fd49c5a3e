// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.config.Default;
import jackfield.config.Option;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GROUP_COUNT}. Thread-safe. */
@Component
@Function("GROUP_COUNT")
@Synopsis("Counts the calls of a group.")
public final class GroupCountFunction implements DialplanFunction<GroupCountFunction.Arguments> {

    /** As written in the dialplan: {@code GROUP_COUNT([group][@category])}. */
    public record Arguments(
            @Option("group, group@category or @category; without a group, the one of this call.")
                    @Default("")
                    String group) {}

    private final Channels channels;

    @Activate
    public GroupCountFunction(@Reference Channels channels) {
        this.channels = channels;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        GroupName asked = GroupName.parse(arguments.group());
        Optional<String> group =
                asked.group().isEmpty()
                        ? Groups.of(channel, asked.category())
                        : Optional.of(asked.group());
        if (group.isEmpty()) {
            return "0";
        }
        long count =
                channels.all().stream()
                        .filter(each -> !each.isHungUp())
                        .filter(each -> Groups.of(each, asked.category()).equals(group))
                        .count();
        return Long.toString(count);
    }
}
