// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import jackfield.channel.Channel;
import jackfield.config.Synopsis;
import jackfield.dialplan.DialplanFunction;
import jackfield.dialplan.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code GROUP_LIST}. Thread-safe. */
@Component
@Function("GROUP_LIST")
@Synopsis("Names the groups that a call is in, with blanks between them.")
public final class GroupListFunction implements DialplanFunction<GroupListFunction.Arguments> {

    /** As written in the dialplan: {@code GROUP_LIST()}. */
    public record Arguments() {}

    @Override
    public Class<Arguments> arguments() {
        return Arguments.class;
    }

    @Override
    public String read(Channel channel, Arguments arguments) {
        return Groups.all(channel).entrySet().stream()
                .map(in -> in.getValue() + (in.getKey().isEmpty() ? "" : "@" + in.getKey()))
                .collect(Collectors.joining(" "));
    }
}
