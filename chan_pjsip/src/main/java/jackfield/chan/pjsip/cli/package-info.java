// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Commands that show the channels of technology PJSIP and what their media have counted. */
@NullMarked
package jackfield.chan.pjsip.cli;

import org.jspecify.annotations.NullMarked;
