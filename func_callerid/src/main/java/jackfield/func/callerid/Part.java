// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.func.callerid;

import jackfield.config.Named;

/** What is known of a caller. */
public enum Part {
    /** Name and number. */
    ALL,
    NUM,
    NUMBER,
    NAME,
    /** The number as it was signaled. */
    ANI,
    @Named("ani-num")
    ANI_NUM,
    /** The number that was dialed. */
    DNID
}
