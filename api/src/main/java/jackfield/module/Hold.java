// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.module;

/** A use of a module's generation. Closing twice is harmless. Thread-safe. */
public interface Hold extends AutoCloseable {
    @Override
    void close();
}
