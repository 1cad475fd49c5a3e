// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

/** Where configuration files come from: a directory, or texts in memory. Thread-safe. */
public interface ConfigSource {

    /** Names of the files that a name or a pattern stands for, in alphabetical order; may be none. */
    List<String> find(String pattern) throws IOException;

    /** The content of a file; {@link NoSuchFileException} if there is none. */
    byte[] read(String name) throws IOException;

    /** Changes when the file's content changes; empty text if there is no such file. */
    String stamp(String name);

    /** Where the files are, for messages. */
    String place();

    /** Texts by file name. Later changes of the map are seen. */
    static ConfigSource of(Map<String, String> texts) {
        return new ConfigSource() {
            @Override
            public List<String> find(String pattern) {
                return new Glob(pattern).among(texts.keySet());
            }

            @Override
            public byte[] read(String name) throws NoSuchFileException {
                String text = texts.get(name);
                if (text == null) {
                    throw new NoSuchFileException(name);
                }
                return text.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public String stamp(String name) {
                return texts.getOrDefault(name, "");
            }

            @Override
            public String place() {
                return "memory";
            }
        };
    }
}
