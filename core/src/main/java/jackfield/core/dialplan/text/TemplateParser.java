// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.config.BadValueException;
import jackfield.core.dialplan.text.Template.Expression;
import jackfield.core.dialplan.text.Template.Literal;
import jackfield.core.dialplan.text.Template.Part;
import jackfield.core.dialplan.text.Template.Reference;
import jackfield.core.dialplan.text.Template.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text into a {@link Template}. */
final class TemplateParser {

    private static final int DEEPEST = 32;

    private final String text;
    private int position;
    private int depth;

    private TemplateParser(String text) {
        this.text = text;
    }

    /**
     * @throws BadValueException if a bracket is not closed, or brackets are nested too deep
     */
    static Template parse(String text) {
        return new TemplateParser(text).until("");
    }

    /** Reads up to one of these characters that stands outside of brackets, or to the end for none. */
    private Template until(String stops) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        Brackets brackets = new Brackets(stops);
        while (position < text.length()) {
            char next = text.charAt(position);
            if (stops.indexOf(next) >= 0 && brackets.closed(next)) {
                break;
            }
            if (next == '$' && (looksAt("${") || looksAt("$["))) {
                flush(literal, parts);
                parts.add(text.charAt(position + 1) == '{' ? reference() : expression());
            } else {
                brackets.count(next);
                literal.append(next);
                position++;
            }
        }
        flush(literal, parts);
        return new Template(parts);
    }

    private Reference reference() {
        int start = enter();
        Template name = until("(:}");
        Optional<Template> arguments = Optional.empty();
        if (looksAt("(")) {
            position++;
            arguments = Optional.of(until(")"));
            expect(')', start);
        }
        Optional<Slice> slice = Optional.empty();
        if (looksAt(":")) {
            slice = Optional.of(slice());
        }
        until("}");
        expect('}', start);
        depth--;
        return new Reference(name, arguments, slice);
    }

    private Slice slice() {
        position++;
        Template offset = until(":}");
        if (!looksAt(":")) {
            return new Slice(offset, Optional.empty());
        }
        position++;
        return new Slice(offset, Optional.of(until("}")));
    }

    private Expression expression() {
        int start = enter();
        Template inner = until("]");
        expect(']', start);
        depth--;
        return new Expression(inner);
    }

    private int enter() {
        int start = position;
        if (++depth > DEEPEST) {
            throw new BadValueException("brackets are nested too deep", 0, start);
        }
        position += 2;
        return start;
    }

    private void expect(char close, int start) {
        if (position == text.length()) {
            throw new BadValueException(
                    "missing " + close + " for the " + text.substring(start, start + 2), 0, start);
        }
        position++;
    }

    private boolean looksAt(String what) {
        return text.startsWith(what, position);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
