// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Modules in a running framework, and the rules that the whole code keeps. */
@NullMarked
package jackfield.itest;

import org.jspecify.annotations.NullMarked;
