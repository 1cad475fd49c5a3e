// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.dialplan.text;

import jackfield.core.dialplan.text.Token.Operand;
import jackfield.core.dialplan.text.Token.Sign;
import jackfield.dialplan.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Computes an expression, by operator precedence: {@code ? ::} binds least, then {@code |}, {@code &},
 * comparisons, {@code + -}, {@code * / %}, signs, {@code : =~ ~~}. Confined to one thread.
 */
final class ExpressionReader {

    private static final int CHOICE = 1;
    private static final int UNARY = 7;
    private static final int DEEPEST = 64;

    private final List<Token> tokens;
    private final Scope scope;
    private int position;
    private int depth;

    ExpressionReader(List<Token> tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    String result() throws ExpressionException {
        if (next() instanceof Token.End) {
            return "";
        }
        String result = expression(0);
        if (!(next() instanceof Token.End)) {
            throw unexpected();
        }
        return result;
    }

    /** An expression of operators that are at least this strong. */
    private String expression(int strength) throws ExpressionException {
        if (++depth > DEEPEST) {
            throw new ExpressionException("an expression is nested too deep");
        }
        String left = operand();
        while (next() instanceof Sign(String sign)) {
            Optional<Operator> operator = Operator.of(sign);
            if (operator.isPresent() && operator.get().strength() >= strength) {
                position++;
                left = operator.get().apply(left, expression(operator.get().strength() + 1));
            } else if (sign.equals("?") && strength <= CHOICE) {
                left = choice(left);
            } else {
                break;
            }
        }
        depth--;
        return left;
    }

    private String choice(String condition) throws ExpressionException {
        position++;
        String then = expression(CHOICE + 1);
        expect("::");
        String otherwise = expression(CHOICE);
        return Truth.of(condition) ? then : otherwise;
    }

    private String operand() throws ExpressionException {
        Token token = next();
        if (token instanceof Operand operand) {
            position++;
            return operand.callable() ? call(operand.text()) : operand.text();
        }
        if (token instanceof Sign(String sign)) {
            switch (sign) {
                case "(" -> {
                    position++;
                    String inner = expression(0);
                    expect(")");
                    return inner;
                }
                case "!" -> {
                    position++;
                    return Operator.truth(!Truth.of(expression(UNARY)));
                }
                case "-" -> {
                    position++;
                    return Numeral.text(Numeral.of(expression(UNARY)).negate());
                }
                default -> {}
            }
        }
        throw unexpected();
    }

    private String call(String name) throws ExpressionException {
        expect("(");
        StringBuilder arguments = new StringBuilder();
        while (!isSign(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
                arguments.append(',');
            }
            arguments.append(Operator.unquoted(expression(0)));
        }
        expect(")");
        Optional<BigDecimal> computed = Calculation.of(name, arguments.toString());
        return computed.isPresent()
                ? Numeral.text(computed.get())
                : scope.function(name, arguments.toString());
    }

    private Token next() {
        return tokens.get(position);
    }

    private boolean isSign(String sign) {
        return next() instanceof Sign(String text) && text.equals(sign);
    }

    private void expect(String sign) throws ExpressionException {
        if (!isSign(sign)) {
            throw unexpected();
        }
        position++;
    }

    private ExpressionException unexpected() {
        return new ExpressionException(
                switch (next()) {
                    case Sign(String sign) -> "unexpected " + sign + " in an expression";
                    case Operand operand ->
                            "an expression has no operator before '" + operand.text() + "'";
                    case Token.End end -> "an expression ends too early";
                });
    }
}
