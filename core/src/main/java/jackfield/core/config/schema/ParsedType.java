// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import jackfield.config.Secret;
import java.net.InetAddress;
import java.util.Optional;

/** A class with {@link OptionValue} that parses one text by itself. */
final class ParsedType implements ValueType<Object> {

    private final ValueMethod parse;
    private final String accepts;

    ParsedType(Class<?> type, OptionValue declared) {
        parse = ValueMethod.find(type, "parse", String.class).orElseThrow();
        accepts = declared.accepts();
    }

    @Override
    public Object read(String text) {
        return parse.make(text);
    }

    @Override
    public String write(Object value) {
        return switch (value) {
            case Secret secret -> secret.reveal();
            case InetAddress address -> address.getHostAddress();
            default -> value.toString();
        };
    }

    @Override
    public String accepts() {
        return accepts;
    }

    @Override
    public Optional<Object> empty() {
        try {
            return Optional.of(read(""));
        } catch (BadValueException e) {
            return Optional.empty();
        }
    }
}
