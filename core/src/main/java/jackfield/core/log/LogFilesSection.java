// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import jackfield.config.ConfigObject;
import jackfield.config.Option;
import jackfield.config.OtherLines;
import jackfield.config.Synopsis;

/** The {@code [logfiles]} section of {@code logger.conf}: what goes where. */
@ConfigObject(file = "logger.conf", section = "logfiles", single = true)
@Synopsis("Which lines of the log go where.")
public record LogFilesSection(
        @Option("Name of a file, or console, and the kinds of lines that go there.") @OtherLines
                LogChannels channels) {}
