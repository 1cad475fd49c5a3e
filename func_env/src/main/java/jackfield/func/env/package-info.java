// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Tells what files are like */
@NullMarked
package jackfield.func.env;

import org.jspecify.annotations.NullMarked;
