// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/** Real SIP programs call each other through {@code ./jackfield}, over the loopback range. */
@NullMarked
package jackfield.e2e;

import org.jspecify.annotations.NullMarked;
