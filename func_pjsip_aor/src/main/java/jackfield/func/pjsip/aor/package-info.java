// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The dialplan function that reads options and contacts of AORs. */
@NullMarked
package jackfield.func.pjsip.aor;

import org.jspecify.annotations.NullMarked;
