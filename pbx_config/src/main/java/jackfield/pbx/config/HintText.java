// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.pbx.config;

/**
 * A hint as written, {@code PJSIP/201&Custom:door(Ann)}.
 *
 * @param devices whose state the extension shows
 * @param name of whoever has the extension; empty if none is written
 */
record HintText(String devices, String name) {

    static HintText parse(String text) {
        int open = text.lastIndexOf('(');
        return open < 0 || !text.endsWith(")")
                ? new HintText(text, "")
                : new HintText(
                        text.substring(0, open).strip(),
                        text.substring(open + 1, text.length() - 1));
    }
}
