// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.groupcount;

/** A group as written, {@code sales} or {@code sales@category}. */
record GroupName(String group, String category) {

    static GroupName parse(String text) {
        int at = text.lastIndexOf('@');
        return at < 0
                ? new GroupName(text.strip(), "")
                : new GroupName(text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
}
