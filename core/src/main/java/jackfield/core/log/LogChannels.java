// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import jackfield.config.BadValueException;
import jackfield.config.OptionLine;
import jackfield.config.OptionValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where lines of the log go, by name; a name that is written twice has what its last line says.
 *
 * @param channels names and kinds as written
 */
@OptionValue(accepts = "NAME => kinds, such as full => notice,warning,error,verbose(3)")
public record LogChannels(Map<String, String> channels) {

    /** The name that stands for all consoles. */
    public static final String CONSOLE = "console";

    public LogChannels {
        channels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    }

    public static LogChannels parse(List<OptionLine> lines) {
        Map<String, String> channels = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OptionLine line = lines.get(i);
            check(line.value(), i);
            channels.put(line.name(), line.value());
        }
        return new LogChannels(channels);
    }

    private static void check(String value, int line) {
        try {
            levels(value);
        } catch (BadValueException e) {
            throw new BadValueException(e.getMessage(), line, e.offset());
        }
    }

    /** The kinds, without the word in brackets that names a format. */
    public static LevelSet levels(String value) {
        return LevelSet.parse(value.replaceFirst("^\\[[^\\]]*\\]", ""));
    }

    /** The lines that {@link #parse} makes this of. */
    public List<OptionLine> lines() {
        return channels.entrySet().stream()
                .map(one -> new OptionLine(one.getKey(), one.getValue()))
                .toList();
    }
}
