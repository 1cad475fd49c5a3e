// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.net.InetSocketAddress;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What became of requests outside dialogs, and what would become of one. Thread-safe. */
@ProviderType
public interface Explanations {

    /** The last requests, the newest first; as many as a fixed place holds. */
    List<Trail> recent();

    /**
     * Asks the stages what they would say of a request, in the way they are asked of a real one. Nothing is
     * sent and nothing changes. For any thread that may wait.
     *
     * @throws IllegalStateException if no transport is open
     */
    Trail rehearse(Rehearsal rehearsal);

    /**
     * A request that nobody sent.
     *
     * @param to who it is to, and its Request-URI unless it is a REGISTER
     * @param user of its digest credentials, which are taken for proven; empty for none
     */
    record Rehearsal(
            String method, SipUri from, SipUri to, InetSocketAddress source, String user) {}
}
