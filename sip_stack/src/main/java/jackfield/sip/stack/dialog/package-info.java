// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Dialogs begun by INVITE, kept here because they outlive the modules that use them.
 */
@NullMarked
package jackfield.sip.stack.dialog;

import org.jspecify.annotations.NullMarked;
