// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.bridge;

import jackfield.bridge.Bridge;
import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import jackfield.core.channel.Bridgeable;
import jackfield.core.channel.InOrder;
import jackfield.thread.Threads;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two channels and their joined media. Thread-safe. */
final class LiveBridge implements Bridge {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBridge.class);

    private final Instant created;
    private final String id = UUID.randomUUID().toString();
    private final List<Channel> channels;
    private final JoinedMedia media;
    private final Threads threads;
    private final Consumer<LiveBridge> whenOver;
    private final InOrder work = new InOrder();
    private final AtomicReference<@Nullable Channel> leaver = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile List<Channel.Listening> listening = List.of();

    LiveBridge(
            Instant created,
            List<Channel> channels,
            JoinedMedia media,
            Threads threads,
            Consumer<LiveBridge> whenOver) {
        this.created = created;
        this.channels = List.copyOf(channels);
        this.media = media;
        this.threads = threads;
        this.whenOver = whenOver;
    }

    /** Joins the channels; false if that cannot be done. */
    boolean begin() {
        if (!media.join()) {
            return false;
        }
        channels.forEach(this::enter);
        listening = channels.stream().map(channel -> channel.listen(this::hear)).toList();
        work.add(this::settle);
        work.carryOut();
        return true;
    }

    /** Sees to what happened before or while we began to listen. */
    private void settle() {
        if (leaver.get() == null) {
            joinAgain();
        } else {
            listening.forEach(Channel.Listening::close);
        }
    }

    private void enter(Channel channel) {
        if (channel instanceof Bridgeable member) {
            member.entered(id);
        }
    }

    private void hear(ChannelEvent event) {
        switch (event) {
            case ChannelEvent.MediaChanged changed -> later(this::joinAgain);
            case ChannelEvent.Redirected gone -> later(() -> part(gone.channel()));
            case ChannelEvent.HungUp gone -> later(() -> part(gone.channel()));
            default -> {}
        }
    }

    private void later(Runnable task) {
        work.add(task);
        threads.io().execute(work::carryOut);
    }

    private void joinAgain() {
        if (leaver.get() == null && !media.join()) {
            LOG.warn("{} can no longer be bridged: no way between their media", channels);
            part(channels.getFirst());
        }
    }

    private void part(Channel leaving) {
        if (!leaver.compareAndSet(null, leaving)) {
            return;
        }
        listening.forEach(Channel.Listening::close);
        media.close();
        for (Channel channel : channels) {
            if (channel instanceof Bridgeable member) {
                member.left(id);
            }
        }
        whenOver.accept(this);
        over.countDown();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    @Override
    public String technology() {
        return media.technology();
    }

    @Override
    public List<Channel> channels() {
        return over.getCount() == 0 ? List.of() : channels;
    }

    @Override
    public Channel await() throws InterruptedException {
        over.await();
        Channel first = leaver.get();
        return first == null ? channels.getFirst() : first;
    }

    @Override
    public void kick(Channel channel) {
        if (channels.contains(channel)) {
            later(() -> part(channel));
        }
    }

    @Override
    public void dissolve() {
        work.add(() -> part(channels.getFirst()));
        work.carryOut();
        try {
            over.await(); // Another thread may be at it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
