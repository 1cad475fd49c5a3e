// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.sip.spi;

import jackfield.rtp.MediaLeg;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** The media of one session: offers, answers and the leg they lead to. Confined to the owner's loop. */
@ConsumerType
public interface SessionMedia extends AutoCloseable {

    /** A session description that offers what the endpoint allows, or again what is in use. */
    String offer();

    /**
     * Answers an offer, the first one or a later one.
     *
     * @return empty if nothing in it can be accepted (488); nothing has changed then
     * @throws IllegalArgumentException if it is malformed; nothing has changed then
     */
    Optional<String> answer(String offer);

    /**
     * Takes the answer to our offer.
     *
     * @return false if it accepts nothing or is malformed
     */
    boolean accept(String answer);

    /** The far end does not want to hear us now. */
    boolean held();

    MediaLeg leg();

    @Override
    void close();
}
