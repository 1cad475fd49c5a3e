// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

import jackfield.rtp.MediaLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One leg of a call. Thread-safe; methods that wait say so and are for the call's own thread. Asking
 * something of a channel that has been hung up has no effect.
 */
@ProviderType
public interface Channel extends CallCause {

    /** {@code PJSIP/201-00000004}. */
    String name();

    /** {@code 1790000000.8}: seconds of creation and a running number. */
    String uniqueId();

    /** Unique id of the channel that the call began with: the same for all its legs. */
    String linkedId();

    /** Makes the channel a leg of another channel's call. */
    void linkedId(String id);

    ChannelState state();

    /** Who is calling: for an outgoing channel, who we say is calling. */
    @Override
    CallerId caller();

    void caller(CallerId caller);

    /** Who this channel talks to, as shown to its far end. */
    CallerId connectedLine();

    void connectedLine(CallerId party);

    /** The number that was dialed. */
    String dialed();

    @Override
    String language();

    void language(String language);

    Variables variables();

    /** Where the dialplan is, or where it will start. */
    Location location();

    /** Goes on at another place after the current application returns. */
    void location(Location next);

    /** The running application and its data, {@code Dial(PJSIP/300,20)}; empty if none. */
    String application();

    /** Set by an application that runs on a channel without a dialplan of its own. */
    void application(String shown);

    Instant created();

    Optional<Instant> answered();

    /** The audio of this channel; {@link MediaLeg#NONE} before there is any and after the end. */
    MediaLeg media();

    /** What the far end has dialed since it was last asked. */
    Digits digits();

    Timeouts timeouts();

    @Override
    int loop();

    /** Tells the caller that the far end rings. */
    void ring();

    /** Opens early media towards the caller. */
    void progress();

    /** Answers. Returns at once; true if the channel is up now or was before. */
    boolean answer();

    /** Starts an outgoing call made by {@link Channels#request}. */
    void call();

    /**
     * Waits until the time is over or the channel is hung up.
     *
     * @return false if it was hung up
     */
    boolean stayUpFor(Duration duration);

    /** Asks for the end of the channel. The first cause stays. */
    void hangUp(HangupCause cause);

    /**
     * Leaves what the channel does, a bridge included, and goes on at this place of the dialplan. A channel
     * that walks none gets a walk of its own; see {@link #isOnItsOwn}.
     *
     * @return false if it has been hung up, or is a call that has not been answered yet
     */
    boolean redirect(Location place);

    /**
     * True once {@link #redirect} has given a channel that was called a walk of its own. Who called it has
     * lost it, and must not hang it up.
     */
    boolean isOnItsOwn();

    /** Present once the channel has been hung up, by either side. */
    Optional<HangupCause> hangupCause();

    default boolean isHungUp() {
        return hangupCause().isPresent();
    }

    /** The bridge this channel is in, by its id. */
    Optional<String> bridgeId();

    /** A value that only the technology knows, such as {@code pjsip,call-id}; empty if it has none. */
    Optional<String> read(String item);

    /**
     * What the technology offers of this kind for this channel, such as {@code
     * jackfield.sip.spi.Session}: for modules that know more of it than a channel says. Not to be kept.
     */
    default <T> Optional<T> facet(Class<T> kind) {
        return Optional.empty();
    }

    /**
     * Reports what happens to the channel, in order, on the thread it happens on; the listener must only
     * post. A listener added to a channel that has been hung up is told so at once.
     *
     * @return closing it ends the reports
     */
    Listening listen(Consumer<ChannelEvent> listener);

    /** A listener's place. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
