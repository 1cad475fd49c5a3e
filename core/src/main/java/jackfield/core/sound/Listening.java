// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.sound;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.sound.Ending;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Waits for what ends a sound on a channel. The waiting is confined to one thread. */
final class Listening implements AutoCloseable {
    private final Channel channel;
    private final String stops;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Channel.Listening place;

    private enum Signal {
        DIGIT,
        OVER,
        HUNG_UP
    }

    /**
     * @param stops keys that end it
     */
    Listening(Channel channel, String stops) {
        this.channel = channel;
        this.stops = stops;
        signals.add(Signal.DIGIT); // what was dialed ahead
        place = channel.listen(this::hear);
    }

    private void hear(ChannelEvent event) {
        switch (event) {
            case ChannelEvent.Digit pressed -> signals.add(Signal.DIGIT);
            case ChannelEvent.HungUp gone -> signals.add(Signal.HUNG_UP);
            default -> {}
        }
    }

    /** The sound has come to its end. */
    void over() {
        signals.add(Signal.OVER);
    }

    Ending await() throws InterruptedException {
        while (true) {
            switch (signals.take()) {
                case OVER -> {
                    return channel.isHungUp() ? new Ending.HungUp() : new Ending.Over();
                }
                case HUNG_UP -> {
                    return new Ending.HungUp();
                }
                case DIGIT -> {
                    Optional<Ending> stopped = stopped();
                    if (stopped.isPresent()) {
                        return stopped.get();
                    }
                }
            }
        }
    }

    private Optional<Ending> stopped() {
        Optional<Character> digit = channel.digits().poll();
        while (digit.isPresent()) {
            if (stops.indexOf(digit.get()) >= 0) {
                return Optional.of(new Ending.Stopped(digit.get()));
            }
            digit = channel.digits().poll();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        place.close();
    }
}
