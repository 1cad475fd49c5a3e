// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import jackfield.channel.Channel;
import jackfield.channel.Channels;
import jackfield.config.BoundedRegex;
import jackfield.config.Option;
import jackfield.config.Required;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import jackfield.dialplan.Raw;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GROUP_MATCH_COUNT}. Thread-safe. */
@Component
@Function("GROUP_MATCH_COUNT")
@Synopsis("Counts the calls of all groups that regular expressions match.")
public final class GroupMatchCountFunction
        implements DialplanFunction<GroupMatchCountFunction.Arguments> {

    /** As written in the dialplan: {@code GROUP_MATCH_COUNT(group[@category])}. */
    public record Arguments(
            @Required @Raw @Option("Expression for the group, perhaps @ and one for the category.")
                    String match) {}

    private final Channels channels;

    @Activate
    public GroupMatchCountFunction(@Reference Channels channels) {
        this.channels = channels;
    }

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        GroupName match = GroupName.parse(arguments.match());
        BoundedRegex group = BoundedRegex.parse(match.group());
        BoundedRegex category = BoundedRegex.parse(match.category());
        long count =
                channels.all().stream()
                        .filter(each -> !each.isHungUp())
                        .flatMap(each -> Groups.all(each).entrySet().stream())
                        .filter(in -> group.match(in.getValue()).isPresent())
                        .filter(in -> category.match(in.getKey()).isPresent())
                        .count();
        return Long.toString(count);
    }
}
