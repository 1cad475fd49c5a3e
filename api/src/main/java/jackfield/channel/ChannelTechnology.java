// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import jackfield.module.ModuleContract;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes outgoing channels of one kind. */
@ConsumerType
@ModuleContract(key = "channel.technology.name", ignoreCase = true)
public interface ChannelTechnology {

    /**
     * Finds out how to reach a resource, without sending anything. Called on a call thread.
     *
     * @param resource what stands behind the technology's name in {@code Dial}
     * @param cause who asks: a channel, or somebody who has none
     * @throws NoSuchResourceException if there is nothing to call
     */
    Prepared prepare(String resource, CallCause cause) throws NoSuchResourceException;

    /** A call that could be made. */
    interface Prepared {

        /** For the kernel to make the channel with. */
        ChannelOrigin origin();

        /** Called once, right after the channel was made. */
        ChannelDriver open(ChannelLine line);
    }

    /** A resource that is not known or cannot be reached. */
    final class NoSuchResourceException extends Exception {
        private static final long serialVersionUID = 1;

        private final HangupCause hangupCause;

        /**
         * @param hangupCause as set in {@code HANGUPCAUSE}
         * @param reason one sentence for the operator
         */
        public NoSuchResourceException(HangupCause hangupCause, String reason) {
            super(reason);
            this.hangupCause = hangupCause;
        }

        public HangupCause hangupCause() {
            return hangupCause;
        }
    }
}
