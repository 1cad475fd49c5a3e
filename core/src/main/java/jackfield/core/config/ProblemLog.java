// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.config;

import jackfield.config.ConfigProblem;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes problems of configuration files to the log, one line each. */
final class ProblemLog {

    /** A mistake in a template concerns every section that uses it; the rest is counted. */
    private static final int MOST_LINES = 100;

    private static final Logger LOG = LoggerFactory.getLogger("jackfield.config");

    private ProblemLog() {}

    static void write(Collection<ConfigProblem> problems) {
        problems.stream().limit(MOST_LINES).forEach(ProblemLog::write);
        if (problems.size() > MOST_LINES) {
            LOG.error(
                    "and {} more problems; 'config problems' lists them all",
                    problems.size() - MOST_LINES);
        }
    }

    private static void write(ConfigProblem problem) {
        switch (problem.severity()) {
            case ERROR -> LOG.error("{}", problem);
            case WARNING -> LOG.warn("{}", problem);
            case NOTE -> LOG.info("{}", problem);
        }
    }
}
