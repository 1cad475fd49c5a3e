// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Tells those who listen what a dialplan has to tell. */
@NullMarked
package jackfield.app.userevent;

import org.jspecify.annotations.NullMarked;
