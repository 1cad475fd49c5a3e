// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

/** A place in the dialplan. */
public record Location(String context, String extension, int priority) {
    @Override
    public String toString() {
        return extension + "@" + context + ":" + priority;
    }
}
