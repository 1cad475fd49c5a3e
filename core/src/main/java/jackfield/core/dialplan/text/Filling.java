// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.config.BadValueException;
import jackfield.core.dialplan.text.Template.Expression;
import jackfield.core.dialplan.text.Template.Literal;
import jackfield.core.dialplan.text.Template.Part;
import jackfield.core.dialplan.text.Template.Reference;
import jackfield.core.dialplan.text.Template.Slice;

/** Fills a template in, each value once and as it is. Confined to one thread. */
final class Filling {

    /** Longest text; what would be longer is refused, so that a loop cannot double a value for ever. */
    static final int LONGEST = 64 * 1024;

    private final Scope scope;

    Filling(Scope scope) {
        this.scope = scope;
    }

    /**
     * @throws BadValueException if the text becomes too long
     */
    String text(Template template) {
        if (template.parts().size() == 1) {
            return value(template.parts().getFirst());
        }
        StringBuilder text = new StringBuilder();
        for (Part part : template.parts()) {
            text.append(value(part));
            if (text.length() > LONGEST) {
                throw new BadValueException("the text grows beyond " + LONGEST + " characters");
            }
        }
        return text.toString();
    }

    /** The value of one part. */
    String value(Part part) {
        return switch (part) {
            case Literal literal -> literal.text();
            case Reference reference -> reference(reference);
            case Expression expression -> expression(expression);
        };
    }

    private String reference(Reference reference) {
        String name = text(reference.name());
        String value =
                reference.arguments().isPresent()
                        ? scope.function(name, text(reference.arguments().get()))
                        : scope.variable(name).orElse("");
        return reference.slice().map(slice -> cut(value, slice)).orElse(value);
    }

    private String cut(String value, Slice slice) {
        int offset = number(text(slice.offset()), 0);
        int from = offset < 0 ? Math.max(0, value.length() + offset) : offset;
        if (from >= value.length()) {
            return "";
        }
        int rest = value.length() - from;
        int length = slice.length().map(this::text).map(text -> number(text, rest)).orElse(rest);
        return value.substring(
                from, from + Math.clamp(length < 0 ? rest + length : length, 0, rest));
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private String expression(Expression expression) {
        try {
            return new ExpressionReader(new Lexer(this, expression.text()).tokens(), scope)
                    .result();
        } catch (ExpressionException e) {
            scope.warn(e.getMessage());
            return "";
        }
    }
}
