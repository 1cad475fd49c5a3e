// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Gives commands of the console other names, as {@code cli_aliases.conf} says. */
@NullMarked
package jackfield.res.clialiases;

import org.jspecify.annotations.NullMarked;
