// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The dialplan function that reads options of endpoints. */
@NullMarked
package jackfield.func.pjsip.endpoint;

import org.jspecify.annotations.NullMarked;
