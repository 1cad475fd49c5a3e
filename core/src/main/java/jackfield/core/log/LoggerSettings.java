// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.log;

import jackfield.config.ConfigObject;
import jackfield.config.Default;
import jackfield.config.Details;
import jackfield.config.NotInEffect;
import jackfield.config.Option;
import jackfield.config.Synopsis;

/** The {@code [general]} section of {@code logger.conf}: what holds for all files of the log. */
@ConfigObject(file = "logger.conf", section = "general", single = true)
@Synopsis("What holds for all files of the log.")
public record LoggerSettings(
        @Option("How times look in files.")
                @Default("%F %T.%3q")
                @Details(
                        """
                        As strftime writes them; %3q is milliseconds. A sign that is not known stays as it is.
                        """)
                String dateformat,
        @Option("Whether the host's name is put behind the names of files.") @Default("no")
                boolean appendhostname,
        @Option("How files are renamed by 'logger rotate'.") @Default("sequential")
                Rotation rotatestrategy,
        @Option("Whether lines carry the number of the call.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean useCallids,
        @Option("Whether queues write a log of their own.")
                @Default("yes")
                @NotInEffect(happens = "no")
                boolean queueLog,
        @Option("Whether that log is a file even where a database has it.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean queueLogToFile,
        @Option("Name of that log.") @Default("queue_log") @NotInEffect String queueLogName,
        @Option("Whether that log has times of Greenwich.")
                @Default("no")
                @NotInEffect(happens = "no")
                boolean queueLogRealtimeUseGmt,
        @Option("A command to run after a file was renamed.") @NotInEffect String execAfterRotate,
        @Option("Most lines that wait to be written.") @Default("1000") @NotInEffect
                int loggerQueueLimit) {}
