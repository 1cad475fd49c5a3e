// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.stack.loop;

import org.slf4j.Logger;

/** Says once, in one line, that something threw what it should not; its trace is there for who asks for debug. */
public final class Failures {

    private Failures() {}

    /**
     * @param what the thing that failed, at the beginning of the line
     */
    public static void log(Logger log, String what, Throwable failure) {
        log.error("{} failed: {}", what, failure.toString());
        log.debug("{} failed", what, failure);
    }
}
