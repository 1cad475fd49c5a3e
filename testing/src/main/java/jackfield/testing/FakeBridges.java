// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.testing;

import jackfield.bridge.Bridge;
import jackfield.bridge.Bridges;
import jackfield.channel.Channel;
import jackfield.channel.ChannelEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Bridges that join nothing but end as real ones do. Thread-safe. */
public final class FakeBridges implements Bridges {

    private final List<Bridge> bridges = new CopyOnWriteArrayList<>();
    private final Awaiting<String> happened = new Awaiting<>();
    private volatile boolean able = true;

    /** From now on nobody can be joined. */
    public void unable() {
        able = false;
    }

    /** Waits until these two have been joined. */
    public void awaitJoint(Channel first, Channel second) {
        happened.await("join " + first.name() + " " + second.name());
    }

    /** What happened so far: {@code join A B}, {@code part A B}. */
    public List<String> happened() {
        return happened.soFar();
    }

    @Override
    public Optional<Bridge> join(Channel first, Channel second) {
        if (!able) {
            return Optional.empty();
        }
        FakeBridge bridge = new FakeBridge(first, second);
        bridges.add(bridge);
        happened.add("join " + first.name() + " " + second.name());
        first.listen(bridge::hear);
        second.listen(bridge::hear);
        return Optional.of(bridge);
    }

    @Override
    public List<Bridge> all() {
        return List.copyOf(bridges);
    }

    private final class FakeBridge implements Bridge {
        private final Channel first;
        private final Channel second;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile Channel left;

        FakeBridge(Channel first, Channel second) {
            this.first = first;
            this.second = second;
            this.left = first;
        }

        void hear(ChannelEvent event) {
            if (event instanceof ChannelEvent.HungUp || event instanceof ChannelEvent.Redirected) {
                end(event.channel());
            }
        }

        private void end(Channel leaving) {
            if (bridges.remove(this)) {
                left = leaving;
                happened.add("part " + first.name() + " " + second.name());
                over.countDown();
            }
        }

        @Override
        public String technology() {
            return "fake";
        }

        @Override
        public Instant created() {
            return Instant.ofEpochSecond(1_790_000_000);
        }

        @Override
        public void kick(Channel channel) {
            end(channel);
        }

        @Override
        public String id() {
            return "bridge";
        }

        @Override
        public List<Channel> channels() {
            return List.of(first, second);
        }

        @Override
        public Channel await() throws InterruptedException {
            over.await();
            return left;
        }

        @Override
        public void dissolve() {
            end(first);
        }
    }
}
