// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** Makes calls that no other call causes. Thread-safe. */
@ProviderType
public interface Originator {

    /**
     * Calls a destination, and begins what is to be done with it once it has answered. Returns at once.
     *
     * @return what became of it, told on the thread on which that is known; who listens must only post
     */
    CompletionStage<Originated> originate(Wish wish);

    /**
     * A call that is wanted.
     *
     * @param technology such as {@code PJSIP}
     * @param resource what the technology is to reach, such as {@code 6002}
     * @param then what happens after the answer
     * @param caller who we say is calling
     * @param variables of the new channel
     * @param timeout how long to wait for an answer
     */
    record Wish(
            String technology,
            String resource,
            Then then,
            CallerId caller,
            Map<String, String> variables,
            Duration timeout) {
        public Wish {
            variables = Map.copyOf(variables);
        }
    }

    /** What a channel that was originated does. */
    sealed interface Then {

        /** Walks the dialplan from there on. */
        record Walk(Location place) implements Then {}

        /** Runs one application and is hung up. */
        record Run(String application, String data) implements Then {}
    }

    /** What became of a wish. */
    sealed interface Originated {

        OriginateReason reason();

        /** It was answered, and does what it is to do. */
        record Answered(Channel channel) implements Originated {
            @Override
            public OriginateReason reason() {
                return OriginateReason.ANSWERED;
            }
        }

        /**
         * There was no answer.
         *
         * @param text one sentence for the operator, without its end
         */
        record Failed(OriginateReason reason, HangupCause cause, String text)
                implements Originated {}
    }
}
