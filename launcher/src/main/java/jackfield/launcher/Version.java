// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.launcher;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {

    static String text() {
        return "Jackfield " + Resource.text("version.txt").strip();
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
