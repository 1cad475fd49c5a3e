// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.app.dial;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.thread.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What a Dial waits for, in the order in which it happens. Signals come from any thread; the rest is
 * confined to the call thread.
 */
final class Signals implements AutoCloseable {

    sealed interface Signal {
        /** Something happened to the caller or a destination. */
        record Heard(ChannelEvent event) implements Signal {}

        /** Nobody answered in time. */
        record NoAnswer() implements Signal {}

        /** Who has given no sign of life by now is given up. */
        record NoSign() implements Signal {}
    }

    private final Timers timers;
    private final BlockingQueue<Signal> queue = new LinkedBlockingQueue<>();
    private final List<Runnable> endings = new ArrayList<>();

    Signals(Timers timers) {
        this.timers = timers;
    }

    void listenTo(Channel channel) {
        Channel.Listening listening = channel.listen(event -> queue.add(new Signal.Heard(event)));
        endings.add(listening::close);
    }

    void after(Duration delay, Signal signal) {
        // Adding to a queue does not block, so any thread will do.
        Timers.Timer timer = timers.after(delay, Runnable::run, () -> queue.add(signal));
        endings.add(timer::cancel);
    }

    Signal next() throws InterruptedException {
        return queue.take();
    }

    @Override
    public void close() {
        endings.forEach(Runnable::run);
    }
}
