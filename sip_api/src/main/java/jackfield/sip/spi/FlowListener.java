// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.module.ModuleContract;
import jackfield.sip.OpenTransport;
import java.net.InetSocketAddress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears of connections that have closed, such as those that contacts were registered over. Called once for
 * each, on a SIP loop, after requests that waited for an answer there have failed; must not wait.
 */
@ConsumerType
@ModuleContract(key = "component.name")
public interface FlowListener {

    void closed(OpenTransport transport, InetSocketAddress remote);
}
