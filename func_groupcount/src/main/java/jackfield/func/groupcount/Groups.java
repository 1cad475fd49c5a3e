// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

import jackfield.channel.Channel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The groups that channels are in. A group stands among the variables of its channel, under a name that
 * the dialplan cannot write by itself, so that it goes with the channel and stays without this module.
 */
final class Groups {

    private static final String START = "GROUP(";

    private Groups() {}

    static Optional<String> of(Channel channel, String category) {
        return channel.variables().get(START + category + ")").filter(group -> !group.isEmpty());
    }

    static void set(Channel channel, String category, String group) {
        channel.variables().set(START + category + ")", group);
    }

    /** By category. */
    static Map<String, String> all(Channel channel) {
        Map<String, String> groups = new LinkedHashMap<>();
        channel.variables()
                .all()
                .forEach(
                        (name, group) -> {
                            if (name.startsWith(START) && !group.isEmpty()) {
                                groups.put(
                                        name.substring(START.length(), name.length() - 1), group);
                            }
                        });
        return groups;
    }
}
