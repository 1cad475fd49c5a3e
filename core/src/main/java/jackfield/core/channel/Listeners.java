// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who is told of a channel's events. Who listens at the time of an event is told of it, and nobody
 * else. Thread-safe.
 */
final class Listeners {

    private final InOrder inOrder;
    private final List<Place> places = new CopyOnWriteArrayList<>();

    Listeners(InOrder inOrder) {
        this.inOrder = inOrder;
    }

    Channel.Listening add(Consumer<ChannelEvent> listener) {
        Place place = new Place(listener);
        places.add(place);
        return place;
    }

    /** Queues the event for those who listen now; called with the channel's lock held. */
    void tell(ChannelEvent event) {
        for (Place place : List.copyOf(places)) {
            inOrder.add(() -> place.hear(event));
        }
    }

    /** Queues an event for a listener that has come too late to be told with the others. */
    void tellLate(Consumer<ChannelEvent> listener, ChannelEvent event) {
        inOrder.add(() -> listener.accept(event));
    }

    private final class Place implements Channel.Listening {
        private final Consumer<ChannelEvent> listener;
        private volatile boolean closed;

        Place(Consumer<ChannelEvent> listener) {
            this.listener = listener;
        }

        void hear(ChannelEvent event) {
            if (!closed) {
                listener.accept(event);
            }
        }

        @Override
        public void close() {
            closed = true;
            places.remove(this);
        }
    }
}
