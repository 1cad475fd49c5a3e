// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.config.OptionLine;
import jackfield.config.OptionValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tones by their names, in lower case.
 *
 * @param tones as written
 */
@OptionValue(accepts = "NAME = tones, such as busy = 480+620/500,0/500")
public record ToneList(Map<String, String> tones) {

    public ToneList {
        tones = Collections.unmodifiableMap(new LinkedHashMap<>(tones));
    }

    public static ToneList parse(List<OptionLine> lines) {
        Map<String, String> tones = new LinkedHashMap<>();
        lines.forEach(line -> tones.put(line.name().toLowerCase(Locale.ROOT), line.value()));
        return new ToneList(tones);
    }

    /** The lines that {@link #parse} makes this of. */
    public List<OptionLine> lines() {
        return tones.entrySet().stream()
                .map(one -> new OptionLine(one.getKey(), one.getValue()))
                .toList();
    }
}
