// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

/** A console that shows the log. Called on the thread that logs, so it must not wait and must not log. */
public interface LogListener {
    void line(LogKind kind, String text);
}
