// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Manual pages made from what the built modules declare, and checks that the written ones hold. */
@NullMarked
package jackfield.itest.documents;

import org.jspecify.annotations.NullMarked;
