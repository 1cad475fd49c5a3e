// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;

/** Where a message is sent: an address and the transport to send by. */
public record Target(OpenTransport transport, InetSocketAddress address) {}
