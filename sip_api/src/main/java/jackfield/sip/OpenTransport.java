// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.osgi.annotation.versioning.ProviderType;

/** A transport that is open. Thread-safe. */
@ProviderType
public interface OpenTransport extends AutoCloseable {

    /** The section it was opened from. */
    Transport configuration();

    /** As bound, with the real port; the address may be a wildcard. */
    InetSocketAddress bound();

    /** Our address towards this peer: the bound one, or for a wildcard the one that the route leads out by. */
    InetAddress addressTowards(InetAddress peer);

    /** The URI that this peer reaches us at, for Contact. */
    SipUri contact(String user, InetSocketAddress peer);

    /**
     * Reads certificates anew if their files have changed; connections that stand keep the old ones.
     *
     * @return true if there was something new
     * @throws IOException if they cannot be used, with a sentence for the operator; those of before stay
     */
    boolean renew() throws IOException;

    /** Stops listening, unless the section's id has been opened anew since. */
    @Override
    void close();
}
