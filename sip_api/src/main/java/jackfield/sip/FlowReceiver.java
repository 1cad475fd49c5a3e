// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import org.osgi.annotation.versioning.ProviderType;

/** Takes what comes over a {@link Flow}. Called by whoever holds it, from any thread, in order; never blocks. */
@ProviderType
public interface FlowReceiver {

    /** One whole message. */
    void received(byte[] message);

    /** The connection is gone. */
    void closed();
}
