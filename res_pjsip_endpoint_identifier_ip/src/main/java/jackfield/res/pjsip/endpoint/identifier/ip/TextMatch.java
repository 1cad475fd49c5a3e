// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.BadValueException;
import jackfield.config.BoundedRegex;
import jackfield.config.OptionValue;
import java.util.Optional;

/**
 * A text to be equal to, or a regular expression to be found, written between slashes.
 *
 * @param text as written
 * @param regex empty for a plain text
 */
@OptionValue(accepts = "a text, or a regular expression between slashes")
public record TextMatch(String text, Optional<BoundedRegex> regex) {

    public static TextMatch parse(String text) {
        if (text.isEmpty()) {
            throw new BadValueException("expected a text or /regex/");
        }
        boolean regex = text.length() > 1 && text.startsWith("/") && text.endsWith("/");
        return new TextMatch(
                text,
                regex
                        ? Optional.of(BoundedRegex.parse(text.substring(1, text.length() - 1)))
                        : Optional.empty());
    }

    boolean fits(String candidate) {
        return regex.map(it -> it.find(candidate)).orElseGet(() -> text.equals(candidate));
    }

    @Override
    public String toString() {
        return text;
    }
}
