// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.channel;

/** Something that happened to a channel. */
public sealed interface ChannelEvent {

    Channel channel();

    /** The far end of an outgoing channel rings. */
    record Ringing(Channel channel) implements ChannelEvent {}

    /** The far end of an outgoing channel sends early media. */
    record Progress(Channel channel) implements ChannelEvent {}

    /** The channel is up. */
    record Answered(Channel channel) implements ChannelEvent {}

    /** The far end put the call on hold, or took it back. */
    record Held(Channel channel, boolean held) implements ChannelEvent {}

    /** The far end pressed a key, as in {@link Digits}. */
    record Digit(Channel channel, char digit) implements ChannelEvent {}

    /** The media of the channel changed: new formats, or a new leg. */
    record MediaChanged(Channel channel) implements ChannelEvent {}

    /** The channel was sent elsewhere and leaves whom it was joined to: see {@link Channel#redirect}. */
    record Redirected(Channel channel) implements ChannelEvent {}

    /** The end. The last event of a channel. */
    record HungUp(Channel channel, HangupCause cause) implements ChannelEvent {}
}
