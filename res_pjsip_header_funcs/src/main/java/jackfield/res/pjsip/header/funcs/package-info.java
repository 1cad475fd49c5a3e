// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The dialplan functions that read the headers of INVITEs and their answers, and add some to ours. */
@NullMarked
package jackfield.res.pjsip.header.funcs;

import org.jspecify.annotations.NullMarked;
