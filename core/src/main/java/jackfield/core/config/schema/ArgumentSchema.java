// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config.schema;

import jackfield.config.BadValueException;
import jackfield.config.InvalidOptionException;
import jackfield.config.OptionLine;
import jackfield.dialplan.Raw;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of an application or a function as their record declares them, in order. Thread-safe. */
public final class ArgumentSchema {

    private final RecordShape shape;
    private final List<OptionSchema> arguments = new ArrayList<>();
    private final int raw;

    public ArgumentSchema(Class<?> type) {
        shape = new RecordShape(type, arguments);
        raw = raw(type.getRecordComponents());
    }

    /** Index of the argument that takes the rest, or a number that is never reached. */
    private static int raw(RecordComponent[] components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].isAnnotationPresent(Raw.class)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** In the order in which they are written. */
    public List<OptionSchema> arguments() {
        return List.copyOf(arguments);
    }

    /** Makes the record; throws {@link BadValueException} that names the argument. */
    public Object read(String text) {
        List<ArgumentText> texts = ArgumentText.split(text, raw);
        @Nullable Object[] values = new Object[arguments.size()];
        for (int i = 0; i < Math.max(values.length, texts.size()); i++) {
            if (i >= values.length) {
                refuse(texts.get(i));
            } else {
                values[i] = value(arguments.get(i), i < texts.size() ? texts.get(i) : null);
            }
        }
        try {
            return shape.build("", values, new Interner());
        } catch (InvalidOptionException e) {
            throw new BadValueException("argument '" + e.option() + "': " + e.getMessage());
        }
    }

    private void refuse(ArgumentText text) {
        if (!text.text().isBlank()) {
            int most = arguments.size();
            throw new BadValueException(
                    most == 0 ? "takes no arguments" : "takes at most " + most + " arguments",
                    0,
                    text.offset());
        }
    }

    private static @Nullable Object value(OptionSchema argument, @Nullable ArgumentText written) {
        if (written == null || written.text().isEmpty()) {
            if (argument.isRequired()) {
                throw new BadValueException("argument '" + argument.name() + "' is missing");
            }
            return null;
        }
        try {
            String text = argument.isNumeric() ? decimal(written.text()) : written.text();
            return argument.type().read(List.of(new OptionLine(argument.name(), text)));
        } catch (BadValueException e) {
            throw new BadValueException(
                    "argument '" + argument.name() + "': " + e.getMessage(),
                    0,
                    written.offset() + e.offset());
        }
    }

    /** Numbers of the dialplan are decimal, also with a leading zero. */
    private static String decimal(String text) {
        String bare = text.strip();
        int start = 0;
        while (start + 1 < bare.length()
                && bare.charAt(start) == '0'
                && Character.isDigit(bare.charAt(start + 1))) {
            start++;
        }
        return bare.substring(start);
    }
}
