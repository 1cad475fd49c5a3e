// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import java.util.Optional;

/** Any text. */
final class TextType implements ValueType<String> {

    @Override
    public String read(String text) {
        return text;
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String accepts() {
        return "text";
    }

    @Override
    public Optional<String> empty() {
        return Optional.of("");
    }
}
