// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.event;

import jackfield.channel.Channel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code UserEvent} in the dialplan tells.
 *
 * @param channel where it stood
 * @param name as written first
 * @param fields what is written behind it, by name, in order
 */
public record UserEvent(Channel channel, String name, Map<String, String> fields) {
    public UserEvent {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
