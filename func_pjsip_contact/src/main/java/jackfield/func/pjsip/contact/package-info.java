// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The dialplan function that reads what is known of contacts. */
@NullMarked
package jackfield.func.pjsip.contact;

import org.jspecify.annotations.NullMarked;
