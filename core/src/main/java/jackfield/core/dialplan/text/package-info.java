// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Texts of the dialplan: variables, functions and expressions. A text is read into a template first and
 * filled in afterwards, so that a value can never add a variable, a function or an operator.
 */
@NullMarked
package jackfield.core.dialplan.text;

import org.jspecify.annotations.NullMarked;
