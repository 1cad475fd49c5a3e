// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.capture;

import java.util.regex.Pattern;

/** Hides what would let somebody who reads a log log in, or listen to a call. */
public final class Masking {

    private static final String HIDDEN = "***";

    private static final Pattern LOGIN =
            Pattern.compile("(?im)^((?:Proxy-)?Authorization[ \t]*:)(.*(?:\\r?\\n[ \t].*)*)");
    private static final Pattern PROOF =
            Pattern.compile("(?i)\\b(response|c?nonce)([ \t]*=[ \t]*)(\"[^\"]*\"|[^,\\s]+)");
    private static final Pattern KEY =
            Pattern.compile("(?im)^(a=crypto:\\S+[ \t]+\\S+[ \t]+inline:)[^|\\s]+");

    private Masking() {}

    /** A proof of Basic or of any other scheme is hidden as a whole. */
    public static String of(String message) {
        String logins =
                LOGIN.matcher(message)
                        .replaceAll(found -> quoted(login(found.group(1), found.group(2))));
        return KEY.matcher(logins).replaceAll("$1" + HIDDEN);
    }

    private static String login(String header, String value) {
        return value.strip().regionMatches(true, 0, "Digest", 0, "Digest".length())
                ? header + PROOF.matcher(value).replaceAll("$1$2\"" + HIDDEN + "\"")
                : header + " " + HIDDEN;
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
