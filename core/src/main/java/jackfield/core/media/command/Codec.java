// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.media.command;

import jackfield.rtp.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * A codec as the console shows it.
 *
 * @param id its number in these lists
 */
record Codec(int id, Format format) {

    /** All of them, numbered from 1. */
    static List<Codec> all() {
        List<Codec> codecs = new ArrayList<>();
        Format.AUDIO.forEach(format -> codecs.add(new Codec(codecs.size() + 1, format)));
        return codecs;
    }

    String type() {
        return "audio";
    }

    String description() {
        return "RTP " + format.encoding() + " at " + format.clockRate() + " Hz";
    }
}
