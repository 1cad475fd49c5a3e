// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import java.util.List;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The headers of a session's INVITE and of its answer, for modules that read them or add some. Thread-safe;
 * reading may wait for the owner's loop, so it is for call threads.
 */
@ConsumerType
public interface SessionHeaders {

    /** Those of the INVITE that came in; of one that goes out, what was added to it. */
    List<HeaderLine> invite();

    /** Those of the last response to our INVITE but 100; none before, and for a session that came in. */
    List<HeaderLine> response();

    /**
     * Changes what is added to our INVITE; called again if another thread was quicker, so it must have no
     * effect of its own.
     *
     * @throws IllegalStateException if the INVITE came in, or has gone out
     * @throws IllegalArgumentException if a header is one that the session writes itself
     */
    void change(UnaryOperator<List<HeaderLine>> change);
}
