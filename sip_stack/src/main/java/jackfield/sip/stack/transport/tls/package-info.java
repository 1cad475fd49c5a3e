// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * Keys, certificates and ciphers of TLS transports, by the JDK's own TLS.
 */
@NullMarked
package jackfield.sip.stack.transport.tls;

import org.jspecify.annotations.NullMarked;
