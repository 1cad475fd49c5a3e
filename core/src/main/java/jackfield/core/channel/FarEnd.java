// SPDX-FileCopyrightText: The Jackfield contributors
// SPDX-License-Identifier: Apache-2.0
package jackfield.core.channel;

import jackfield.channel.ChannelDriver;
import jackfield.module.Hold;
import jackfield.rtp.MediaLeg;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The driver of one channel, as long as there is a far end to drive; its module is held for that time.
 * A call that another thread has begun when the end is reported may still arrive. Thread-safe.
 */
final class FarEnd {

    private record Attached(ChannelDriver driver, Hold hold) {}

    private volatile @Nullable Attached attached;
    private volatile boolean gone;

    void attach(ChannelDriver driver, Hold hold) {
        attached = new Attached(driver, hold);
        if (gone) {
            release();
        }
    }

    boolean isGone() {
        return gone;
    }

    /** Nothing is asked of the driver from now on; {@link #release} has to follow. */
    void leave() {
        gone = true;
    }

    void release() {
        Attached last = attached;
        if (last != null) {
            last.hold().close();
        }
    }

    void ask(Consumer<ChannelDriver> request) {
        Attached now = attached;
        if (now != null && !gone) {
            request.accept(now.driver());
        }
    }

    MediaLeg media() {
        Attached now = attached;
        return now == null || gone ? MediaLeg.NONE : now.driver().media();
    }

    <T> Optional<T> facet(Class<T> kind) {
        Attached now = attached;
        return now == null || gone ? Optional.empty() : now.driver().facet(kind);
    }

    Optional<String> read(String item) {
        Attached now = attached;
        return now == null || gone ? Optional.empty() : now.driver().read(item);
    }
}
