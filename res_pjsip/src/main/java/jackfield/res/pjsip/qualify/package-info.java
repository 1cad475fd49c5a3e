// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Asks contacts whether they are there (OPTIONS, RFC 3261 §11), at intervals that their AORs say. The
 * contacts of one AOR are asked on one loop; what they answer is kept by the kernel.
 */
@NullMarked
package jackfield.res.pjsip.qualify;

import org.jspecify.annotations.NullMarked;
