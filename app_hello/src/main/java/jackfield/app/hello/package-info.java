// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** The module app_hello: one application, and the example that a new module begins as a copy of. */
@NullMarked
package jackfield.app.hello;

import org.jspecify.annotations.NullMarked;
