// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip.endpoint.identifier.ip;

import jackfield.config.BadValueException;
import jackfield.config.OptionValue;
import java.util.Iterator;
import javax.sip.header.ExtensionHeader;
import javax.sip.header.Header;
import javax.sip.message.Message;

/** A header and what its value must be, {@code X-Account: 77} or {@code X-Account: /^7/}. */
@OptionValue(accepts = "Name: value, or Name: /regex/")
public record HeaderMatch(String name, TextMatch value) {

    public static HeaderMatch parse(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).strip();
        if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
            throw new BadValueException("expected the name of a header and a colon");
        }
        return new HeaderMatch(name, TextMatch.parse(text.substring(colon + 1).strip()));
    }

    /** True if one of the headers of this name fits. */
    boolean fits(Message message) {
        Iterator<?> headers = message.getHeaders(name);
        while (headers.hasNext()) {
            if (headers.next() instanceof Header header && value.fits(text(header))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Header header) {
        if (header instanceof ExtensionHeader extension) {
            return extension.getValue().strip();
        }
        String line = header.toString();
        return line.substring(line.indexOf(':') + 1).strip();
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
