// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.core.dialplan.text.Template.Literal;
import jackfield.core.dialplan.text.Template.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits an expression into tokens. The value of a variable becomes part of an operand, whatever
 * characters it has, so that it cannot be an operator. Confined to one thread.
 */
final class Lexer {

    /** The longer ones first. */
    private static final List<String> SIGNS =
            List.of(
                    "::", "==", "=~", "~~", "!=", "<=", ">=", "=", "<", ">", "|", "&", "+", "*",
                    "/", "%", "(", ")", ",", "?", "-", "!", ":");

    private final Filling filling;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder operand = new StringBuilder();
    private boolean begun;
    private boolean quoted;
    private boolean wasQuoted;
    private boolean hasValue;

    Lexer(Filling filling, Template template) {
        this.filling = filling;
        template.parts().forEach(this::part);
        finish(false);
        tokens.add(new Token.End());
    }

    List<Token> tokens() {
        return tokens;
    }

    private void part(Part part) {
        if (part instanceof Literal(String text)) {
            int position = 0;
            while (position < text.length()) {
                position += step(text, position);
            }
        } else {
            operand.append(filling.value(part));
            begun = true;
            hasValue = true;
        }
    }

    /** Takes one character or sign. */
    private int step(String text, int position) {
        char next = text.charAt(position);
        if (next == '"') {
            quoted = !quoted;
            wasQuoted = true;
            take(next);
            return 1;
        }
        if (quoted) {
            take(next);
            return 1;
        }
        if (Character.isWhitespace(next)) {
            finish(false);
            return 1;
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, position) && !insideWord(sign, text, position)) {
                finish(sign.equals("("));
                tokens.add(new Token.Sign(sign));
                return sign.length();
            }
        }
        take(next);
        return 1;
    }

    /** A {@code -}, {@code :} or {@code !} without blanks belongs to the word that it stands in. */
    private boolean insideWord(String sign, String text, int position) {
        if (!begun || wasQuoted) {
            return false;
        }
        boolean last = position + sign.length() == text.length();
        return switch (sign) {
            case "-" -> !operand.isEmpty() && !Numeral.looksLike(operand.toString());
            case ":" -> !last && !Character.isWhitespace(text.charAt(position + 1));
            case "!" -> true;
            default -> false;
        };
    }

    private void take(char next) {
        operand.append(next);
        begun = true;
    }

    private void finish(boolean beforeParenthesis) {
        if (begun) {
            boolean callable = beforeParenthesis && !wasQuoted && !hasValue;
            tokens.add(new Token.Operand(operand.toString(), callable));
        }
        operand.setLength(0);
        begun = false;
        quoted = false;
        wasQuoted = false;
        hasValue = false;
    }
}
