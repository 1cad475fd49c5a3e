// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.util.Map;

/**
 * What a technology knows of a channel at its beginning.
 *
 * @param name {@code PJSIP/201}; the kernel adds a running number, but to a half of a local
 *     call, {@code Local/201@inside-00000001;1}
 * @param caller who is calling
 * @param connectedLine who is being called, as far as known
 * @param location where the dialplan starts; its extension is the dialed number
 * @param variables to set, such as {@code SIPDOMAIN}
 * @param language of prompts
 * @param loop number of the media loop, as in {@link jackfield.rtp.MediaPorts#open}
 */
public record ChannelOrigin(
        String name,
        CallerId caller,
        CallerId connectedLine,
        Location location,
        Map<String, String> variables,
        String language,
        int loop) {
    public ChannelOrigin {
        variables = Map.copyOf(variables);
    }
}
