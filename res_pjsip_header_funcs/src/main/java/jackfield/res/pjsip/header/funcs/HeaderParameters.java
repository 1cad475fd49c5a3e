// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.header.funcs;

import jackfield.sip.spi.HeaderLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a header value such as {@code "Ann; desk" <sip:201@192.0.2.1;lr>;tag=a}. Without angle
 * brackets all parameters are the header's (RFC 3261 §20.10).
 */
record HeaderParameters(String uri, String header) {

    static HeaderParameters of(String value) {
        int open = outsideQuotes(value, '<');
        int close = open < 0 ? -1 : value.indexOf('>', open);
        return close < 0
                ? new HeaderParameters("", value)
                : new HeaderParameters(
                        value.substring(open + 1, close), value.substring(close + 1));
    }

    /**
     * A header's value with another value of a parameter, which is added if it is not there.
     *
     * @param ofUri whether it is one of the URI in angle brackets
     * @throws IllegalArgumentException if there are no angle brackets, or the URI cannot hold the value
     */
    static String changed(String value, boolean ofUri, String name, String parameter) {
        int open = outsideQuotes(value, '<');
        int close = open < 0 ? -1 : value.indexOf('>', open);
        if (!ofUri) {
            String after = value.substring(close + 1);
            return value.substring(0, close + 1) + set(after, name, quoted(parameter));
        }
        if (close < 0 || !parameter.matches("[\\w.!~*'()\\[\\]/:&+$%-]*")) {
            throw new IllegalArgumentException("the header has no URI that could hold this");
        }
        int question = value.indexOf('?', open);
        int end = question < 0 || question > close ? close : question;
        return value.substring(0, open + 1)
                + set(value.substring(open + 1, end), name, parameter)
                + value.substring(end);
    }

    private static String set(String text, String name, String parameter) {
        String written = parameter.isEmpty() ? name : name + "=" + parameter;
        List<String> parts = new ArrayList<>(split(text));
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).split("=", 2)[0].strip().equalsIgnoreCase(name)) {
                parts.set(i, written);
                return String.join(";", parts);
            }
        }
        parts.add(written);
        return String.join(";", parts);
    }

    private static String quoted(String text) {
        return text.isEmpty() || HeaderLine.isName(text)
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The value without quotes; empty if the parameter has none or is not there. */
    String ofHeader(String name) {
        return find(header, name);
    }

    String ofUri(String name) {
        int headers = uri.indexOf('?');
        return find(headers < 0 ? uri : uri.substring(0, headers), name);
    }

    private static String find(String text, String name) {
        List<String> parts = split(text);
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            if (key.strip().equalsIgnoreCase(name)) {
                return equals < 0 ? "" : unquoted(part.substring(equals + 1).strip());
            }
        }
        return "";
    }

    /** At semicolons outside of quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int at = outsideQuotes(rest, ';'); at >= 0; at = outsideQuotes(rest, ';')) {
            parts.add(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        parts.add(rest);
        return parts;
    }

    private static int outsideQuotes(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
