// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.res.pjsip;

import javax.sip.header.ExtensionHeader;
import javax.sip.header.Header;

/** What stands after a header's name. */
final class HeaderText {

    private HeaderText() {}

    static String value(Header header) {
        if (header instanceof ExtensionHeader extension) {
            return extension.getValue().strip();
        }
        String line = header.toString();
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
