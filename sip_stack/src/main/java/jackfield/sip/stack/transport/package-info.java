// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Sockets: what listens, what is sent by which of them, and where a URI leads.
 */
@NullMarked
package jackfield.sip.stack.transport;

import org.jspecify.annotations.NullMarked;
