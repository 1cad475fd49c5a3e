// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Joins the media of two channels by handing what each leg receives to the other. */
@NullMarked
package jackfield.bridge.simple;

import org.jspecify.annotations.NullMarked;
