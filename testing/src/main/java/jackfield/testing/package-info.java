// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Fakes and fixtures for module tests: one hand-written fake for each contract, and no mocks. */
@NullMarked
package jackfield.testing;

import org.jspecify.annotations.NullMarked;
