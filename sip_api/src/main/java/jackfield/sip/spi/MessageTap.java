// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.OpenTransport;
import java.net.InetSocketAddress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sees every message as it travels, malformed ones included. Called on SIP loops, for each message, so it
 * must neither wait nor write; and it should be registered only while somebody wants to see something. The
 * bytes are not to be changed.
 */
@ConsumerType
@ModuleContract(key = "component.name")
public interface MessageTap {

    void received(OpenTransport transport, InetSocketAddress from, byte[] message);

    void sent(OpenTransport transport, InetSocketAddress to, byte[] message);
}
