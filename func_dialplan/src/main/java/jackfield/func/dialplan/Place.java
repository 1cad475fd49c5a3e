// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.dialplan;

import jackfield.channel.Channel;
import jackfield.dialplan.Dialplan;

/** Steps as a channel sees them, which is with its caller's number. */
record Place(Dialplan dialplan, Channel channel) {

    /**
     * Whether there is this step.
     *
     * @param priority a number, or a label
     */
    boolean exists(String context, String extension, String priority) {
        return priority.matches("\\d{1,7}")
                ? dialplan.step(context, extension, Integer.parseInt(priority), channel.caller())
                        .isPresent()
                : dialplan.label(context, extension, priority, channel.caller()).isPresent();
    }
}
